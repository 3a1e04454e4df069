import type { CartItem } from "@emporium/api";
import { expect, test } from "vitest";
import { noticeText, shortage } from "./cart";

const item: CartItem = {
  variantId: "v",
  productId: "p",
  slug: "mug",
  title: "Mug",
  options: [],
  unitPrice: { amount: 1000, currency: "EUR" },
  quantity: 5,
  lineTotal: { amount: 5000, currency: "EUR" },
  availability: "IN_STOCK",
};

test("says how many are left only if the cart holds more", () => {
  expect(shortage(item)).toBeUndefined();
  expect(shortage({ ...item, availability: "LOW_STOCK", remaining: 5 })).toBeUndefined();
  expect(shortage({ ...item, availability: "LOW_STOCK", remaining: 3 })).toBe(3);
  expect(shortage({ ...item, availability: "SOLD_OUT" })).toBe(0);
});

test("a notice that stands at its item is not said twice, an unknown one is said in general", () => {
  const notice = { variantId: "v", title: "Mug", quantity: 2 };
  expect(noticeText({ ...notice, code: "FEWER_REMAINING" })).toBeUndefined();
  expect(noticeText({ ...notice, code: "QUANTITY_LIMIT" })).toContain(
    "2 of Mug could not be added",
  );
  expect(noticeText({ ...notice, code: "NEW_CODE" as "SOLD_OUT" })).toBe("Please check Mug.");
});
