import { PageHeading } from "@emporium/app";
import { Breadcrumbs } from "@emporium/ui";
import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import styles from "./Page.module.css";

interface PageProps {
  title: string;
  /** The list that the page belongs to. */
  parent?: { label: string; path: string };
  /** Beside the title: a state. */
  status?: ReactNode;
  /** At the end of the title's line. */
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, parent, status, actions, children }: PageProps) {
  const { t } = useLingui();
  const office = t`Emporium back office`;
  useEffect(() => {
    document.title = `${title} · ${office}`;
  }, [title, office]);
  return (
    <main id="content" className={styles.page}>
      {parent && (
        <Breadcrumbs
          label={t`Breadcrumb`}
          items={[
            { label: parent.label, link: <Link to={parent.path} /> },
            { label: title, link: <Link to="" /> },
          ]}
        />
      )}
      <div className={styles.head}>
        <div className={styles.title}>
          <PageHeading className={styles.heading}>{title}</PageHeading>
          {status}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </main>
  );
}
