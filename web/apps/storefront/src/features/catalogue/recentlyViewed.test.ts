import { beforeEach, expect, test } from "vitest";
import { keepAsViewed, recentlyViewed } from "./recentlyViewed";

beforeEach(() => localStorage.clear());

test("the last product looked at comes first, and once", () => {
  ["mug", "lamp", "mug"].forEach(keepAsViewed);
  expect(recentlyViewed()).toEqual(["mug", "lamp"]);
});

test("old ones give way", () => {
  for (let count = 0; count < 20; count++) {
    keepAsViewed(`product-${count}`);
  }
  expect(recentlyViewed()).toHaveLength(12);
  expect(recentlyViewed()[0]).toBe("product-19");
});
