import type { Adjustment } from "./products";

/** What one enters for a reason: how many there are, more, fewer, or either with a sign. */
export function entryFor(reason: Adjustment["reason"]): "total" | "more" | "fewer" | "signed" {
  switch (reason) {
    case "COUNTED":
      return "total";
    case "RECEIVED":
    case "RETURNED":
      return "more";
    case "DAMAGED":
    case "LOST":
      return "fewer";
    case "CORRECTION":
      return "signed";
  }
}

/** Undefined if the units entered make no adjustment. */
export function adjustmentOf(
  reason: Adjustment["reason"],
  entered: string,
  note = "",
): Adjustment | undefined {
  const entry = entryFor(reason);
  if (!(entry === "signed" ? /^[+-]?\d{1,7}$/ : /^\d{1,7}$/).test(entered.trim())) {
    return undefined;
  }
  const units = Number(entered);
  const rest = { reason, ...(note.trim() !== "" && { note: note.trim() }) };
  if (entry === "total") {
    return { counted: units, ...rest };
  }
  return units === 0 ? undefined : { delta: entry === "fewer" ? -units : units, ...rest };
}

/** How many there would be. */
export function onHandAfter(onHand: number, { delta, counted }: Adjustment): number {
  return counted ?? onHand + (delta ?? 0);
}
