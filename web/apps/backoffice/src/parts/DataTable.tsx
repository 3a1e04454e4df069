import { ProblemNotice } from "@emporium/app";
import { Pagination, Skeleton, Table, VisuallyHidden } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import styles from "./DataTable.module.css";
import { usePaging } from "./paging";

interface DataTableProps<T> {
  caption: string;
  /** The column headers. */
  head: readonly ReactNode[];
  /** The query for the rows. */
  list: {
    data: { items: T[]; next?: string } | undefined;
    error: unknown;
    isPlaceholderData: boolean;
    refetch: () => unknown;
  };
  /** In the place of the table if there are no rows. */
  empty: ReactNode;
  /** The row of an item, a `<tr>`. */
  children: (item: T) => ReactNode;
}

const EXPECTED_ROWS = 8;

/** A table of what a service gives page by page, with all its states. */
export function DataTable<T>({ caption, head, list, empty, children }: DataTableProps<T>) {
  const { data, error, isPlaceholderData, refetch } = list;
  const problem = Boolean(error) && <ProblemNotice error={error} retry={refetch} />;
  if (!data && problem) {
    return problem;
  }
  if (data?.items.length === 0) {
    return (
      <>
        {problem}
        {empty}
        <Pages />
      </>
    );
  }
  return (
    <>
      {problem}
      <Table caption={caption} hideCaption busy={!data || isPlaceholderData} head={head}>
        {data ? data.items.map(children) : <Placeholders columns={head.length} />}
      </Table>
      {data && <Pages next={data.next} />}
    </>
  );
}

function Placeholders({ columns }: { columns: number }) {
  return Array.from({ length: EXPECTED_ROWS }, (_, row) => (
    <tr key={row}>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} className={styles.placeholder}>
          <Skeleton />
          {row + column === 0 && (
            <VisuallyHidden>
              <Trans>Loading</Trans>
            </VisuallyHidden>
          )}
        </td>
      ))}
    </tr>
  ));
}

function Pages({ next }: { next?: string }) {
  const { t } = useLingui();
  const { previous, nextTo, depth } = usePaging();
  if (!previous && !next) {
    return null;
  }
  return (
    <Pagination
      label={t`Pages`}
      previous={{
        label: previous && depth === 0 ? t`First page` : t`Previous`,
        link: previous && <Link to={{ search: previous.search }} state={previous.state} />,
      }}
      next={{
        label: t`Next`,
        link: next ? (
          <Link to={{ search: nextTo(next).search }} state={nextTo(next).state} />
        ) : undefined,
      }}
    />
  );
}
