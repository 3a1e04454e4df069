import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { expectAccessible } from "../test/axe";
import { Dialog, Drawer } from ".";

function Opened({ kind: Kind }: { kind: typeof Dialog | typeof Drawer }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button onClick={() => setOpen(true)}>Open</button>
      <Kind
        open={open}
        onClose={() => setOpen(false)}
        title="Remove the address?"
        description="Orders keep it."
        closeLabel="Close"
        footer={<button>Remove</button>}
      />
    </>
  );
}

it.each([Dialog, Drawer])("is named, closes by Escape and gives the focus back", async (kind) => {
  render(<Opened kind={kind} />);
  const opener = screen.getByRole("button", { name: "Open" });
  await userEvent.click(opener);

  const dialog = await screen.findByRole("dialog", { name: "Remove the address?" });
  expect(dialog).toHaveAccessibleDescription("Orders keep it.");
  await waitFor(() => expect(dialog).toContainElement(document.activeElement as HTMLElement));
  await expectAccessible(dialog);
  expect(document.querySelector("style")).toBeNull();

  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  await waitFor(() => expect(opener).toHaveFocus());
});

it("closes by its button", async () => {
  render(<Opened kind={Dialog} />);
  await userEvent.click(screen.getByRole("button", { name: "Open" }));
  await userEvent.click(await screen.findByRole("button", { name: "Close" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
});
