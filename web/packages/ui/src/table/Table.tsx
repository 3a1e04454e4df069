import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import { useId, type ComponentProps, type ReactNode } from "react";
import { cx } from "../cx";
import { Icon } from "../icon/Icon";
import { renderLink, type LinkElement } from "../link/link";
import styles from "./Table.module.css";

interface TableProps {
  caption: ReactNode;
  hideCaption?: boolean;
  /** The column headers, `<ColumnHeader>` or plain `<th scope="col">`. */
  head: ReactNode;
  /** While other rows are on their way the old ones stay, paler. */
  busy?: boolean;
  /** The rows, plain `<tr>`. */
  children: ReactNode;
}

export function Table({ caption, hideCaption, head, busy, children }: TableProps) {
  const id = useId();
  return (
    <div className={styles.scroller} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table} aria-busy={busy || undefined}>
        <caption id={id} className={hideCaption ? "visually-hidden" : styles.caption}>
          {caption}
        </caption>
        <thead className={styles.head}>
          <tr>{head}</tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface ColumnHeaderProps {
  align?: "start" | "end";
  /** How the rows are sorted by this column, and the link that sorts them otherwise. */
  sort?: { direction: "ascending" | "descending" | "none"; link: LinkElement };
  children: ReactNode;
}

const arrows = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown };

export function ColumnHeader({ align, sort, children }: ColumnHeaderProps) {
  return (
    <th scope="col" className={cx(align === "end" && styles.end)} aria-sort={sort?.direction}>
      {sort
        ? renderLink(
            sort.link,
            styles.sort,
            <>
              {children}
              <Icon of={arrows[sort.direction]} size="sm" />
            </>,
          )
        : children}
    </th>
  );
}

/** A cell of numbers, which align at the end. */
export function NumberCell(props: ComponentProps<"td">) {
  return <td {...props} className={cx(styles.end, props.className)} />;
}
