import { render, screen, within } from "@testing-library/react";
import { SearchX } from "lucide-react";
import { expect, it } from "vitest";
import { EmptyState } from "../empty/EmptyState";
import { CardGrid, Cluster, Container, Stack } from "../layout/layout";
import { ProgressBar } from "../progress/ProgressBar";
import { Rating } from "../rating/Rating";
import { expectAccessible } from "../test/axe";
import { Steps } from "./Steps";

it("says the state of each step and which is current", async () => {
  render(
    <Steps
      label="Order"
      stateLabels={{ done: "done", current: "current", upcoming: "to come" }}
      steps={[
        { label: "Placed", state: "done", detail: "26 November" },
        { label: "Shipped", state: "current" },
        { label: "Delivered", state: "upcoming" },
      ]}
    />,
  );
  const steps = within(screen.getByRole("list", { name: "Order" })).getAllByRole("listitem");
  expect(steps[0]).toHaveTextContent("Placed, done26 November");
  expect(steps[1]).toHaveAttribute("aria-current", "step");
  expect(steps[2]).toHaveTextContent("Delivered, to come");
  await expectAccessible();
});

it("tells how far it is, or that nobody knows", async () => {
  const { rerender } = render(<ProgressBar label="Import" value={3} max={4} />);
  const bar = screen.getByRole("progressbar", { name: "Import" }) as HTMLProgressElement;
  expect(bar.position).toBe(0.75);
  await expectAccessible();
  rerender(<ProgressBar label="Import" />);
  expect(bar).not.toHaveAttribute("value");
});

it("says a rating in words", async () => {
  render(<Rating value={4.5} label="4.5 out of 5 stars" count="128 reviews" />);
  expect(screen.getByRole("img", { name: "4.5 out of 5 stars" })).toBeInTheDocument();
  await expectAccessible();
});

it("can head a page and take its focus when there is nothing else", async () => {
  render(
    <EmptyState
      icon={SearchX}
      heading="h1"
      title="Page not found"
      actions={<a href="/">Home</a>}
    />,
  );
  const title = screen.getByRole("heading", { level: 1, name: "Page not found" });
  title.focus();
  expect(title).toHaveFocus();
  await expectAccessible();
});

it("lays out without changing what is there", async () => {
  render(
    <Container width="text">
      <Stack>
        <Cluster spread>
          <p>One</p>
        </Cluster>
        <CardGrid>
          <p>Two</p>
          {[3, 4].map((key) => (
            <p key={key}>More</p>
          ))}
        </CardGrid>
      </Stack>
    </Container>,
  );
  expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(3);
  await expectAccessible();
});
