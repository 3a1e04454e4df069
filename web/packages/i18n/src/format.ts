import { language, type Money } from "@emporium/api";

/** How amounts and dates are written in each language; English as in Ireland, which has the euro. */
const LOCALES: Record<string, string> = { en: "en-IE", de: "de-DE", es: "es-ES" };

const locale = () => LOCALES[language()] ?? LOCALES.en!;

/** Minor units are divided by what the currency has of them. */
export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat(locale(), { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(amount / 10 ** digits);
}

/** A tax rate: 1900 basis points are 19 %. */
export function formatRate(basisPoints: number): string {
  return `${(basisPoints / 100).toLocaleString(locale(), { maximumFractionDigits: 2 })} %`;
}

export function formatInstant(instant: string): string {
  return new Date(instant).toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short" });
}

export function formatDate(instant: string | Date): string {
  return new Date(instant).toLocaleDateString(locale(), { dateStyle: "medium" });
}

/** Calendar days such as 2026-11-04, from the first to the last; the same wherever the reader is. */
export function formatDays(from: string, until: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeZone: "UTC" }).formatRange(
    new Date(from),
    new Date(until),
  );
}

/** An ISO 8601 duration such as PT15M or P7D in its largest unit. */
export function formatDuration(duration: string): string {
  const [, days = 0, hours = 0, minutes = 0] =
    duration.match(/^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/)?.map((part) => Number(part ?? 0)) ??
    [];
  const inMinutes = ((days || 0) * 24 + (hours || 0)) * 60 + (minutes || 0);
  const [amount, unit] =
    inMinutes >= 2 * 24 * 60
      ? [Math.round(inMinutes / (24 * 60)), "day"]
      : inMinutes >= 2 * 60
        ? [Math.round(inMinutes / 60), "hour"]
        : [inMinutes, "minute"];
  return amount.toLocaleString(locale(), { style: "unit", unit, unitDisplay: "long" });
}

/** The name of a country in the page's language. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: "region" }).of(code) ?? code;
}

/** The name of a language in the page's language. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([locale()], { type: "language" }).of(tag) ?? tag;
}
