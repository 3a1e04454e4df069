import { IconButton, Wordmark } from "@emporium/ui";
import { Menu } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { Link } from "react-router";
import { AccountMenu } from "./AccountMenu";
import { CommandSearch } from "./CommandSearch";
import styles from "./Header.module.css";

const MenuDrawer = lazy(() => import("./MenuDrawer"));

export function Header() {
  const { t } = useLingui();
  const [menu, setMenu] = useState<"unused" | "open" | "closed">("unused");
  return (
    <header className={styles.header}>
      <IconButton
        className={styles.menu}
        icon={Menu}
        label={t`Menu`}
        aria-haspopup="dialog"
        onClick={() => setMenu("open")}
      />
      <Link to="/" className={styles.logo} aria-label={t`Emporium back office, start`}>
        <Wordmark />
        <span className={styles.office}>
          <Trans>Back office</Trans>
        </span>
      </Link>
      <div className={styles.search}>
        <CommandSearch />
      </div>
      <div className={styles.you}>
        <AccountMenu />
      </div>
      {menu !== "unused" && (
        <Suspense>
          <MenuDrawer open={menu === "open"} onClose={() => setMenu("closed")} />
        </Suspense>
      )}
    </header>
  );
}
