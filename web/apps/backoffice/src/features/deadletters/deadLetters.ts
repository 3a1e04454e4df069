import { type DeadLetter, type ServiceName, SERVICES, serviceApi, unwrap } from "@emporium/api";
import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";

const DEAD_LETTERS = "dead-letters";

export const COUNTED_TO = 200;

const page = (service: ServiceName, size: number, after?: string) =>
  queryOptions({
    queryKey: [DEAD_LETTERS, service, size, after ?? null],
    queryFn: () =>
      unwrap(serviceApi(service).GET("/dead-letters", { params: { query: { size, after } } })),
  });

export const isOpen = ({ replayedAt }: DeadLetter) => !replayedAt;

export function useDeadLetters(service: ServiceName, after: string | undefined) {
  return useQuery({ ...page(service, 50, after), placeholderData: keepPreviousData });
}

/** How many dead letters each service has that were not replayed, counted up to a limit. */
export function useOpenDeadLetters() {
  return useQueries({
    queries: SERVICES.map((service) => page(service, COUNTED_TO)),
    combine: (results) =>
      results.map(({ data }, index) => ({
        service: SERVICES[index]!,
        open: data?.items.filter(isOpen).length,
      })),
  });
}

export function useDeadLetter(service: ServiceName, id: string) {
  return useQuery({
    queryKey: [DEAD_LETTERS, service, "one", id],
    queryFn: () =>
      unwrap(serviceApi(service).GET("/dead-letters/{id}", { params: { path: { id } } })),
  });
}

export const replay = (service: ServiceName, id: string) =>
  unwrap(serviceApi(service).POST("/dead-letters/{id}/replay", { params: { path: { id } } }));

export function useReplay(service: ServiceName, id: string) {
  return useMutation({
    mutationFn: () => replay(service, id),
    onSettled: useForgetDeadLetters(),
  });
}

/** Replays the oldest first, in as many requests as it takes, until a request achieves nothing. */
export function useReplayAll(service: ServiceName) {
  return useMutation({
    mutationFn: async () => {
      let replayed = 0;
      for (;;) {
        const summary = await unwrap(serviceApi(service).POST("/dead-letters/replay"));
        replayed += summary.replayed;
        if (summary.left === 0 || summary.replayed === 0) {
          return { replayed, remaining: summary.failed + summary.left };
        }
      }
    },
    onSettled: useForgetDeadLetters(),
  });
}

/** All lists and counts are asked for again. */
export function useForgetDeadLetters() {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [DEAD_LETTERS] });
}

/** A CloudEvents type without what all of them begin with. */
export function eventName({ type, topic }: DeadLetter): string {
  return type?.split(".").slice(-2).join(".") ?? topic;
}
