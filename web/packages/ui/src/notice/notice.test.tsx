import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef } from "react";
import { expect, it } from "vitest";
import { expectAccessible } from "../test/axe";
import { ErrorSummary } from "./ErrorSummary";
import { Notice } from "./Notice";

it("interrupts for a live error only", async () => {
  const { rerender } = render(
    <Notice tone="error" title="Not saved" live action={<button>Try again</button>}>
      The connection broke.
    </Notice>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Not saved");
  await expectAccessible();
  rerender(
    <Notice tone="success" live>
      Saved
    </Notice>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  rerender(<Notice>Free delivery from € 50</Notice>);
  expect(screen.queryByRole("status")).not.toBeInTheDocument();
});

it("takes the focus and sends it to the fields at fault", async () => {
  const summary = createRef<HTMLDivElement>();
  render(
    <>
      <ErrorSummary
        ref={summary}
        title="Check two fields"
        problems={[{ field: "city", message: "Enter your city" }, { message: "The cart changed" }]}
      />
      <input id="city" aria-label="City" />
    </>,
  );
  summary.current?.focus();
  expect(screen.getByRole("group", { name: "Check two fields" })).toHaveFocus();
  await userEvent.click(screen.getByRole("link", { name: "Enter your city" }));
  expect(screen.getByRole("textbox", { name: "City" })).toHaveFocus();
  expect(window.location.hash).toBe("");
  await expectAccessible();
});
