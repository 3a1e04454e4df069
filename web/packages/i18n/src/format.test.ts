import { beforeEach, expect, test } from "vitest";
import { countryName, formatDuration, formatMoney, formatRate } from "./format";

beforeEach(() => {
  document.documentElement.lang = "en";
});

test("amounts have the digits of their currency", () => {
  expect(formatMoney({ amount: 1999, currency: "EUR" })).toBe("€19.99");
  expect(formatMoney({ amount: 5, currency: "EUR" })).toBe("€0.05");
  expect(formatMoney({ amount: 500, currency: "JPY" })).toContain("500");
});

test("tax rates have no superfluous digits", () => {
  expect(formatRate(1900)).toBe("19 %");
  expect(formatRate(550)).toBe("5.5 %");
});

test("a duration is given in its largest unit", () => {
  expect(formatDuration("PT15M")).toBe("15 minutes");
  expect(formatDuration("PT1M")).toBe("1 minute");
  expect(formatDuration("PT72H")).toBe("3 days");
  expect(formatDuration("P7D")).toBe("7 days");
  expect(formatDuration("PT3H")).toBe("3 hours");
});

test("everything is written as in the page's language", () => {
  document.documentElement.lang = "de";
  expect(formatMoney({ amount: 1999, currency: "EUR" })).toMatch(/^19,99\s€$/);
  expect(formatDuration("PT72H")).toBe("3 Tage");
  expect(countryName("AT")).toBe("Österreich");
});
