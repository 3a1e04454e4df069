import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { catalogApi, unwrap } from "../api/client";

const PAGE = 24;

export function useCategories() {
  return useQuery({
    queryKey: ["categories"],
    queryFn: () => unwrap(catalogApi.GET("/api/categories")),
    staleTime: 300_000,
  });
}

/** Products page by page, of one category or of all. */
export function useProducts(category?: string) {
  return useInfiniteQuery({
    queryKey: ["products", category],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(catalogApi.GET("/api/products", { params: { query: { category, size: PAGE, after } } })),
    getNextPageParam: (page) => page.next,
  });
}

export function useProduct(slug: string) {
  return useQuery({
    queryKey: ["product", slug],
    queryFn: () =>
      unwrap(
        catalogApi.GET("/api/products/{slugOrId}", { params: { path: { slugOrId: slug } } }),
      ),
  });
}

export function useSearch(q: string, category?: string) {
  return useInfiniteQuery({
    queryKey: ["search", q, category],
    enabled: q !== "",
    initialPageParam: 0,
    queryFn: ({ pageParam: page }) =>
      unwrap(catalogApi.GET("/api/search", { params: { query: { q, category, size: PAGE, page } } })),
    getNextPageParam: (last, pages) =>
      pages.length * PAGE < last.total ? pages.length : undefined,
  });
}

/** What somebody who is typing may mean. */
export function useSuggestions(q: string) {
  return useQuery({
    queryKey: ["suggest", q],
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: () => unwrap(catalogApi.GET("/api/search/suggest", { params: { query: { q } } })),
  });
}
