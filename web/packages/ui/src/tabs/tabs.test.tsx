import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { Disclosure } from "../disclosure/Disclosure";
import { expectAccessible } from "../test/axe";
import { Tabs } from "./Tabs";

function Facts() {
  const [selected, setSelected] = useState("details");
  const tabs = ["details", "reviews", "questions"].map((id) => ({
    id,
    label: id,
    panel: `The ${id}.`,
  }));
  return <Tabs label="About" selected={selected} onSelect={setSelected} tabs={tabs} />;
}

it("is one stop for Tab and goes by arrows, Home and End", async () => {
  render(<Facts />);
  await userEvent.tab();
  expect(screen.getByRole("tab", { name: "details" })).toHaveFocus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(screen.getByRole("tab", { name: "questions", selected: true })).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "questions" })).toHaveTextContent("The questions.");
  await userEvent.keyboard("{Home}{ArrowRight}");
  expect(screen.getByRole("tab", { name: "reviews", selected: true })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole("tabpanel")).toHaveFocus();
  await expectAccessible();
});

it("opens what is folded", async () => {
  render(<Disclosure summary="Care">Wash by hand.</Disclosure>);
  expect(screen.getByRole("group")).not.toHaveAttribute("open");
  await userEvent.click(screen.getByText("Care"));
  expect(screen.getByRole("group")).toHaveAttribute("open");
  await expectAccessible();
});
