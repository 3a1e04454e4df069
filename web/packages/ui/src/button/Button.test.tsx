import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { ShoppingBag } from "lucide-react";
import { expect, it, vi } from "vitest";
import { expectAccessible } from "../test/axe";
import { Button, ButtonLink } from "./Button";
import { IconButton, IconLink } from "./IconButton";
import { Spinner } from "./Spinner";

it("does nothing and keeps its focus while pending", async () => {
  const save = vi.fn();
  const { rerender } = render(<Button onClick={save}>Save</Button>);
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(save).toHaveBeenCalledOnce();

  rerender(
    <Button onClick={save} pending="Saving…">
      Save
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Save Saving…" });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).not.toBeDisabled();

  await userEvent.keyboard("{Enter}");
  expect(save).toHaveBeenCalledOnce();
  await expectAccessible();
});

it("submits a form once, by the key in a field too", async () => {
  const submit = vi.fn((event: React.FormEvent) => event.preventDefault());
  const form = (pending: string | false) => (
    <form onSubmit={submit}>
      <input aria-label="Name" />
      <Button type="submit" pending={pending}>
        Send
      </Button>
    </form>
  );
  const { rerender } = render(form(false));
  await userEvent.type(screen.getByRole("textbox"), "Ada{Enter}");
  rerender(form("Sending…"));
  await userEvent.type(screen.getByRole("textbox"), "{Enter}");
  expect(submit).toHaveBeenCalledOnce();
});

it("renders any router's link", async () => {
  render(
    <ButtonLink link={<a href="/cart" />} variant="primary" icon={ShoppingBag}>
      View cart
    </ButtonLink>,
  );
  expect(screen.getByRole("link", { name: "View cart" })).toHaveAttribute("href", "/cart");
  await expectAccessible();
});

it("names an icon's button and shows a count", async () => {
  const { rerender } = render(<IconButton icon={ShoppingBag} label="Cart, 3 items" count={3} />);
  expect(screen.getByRole("button", { name: "Cart, 3 items" })).toHaveTextContent("3");
  await expectAccessible();
  rerender(<IconButton icon={ShoppingBag} label="Cart, empty" count={0} />);
  expect(screen.getByRole("button").textContent).toBe("Cart, empty");
});

it("does nothing while it is not available", async () => {
  const remove = vi.fn();
  render(<IconButton icon={ShoppingBag} label="Remove" aria-disabled onClick={remove} />);
  await userEvent.click(screen.getByRole("button", { name: "Remove" }));
  expect(remove).not.toHaveBeenCalled();
});

it("links by an icon", async () => {
  render(<IconLink icon={ShoppingBag} label="Cart, 2 items" count={2} link={<a href="/cart" />} />);
  expect(screen.getByRole("link", { name: "Cart, 2 items" })).toHaveAttribute("href", "/cart");
  await expectAccessible();
});

it("announces a spinner that stands alone", async () => {
  render(<Spinner label="Loading" />);
  expect(screen.getByRole("status", { name: "Loading" })).toBeInTheDocument();
  await expectAccessible();
});
