import { beforeEach, expect, test } from "vitest";
import { addressInKeptLanguage, inLanguage, keepLanguage, languageOf } from "./language";

beforeEach(() => localStorage.clear());

test("the first step of an address is its language", () => {
  expect(languageOf("/de/cart")).toBe("de");
  expect(languageOf("/es")).toBe("es");
  expect(languageOf("/design")).toBe("en");
});

test("a page has an address in every language", () => {
  expect(inLanguage("/p/mug", "de")).toBe("/de/p/mug");
  expect(inLanguage("/de/p/mug", "en")).toBe("/p/mug");
  expect(inLanguage("/de", "es")).toBe("/es");
  expect(inLanguage("/de", "en")).toBe("/");
  expect(inLanguage("/", "de")).toBe("/de");
});

test("a choice holds for addresses without a language only", () => {
  const at = (pathname: string) =>
    addressInKeptLanguage({ pathname, search: "?a=b", hash: "" } as Location);
  expect(at("/orders")).toBeUndefined();
  keepLanguage("de");
  expect(at("/orders")).toBe("/de/orders?a=b");
  expect(at("/es/orders")).toBeUndefined();
  keepLanguage("en");
  expect(at("/orders")).toBeUndefined();
});
