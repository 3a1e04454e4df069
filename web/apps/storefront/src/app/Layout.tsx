import { OfflineNotice } from "@emporium/app";
import { Trans } from "@lingui/react/macro";
import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { Footer } from "./Footer";
import { Header } from "./Header";
import styles from "./Layout.module.css";

export function Layout() {
  const { state } = useNavigation();
  return (
    <div className={styles.layout}>
      <a className="skip-link" href="#content">
        <Trans>Skip to content</Trans>
      </a>
      <Header />
      {state === "loading" && <div className={styles.progress} aria-hidden="true" />}
      <OfflineNotice />
      <Outlet />
      <Footer />
      <ScrollRestoration />
    </div>
  );
}
