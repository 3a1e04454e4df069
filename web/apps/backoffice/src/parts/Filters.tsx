import { Button, IconButton, Select, TextField } from "@emporium/ui";
import { Search } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import type { FormEvent, ReactNode } from "react";
import styles from "./Filters.module.css";
import { useFilters } from "./paging";

/** The row of filters above a table. */
export function Filters({ children }: { children: ReactNode }) {
  const { any, clear } = useFilters();
  return (
    <div className={styles.filters}>
      {children}
      {any && (
        <Button variant="quiet" onClick={clear}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </div>
  );
}

/** Words to look for; they apply on Enter. */
export function WordFilter({
  name,
  label,
  type = "search",
}: {
  name: string;
  label: string;
  type?: "search" | "email";
}) {
  const { t } = useLingui();
  const { of, choose } = useFilters();
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const entered = new FormData(event.currentTarget).get(name) as string;
    choose({ [name]: entered.trim() });
  }
  return (
    <form role="search" aria-label={label} className={styles.words} onSubmit={submit}>
      <TextField
        key={of(name)}
        type={type}
        name={name}
        label={label}
        maxLength={200}
        defaultValue={of(name)}
        autoComplete="off"
      />
      <IconButton type="submit" icon={Search} label={t`Search`} />
    </form>
  );
}

/**
 * One of several values; it applies at once.
 *
 * @param initial the value until another is chosen; without it, all
 */
export function ChoiceFilter({
  name,
  label,
  initial,
  choices,
}: {
  name: string;
  label: string;
  initial?: string;
  choices: readonly { value: string; label: string }[];
}) {
  const { t } = useLingui();
  const { of, choose } = useFilters();
  return (
    <Select
      label={label}
      value={of(name) || (initial ?? "")}
      onChange={(event) => choose({ [name]: event.target.value })}
    >
      {initial === undefined && <option value="">{t`All`}</option>}
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

/** A day, as 2026-11-26; it applies at once. */
export function DayFilter({ name, label }: { name: string; label: string }) {
  const { of, choose } = useFilters();
  return (
    <TextField
      key={of(name)}
      type="date"
      label={label}
      defaultValue={of(name)}
      onChange={(event) => choose({ [name]: event.target.value })}
    />
  );
}
