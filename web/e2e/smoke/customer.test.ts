import type { APIResponse } from "@playwright/test";
import { expect, it } from "vitest";
import { type Answer, expectStatus } from "./customer";

function answer(status: number, repeated: boolean): Answer {
  const response = {
    status: () => status,
    url: () => "http://shop/api/orders",
    headers: () => ({}),
    text: async () => "",
  } as APIResponse;
  return { response, repeated };
}

const expectPlaced = (response: Answer) => expectStatus(response, 201, "The order", 200);

it("the second attempt may find that the first has worked", async () => {
  await expectPlaced(answer(200, true));
  await expectPlaced(answer(201, true));
});

it("the first attempt may not", async () => {
  await expect(expectPlaced(answer(200, false))).rejects.toThrow("should be answered with 201");
});
