import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "../test/axe";
import { Price } from "./Price";
import { PriceSummary } from "./PriceSummary";

it("tells the former price apart in words too", async () => {
  const { container } = render(
    <Price
      amount="€ 19.90"
      former={{ amount: "€ 24.90", label: "before" }}
      from="from"
      perUnit="€ 9.95 / 100 g"
      note="incl. VAT"
    />,
  );
  expect(container).toHaveTextContent("from € 19.90before € 24.90€ 9.95 / 100 g · incl. VAT");
  expect(screen.getByText("€ 24.90").tagName).toBe("S");
  await expectAccessible();
});

it("pairs each label with its amount", async () => {
  render(
    <PriceSummary
      rows={[
        { label: "Subtotal", amount: "€ 40.00" },
        { label: "Total", amount: "€ 44.90", note: "incl. € 7.17 VAT", tone: "total" },
      ]}
    />,
  );
  expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
    "Subtotal",
    "Totalincl. € 7.17 VAT",
  ]);
  expect(screen.getAllByRole("definition").map((amount) => amount.textContent)).toEqual([
    "€ 40.00",
    "€ 44.90",
  ]);
  await expectAccessible();
});
