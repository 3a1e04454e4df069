import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "../test/axe";
import { Select } from "./Select";
import { TextArea } from "./TextArea";
import { TextField } from "./TextField";

it("wires label, hint and error to the input", async () => {
  render(
    <TextField
      label="Postal code"
      hint="Five digits"
      error="Enter your postal code"
      prefix="DE"
      id="zip"
    />,
  );
  const input = screen.getByRole("textbox", { name: "Postal code" });
  expect(input).toHaveAccessibleDescription("Five digits Enter your postal code");
  expect(input).toBeInvalid();
  expect(input).toHaveAttribute("id", "zip");
  await expectAccessible();
});

it("has no description and is valid without hint and error", async () => {
  render(<TextField label="City" optional="(optional)" defaultValue="Ulm" />);
  const input = screen.getByRole("textbox", { name: "City (optional)" });
  expect(input).not.toHaveAttribute("aria-describedby");
  expect(input).toBeValid();
});

it("keeps a hidden label for those who hear the page", () => {
  render(<TextField label="Search" hideLabel type="search" />);
  expect(screen.getByRole("searchbox", { name: "Search" })).toBeInTheDocument();
});

it("passes the ref and the events of a form library to the control", async () => {
  let seen = "";
  let node: HTMLTextAreaElement | null = null;
  render(
    <TextArea
      label="Note"
      ref={(element) => void (node = element)}
      onChange={(event) => (seen = event.target.value)}
      error="Too long"
    />,
  );
  await userEvent.type(screen.getByRole("textbox", { name: "Note" }), "ring");
  expect(seen).toBe("ring");
  expect(node).toBe(screen.getByRole("textbox"));
  await expectAccessible();
});

it("is the platform's select", async () => {
  render(
    <Select label="Country" hint="We deliver to these">
      <option value="DE">Germany</option>
      <option value="ES">Spain</option>
    </Select>,
  );
  const select = screen.getByRole("combobox", { name: "Country" });
  await userEvent.selectOptions(select, "Spain");
  expect(select).toHaveValue("ES");
  expect(select).toHaveAccessibleDescription("We deliver to these");
  await expectAccessible();
});
