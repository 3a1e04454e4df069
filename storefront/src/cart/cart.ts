import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Cart, cartApi, unwrap } from "../api/client";

const KEY = ["cart"];

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
  return useCartChange((item: { productId: string; quantity: number }) =>
    unwrap(cartApi.POST("/api/cart/items", { body: item })),
  );
}

export function useChangeQuantity() {
  return useCartChange(({ productId, quantity }: { productId: string; quantity: number }) =>
    unwrap(
      cartApi.PATCH("/api/cart/items/{productId}", {
        params: { path: { productId } },
        body: { quantity },
      }),
    ),
  );
}

export function useRemoveFromCart() {
  return useCartChange((productId: string) =>
    unwrap(cartApi.DELETE("/api/cart/items/{productId}", { params: { path: { productId } } })),
  );
}
