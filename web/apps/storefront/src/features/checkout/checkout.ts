import {
  ApiError,
  language,
  orderApi,
  type PlaceOrderRequest,
  randomKey,
  unwrap,
} from "@emporium/api";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useNavigate } from "react-router";

/** What the cart costs as an order; while a new choice is asked about, what the last one cost. */
export function useQuote(country: string, shippingOption?: string) {
  return useQuery({
    queryKey: ["quote", language(), country, shippingOption],
    enabled: shippingOption !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    queryFn: () =>
      unwrap(
        orderApi.POST("/api/checkout/quote", {
          body: { country, shippingOption: shippingOption!, locale: language() },
        }),
      ),
  });
}

const inProgress = (error: unknown) => error instanceof ApiError && error.is("request-in-progress");

/**
 * Places the order under a key that stays the same while the request does: a repeated click or a
 * lost answer cannot order twice.
 */
export function usePlaceOrder() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useRef({ request: "", key: "" });
  return useMutation({
    mutationFn: (body: PlaceOrderRequest) => {
      const request = JSON.stringify(body);
      if (attempt.current.request !== request) {
        attempt.current = { request, key: randomKey() };
      }
      return unwrap(
        orderApi.POST("/api/orders", {
          params: { header: { "Idempotency-Key": attempt.current.key } },
          body,
        }),
      );
    },
    // The first request is still being worked on: its answer comes under the same key.
    retry: (failures, error) => inProgress(error) && failures < 30,
    retryDelay: (_, error) => ((error instanceof ApiError && error.retryAfter) || 1) * 1000,
    onSuccess: (order) => {
      queries.setQueryData(["order", order.orderId], order);
      void navigate(`/orders/${order.orderId}?pay`);
    },
    onError: (error) => {
      if (error instanceof ApiError && error.is("cart-already-ordered") && error.problem.orderId) {
        void navigate(`/orders/${error.problem.orderId}`, { state: { alreadyOrdered: true } });
        return;
      }
      void queries.invalidateQueries({ queryKey: ["quote"] });
      void queries.invalidateQueries({ queryKey: ["cart"] });
    },
  });
}
