import { expect, it } from "vitest";
import { endOf, startOf } from "./days";

it("takes a day from its first to its last moment where the reader is", () => {
  const start = new Date(startOf("2026-11-26")!);
  expect([start.getDate(), start.getHours()]).toEqual([26, 0]);
  const end = new Date(endOf("2026-11-30")!);
  expect([end.getMonth(), end.getDate(), end.getHours()]).toEqual([11, 1, 0]);
});

it("ignores what is no day", () => {
  expect(startOf("")).toBeUndefined();
  expect(endOf("yesterday")).toBeUndefined();
});
