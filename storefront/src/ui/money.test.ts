import { expect, test } from "vitest";
import { formatMoney, formatRate } from "./money";

test("prints minor units with the currency's own digits", () => {
  expect(formatMoney({ amount: 1999, currency: "EUR" })).toBe("€19.99");
  expect(formatMoney({ amount: 5, currency: "EUR" })).toBe("€0.05");
  expect(formatMoney({ amount: 500, currency: "JPY" })).toContain("500");
});

test("prints tax rates without superfluous digits", () => {
  expect(formatRate(1900)).toBe("19 %");
  expect(formatRate(550)).toBe("5.5 %");
});
