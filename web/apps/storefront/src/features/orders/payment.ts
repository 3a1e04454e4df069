import { ApiError, type Order, paymentApi, randomKey, unwrap } from "@emporium/api";
import { formatMoney } from "@emporium/i18n";
import { t } from "@lingui/core/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";

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
        ["payment", "order"].map((name) =>
          queries.invalidateQueries({ queryKey: [name, orderId] }),
        ),
      ),
  });
}

/** Why no money came. Kinds this page does not know get a general sentence. */
export function failureText(reason?: string): string {
  switch (reason) {
    case "DECLINED":
      return t`Your bank declined the payment.`;
    case "AUTHENTICATION_FAILED":
      return t`The payment was not approved at your bank.`;
    case "CANCELLED_BY_CUSTOMER":
      return t`You left the payment page before paying.`;
    case "ABANDONED":
      return t`The payment page was closed before anything was paid.`;
    case "PROVIDER_ERROR":
      return t`Our payment provider could not process the payment.`;
    default:
      return t`The payment did not go through.`;
  }
}

export function cancellationText(reason?: string): string {
  switch (reason) {
    case "NOT_PAID_IN_TIME":
      return t`The order was not paid in time.`;
    case "REPLACED":
      return t`You ordered a newer version of your cart instead.`;
    case "CUSTOMER_REQUEST":
      return t`The order was cancelled at your request.`;
    default:
      return t`The order was cancelled.`;
  }
}

/** Payments may still be on their way, so the page never says that none will come. */
export function moneyOfCancelled({ payment }: Pick<Order, "payment">): string {
  switch (payment.status) {
    case "REFUNDED":
      return payment.refunded
        ? t`${formatMoney(payment.refunded)} has been refunded.`
        : t`Your payment has been refunded.`;
    case "REFUND_FAILED":
      return t`Your refund has not gone through yet. We have been notified and will complete it.`;
    case "CAPTURED":
      return t`Your payment arrived after the cancellation and will be refunded.`;
    default:
      return t`If a payment still arrives, it will be refunded automatically.`;
  }
}

/** Whether money has come, so that there is a receipt. */
export function isPaid({ payment }: Pick<Order, "payment">): boolean {
  return ["CAPTURED", "REFUNDED", "REFUND_FAILED"].includes(payment.status);
}
