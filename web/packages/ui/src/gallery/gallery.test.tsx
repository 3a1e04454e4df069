import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { expectAccessible } from "../test/axe";
import { Gallery } from "./Gallery";

const pictures = ["Front", "Back", "Detail"].map((alt) => ({
  src: `/${alt}.jpg`,
  width: 800,
  height: 1000,
  alt,
}));
const labels = {
  gallery: "Pictures",
  previous: "Previous",
  next: "Next",
  zoom: "Enlarge",
  close: "Close",
  show: (position: number) => `Picture ${position}`,
};
const scrollTo = vi.fn();

beforeEach(() => {
  // jsdom lays nothing out and has neither.
  Element.prototype.scrollTo = scrollTo;
  Element.prototype.scrollIntoView = vi.fn();
  scrollTo.mockClear();
});

const current = () =>
  screen
    .getAllByRole("button", { name: /^Picture/ })
    .findIndex((button) => button.hasAttribute("aria-current"));

it("shows the picture of a thumbnail and goes round by the arrows", async () => {
  render(<Gallery pictures={pictures} labels={labels} />);
  await userEvent.click(screen.getByRole("button", { name: "Picture 3" }));
  expect(current()).toBe(2);
  expect(scrollTo).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole("button", { name: "Next" }));
  expect(current()).toBe(0);
  await userEvent.click(screen.getByRole("button", { name: "Previous" }));
  expect(current()).toBe(2);
  await expectAccessible();
});

it("enlarges the current picture in a dialog and gives the focus back", async () => {
  render(<Gallery pictures={pictures} labels={labels} />);
  await userEvent.click(screen.getByRole("button", { name: "Next" }));
  await userEvent.click(screen.getByRole("button", { name: "Enlarge" }));
  const dialog = await screen.findByRole("dialog", { name: "Back" });
  expect(within(dialog).getByRole("img", { name: "Back" })).toBeInTheDocument();
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: "Enlarge" })).toHaveFocus());
});

it("needs no controls for one picture", () => {
  render(<Gallery pictures={pictures.slice(0, 1)} labels={labels} />);
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["Enlarge"]);
});
