import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { expectAccessible } from "../test/axe";
import { Combobox } from "./Combobox";

const pick = vi.fn();
const submit = vi.fn((entries: object) => entries);

beforeEach(() => {
  pick.mockClear();
  submit.mockClear();
});

function SearchForm() {
  const [value, setValue] = useState("");
  const groups = [
    { label: "Products", items: [{ id: "p1", label: "Stoneware vase", detail: "€ 39.90" }] },
    { label: "Categories", items: [{ id: "c1", label: "Vases" }] },
  ];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit([...new FormData(event.currentTarget)]);
      }}
    >
      <Combobox
        label="Search"
        name="q"
        clearLabel="Clear"
        value={value}
        onValueChange={setValue}
        groups={value ? groups : []}
        onPick={pick}
        status={value && "2 suggestions"}
      />
      <button type="submit">Go</button>
    </form>
  );
}

const input = () => screen.getByRole("combobox", { name: "Search" });

it("groups the suggestions, announces them and picks by keyboard", async () => {
  render(<SearchForm />);
  await userEvent.type(input(), "va");
  expect(await screen.findByRole("group", { name: "Products" })).toBeInTheDocument();
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "Stoneware vase€ 39.90",
    "Vases",
  ]);
  expect(screen.getByRole("status")).toHaveTextContent("2 suggestions");
  await expectAccessible();

  await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
  expect(pick).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "c1" }));
  expect(submit).not.toHaveBeenCalled();
});

it("submits what is typed when no suggestion is chosen", async () => {
  render(<SearchForm />);
  await userEvent.type(input(), "vase{Enter}");
  expect(submit).toHaveBeenCalledExactlyOnceWith([["q", "vase"]]);
  expect(pick).not.toHaveBeenCalled();
});

it("closes by Escape and clears by its button", async () => {
  render(<SearchForm />);
  await userEvent.type(input(), "va");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("option")).not.toBeInTheDocument());
  expect(input()).toHaveValue("va");
  await userEvent.click(screen.getByRole("button", { name: "Clear", hidden: true }));
  expect(input()).toHaveValue("");
});
