import { describe, expect, it } from "vitest";
import { formWith, money, typoIn } from "./words";

describe("a typo", () => {
  it("swaps two neighbours in the longest word", () => {
    expect(typoIn("Striped Linen Cushion")).toBe("Stirped");
  });

  it("needs a word long enough to be recognised", () => {
    expect(typoIn("Blue mug 12")).toBeUndefined();
  });

  it("does not swap equal letters", () => {
    expect(typoIn("A pillow")).toBe("plilow");
    expect(typoIn("aaaaaaaa")).toBeUndefined();
  });
});

it("writes money with its cents", () => {
  expect(money({ amount: 3605, currency: "EUR" })).toBe("36.05 EUR");
});

describe("a form", () => {
  const page = `
    <form method="post" action="/resend"><input type="hidden" name="_csrf" value="a"></form>
    <form method='post' action='/sign-in?from=a&amp;to=b'>
      <input id="email" name="email" type="email" value="" data-name="no">
      <input name="password" type="password" required>
      <input type="hidden" name="_csrf" value="x&quot;y=&amp;z">
      <input type="submit" value="Sign in">
    </form>`;

  it("is found by a field and has what the page filled in", () => {
    expect(formWith("password", page)).toEqual({
      action: "/sign-in?from=a&to=b",
      fields: { email: "", password: "", _csrf: 'x"y=&z' },
    });
  });

  it("is missing where no form has the field", () => {
    expect(formWith("cardNumber", page)).toBeUndefined();
  });
});
