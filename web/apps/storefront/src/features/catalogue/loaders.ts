import { ApiError } from "@emporium/api";
import type { QueryClient } from "@tanstack/react-query";
import type { LoaderFunction } from "react-router";
import { categories, product, products, search } from "./queries";

/*
 * Public pages are shown with their data, so that nobody sees one being put together. A loader only
 * throws what makes the whole page impossible.
 */

export const loadHome =
  (queries: QueryClient): LoaderFunction =>
  async () => {
    await Promise.allSettled([
      queries.ensureQueryData(categories()),
      queries.ensureInfiniteQueryData(products()),
    ]);
    return null;
  };

export const loadCategory =
  (queries: QueryClient): LoaderFunction =>
  async ({ params: { category = "" } }) => {
    const known = queries.ensureQueryData(categories()).catch(() => undefined);
    await queries.ensureInfiniteQueryData(products(category));
    await known;
    return null;
  };

export const loadProduct =
  (queries: QueryClient): LoaderFunction =>
  async ({ params: { slug = "" } }) => {
    await queries.ensureQueryData(product(slug));
    return null;
  };

/** A search that fails is said on its page, beside the words that can be changed. */
export const loadSearch =
  (queries: QueryClient): LoaderFunction =>
  async ({ request }) => {
    const q = new URL(request.url).searchParams.get("q")?.trim();
    if (q) {
      await queries.ensureInfiniteQueryData(search(q)).catch((error: unknown) => {
        if (!(error instanceof ApiError)) {
          throw error;
        }
      });
    }
    return null;
  };
