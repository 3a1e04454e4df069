import { expect, test } from "vitest";
import { cancellationText, failureText, moneyOfCancelled } from "./payment";

test("reasons nobody knows yet get a general sentence", () => {
  expect(failureText("DECLINED")).toBe("Your bank declined the payment.");
  expect(failureText("WRONG_MOON_PHASE")).toBe("The payment did not go through.");
  expect(failureText()).toBe("The payment did not go through.");
  expect(cancellationText("WRONG_MOON_PHASE")).toBe("The order was cancelled.");
});

test("a payment that came too late shows its refund", () => {
  expect(moneyOfCancelled({ payment: { status: "CAPTURED" } })).toMatch(/arrived after/);
  expect(
    moneyOfCancelled({
      payment: { status: "REFUNDED", refunded: { amount: 1999, currency: "EUR" } },
    }),
  ).toBe("€19.99 has been refunded.");
});

test("the page never says that no payment can arrive any more", () => {
  for (const status of ["PENDING", "ACTION_REQUIRED", "FAILED", "CANCELLED"] as const) {
    expect(moneyOfCancelled({ payment: { status } })).toMatch(/still arrive.*refunded/);
  }
});
