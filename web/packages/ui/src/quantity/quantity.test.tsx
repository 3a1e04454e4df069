import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { expectAccessible } from "../test/axe";
import { QuantityField } from "./QuantityField";

const committed = vi.fn();

function Quantity({ initial = 1 }: { initial?: number }) {
  const [value, setValue] = useState(initial);
  return (
    <QuantityField
      label="Quantity"
      decreaseLabel="One less"
      increaseLabel="One more"
      announce={(quantity) => `Quantity ${quantity}`}
      value={value}
      max={10}
      onChange={(next) => {
        committed(next);
        setValue(next);
      }}
    />
  );
}

const input = () => screen.getByRole("spinbutton", { name: "Quantity" });
const button = (name: string) => screen.getByRole("button", { name });

beforeEach(() => committed.mockClear());

it("takes Backspace and 2 as 2, and commits it on blur", async () => {
  render(<Quantity initial={1} />);
  await userEvent.click(input());
  await userEvent.keyboard("{End}{Backspace}2");
  expect(input()).toHaveValue("2");
  expect(committed).not.toHaveBeenCalled();
  await userEvent.tab();
  expect(committed).toHaveBeenCalledExactlyOnceWith(2);
  await expectAccessible();
});

it("commits on Enter without submitting the form, and brings it to the bound", async () => {
  const submit = vi.fn();
  render(
    <form onSubmit={submit}>
      <Quantity />
    </form>,
  );
  await userEvent.clear(input());
  await userEvent.type(input(), "99{Enter}");
  expect(committed).toHaveBeenCalledExactlyOnceWith(10);
  expect(input()).toHaveValue("10");
  expect(submit).not.toHaveBeenCalled();
});

it.each(["", "abc", "1.5"])("drops the draft %j, which is no quantity", async (draft) => {
  render(<Quantity initial={4} />);
  await userEvent.clear(input());
  if (draft) await userEvent.type(input(), draft);
  await userEvent.tab();
  expect(committed).not.toHaveBeenCalled();
  expect(input()).toHaveValue("4");
});

it("steps from what is typed and announces it", async () => {
  render(<Quantity />);
  await userEvent.clear(input());
  await userEvent.type(input(), "5");
  await userEvent.click(button("One more"));
  expect(committed).toHaveBeenLastCalledWith(6);
  expect(screen.getByRole("status")).toHaveTextContent("Quantity 6");
  expect(button("One more")).toHaveFocus();
});

it("steps by arrow keys and stops at the bounds, where the button stays focusable", async () => {
  render(<Quantity initial={2} />);
  await userEvent.click(input());
  await userEvent.keyboard("{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(input()).toHaveValue("1");
  expect(button("One less")).toHaveAttribute("aria-disabled", "true");
  committed.mockClear();
  await userEvent.click(button("One less"));
  expect(committed).not.toHaveBeenCalled();
});

it("takes back the draft on Escape", async () => {
  render(<Quantity initial={3} />);
  await userEvent.clear(input());
  await userEvent.type(input(), "8{Escape}");
  expect(input()).toHaveValue("3");
});
