import { ButtonLink, EmptyState, TextLink } from "@emporium/ui";
import { SearchX } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { Page } from "./Page";

/** For addresses nothing is at. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Page not found`}>
      <EmptyState
        icon={SearchX}
        title={t`There is nothing at this address`}
        actions={
          <>
            <ButtonLink variant="primary" link={<Link to="/" />}>
              <Trans>Continue shopping</Trans>
            </ButtonLink>
            <TextLink link={<Link to="/help" />}>
              <Trans>Help</Trans>
            </TextLink>
          </>
        }
      >
        <Trans>The page does not exist or has moved. The search finds everything we sell.</Trans>
      </EmptyState>
    </Page>
  );
}
