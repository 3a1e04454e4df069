import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { expectAccessible } from "../test/axe";
import { Checkbox } from "./Checkbox";
import { RadioGroup } from "./RadioGroup";

it("toggles by its label and tells hint and error", async () => {
  render(<Checkbox label="Terms" hint="Read them first" error="Agree to go on" />);
  const box = screen.getByRole("checkbox", { name: "Terms" });
  await userEvent.click(screen.getByText("Terms"));
  expect(box).toBeChecked();
  expect(box).toHaveAccessibleDescription("Read them first Agree to go on");
  expect(box).toBeInvalid();
  await expectAccessible();
});

type Method = "standard" | "express" | "pickup";

function Delivery({ error }: { error?: string }) {
  const [method, setMethod] = useState<Method>();
  return (
    <RadioGroup<Method>
      id="delivery"
      legend="Delivery method"
      variant="cards"
      value={method}
      onChange={setMethod}
      error={error}
      options={[
        { value: "standard", label: "Standard", description: "2–3 days", price: "€ 4.90" },
        { value: "pickup", label: "Pick-up", disabled: true },
        { value: "express", label: "Express", price: "€ 9.90" },
      ]}
    />
  );
}

it("names each method with its price", async () => {
  render(<Delivery error="Choose a delivery method" />);
  expect(screen.getByRole("group", { name: "Delivery method" })).toHaveAccessibleDescription(
    "Choose a delivery method",
  );
  const standard = screen.getByRole("radio", { name: "Standard € 4.90" });
  expect(standard).toHaveAccessibleDescription("2–3 days");
  expect(standard).toHaveAttribute("id", "delivery");
  await expectAccessible();
});

it("goes by arrow keys past what is not available", async () => {
  render(<Delivery />);
  await userEvent.tab();
  await userEvent.keyboard(" ");
  expect(screen.getByRole("radio", { name: /Standard/ })).toBeChecked();
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("radio", { name: /Express/ })).toBeChecked();
  expect(screen.getByRole("radio", { name: "Pick-up" })).toBeDisabled();
});
