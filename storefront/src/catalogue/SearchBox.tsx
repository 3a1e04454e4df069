import { type FormEvent, useDeferredValue, useEffect, useState } from "react";
import { Link, useLocation, useNavigate, useSearchParams } from "react-router";
import { useSuggestions } from "./queries";

export function SearchBox() {
  const [parameters] = useSearchParams();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(false);
  const { data: suggestions } = useSuggestions(useDeferredValue(words.trim()));

  useEffect(() => {
    setWords(pathname === "/search" ? (parameters.get("q") ?? "") : "");
    setOpen(false);
  }, [pathname, search]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (words.trim()) {
      setOpen(false);
      navigate(`/search?q=${encodeURIComponent(words.trim())}`);
    }
  }

  const shown =
    open &&
    words.trim().length >= 2 &&
    suggestions !== undefined &&
    suggestions.products.length + suggestions.categories.length > 0;

  return (
    <form
      role="search"
      className="search-box"
      onSubmit={submit}
      onFocus={() => setOpen(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => event.key === "Escape" && setOpen(false)}
    >
      <input
        type="search"
        name="q"
        aria-label="Search"
        placeholder="Search the shop"
        autoComplete="off"
        maxLength={100}
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setOpen(true);
        }}
      />
      <button type="submit" aria-label="Search">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
      </button>
      {shown && (
        <ul className="suggestions">
          {suggestions.categories.map((category) => (
            <li key={category.slug}>
              <Link to={`/c/${category.slug}`}>
                {category.name} <span className="fine">Category</span>
              </Link>
            </li>
          ))}
          {suggestions.products.map((product) => (
            <li key={product.slug}>
              <Link to={`/p/${product.slug}`}>{product.title}</Link>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
