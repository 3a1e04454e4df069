import { NavigationProgress, OfflineNotice } from "@emporium/app";
import { Trans } from "@lingui/react/macro";
import { Outlet, ScrollRestoration } from "react-router";
import { Footer } from "./Footer";
import { Header } from "./Header";
import styles from "./Layout.module.css";

export function Layout() {
  return (
    <div className={styles.layout}>
      <a className="skip-link" href="#content">
        <Trans>Skip to content</Trans>
      </a>
      <Header />
      <NavigationProgress />
      <OfflineNotice />
      <Outlet />
      <Footer />
      <ScrollRestoration />
    </div>
  );
}
