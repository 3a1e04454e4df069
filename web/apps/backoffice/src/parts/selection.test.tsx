import { act, renderHook } from "@testing-library/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import { useEach, useSelection } from "./selection";

const rows = ["a", "b", "c", "d", "e"];

describe("a selection", () => {
  it("takes a range with shift, upwards as well", () => {
    const { result } = renderHook(() => useSelection(rows));
    act(() => result.current.toggle("d", false));
    act(() => result.current.toggle("b", true));
    expect(result.current.ids).toEqual(["b", "c", "d"]);
  });

  it("takes all rows or none", () => {
    const { result } = renderHook(() => useSelection(rows));
    act(() => result.current.toggle("a", false));
    act(() => result.current.toggleAll());
    expect(result.current.isAll).toBe(true);
    act(() => result.current.toggleAll());
    expect(result.current.ids).toEqual([]);
  });

  it("forgets rows that are not shown any more", () => {
    const { result, rerender } = renderHook(({ shown }) => useSelection(shown), {
      initialProps: { shown: rows },
    });
    act(() => result.current.toggle("a", false));
    rerender({ shown: ["f"] });
    expect(result.current.ids).toEqual([]);
  });
});

it("does the rest when one fails, and says which failed", async () => {
  const failure = new Error("refused");
  const act = vi.fn((id: string) => (id === "b" ? Promise.reject(failure) : Promise.resolve()));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useEach(act, () => undefined), { wrapper });
  const outcome = await result.current.mutateAsync(["a", "b", "c"]);
  expect(act.mock.calls.flat()).toEqual(["a", "b", "c"]);
  expect(outcome).toEqual({ done: 2, failures: [failure] });
});
