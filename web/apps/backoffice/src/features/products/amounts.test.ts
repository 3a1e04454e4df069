import { describe, expect, it } from "vitest";
import { instantOf, localOf, moneyOf, priceAt, textOf } from "./amounts";

describe("an amount", () => {
  it.each([
    ["12.90", 1290],
    ["12,9", 1290],
    [" 12 ", 1200],
    ["0", 0],
  ])("is read from %s", (entered, amount) => {
    expect(moneyOf(entered, "EUR")).toEqual({ amount, currency: "EUR" });
  });

  it.each(["", "-1", "12.901", "1.000,00", "twelve"])("is not %s", (entered) => {
    expect(moneyOf(entered, "EUR")).toBeUndefined();
  });

  it("has as many decimals as its currency", () => {
    expect(textOf({ amount: 1290, currency: "EUR" })).toBe("12.90");
    expect(textOf({ amount: 1290, currency: "JPY" })).toBe("1290");
    expect(moneyOf("12.5", "JPY")).toBeUndefined();
  });
});

describe("the price now", () => {
  const eur = (amount: number) => ({ amount, currency: "EUR" });
  const prices = [
    { amount: eur(2000), validUntilAt: "2026-11-27T00:00:00Z" },
    { amount: eur(1500), validFromAt: "2026-11-27T00:00:00Z" },
  ];

  it("changes at the moment that the times name", () => {
    expect(priceAt({ prices }, new Date("2026-11-26T23:59:59Z"))?.amount).toEqual(eur(2000));
    expect(priceAt({ prices }, new Date("2026-11-27T00:00:00Z"))?.amount).toEqual(eur(1500));
  });

  it("may be none", () => {
    expect(priceAt({ prices: prices.slice(1) }, new Date("2026-11-26T12:00:00Z"))).toBeUndefined();
  });
});

it("shows an instant in local time and reads it back", () => {
  const instant = "2026-11-26T15:30:00.000Z";
  expect(instantOf(localOf(instant))).toBe(instant);
  expect(instantOf(localOf(undefined))).toBeUndefined();
});
