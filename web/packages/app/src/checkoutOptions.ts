import { orderApi, unwrap } from "@emporium/api";
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";

/** Where the shop delivers, how, and how customers can pay. */
export function useCheckoutOptions() {
  return useQuery({
    queryKey: ["checkout-options"],
    queryFn: () => unwrap(orderApi.GET("/api/checkout/options")),
    staleTime: 60_000,
  });
}

/** What a payment method is called, by its id; one that is no longer offered by the id itself. */
export function usePaymentMethodLabel(): (id: string) => string {
  const { data: options } = useCheckoutOptions();
  return (id) => options?.paymentMethods.find((method) => method.id === id)?.label ?? id;
}

export function shippingName(id: string): string {
  switch (id) {
    case "standard":
      return t`Standard delivery`;
    case "express":
      return t`Express delivery`;
    default:
      return id;
  }
}
