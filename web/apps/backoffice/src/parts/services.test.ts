import { expect, test } from "vitest";
import { serviceNamed } from "./services";

test("a service that does not exist is the first one", () => {
  expect(serviceNamed("order-service")).toBe("order-service");
  expect(serviceNamed("elsewhere")).toBe("user-service");
});
