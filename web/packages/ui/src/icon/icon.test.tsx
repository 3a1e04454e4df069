import { render, screen } from "@testing-library/react";
import { Star } from "lucide-react";
import { expect, it } from "vitest";
import { LiveRegion } from "../a11y/LiveRegion";
import { VisuallyHidden } from "../a11y/VisuallyHidden";
import { Badge } from "../badge/Badge";
import { TextLink } from "../link/TextLink";
import { Skeleton } from "../skeleton/Skeleton";
import { expectAccessible } from "../test/axe";
import { Icon } from "./Icon";

it("is silent beside a text and named without one", async () => {
  const { container, rerender } = render(<Icon of={Star} />);
  expect(container.firstElementChild).toHaveAttribute("aria-hidden", "true");
  rerender(<Icon of={Star} label="Favourite" />);
  expect(screen.getByRole("img", { name: "Favourite" })).toBeInTheDocument();
  await expectAccessible();
});

it("keeps the link's own class and attributes", async () => {
  render(<TextLink link={<a href="/help" className="own" />}>Help</TextLink>);
  const link = screen.getByRole("link", { name: "Help" });
  expect(link).toHaveClass("own", "link");
  await expectAccessible();
});

it("hides from view what is only to be heard", () => {
  render(
    <>
      <LiveRegion>Added to cart</LiveRegion>
      <VisuallyHidden>sold out</VisuallyHidden>
      <Badge tone="sale">−20 %</Badge>
      <Skeleton />
    </>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("Added to cart");
  expect(screen.getByText("sold out")).toHaveClass("visually-hidden");
  expect(screen.getByText("−20 %")).toBeInTheDocument();
});
