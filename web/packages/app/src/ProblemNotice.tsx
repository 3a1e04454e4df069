import { ApiError } from "@emporium/api";
import { problemText } from "@emporium/i18n";
import { Button, Notice } from "@emporium/ui";
import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";

/** What went wrong, in the words of the page, and a way on. */
export function ProblemNotice({
  error,
  retry,
  children,
}: {
  error: unknown;
  retry?: () => unknown;
  children?: ReactNode;
}) {
  const { title, text } = problemText(error);
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <Notice
      live
      tone="error"
      title={title}
      action={
        retry && (
          <Button size="sm" onClick={() => retry()}>
            <Trans>Try again</Trans>
          </Button>
        )
      }
    >
      <p>{text}</p>
      {children}
      {problem?.traceId && problem.status >= 500 && (
        <p>
          <Trans>Trace id {problem.traceId}</Trans>
        </p>
      )}
    </Notice>
  );
}
