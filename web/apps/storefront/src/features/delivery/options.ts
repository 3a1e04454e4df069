import { type CheckoutOptions, orderApi, unwrap } from "@emporium/api";
import { plural, t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";

export type Country = CheckoutOptions["countries"][number];
export type ShippingOption = Country["shippingOptions"][number];

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

/** What the shop's own country is offered: the promise on product pages is made for it. */
export function homeCountry(options: CheckoutOptions): Country | undefined {
  return options.countries.find(({ code }) => code === options.homeCountry);
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

export function deliveryTime({ minDays, maxDays }: ShippingOption): string {
  return minDays === maxDays
    ? plural(maxDays, { one: "# working day", other: "# working days" })
    : t`${minDays}–${maxDays} working days`;
}
