import type { Order } from "@emporium/api";
import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { answer, show } from "@/test/render";
import { PaymentState } from "./PaymentState";

const money = { amount: 1999, currency: "EUR" };

const order = {
  orderId: "00000000-0000-0000-0000-000000000001",
  number: "E-1",
  status: "PLACED",
  paymentDueAt: "2026-11-26T15:00:00Z",
  price: { payable: money },
  payment: { status: "ACTION_REQUIRED", actionUrl: "https://pay.example/1" },
} as Order;

beforeEach(() => {
  answer({
    "GET /api/checkout/options": {
      paymentMethods: [
        { id: "card", label: "Card", paymentWindow: "PT15M" },
        { id: "wallet", label: "Wallet", paymentWindow: "PT15M" },
      ],
      countries: [],
      homeCountry: "DE",
      currency: "EUR",
    },
    [`GET /api/payments/${order.orderId}`]: { retryMethods: ["card", "wallet"] },
  });
});

test("an order that waits leads to the payment page", () => {
  show(<PaymentState order={order} leaving={false} />);
  expect(screen.getByRole("link", { name: "Pay €19.99" })).toHaveAttribute(
    "href",
    "https://pay.example/1",
  );
});

test("a declined payment can be tried again, by each method that may work", async () => {
  show(
    <PaymentState
      leaving={false}
      order={{ ...order, payment: { status: "FAILED", failureReason: "DECLINED" } } as Order}
    />,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Your bank declined the payment.");
  expect(await screen.findByRole("button", { name: "Try again with Card" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Try again with Wallet" })).toBeInTheDocument();
});

test("a cancelled order says why, and never that no money will come", () => {
  show(
    <PaymentState
      leaving={false}
      order={{ ...order, status: "CANCELLED", cancellationReason: "NOT_PAID_IN_TIME" } as Order}
    />,
  );
  expect(screen.getByText("The order was not paid in time.")).toBeInTheDocument();
  expect(screen.getByText(/still arrives.*refunded/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "cart" })).toHaveAttribute("href", "/cart");
});
