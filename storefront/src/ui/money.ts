import type { Money } from "../api/client";

/** As people read it. Minor units are divided by what the currency has of them. */
export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat("en-IE", { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits);
}

/** A tax rate as people read it: 1900 basis points are 19 %. */
export function formatRate(basisPoints: number): string {
  return `${(basisPoints / 100).toLocaleString("en-IE", { maximumFractionDigits: 2 })} %`;
}
