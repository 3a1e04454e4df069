import { type AuditEntry, type ServiceName, serviceApi, unwrap } from "@emporium/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";

export interface AuditQuery {
  entityId?: string;
  actorId?: string;
  after?: string;
}

export function useAuditEntries(service: ServiceName, asked: AuditQuery) {
  return useQuery({
    queryKey: ["audit-entries", service, asked],
    queryFn: () =>
      unwrap(
        serviceApi(service).GET("/audit-entries", { params: { query: { size: 50, ...asked } } }),
      ),
    placeholderData: keepPreviousData,
  });
}

export interface Change {
  name: string;
  before: string;
  after: string;
}

/** Which values a change has replaced, as text; empty where there was or is none. */
export function changesOf({ before, after }: AuditEntry): Change[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names]
    .map((name) => ({ name, before: text(before?.[name]), after: text(after?.[name]) }))
    .filter(({ before, after }) => before !== after);
}

function text(value: unknown): string {
  if (value === undefined || value === null) {
    return "";
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}
