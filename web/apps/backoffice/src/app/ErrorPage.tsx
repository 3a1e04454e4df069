import { ProblemNotice } from "@emporium/app";
import { useLingui } from "@lingui/react/macro";
import { useRouteError } from "react-router";
import { Page } from "@/parts/Page";

/** In the place of a page whose code could not be loaded or has failed. */
export function ErrorPage() {
  const { t } = useLingui();
  const error = useRouteError();
  return (
    <Page title={t`This page could not be shown`}>
      <ProblemNotice error={error} retry={() => window.location.reload()} />
    </Page>
  );
}
