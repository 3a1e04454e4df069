import { fireEvent, render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { Picture } from "../picture/Picture";
import { expectAccessible } from "../test/axe";
import { Card } from "./Card";
import { MediaCard } from "./MediaCard";

const vase = {
  src: "/vase.jpg",
  srcSet: "/vase-400.jpg 400w",
  width: 800,
  height: 1000,
  alt: "Sage green vase",
};

it("heads a card and keeps its action beside", async () => {
  render(
    <Card title="Address" action={<a href="/edit">Change</a>}>
      Ulm
    </Card>,
  );
  expect(screen.getByRole("heading", { level: 2, name: "Address" })).toBeInTheDocument();
  await expectAccessible();
});

it("has one link, named by the title, and its action apart", async () => {
  render(
    <MediaCard
      link={<a href="/p/vase" />}
      title="Vase"
      picture={vase}
      badge="New"
      action={<button>Like</button>}
    />,
  );
  const card = within(screen.getByRole("article"));
  expect(card.getByRole("link", { name: "Vase" })).toHaveAttribute("href", "/p/vase");
  expect(within(card.getByRole("link")).queryByRole("button")).not.toBeInTheDocument();
  await expectAccessible();
});

it("loads the leading picture first and the others late", () => {
  const { rerender } = render(<Picture source={vase} sizes="50vw" />);
  const picture = screen.getByRole("img", { name: "Sage green vase" });
  expect(picture).toHaveAttribute("loading", "lazy");
  expect(picture).toHaveAttribute("width", "800");
  expect(picture).toHaveAttribute("srcset", "/vase-400.jpg 400w");
  rerender(<Picture source={vase} priority />);
  expect(picture).toHaveAttribute("loading", "eager");
  expect(picture).toHaveAttribute("fetchpriority", "high");
});

it("puts a named placeholder where a picture does not load, until there is another", async () => {
  const { rerender } = render(<Picture source={vase} />);
  fireEvent.error(screen.getByRole("img"));
  expect(screen.getByRole("img", { name: "Sage green vase" }).tagName).toBe("SPAN");
  await expectAccessible();
  rerender(<Picture source={{ ...vase, src: "/other.jpg" }} />);
  expect(screen.getByRole("img").tagName).toBe("IMG");
});
