import { cartApi, unwrap } from "@emporium/api";
import { useCartChange } from "./cart";

/** Puts an item aside; adding it again brings it back. */
export function useSaveForLater() {
  return useCartChange((variantId: string) =>
    unwrap(cartApi.PUT("/api/cart/saved-items/{variantId}", { params: { path: { variantId } } })),
  );
}

export function useRemoveSaved() {
  return useCartChange((variantId: string) =>
    unwrap(
      cartApi.DELETE("/api/cart/saved-items/{variantId}", { params: { path: { variantId } } }),
    ),
  );
}
