import { Button, Checkbox, VisuallyHidden } from "@emporium/ui";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import styles from "./selection.module.css";

export interface Selection {
  ids: readonly string[];
  /** With `range`, all between the one chosen last and this one as well. */
  toggle: (id: string, range: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
  isAll: boolean;
  has: (id: string) => boolean;
}

/** What is selected of the rows that are shown. */
export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const ids = shown.filter((id) => chosen.has(id));

  function toggle(id: string, range: boolean) {
    const from = range && last.current ? shown.indexOf(last.current) : -1;
    const to = shown.indexOf(id);
    const touched = from < 0 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
    const next = new Set(ids);
    for (const each of touched) {
      if (chosen.has(id)) {
        next.delete(each);
      } else {
        next.add(each);
      }
    }
    last.current = id;
    setChosen(next);
  }

  return {
    ids,
    toggle,
    toggleAll: () => setChosen(new Set(ids.length === shown.length ? [] : shown)),
    clear: () => setChosen(new Set()),
    isAll: ids.length > 0 && ids.length === shown.length,
    has: (id) => chosen.has(id),
  };
}

/** The header of the column in which rows are selected. */
export function SelectAll({ selection }: { selection: Selection }) {
  const partly = selection.ids.length > 0 && !selection.isAll;
  return (
    <th scope="col" className={styles.cell}>
      <Checkbox
        label={
          <VisuallyHidden>
            <Trans>Select all rows</Trans>
          </VisuallyHidden>
        }
        ref={(box: HTMLInputElement | null) => {
          if (box) {
            box.indeterminate = partly;
          }
        }}
        checked={selection.isAll}
        onChange={selection.toggleAll}
      />
    </th>
  );
}

interface SelectRowProps {
  selection: Selection;
  id: string;
  /** What the row is about. */
  name: string;
}

export function SelectRow({ selection, id, name }: SelectRowProps) {
  return (
    <td className={styles.cell}>
      <Checkbox
        label={
          <VisuallyHidden>
            <Trans>Select {name}</Trans>
          </VisuallyHidden>
        }
        checked={selection.has(id)}
        onChange={(event) => selection.toggle(id, (event.nativeEvent as MouseEvent).shiftKey)}
      />
    </td>
  );
}

/** How much is selected and what can be done with it. */
export function SelectionBar({
  selection,
  children,
}: {
  selection: Selection;
  children: ReactNode;
}) {
  const { t } = useLingui();
  const count = selection.ids.length;
  return (
    <div role="group" aria-label={t`Selected rows`} className={styles.bar} hidden={count === 0}>
      <p role="status">{plural(count, { one: "# selected", other: "# selected" })}</p>
      {children}
      <Button size="sm" variant="quiet" onClick={selection.clear}>
        <Trans>Clear selection</Trans>
      </Button>
    </div>
  );
}

/** Does the same with one after the other; what fails does not stop the rest. */
export function useEach(act: (id: string) => Promise<unknown>, onDone: () => unknown) {
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const failures: unknown[] = [];
      for (const id of ids) {
        await act(id).catch((error: unknown) => failures.push(error));
      }
      return { done: ids.length - failures.length, failures };
    },
    onSettled: onDone,
  });
}
