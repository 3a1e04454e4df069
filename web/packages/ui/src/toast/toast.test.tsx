import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { expectAccessible } from "../test/axe";
import { ToastProvider, useToast, type Toast } from "./toast";

function Sender({ toast }: { toast: Toast }) {
  const show = useToast();
  return <button onClick={() => show(toast)}>Send</button>;
}

function send(toast: Toast) {
  render(
    <ToastProvider labels={{ region: "Messages", dismiss: "Dismiss" }}>
      <Sender toast={toast} />
    </ToastProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Send" }));
}

const seconds = (count: number) => act(() => vi.advanceTimersByTime(count * 1_000));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("announces politely and goes by itself", async () => {
  send({ message: "Saved" });
  expect(screen.getByText("Saved").closest("[aria-live=polite]")).not.toBeNull();
  expect(screen.getByRole("region", { name: "Messages" })).toHaveTextContent("Saved");
  seconds(7);
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();
});

it("can be undone, and then is gone", () => {
  const undo = vi.fn();
  send({ message: "Removed", action: { label: "Undo", onAction: undo } });
  seconds(7);
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText("Removed")).not.toBeInTheDocument();
});

it("stays under the pointer and the focus", () => {
  send({ message: "Saved" });
  fireEvent.focus(screen.getByRole("button", { name: "Dismiss" }));
  seconds(60);
  expect(screen.getByText("Saved")).toBeInTheDocument();
  fireEvent.blur(screen.getByRole("button", { name: "Dismiss" }));
  seconds(7);
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();
});

it("gives the focus back when it is dismissed, and lets the next one go by itself", () => {
  send({ message: "Saved" });
  const sender = screen.getByRole("button", { name: "Send" });
  act(() => sender.focus());
  act(() => screen.getByRole("button", { name: "Dismiss" }).focus());
  fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
  expect(sender).toHaveFocus();

  fireEvent.click(sender);
  seconds(7);
  expect(screen.queryByText("Saved")).not.toBeInTheDocument();
});

it("shows the three latest", async () => {
  send({ message: "Saved" });
  for (let times = 0; times < 4; times++)
    fireEvent.click(screen.getByRole("button", { name: "Send" }));
  expect(screen.getAllByText("Saved")).toHaveLength(3);
  vi.useRealTimers();
  await expectAccessible();
});
