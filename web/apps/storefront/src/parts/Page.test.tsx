import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Link } from "react-router";
import { expect, test } from "vitest";
import { show } from "@/test/render";
import { Page } from "./Page";

test("after a navigation the heading has the focus, and the tab its name", async () => {
  show(
    <Page title="First">
      <Link to="/second">Go on</Link>
    </Page>,
    "/first",
    { "/second": <Page title="Second">Here</Page> },
  );
  expect(document.title).toBe("First · Emporium");
  expect(document.body).toHaveFocus();

  await userEvent.click(screen.getByRole("link", { name: "Go on" }));

  expect(screen.getByRole("heading", { level: 1, name: "Second" })).toHaveFocus();
  expect(document.title).toBe("Second · Emporium");
});
