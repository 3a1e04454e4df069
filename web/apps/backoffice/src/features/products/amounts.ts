import type { BackofficeVariant, Money, PriceWindow } from "@emporium/api";

const digitsOf = (currency: string) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions()
    .maximumFractionDigits ?? 2;

/** An amount for a field, such as 12.90. */
export function textOf(money: Money | undefined): string {
  if (!money) {
    return "";
  }
  const digits = digitsOf(money.currency);
  return (money.amount / 10 ** digits).toFixed(digits);
}

/** What somebody entered, with a point or a comma before the cents; undefined if it is no amount. */
export function moneyOf(entered: string, currency: string): Money | undefined {
  const digits = digitsOf(currency);
  const [, whole, fraction = ""] = entered.trim().match(/^(\d{1,9})(?:[.,](\d*))?$/) ?? [];
  if (whole === undefined || fraction.length > digits) {
    return undefined;
  }
  return { amount: Number(whole + fraction.padEnd(digits, "0")), currency };
}

/** The price that is valid at a moment. */
export function priceAt(
  { prices }: Pick<BackofficeVariant, "prices">,
  at: Date,
): PriceWindow | undefined {
  return prices.find(
    ({ validFromAt, validUntilAt }) =>
      (!validFromAt || new Date(validFromAt) <= at) &&
      (!validUntilAt || at < new Date(validUntilAt)),
  );
}

/** An instant for a field of date and time, in the time of the reader. */
export function localOf(instant: string | undefined): string {
  if (!instant) {
    return "";
  }
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function instantOf(local: string): string | undefined {
  return local === "" ? undefined : new Date(local).toISOString();
}
