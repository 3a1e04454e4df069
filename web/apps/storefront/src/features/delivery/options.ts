import type { CheckoutOptions } from "@emporium/api";
import { plural, t } from "@lingui/core/macro";

export type Country = CheckoutOptions["countries"][number];
export type ShippingOption = Country["shippingOptions"][number];

/** What the shop's own country is offered: the promise on product pages is made for it. */
export function homeCountry(options: CheckoutOptions): Country | undefined {
  return options.countries.find(({ code }) => code === options.homeCountry);
}

export function deliveryTime({ minDays, maxDays }: ShippingOption): string {
  return minDays === maxDays
    ? plural(maxDays, { one: "# working day", other: "# working days" })
    : t`${minDays}–${maxDays} working days`;
}
