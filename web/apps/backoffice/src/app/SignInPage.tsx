import { type Session, signInAddress, signOut } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { Button, ButtonLink, Notice, Wordmark } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useHref, useLocation } from "react-router";
import styles from "./SignInPage.module.css";

/** In the place of everything, for those who are not signed in or are no staff. */
export function SignInPage({ session }: { session: Session }) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const here = useHref(pathname) + search;
  const title = t`Back office`;
  useEffect(() => {
    document.title = `${title} · Emporium`;
  }, [title]);
  return (
    <main className={styles.page}>
      <div className={styles.panel}>
        <div className={styles.brand}>
          <Wordmark />
        </div>
        <h1 className={styles.title}>{title}</h1>
        {session.authenticated ? (
          <NoStaff email={session.email} />
        ) : (
          <>
            <p className={styles.text}>
              <Trans>For staff of the shop: orders, products, imports and operations.</Trans>
            </p>
            <ButtonLink variant="primary" wide link={<a href={signInAddress(here)} />}>
              <Trans>Sign in</Trans>
            </ButtonLink>
          </>
        )}
      </div>
    </main>
  );
}

function NoStaff({ email }: { email?: string }) {
  const { t } = useLingui();
  const leave = useMutation({ mutationFn: () => signOut("/backoffice/") });
  return (
    <>
      <Notice tone="warning" title={t`This account has no access`}>
        <Trans>
          You are signed in as {email}. Sign in with an account of the shop’s staff instead.
        </Trans>
      </Notice>
      <Button
        variant="primary"
        wide
        pending={leave.isPending && t`Signing out`}
        onClick={() => leave.mutate()}
      >
        <Trans>Sign out</Trans>
      </Button>
      {leave.isError && <ProblemNotice error={leave.error} />}
    </>
  );
}
