import { catalogApi, language, type Product, type ProductSummary, unwrap } from "@emporium/api";
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQueries,
  useQuery,
} from "@tanstack/react-query";

const PAGE = 24;

export const categories = () =>
  queryOptions({
    queryKey: ["categories", language()],
    queryFn: () => unwrap(catalogApi.GET("/api/categories")),
    staleTime: 300_000,
  });

/** Products page by page, the newest first; of one category or of all. */
export const products = (category?: string) =>
  infiniteQueryOptions({
    queryKey: ["products", language(), ...(category ? [category] : [])],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after }) =>
      unwrap(
        catalogApi.GET("/api/products", { params: { query: { category, size: PAGE, after } } }),
      ),
    getNextPageParam: (page) => page.next,
  });

export const product = (slug: string) =>
  queryOptions({
    queryKey: ["product", language(), slug],
    queryFn: () =>
      unwrap(catalogApi.GET("/api/products/{slugOrId}", { params: { path: { slugOrId: slug } } })),
  });

export const search = (q: string) =>
  infiniteQueryOptions({
    queryKey: ["search", language(), q],
    initialPageParam: 0,
    queryFn: ({ pageParam: page }) =>
      unwrap(catalogApi.GET("/api/search", { params: { query: { q, size: PAGE, page } } })),
    getNextPageParam: (last, pages) =>
      pages.length * PAGE < last.total ? pages.length : undefined,
  });

export const useCategories = () => useQuery(categories());
export const useProducts = (category?: string) => useInfiniteQuery(products(category));
export const useProduct = (slug: string) => useQuery(product(slug));
export const useSearch = (q: string) => useInfiniteQuery({ ...search(q), enabled: q !== "" });

/** What somebody who is typing may mean. */
export function useSuggestions(q: string) {
  return useQuery({
    queryKey: ["suggest", language(), q],
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
    queryFn: () => unwrap(catalogApi.GET("/api/search/suggest", { params: { query: { q } } })),
  });
}

/** Products by their slugs, in that order, without those that are not there any more. */
export function useProductsBySlug(slugs: string[]): ProductSummary[] {
  return useQueries({
    queries: slugs.map(product),
    combine: (results) => results.flatMap(({ data }) => (data ? [summaryOf(data)] : [])),
  });
}

function summaryOf(found: Product): ProductSummary {
  const cheapest = found.variants.reduce((best, variant) =>
    variant.price.amount.amount < best.price.amount.amount ? variant : best,
  );
  const available = found.variants.find((variant) => variant.availability !== "SOLD_OUT");
  return {
    productId: found.productId,
    slug: found.slug,
    title: found.title,
    brand: found.brand,
    picture: found.pictures[0],
    priceFrom: cheapest.price.amount,
    formerPrice: cheapest.price.former,
    availability: available?.availability ?? "SOLD_OUT",
    variantCount: found.variants.length,
    variantId: (available ?? cheapest).variantId,
  };
}
