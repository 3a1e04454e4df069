import { Icon } from "@emporium/ui";
import { Search } from "@emporium/ui/icons";
import { useLingui } from "@lingui/react/macro";
import { type ComponentType, type FormEvent, useRef, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import styles from "./SearchBox.module.css";
import type { SearchComboboxProps } from "./SearchCombobox";

/** Loaded by the first use, and kept over navigations. */
let loaded: ComponentType<SearchComboboxProps> | undefined;

/**
 * The search in the header. A plain field until somebody uses it: only then the code for suggestions
 * is loaded, and takes over what has been typed meanwhile, with the focus.
 */
export function SearchBox() {
  const { pathname, search } = useLocation();
  const asked = pathname === "/search" ? (new URLSearchParams(search).get("q") ?? "") : "";
  return <SearchForm key={asked + pathname} asked={asked} />;
}

function SearchForm({ asked }: { asked: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [words, setWords] = useState(asked);
  const [Combobox, setCombobox] = useState(() => loaded);
  const [takesFocus, setTakesFocus] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  async function load() {
    const { SearchCombobox } = await import("./SearchCombobox");
    loaded = SearchCombobox;
    setTakesFocus(document.activeElement === field.current);
    setCombobox(() => SearchCombobox);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (words.trim()) {
      void navigate(`/search?q=${encodeURIComponent(words.trim())}`);
    }
  }

  return (
    <form role="search" className={styles.form} onSubmit={submit}>
      {Combobox ? (
        <Combobox
          words={words}
          onWords={setWords}
          autoFocus={takesFocus}
          // Whoever had typed everything by then would type nothing more that could open it.
          defaultOpen={takesFocus && words !== asked}
        />
      ) : (
        <div className={styles.plain}>
          <Icon of={Search} />
          <input
            ref={field}
            type="search"
            name="q"
            aria-label={t`Search`}
            placeholder={t`What are you looking for?`}
            autoComplete="off"
            maxLength={100}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            onFocus={() => void load()}
          />
        </div>
      )}
      {/* A form with one field and no button would not be sent by Enter everywhere. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
    </form>
  );
}
