import { catalogApi, type Import, unwrap } from "@emporium/api";
import { t } from "@lingui/core/macro";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const ASK_AGAIN_MS = 1_000;

/** How the lines of a file are written. */
export type Format = "lines" | "outdoor";

export const isRunning = ({ status }: Import) => status === "RECEIVING" || status === "RUNNING";

export function useImports(after: string | undefined) {
  return useQuery({
    queryKey: ["imports", after ?? null],
    queryFn: () =>
      unwrap(catalogApi.GET("/api/backoffice/imports", { params: { query: { size: 25, after } } })),
    placeholderData: keepPreviousData,
    refetchInterval: (query) =>
      query.state.data?.items.some(isRunning) ? 3 * ASK_AGAIN_MS : false,
  });
}

/** An import as it proceeds. */
export function useImport(importId: string) {
  return useQuery({
    queryKey: ["import", importId],
    queryFn: () =>
      unwrap(
        catalogApi.GET("/api/backoffice/imports/{importId}", { params: { path: { importId } } }),
      ),
    refetchInterval: (query) =>
      query.state.data && isRunning(query.state.data) ? ASK_AGAIN_MS : false,
  });
}

/**
 * @param rejected how many there are: another number asks again
 */
export function useRejectedLines(importId: string, rejected: number, after: string | undefined) {
  return useQuery({
    queryKey: ["import", importId, "rejected", rejected, after ?? null],
    queryFn: () =>
      unwrap(
        catalogApi.GET("/api/backoffice/imports/{importId}/rejected-lines", {
          params: { path: { importId }, query: { size: 100, after } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

export function useUpload() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, format }: { file: File; format: Format }) =>
      unwrap(
        catalogApi.POST("/api/backoffice/imports", {
          params: { query: format === "outdoor" ? { mapping: "outdoor" } : {} },
          headers: {
            "Content-Type": format === "outdoor" ? "application/json" : "application/x-ndjson",
          },
          // Sent as it is, without being read into a text first.
          body: file as unknown as string,
          bodySerializer: (body) => body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["imports"] }),
  });
}

export function statusText(status: Import["status"]): string {
  switch (status) {
    case "RECEIVING":
      return t`Receiving`;
    case "RUNNING":
      return t`Running`;
    case "DONE":
      return t`Done`;
    case "BROKEN":
      return t`Interrupted`;
  }
}
