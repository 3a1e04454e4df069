import { EmptyState } from "@emporium/ui";
import { SearchX } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "./Page";

/** For addresses nothing is at. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Page not found`}>
      <EmptyState icon={SearchX} title={t`There is nothing at this address`}>
        <Trans>It does not exist or has been removed.</Trans>
      </EmptyState>
    </Page>
  );
}
