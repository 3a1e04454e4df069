import { ProblemNotice } from "@emporium/app";
import { Notice } from "@emporium/ui";
import { plural } from "@lingui/core/macro";
import type { useEach } from "./selection";

/** What came of doing something with all that was selected. */
export function EachResult({ of: { data } }: { of: ReturnType<typeof useEach> }) {
  if (!data) {
    return null;
  }
  const done = plural(data.done, { one: "Done for # row", other: "Done for # rows" });
  const failed = plural(data.failures.length, {
    one: "# row failed and is unchanged.",
    other: "# rows failed and are unchanged. The first failure:",
  });
  return data.failures.length === 0 ? (
    <Notice live tone="success" title={done} />
  ) : (
    <ProblemNotice error={data.failures[0]}>
      <p>
        {done}. {failed}
      </p>
    </ProblemNotice>
  );
}
