import { describe, expect, it } from "vitest";
import { orderNumber } from "./orderNumber";

describe("the number of an order", () => {
  it.each([
    ["E-7KQ2-M9XT", "E-7KQ2-M9XT"],
    ["e-7kq2-m9xt", "E-7KQ2-M9XT"],
    ["7kq2 m9", "E-7KQ2-M9"],
    ["E 7K", "E-7K"],
    ["E7KQ", "E-E7KQ"],
  ])("is completed from %s", (typed, number) => {
    expect(orderNumber(typed)).toBe(number);
  });

  it.each(["", "E-", "lamp shade 12", "ada@emporium.example", "Ä1"])("is not %s", (typed) => {
    expect(orderNumber(typed)).toBeUndefined();
  });
});
