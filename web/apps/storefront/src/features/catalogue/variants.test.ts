import type { Variant } from "@emporium/api";
import { expect, test } from "vitest";
import { choose, initialVariant, standing } from "./variants";

function variant(variantId: string, availability: Variant["availability"] = "IN_STOCK"): Variant {
  const [colour, size] = variantId.split("-") as [string, string];
  return {
    variantId,
    sku: variantId,
    selection: [
      { option: "colour", value: colour },
      { option: "size", value: size },
    ],
    price: { amount: { amount: 1000, currency: "EUR" } },
    availability,
  };
}

const blackS = variant("black-s", "SOLD_OUT");
const blackM = variant("black-m");
const redS = variant("red-s");
const redL = variant("red-l");
const all = [blackS, blackM, redS, redL];

test("opens with the variant asked for, else with one that can be bought", () => {
  expect(initialVariant(all, "red-l")).toBe(redL);
  expect(initialVariant(all, "green-xl")).toBe(blackM);
  expect(initialVariant([blackS], null)).toBe(blackS);
});

test("says which combinations are not made and which are sold out", () => {
  expect(standing(all, blackM, "size", "s")).toBe("sold-out");
  expect(standing(all, blackM, "size", "l")).toBe("not-made");
  expect(standing(all, redL, "size", "s")).toBe("available");
});

test("a choice keeps the other options where that is made", () => {
  expect(choose(all, blackS, "colour", "red")).toBe(redS);
  expect(choose(all, blackM, "size", "l")).toBe(redL);
});

test("a choice that cannot keep the others leads to what can be bought", () => {
  expect(choose(all, redL, "colour", "black")).toBe(blackM);
});
