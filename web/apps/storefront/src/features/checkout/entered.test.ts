import { beforeEach, expect, test } from "vitest";
import { keepDraft, keptDraft, nothingEntered, requested } from "./entered";

const entered = {
  ...nothingEntered("Ada Customer", "DE"),
  phone: " ",
  shippingAddress: {
    recipient: "Ada Customer",
    line1: " Quay Street 5 ",
    line2: "",
    postalCode: "20457",
    city: "Hamburg",
    region: "",
    country: "DE",
  },
};

beforeEach(() => sessionStorage.clear());

test("what was left empty is not sent", () => {
  expect(requested(entered)).toEqual({
    shippingAddress: {
      recipient: "Ada Customer",
      line1: "Quay Street 5",
      postalCode: "20457",
      city: "Hamburg",
      country: "DE",
    },
  });
});

test("a billing address is sent only if there is another one", () => {
  expect(requested({ ...entered, billsElsewhere: true }).billingAddress).toMatchObject({
    recipient: "Ada Customer",
    country: "DE",
  });
});

test("a draft comes back as it was", () => {
  expect(keptDraft()).toBeUndefined();
  keepDraft(entered);
  expect(keptDraft()).toEqual(entered);
});
