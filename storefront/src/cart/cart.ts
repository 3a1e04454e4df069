import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Cart, cartApi, unwrap } from "../api/client";

const KEY = ["cart"];

export type CartItem = Cart["items"][number];

export function useCart() {
  return useQuery({ queryKey: KEY, queryFn: () => unwrap(cartApi.GET("/api/cart")) });
}

/** Every change answers with the cart as it is then. */
function useCartChange<Variables>(change: (variables: Variables) => Promise<Cart>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (cart) => queries.setQueryData(KEY, cart),
  });
}

export function useAddToCart() {
  return useCartChange((item: { variantId: string; quantity: number }) =>
    unwrap(cartApi.POST("/api/cart/items", { body: item })),
  );
}

export function useChangeQuantity() {
  return useCartChange(({ variantId, quantity }: { variantId: string; quantity: number }) =>
    unwrap(
      cartApi.PUT("/api/cart/items/{variantId}", {
        params: { path: { variantId } },
        body: { quantity },
      }),
    ),
  );
}

export function useRemoveFromCart() {
  return useCartChange((variantId: string) =>
    unwrap(cartApi.DELETE("/api/cart/items/{variantId}", { params: { path: { variantId } } })),
  );
}

/** How many are left, if the cart holds more than that. */
export function shortage(item: CartItem): number | undefined {
  if (item.availability === "SOLD_OUT") {
    return 0;
  }
  return item.remaining !== undefined && item.remaining < item.quantity
    ? item.remaining
    : undefined;
}

/** What the cart has to say that no item says itself. */
export function noticeText({ code, title, quantity }: Cart["notices"][number]): string | undefined {
  const what = title ?? "a product";
  switch (code) {
    case "QUANTITY_LIMIT":
      return `${quantity} of ${what} could not be added: the limit is 99 of a product.`;
    case "LINE_LIMIT":
      return `${quantity} × ${what} could not be added: your cart is full.`;
    case "SOLD_OUT":
    case "FEWER_REMAINING":
      return undefined;
    default:
      return `Please check ${what}.`;
  }
}
