import { type Cart, cartApi, type CartItem, language, unwrap } from "@emporium/api";
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { showCart } from "./drawer";

const KEY = ["cart"];

export const MAX_QUANTITY = 99;

export function useCart() {
  return useQuery({
    queryKey: [...KEY, language()],
    queryFn: () => unwrap(cartApi.GET("/api/cart")),
  });
}

/** Every change answers with the cart as it is then. */
export function useCartChange<Variables>(
  change: (variables: Variables) => Promise<Cart>,
  then?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (cart) => {
      queries.setQueryData([...KEY, language()], cart);
      then?.();
    },
  });
}

interface Choice {
  variantId: string;
  quantity: number;
}

const add = (item: Choice) => unwrap(cartApi.POST("/api/cart/items", { body: item }));

/** Adds to what is in the cart already, and shows the cart. */
export function useAddToCart() {
  return useCartChange(add, () => showCart("added"));
}

/** Puts back what was removed or saved for later. */
export function useReturnToCart() {
  return useCartChange(add);
}

export function useChangeQuantity() {
  return useCartChange(({ variantId, quantity }: Choice) =>
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

/** What a line is called, with what was chosen of the product. */
export function nameOf(item: CartItem): string {
  return [item.title, ...item.options.map((option) => option.value)].join(", ");
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
  const what = title ?? t`a product`;
  switch (code) {
    case "QUANTITY_LIMIT":
      return t`${quantity} of ${what} could not be added: the limit is 99 of a product.`;
    case "LINE_LIMIT":
      return t`${quantity} × ${what} could not be added: your cart is full.`;
    case "SOLD_OUT":
    case "FEWER_REMAINING":
      return undefined;
    default:
      return t`Please check ${what}.`;
  }
}
