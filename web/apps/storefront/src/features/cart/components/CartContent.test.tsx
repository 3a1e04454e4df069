import type { Cart } from "@emporium/api";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { answer, sent, show } from "@/test/render";
import { CartContent } from "./CartContent";

const money = (amount: number) => ({ amount, currency: "EUR" });

const mug: Cart["items"][number] = {
  variantId: "00000000-0000-0000-0000-000000000001",
  productId: "00000000-0000-0000-0000-000000000002",
  slug: "mug",
  title: "Mug",
  options: [{ option: "Colour", value: "Green" }],
  unitPrice: money(1000),
  quantity: 5,
  lineTotal: money(5000),
  availability: "LOW_STOCK",
  remaining: 3,
};

const filled = { items: [mug], savedItems: [], itemCount: 5, subtotal: money(5000), notices: [] };
const empty = { items: [], savedItems: [], itemCount: 0, subtotal: money(0), notices: [] };

test("says that there are too few, and changes to what is left", async () => {
  answer({
    "GET /api/cart": filled,
    [`PUT /api/cart/items/${mug.variantId}`]: {
      ...filled,
      items: [{ ...mug, quantity: 3, lineTotal: money(3000) }],
    },
  });
  show(<CartContent empty={null} />);

  await userEvent.click(await screen.findByRole("button", { name: "Change to 3" }));

  expect(await screen.findByText("€30.00")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Change to 3" })).not.toBeInTheDocument();
});

test("what was removed can be brought back, and the focus is on that", async () => {
  answer({
    "GET /api/cart": filled,
    [`DELETE /api/cart/items/${mug.variantId}`]: empty,
    "POST /api/cart/items": filled,
  });
  show(<CartContent empty={<a href="/">Continue shopping</a>} />);

  await userEvent.click(await screen.findByRole("button", { name: "Remove Mug, Green" }));
  expect(await screen.findByRole("heading", { name: "Your cart is empty" })).toBeInTheDocument();
  const undo = screen.getByRole("button", { name: "Undo" });
  expect(undo).toHaveFocus();

  await userEvent.click(undo);
  expect(await screen.findByRole("link", { name: "Mug" })).toBeInTheDocument();
  expect(sent()).toContain("POST /api/cart/items");
});

test("what is saved for later can be brought back at once", async () => {
  answer({
    "GET /api/cart": filled,
    [`PUT /api/cart/saved-items/${mug.variantId}`]: { ...empty, savedItems: [mug] },
    "POST /api/cart/items": filled,
  });
  show(<CartContent empty={null} />);

  await userEvent.click(await screen.findByRole("button", { name: "Save for later: Mug, Green" }));
  expect(await screen.findByText("Mug was saved for later")).toBeInTheDocument();

  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("link", { name: "Mug" })).toBeInTheDocument();
});

test("says what a unit cost when it was added, if that has changed", async () => {
  answer({ "GET /api/cart": { ...filled, items: [{ ...mug, priceWhenAdded: money(1200) }] } });
  show(<CartContent empty={null} />);
  expect(
    await screen.findByText("The price has dropped: it was €12.00 when you added it."),
  ).toBeInTheDocument();
});

test("a shop that does not answer is said, with a way to try again", async () => {
  show(<CartContent empty={null} />);
  expect(await screen.findByText("The shop cannot be reached")).toBeInTheDocument();
  answer({ "GET /api/cart": empty });
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Your cart is empty" })).toBeInTheDocument();
});
