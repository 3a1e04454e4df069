import { SESSION } from "@emporium/api";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { network, showRoutes } from "@/test/show";
import { Layout } from "./Layout";
import { Permitted } from "./Permitted";

beforeEach(() => {
  vi.spyOn(window, "scrollTo").mockImplementation(() => undefined);
});

const session = (body: object) =>
  network.mockImplementation(() => Promise.resolve(new Response(JSON.stringify(body))));
const staff = (...permissions: string[]) => ({
  authenticated: true,
  name: "Sam Staff",
  email: "sam@emporium.example",
  permissions,
});

const open = () =>
  showRoutes(
    [
      {
        element: <Layout />,
        children: [
          {
            element: <Permitted permission="catalog.write" />,
            children: [{ path: "products", element: <input aria-label="Title" /> }],
          },
        ],
      },
    ],
    "/products",
  );

test("who is not signed in is sent to sign in, and back to the same page", async () => {
  session({ authenticated: false });
  open();
  expect(await screen.findByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/session/sign-in?return=%2Fproducts",
  );
});

test("a customer is told that the account has no access", async () => {
  session(staff("shop"));
  open();
  expect(await screen.findByText("This account has no access")).toBeVisible();
  expect(screen.getByText(/sam@emporium\.example/)).toBeVisible();
});

test("the navigation has what the permissions open", async () => {
  session(staff("catalog.write", "stock.read"));
  open();
  const sections = await screen.findByRole("navigation", { name: "Sections" });
  expect([...sections.querySelectorAll("a")].map((link) => link.textContent)).toEqual([
    "Products",
    "Imports",
    "Shortfalls",
  ]);
});

test("a page without its permission is not shown", async () => {
  session(staff("stock.read"));
  open();
  expect(await screen.findByText("You do not have access to this page")).toBeVisible();
  expect(screen.queryByLabelText("Title")).toBeNull();
});

test("a session that ends leaves the page as it is", async () => {
  session(staff("catalog.write"));
  const { queries } = open();
  await userEvent.type(await screen.findByLabelText("Title"), "New title");
  session({ authenticated: false });
  queries.setQueryData(SESSION, { authenticated: false });
  expect(await screen.findByRole("dialog", { name: "You have been signed out" })).toBeVisible();
  expect(screen.getByLabelText("Title")).toHaveValue("New title");

  session(staff("catalog.write"));
  window.dispatchEvent(new Event("focus"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
