import {
  type BackofficeProduct,
  catalogApi,
  type ListedProduct,
  type PriceWindow,
  unwrap,
} from "@emporium/api";
import { t } from "@lingui/core/macro";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export const STATUSES = ["PUBLISHED", "WITHDRAWN"] as const;
export const AVAILABILITIES = ["IN_STOCK", "LOW_STOCK", "SOLD_OUT"] as const;

/** A product with the version it has, which a change has to name. */
interface Versioned {
  product: BackofficeProduct;
  etag: string;
}

/**
 * A page of the products.
 *
 * @param of a filter as it stands in the address, "" if not set
 */
export function useProducts(of: (name: string) => string, after: string | undefined) {
  const query = {
    size: 50,
    after,
    q: of("q") || undefined,
    category: of("category") || undefined,
    status: STATUSES.find((each) => each === of("status")),
    availability: AVAILABILITIES.find((each) => each === of("availability")),
  };
  return useQuery({
    queryKey: ["products", query],
    queryFn: () => unwrap(catalogApi.GET("/api/backoffice/products", { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

export function useCategories() {
  return useQuery({
    queryKey: ["categories"],
    queryFn: () => unwrap(catalogApi.GET("/api/categories")),
    staleTime: 300_000,
  });
}

type Answer = { data?: BackofficeProduct; error?: unknown; response: Response };

async function versioned(call: Promise<Answer>): Promise<Versioned> {
  let etag = "";
  const product = await unwrap<BackofficeProduct>(
    call.then((answer) => {
      etag = answer.response.headers.get("ETag") ?? "";
      return answer;
    }),
  );
  return { product, etag };
}

const productKey = (productId: string) => ["product", productId];

/** Is not asked for again by itself: what is being edited must not change under one's hands. */
export function useProduct(productId: string) {
  return useQuery({
    queryKey: productKey(productId),
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () =>
      versioned(
        catalogApi.GET("/api/backoffice/products/{productId}", {
          params: { path: { productId } },
        }),
      ),
  });
}

/** What has been changed is known at once, and the lists are asked for again. */
function useTakeOver(productId: string) {
  const queries = useQueryClient();
  return (changed: Versioned) => {
    queries.setQueryData(productKey(productId), changed);
    void queries.invalidateQueries({ queryKey: ["products"] });
  };
}

export function useEditTexts({ product: { productId }, etag }: Versioned) {
  return useMutation({
    mutationFn: (texts: BackofficeProduct["texts"]) =>
      versioned(
        catalogApi.PUT("/api/backoffice/products/{productId}/texts", {
          params: { path: { productId }, header: { "If-Match": etag } },
          body: { texts },
        }),
      ),
    onSuccess: useTakeOver(productId),
  });
}

export function useChangePrices({ product: { productId }, etag }: Versioned, variantId: string) {
  return useMutation({
    mutationFn: (prices: PriceWindow[]) =>
      versioned(
        catalogApi.PUT("/api/backoffice/products/{productId}/variants/{variantId}/prices", {
          params: { path: { productId, variantId }, header: { "If-Match": etag } },
          body: { prices },
        }),
      ),
    onSuccess: useTakeOver(productId),
  });
}

export interface Adjustment {
  delta?: number;
  counted?: number;
  reason: (typeof REASONS)[number];
  note?: string;
}

export const REASONS = [
  "RECEIVED",
  "COUNTED",
  "DAMAGED",
  "LOST",
  "RETURNED",
  "CORRECTION",
] as const;

export function useAdjustStock(productId: string, variantId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Adjustment) =>
      unwrap(
        catalogApi.POST(
          "/api/backoffice/products/{productId}/variants/{variantId}/stock-adjustments",
          { params: { path: { productId, variantId } }, body },
        ),
      ),
    onSuccess: () =>
      Promise.all(
        [productKey(productId), ["products"]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export function publish(productId: string) {
  return unwrap(
    catalogApi.POST("/api/backoffice/products/{productId}/publication", {
      params: { path: { productId } },
    }),
  );
}

export function withdraw(productId: string) {
  return unwrap(
    catalogApi.DELETE("/api/backoffice/products/{productId}/publication", {
      params: { path: { productId } },
    }),
  );
}

export function usePublication(productId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: ListedProduct["status"]) =>
      status === "PUBLISHED" ? publish(productId) : withdraw(productId),
    onSettled: () =>
      Promise.all(
        [productKey(productId), ["products"]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

export function statusText(status: ListedProduct["status"]): string {
  switch (status) {
    case "PUBLISHED":
      return t`Published`;
    case "WITHDRAWN":
      return t`Withdrawn`;
  }
}

export function availabilityText(availability: ListedProduct["availability"]): string {
  switch (availability) {
    case "IN_STOCK":
      return t`In stock`;
    case "LOW_STOCK":
      return t`Low stock`;
    case "SOLD_OUT":
      return t`Sold out`;
  }
}

export function reasonText(reason: Adjustment["reason"]): string {
  switch (reason) {
    case "RECEIVED":
      return t`Goods received`;
    case "COUNTED":
      return t`Stocktake`;
    case "DAMAGED":
      return t`Damaged`;
    case "LOST":
      return t`Lost`;
    case "RETURNED":
      return t`Returned by a customer`;
    case "CORRECTION":
      return t`Correction`;
  }
}
