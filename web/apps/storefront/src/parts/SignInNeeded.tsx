import { signInAddress } from "@emporium/api";
import { ButtonLink, EmptyState, TextLink } from "@emporium/ui";
import { User } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { useHere } from "./here";

/** In the place of a page that is for customers who are signed in; leads back to it afterwards. */
export function SignInNeeded({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const here = useHere();
  return (
    <EmptyState
      icon={User}
      title={t`Please sign in`}
      actions={
        <>
          <ButtonLink variant="primary" link={<a href={signInAddress(here)} />}>
            <Trans>Sign in</Trans>
          </ButtonLink>
          <TextLink link={<Link to={`/register?return=${encodeURIComponent(here)}`} />}>
            <Trans>Create an account</Trans>
          </TextLink>
        </>
      }
    >
      {children}
    </EmptyState>
  );
}
