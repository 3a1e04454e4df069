import { ApiError } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { useLingui } from "@lingui/react/macro";
import { useRevalidator, useRouteError } from "react-router";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";

/** In the place of a page that could not be loaded or has failed. */
export function ErrorPage() {
  const { t } = useLingui();
  const error = useRouteError();
  const { revalidate } = useRevalidator();
  if (error instanceof ApiError && [404, 410].includes(error.problem.status)) {
    return <NotFoundPage />;
  }
  return (
    <Page title={t`This page could not be shown`} width="text">
      <ProblemNotice
        error={error}
        retry={() => (error instanceof ApiError ? revalidate() : window.location.reload())}
      />
    </Page>
  );
}
