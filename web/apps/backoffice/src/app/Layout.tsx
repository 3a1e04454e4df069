import { type Session, useSession } from "@emporium/api";
import { Loading, NavigationProgress, OfflineNotice, ProblemNotice } from "@emporium/app";
import { ToastProvider } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { Outlet, ScrollRestoration } from "react-router";
import { permits, StaffProvider } from "@/parts/staff";
import { Header } from "./Header";
import styles from "./Layout.module.css";
import { Navigation } from "./Navigation";
import { SECTIONS } from "./sections";
import { SignInPage } from "./SignInPage";

const SignedOutDialog = lazy(() => import("./SignedOutDialog"));

/** The frame around all pages, for staff who are signed in. */
export function Layout() {
  const { data: session, error, refetch } = useSession();
  const [staff, setStaff] = useState<Session>();
  if (session?.authenticated && session !== staff) {
    setStaff(session);
  }
  if (!session) {
    return (
      <main className={styles.waiting}>
        {error ? <ProblemNotice error={error} retry={refetch} /> : <Loading />}
      </main>
    );
  }
  if (!staff || !SECTIONS.some(({ permission }) => permits(staff, permission))) {
    return <SignInPage session={session} />;
  }
  return (
    <StaffProvider value={staff}>
      <Frame />
      {!session.authenticated && (
        <Suspense>
          <SignedOutDialog />
        </Suspense>
      )}
    </StaffProvider>
  );
}

function Frame() {
  const { t } = useLingui();
  return (
    <ToastProvider labels={{ region: t`Notifications`, dismiss: t`Dismiss` }}>
      <a className="skip-link" href="#content">
        <Trans>Skip to content</Trans>
      </a>
      <div className={styles.layout}>
        <NavigationProgress />
        <Header />
        <aside className={styles.side}>
          <Navigation />
        </aside>
        <div className={styles.content}>
          <OfflineNotice />
          <Outlet />
        </div>
      </div>
      <ScrollRestoration />
    </ToastProvider>
  );
}
