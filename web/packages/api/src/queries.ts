import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "./problem";
import { SESSION } from "./session";

/** The cache of everything the pages have asked for. */
export function createQueries(): QueryClient {
  const noticesLostSession = (error: Error) => {
    if (error instanceof ApiError && error.isSignedOut) {
      queries.setQueryData(SESSION, { authenticated: false });
    }
  };
  const queries = new QueryClient({
    queryCache: new QueryCache({ onError: noticesLostSession }),
    mutationCache: new MutationCache({ onError: noticesLostSession }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // By default nothing is sent while the browser believes to be offline, and nobody is told.
        networkMode: "always",
        retry: (failures, error) => failures < 2 && !(error instanceof ApiError && error.isRefusal),
      },
      mutations: { networkMode: "always" },
    },
  });
  return queries;
}

/** The language of the page, which is part of the key of whatever has words in it. */
export function language(): string {
  return document.documentElement.lang;
}

interface SeedEntry {
  key: unknown[];
  data: unknown;
}

/** Takes over what the gateway has written into the page, so that it is not asked for again. */
export function seed(queries: QueryClient, block: HTMLElement | null) {
  if (!block?.textContent) {
    return;
  }
  for (const { key, data } of JSON.parse(block.textContent) as SeedEntry[]) {
    // Lists are read page by page, and the gateway writes the first one.
    const isList = key[0] === "products";
    queries.setQueryData(key, isList ? { pages: [data], pageParams: [undefined] } : data);
  }
}
