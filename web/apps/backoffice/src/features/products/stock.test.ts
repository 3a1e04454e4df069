import { describe, expect, it } from "vitest";
import { adjustmentOf, onHandAfter } from "./stock";

describe("an adjustment of stock", () => {
  it("adds what was received", () => {
    expect(adjustmentOf("RECEIVED", "12", " first lot ")).toEqual({
      delta: 12,
      reason: "RECEIVED",
      note: "first lot",
    });
  });

  it("takes away what was damaged, without a sign", () => {
    expect(adjustmentOf("DAMAGED", "3")).toEqual({ delta: -3, reason: "DAMAGED" });
  });

  it("sets what was counted, even nothing", () => {
    expect(adjustmentOf("COUNTED", "0")).toEqual({ counted: 0, reason: "COUNTED" });
  });

  it("takes a sign for a correction only", () => {
    expect(adjustmentOf("CORRECTION", "-2")).toEqual({ delta: -2, reason: "CORRECTION" });
    expect(adjustmentOf("RECEIVED", "-2")).toBeUndefined();
  });

  it.each(["", "0", "1.5", "many"])("is not made of %s", (entered) => {
    expect(adjustmentOf("RECEIVED", entered)).toBeUndefined();
  });

  it("says how many there will be", () => {
    expect(onHandAfter(10, { delta: -3, reason: "LOST" })).toBe(7);
    expect(onHandAfter(10, { counted: 4, reason: "COUNTED" })).toBe(4);
  });
});
