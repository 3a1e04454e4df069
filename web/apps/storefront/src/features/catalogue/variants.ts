import type { Variant } from "@emporium/api";

/** How a combination of options that can be chosen next stands. */
export type Standing = "available" | "sold-out" | "not-made";

export function valueOf(variant: Variant, option: string) {
  return variant.selection.find((selected) => selected.option === option)?.value;
}

/** What the page opens with: the variant asked for, else the first one that can be bought. */
export function initialVariant(variants: Variant[], asked: string | null): Variant | undefined {
  return (
    variants.find((variant) => variant.variantId === asked) ??
    variants.find((variant) => variant.availability !== "SOLD_OUT") ??
    variants[0]
  );
}

/** Whether the variant that differs from this one in one option exists and is left. */
export function standing(
  variants: Variant[],
  current: Variant,
  option: string,
  value: string,
): Standing {
  const found = variants.find(
    (variant) =>
      valueOf(variant, option) === value &&
      agreements(variant, current, option) === current.selection.length - 1,
  );
  return !found ? "not-made" : found.availability === "SOLD_OUT" ? "sold-out" : "available";
}

/**
 * The variant that has this value and otherwise keeps as much of the present choice as there is;
 * of equals, one that can be bought.
 */
export function choose(
  variants: Variant[],
  current: Variant,
  option: string,
  value: string,
): Variant {
  const rank = (variant: Variant) =>
    2 * agreements(variant, current, option) + (variant.availability === "SOLD_OUT" ? 0 : 1);
  const [best] = variants
    .filter((variant) => valueOf(variant, option) === value)
    .sort((a, b) => rank(b) - rank(a));
  return best ?? current;
}

function agreements(a: Variant, b: Variant, except: string) {
  return b.selection.filter(
    ({ option, value }) => option !== except && valueOf(a, option) === value,
  ).length;
}
