import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { expectAccessible } from "../test/axe";
import { Breadcrumbs } from "./Breadcrumbs";
import { LoadMore } from "./LoadMore";
import { Pagination } from "./Pagination";

it("marks the last crumb as the current page", async () => {
  render(
    <Breadcrumbs
      label="Breadcrumb"
      items={["Home", "Vases"].map((label) => ({ label, link: <a href={`/${label}`} /> }))}
    />,
  );
  expect(screen.getByRole("navigation", { name: "Breadcrumb" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Vases" })).toHaveAttribute("aria-current", "page");
  expect(screen.getByRole("link", { name: "Home" })).not.toHaveAttribute("aria-current");
  await expectAccessible();
});

it("links to the pages that are there only", async () => {
  render(
    <Pagination
      label="Pages"
      previous={{ label: "Previous" }}
      next={{ label: "Next", link: <a href="?after=x" /> }}
      status="1–25 of 310"
    />,
  );
  expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual(["Next"]);
  await expectAccessible();
});

it("loads more until all is shown", async () => {
  const more = vi.fn();
  const props = { total: 30, label: "Show more", onMore: more };
  const { rerender } = render(
    <LoadMore {...props} shown={24} status="24 of 30 products" pending={false} />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Show more" }));
  expect(more).toHaveBeenCalledOnce();
  await expectAccessible();

  rerender(<LoadMore {...props} shown={24} status="24 of 30 products" pending="Loading…" />);
  await userEvent.click(screen.getByRole("button", { name: /Show more/ }));
  expect(more).toHaveBeenCalledOnce();

  rerender(<LoadMore {...props} shown={30} status="30 of 30 products" pending={false} />);
  expect(screen.queryByRole("button")).not.toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("30 of 30 products");
});
