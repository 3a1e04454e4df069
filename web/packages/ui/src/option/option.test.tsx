import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { expectAccessible } from "../test/axe";
import { OptionGroup } from "./OptionGroup";

function Colour() {
  const [value, setValue] = useState("sage");
  return (
    <OptionGroup
      legend="Colour"
      soldOutLabel="sold out"
      value={value}
      onChange={setValue}
      options={[
        { value: "sage", label: "Sage green", color: "#8fa98f" },
        { value: "coal", label: "Coal", color: "#26241f", soldOut: true },
      ]}
    />
  );
}

it("names a swatch, says it is sold out, and lets it be chosen", async () => {
  render(<Colour />);
  expect(screen.getByRole("group", { name: "Colour" })).toBeInTheDocument();
  expect(screen.getByRole("radio", { name: "Sage green" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "Coal, sold out" }));
  expect(screen.getByRole("radio", { name: "Coal, sold out" })).toBeChecked();
  expect(document.querySelector("[style]")).toBeNull();
  await expectAccessible();
});

it("describes the group by its error", async () => {
  render(
    <OptionGroup
      legend="Size"
      soldOutLabel="sold out"
      value={undefined}
      onChange={() => undefined}
      error="Choose a size"
      options={[{ value: "s", label: "S" }]}
    />,
  );
  expect(screen.getByRole("group", { name: "Size" })).toHaveAccessibleDescription("Choose a size");
  await expectAccessible();
});
