import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { createMemoryRouter, Link, RouterProvider } from "react-router";
import { beforeEach, describe, expect, it } from "vitest";
import { UnsavedChanges } from "./UnsavedChanges";

function Form() {
  const [text, setText] = useState("");
  return (
    <>
      <input aria-label="Text" value={text} onChange={(event) => setText(event.target.value)} />
      <Link to="/other">Other page</Link>
      <UnsavedChanges when={text !== ""} />
    </>
  );
}

beforeEach(() => {
  const routes = [
    { path: "/", element: <Form /> },
    { path: "/other", element: <p>The other page</p> },
  ];
  render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={createMemoryRouter(routes)} />
    </I18nProvider>,
  );
});

const leave = () => userEvent.click(screen.getByRole("link", { name: "Other page" }));
const unload = () => {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
};

describe("a page with a form", () => {
  it("is left at once without changes", async () => {
    expect(unload()).toBe(false);
    await leave();
    expect(screen.getByText("The other page")).toBeVisible();
  });

  it("keeps changes if one stays", async () => {
    await userEvent.type(screen.getByLabelText("Text"), "new");
    expect(unload()).toBe(true);
    await leave();
    await userEvent.click(await screen.findByRole("button", { name: "Stay here" }));
    expect(screen.getByLabelText("Text")).toHaveValue("new");
  });

  it("is left if one discards them", async () => {
    await userEvent.type(screen.getByLabelText("Text"), "new");
    await leave();
    await userEvent.click(await screen.findByRole("button", { name: "Discard changes" }));
    expect(await screen.findByText("The other page")).toBeVisible();
  });
});
