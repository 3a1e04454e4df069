import { signInAddress, useSession } from "@emporium/api";
import { IconButton, Icon, Wordmark } from "@emporium/ui";
import { Menu, User } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, startTransition, Suspense, useState } from "react";
import { Link, NavLink } from "react-router";
import { CartButton } from "@/features/cart";
import { SearchBox, useCategories } from "@/features/catalogue";
import { useHere } from "@/parts/here";
import styles from "./Header.module.css";

const MenuDrawer = lazy(() => import("./MenuDrawer"));

export function Header() {
  const { t } = useLingui();
  const { data: categories } = useCategories();
  const [menu, setMenu] = useState<"unused" | "open" | "closed">("unused");
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <IconButton
          className={styles.menu}
          icon={Menu}
          label={t`Menu`}
          aria-haspopup="dialog"
          // Shown when its code and its rendering are ready, neither of which holds up the press.
          onClick={() => startTransition(() => setMenu("open"))}
        />
        <Link to="/" className={styles.logo} aria-label={t`Emporium, home`}>
          <Wordmark />
        </Link>
        <div className={styles.search}>
          <SearchBox />
        </div>
        <nav className={styles.you} aria-label={t`Your account`}>
          <AccountLink />
          <CartButton />
        </nav>
      </div>
      <nav className={styles.categories} aria-label={t`Categories`}>
        {categories?.map((category) => (
          <NavLink key={category.slug} to={`/c/${category.slug}`}>
            {category.name}
          </NavLink>
        ))}
      </nav>
      {menu !== "unused" && (
        <Suspense>
          <MenuDrawer open={menu === "open"} onClose={() => setMenu("closed")} />
        </Suspense>
      )}
    </header>
  );
}

function AccountLink() {
  const { data: session } = useSession();
  const here = useHere();
  const firstName = session?.name?.split(" ")[0];
  return session?.authenticated ? (
    <Link to="/account" className={styles.account}>
      <Icon of={User} />
      <span>{firstName || <Trans>Account</Trans>}</span>
    </Link>
  ) : (
    <a href={signInAddress(here)} className={styles.account}>
      <Icon of={User} />
      <span>
        <Trans>Sign in</Trans>
      </span>
    </a>
  );
}
