import { useLocation, useSearchParams } from "react-router";

/** A page of a list: where it begins and, in the history entry, where those before it began. */
interface Place {
  search: string;
  state: { trail: string[] };
}

export interface Paging {
  after: string | undefined;
  /** How many pages one has come along; 0 after an address was opened in the middle. */
  depth: number;
  previous: Place | undefined;
  nextTo: (cursor: string) => Place;
}

/**
 * The place in a list that is read page by page, in the address. The services know the way forwards
 * only, so the way back is kept in the history.
 */
export function usePaging(): Paging {
  const { search, state } = useLocation();
  const parameters = new URLSearchParams(search);
  const after = parameters.get("after") ?? undefined;
  const trail: string[] = after === undefined ? [] : ((state?.trail as string[]) ?? []);

  function place(cursor: string, trail: string[]): Place {
    const parameters = new URLSearchParams(search);
    if (cursor === "") {
      parameters.delete("after");
    } else {
      parameters.set("after", cursor);
    }
    return { search: parameters.toString(), state: { trail } };
  }

  return {
    after,
    depth: trail.length,
    previous: after === undefined ? undefined : place(trail.at(-1) ?? "", trail.slice(0, -1)),
    nextTo: (cursor) => place(cursor, [...trail, after ?? ""]),
  };
}

/** The filters of a list, in the address. Another choice begins at the first page again. */
export function useFilters() {
  const [parameters, setParameters] = useSearchParams();
  return {
    of: (name: string) => parameters.get(name) ?? "",
    any: [...parameters.keys()].some((name) => name !== "after" && name !== "sort"),
    choose: (values: Record<string, string>) =>
      setParameters(
        (now) => {
          for (const [name, value] of Object.entries(values)) {
            if (value === "") {
              now.delete(name);
            } else {
              now.set(name, value);
            }
          }
          now.delete("after");
          return now;
        },
        { preventScrollReset: true },
      ),
    clear: () => setParameters({}, { preventScrollReset: true }),
  };
}
