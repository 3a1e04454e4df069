import type { Cart } from "@emporium/api";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, sent, show } from "@/test/render";
import { SavedItems } from "./SavedItems";

const money = (amount: number) => ({ amount, currency: "EUR" });

const mug: Cart["items"][number] = {
  variantId: "00000000-0000-0000-0000-000000000001",
  productId: "00000000-0000-0000-0000-000000000002",
  slug: "mug",
  title: "Mug",
  options: [],
  unitPrice: money(1000),
  quantity: 2,
  lineTotal: money(2000),
  availability: "IN_STOCK",
};
const nothing = { items: [], savedItems: [], itemCount: 0, subtotal: money(0), notices: [] };

test("what was saved goes back into the cart, and the focus stays in the list", async () => {
  answer({
    "GET /api/cart": { ...nothing, savedItems: [mug] },
    "POST /api/cart/items": { ...nothing, items: [mug], itemCount: 2 },
  });
  show(<SavedItems />);

  await userEvent.click(await screen.findByRole("button", { name: "Move to cart: Mug" }));

  expect(await screen.findByText("Nothing is saved any more.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { name: "Saved for later" })).toHaveFocus();
  expect(sent()).toContain("POST /api/cart/items");
});

test("what is sold out can only be removed", async () => {
  answer({
    "GET /api/cart": { ...nothing, savedItems: [{ ...mug, availability: "SOLD_OUT" }] },
    [`DELETE /api/cart/saved-items/${mug.variantId}`]: nothing,
  });
  show(<SavedItems />);

  await userEvent.click(await screen.findByRole("button", { name: "Remove Mug" }));

  expect(await screen.findByText("Nothing is saved any more.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Move/ })).not.toBeInTheDocument();
});
