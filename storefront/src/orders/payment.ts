import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiError, type Order, paymentApi, randomKey, unwrap } from "../api/client";
import { formatMoney } from "../ui/money";

/** What payment-service knows, asked for again until it offers another attempt. */
export function usePayment(orderId: string) {
  return useQuery({
    queryKey: ["payment", orderId],
    staleTime: 0,
    queryFn: () =>
      unwrap(paymentApi.GET("/api/payments/{orderId}", { params: { path: { orderId } } })),
    refetchInterval: (query) => (query.state.data?.retryMethods.length ? false : 3_000),
  });
}

/** Starts another attempt and goes to its page, or on with an attempt that is under way. */
export function useTryAgain(orderId: string) {
  const queries = useQueryClient();
  const key = useRef<string>(undefined);
  return useMutation({
    mutationFn: async (method: string) => {
      key.current ??= randomKey();
      try {
        return await unwrap(
          paymentApi.POST("/api/payments/{orderId}/attempts", {
            params: { path: { orderId }, header: { "Idempotency-Key": key.current } },
            body: { method },
          }),
        );
      } catch (error) {
        if (error instanceof ApiError && error.is("payment-in-progress") && error.problem.attempt) {
          return error.problem.attempt;
        }
        throw error;
      }
    },
    onSuccess: (attempt) => {
      key.current = undefined;
      if (attempt.actionUrl) {
        window.location.assign(attempt.actionUrl);
      }
    },
    onSettled: () =>
      Promise.all(
        ["payment", "order"].map((name) => queries.invalidateQueries({ queryKey: [name, orderId] })),
      ),
  });
}

const FAILURES: Record<string, string> = {
  DECLINED: "Your bank declined the payment.",
  AUTHENTICATION_FAILED: "The payment was not approved at your bank.",
  CANCELLED_BY_CUSTOMER: "You left the payment page before paying.",
  ABANDONED: "The payment page was closed before anything was paid.",
  PROVIDER_ERROR: "Our payment provider could not process the payment.",
};

export function failureText(reason?: string) {
  return (reason && FAILURES[reason]) ?? "The payment did not go through.";
}

const CANCELLATIONS: Record<string, string> = {
  NOT_PAID_IN_TIME: "The order was not paid in time.",
  REPLACED: "You ordered a newer version of your cart instead.",
  CUSTOMER_REQUEST: "The order was cancelled at your request.",
};

export function cancellationText(reason?: string) {
  return (reason && CANCELLATIONS[reason]) ?? "The order was cancelled.";
}

/** Payments may still be on their way, so the page never says that none will come. */
export function moneyOfCancelled({ payment }: Pick<Order, "payment">) {
  switch (payment.status) {
    case "REFUNDED":
      return payment.refunded
        ? `${formatMoney(payment.refunded)} has been refunded.`
        : "Your payment has been refunded.";
    case "REFUND_FAILED":
      return "Your refund has not gone through yet. We have been notified and will complete it.";
    case "CAPTURED":
      return "Your payment arrived after the cancellation and will be refunded.";
    default:
      return "If a payment still arrives, it will be refunded automatically.";
  }
}

/** Whether money has come, so that there is a receipt. */
export function isPaid({ payment }: Order) {
  return ["CAPTURED", "REFUNDED", "REFUND_FAILED"].includes(payment.status);
}
