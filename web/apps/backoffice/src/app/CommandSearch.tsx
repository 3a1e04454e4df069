import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect, useRef } from "react";
import styles from "./CommandSearch.module.css";

const CommandCombobox = lazy(() => import("./CommandCombobox"));

/** Goes to any page and finds anything; Ctrl K (⌘ K) leads here from everywhere. */
export function CommandSearch() {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function focusByShortcut(event: KeyboardEvent) {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        place.current?.querySelector("input")?.focus();
      }
    }
    window.addEventListener("keydown", focusByShortcut);
    return () => window.removeEventListener("keydown", focusByShortcut);
  }, []);
  return (
    <div ref={place} role="search" aria-label={t`Command search`} className={styles.place}>
      <Suspense fallback={<div className={styles.frame} />}>
        <CommandCombobox />
      </Suspense>
      <kbd className={styles.shortcut} aria-hidden="true">
        {t`Ctrl K`}
      </kbd>
    </div>
  );
}
