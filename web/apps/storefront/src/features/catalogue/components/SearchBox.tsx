import { Icon } from "@emporium/ui";
import { Search } from "@emporium/ui/icons";
import { useLingui } from "@lingui/react/macro";
import { type FormEvent, lazy, Suspense, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import styles from "./SearchBox.module.css";

const SearchCombobox = lazy(() => import("./SearchCombobox"));

/**
 * The search in the header. A plain field until somebody uses it: only then the code for suggestions
 * is loaded, and what has been typed meanwhile is kept.
 */
export function SearchBox() {
  const { pathname, search } = useLocation();
  const asked = pathname === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "";
  return <SearchForm key={asked + pathname} asked={asked} />;
}

/** Lasts over navigations: a field that has been used stays what it has become. */
let used = false;

function SearchForm({ asked }: { asked: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [words, setWords] = useState(asked);
  const [active, setActive] = useState(used);
  const [focused, setFocused] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (words.trim()) {
      void navigate(`/search?q=${encodeURIComponent(words.trim())}`);
    }
  }

  const plain = (
    <div className={styles.plain}>
      <Icon of={Search} />
      <input
        type="search"
        name="q"
        aria-label={t`Search`}
        placeholder={t`What are you looking for?`}
        autoComplete="off"
        maxLength={100}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onFocus={() => {
          used = true;
          setActive(true);
          setFocused(true);
        }}
      />
    </div>
  );
  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      {active ? (
        <Suspense fallback={plain}>
          <SearchCombobox words={words} onWords={setWords} autoFocus={focused} />
        </Suspense>
      ) : (
        plain
      )}
    </form>
  );
}
