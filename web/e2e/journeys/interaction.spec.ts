import { expect, test } from "@playwright/test";
import { Customer } from "./customer";

test("a suggestion is chosen with the keyboard", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("search").getByLabel("Search");
  await field.click();
  await expect(page.getByRole("combobox", { name: "Search" })).toBeFocused();
  await page.keyboard.type("light");
  await expect(page.getByRole("option", { name: "Lighting" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).not.toHaveURL(/search/);
});

test("the first suggestion leads where it says", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("search").getByLabel("Search").click();
  await page.keyboard.type("lighting");
  await page.getByRole("option", { name: "Lighting", exact: true }).click();
  await expect(page).toHaveURL(/\/c\/lighting$/);
});

test("a quantity can be typed", async ({ page }) => {
  const ada = new Customer(page);
  await page.goto("/c/kitchen");
  await ada.putFirstResultIntoCart();
  await page.goto("/cart");
  const quantity = page.getByRole("spinbutton").first();
  await quantity.click();
  await page.keyboard.press("Backspace");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Cart, 2 items" })).toBeVisible();
  await expect(quantity).toHaveValue("2");
});

test("what was removed comes back", { tag: "@desktop" }, async ({ page }) => {
  const ada = new Customer(page);
  await page.goto("/c/kitchen");
  await ada.putFirstResultIntoCart();
  await page.goto("/cart");
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible();
  const undo = page.getByRole("button", { name: "Undo" });
  await expect(undo).toBeFocused();
  await undo.press("Enter");
  await expect(page.getByRole("button", { name: "Cart, 1 item", exact: true })).toBeVisible();
});

test("what is saved for later waits, also for who signs in", async ({ page }) => {
  const ada = new Customer(page);
  await page.goto("/c/kitchen");
  await ada.putFirstResultIntoCart();
  await page.goto("/cart");
  const main = page.getByRole("main");
  await main.getByRole("button", { name: /^Save for later/ }).click();
  await expect(main.getByRole("heading", { name: "Saved for later" })).toBeVisible();
  await expect(main.getByRole("heading", { name: "Your cart is empty" })).toBeVisible();
  await ada.registerAndSignIn();
  await page.goto("/cart");
  await main.getByRole("button", { name: /^Move to cart/ }).click();
  await expect(main.getByText("Nothing is saved any more.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Cart, 1 item", exact: true })).toBeVisible();
});

test("offline it is said, and nothing hangs", async ({ page, context }) => {
  await page.goto("/c/kitchen");
  await page.getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("button", { name: "Add to cart", exact: true })).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText("You are offline")).toBeVisible();
  const add = page.getByRole("button", { name: "Add to cart", exact: true });
  await add.click();
  await expect(page.getByText("The shop cannot be reached")).toBeVisible();
  await expect(add).toBeFocused();
  await context.setOffline(false);
  await expect(page.getByText("You are offline")).toBeHidden();
  await add.click();
  await expect(page.getByRole("dialog", { name: "Added to your cart" })).toBeVisible();
});

test(
  "a session that is lost at checkout costs nothing",
  { tag: "@desktop" },
  async ({ page, context }) => {
    const ada = new Customer(page);
    await ada.registerAndSignIn();
    await ada.search("mug");
    await ada.putFirstResultIntoCart();
    await page.goto("/checkout");
    await ada.fillAddress();
    await expect(page.getByText("incl. 19 % VAT")).toBeVisible();
    const kept = (await context.cookies()).filter(({ name }) => !/SESSION|SIGNIN/.test(name));
    await context.clearCookies();
    await context.addCookies(kept);
    await ada.order();
    await expect(page.getByRole("heading", { name: "Please sign in" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await ada.signIn();
    await expect(page.getByLabel("Street and number")).toHaveValue("Quay Street 5");
  },
);

test("a declined card keeps what was entered", { tag: "@desktop" }, async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("desk");
  await ada.putFirstResultIntoCart();
  await page.goto("/checkout");
  await ada.fillAddress();
  await ada.order();
  await ada.payWith("4000 0000 0000 0002");
  await expect(page.getByText("Your bank declined the payment.")).toBeVisible();
  await page.goto("/checkout");
  await expect(page.getByLabel("Street and number")).toHaveValue("Quay Street 5");
});

test(
  "a verification link that was used says that the account is fine",
  { tag: "@desktop" },
  async ({ page }) => {
    const ada = new Customer(page);
    const link = await ada.register();
    await page.goto(link);
    await page.getByLabel("Password").fill(ada.password);
    await page.getByRole("button", { name: "Save password" }).click();
    await expect(page.getByRole("heading", { name: /cannot be used any more/ })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await ada.signIn();
    await expect(page.getByRole("banner")).toContainText("Ada");
  },
);

test("the main way in German", async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await page.goto("/");
  await page.getByRole("contentinfo").getByLabel("Language").selectOption("Deutsch");
  await expect(page).toHaveURL(/\/de$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.getByRole("search").getByLabel("Suche").fill("Lampe");
  await page.getByRole("search").getByLabel("Suche").press("Enter");
  await page
    .getByRole("article")
    .filter({ hasNotText: "Ausverkauft" })
    .first()
    .getByRole("link")
    .click();
  await page.getByRole("button", { name: "In den Warenkorb", exact: true }).click();
  await page.getByRole("dialog").getByRole("link", { name: "Zur Kasse" }).click();
  await page.getByLabel("Straße und Hausnummer").fill("Kaistraße 5");
  await page.getByLabel("Postleitzahl").fill("20457");
  await page.getByLabel(/^(Ort|Stadt)$/).fill("Hamburg");
  await page.getByRole("button", { name: "Zahlungspflichtig bestellen" }).click();
  await ada.payWith("4242 4242 4242 4242");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByText(/Bestellung wird|packen/).first()).toBeVisible();
  // An address without a language follows the choice.
  await page.goto("/orders");
  await expect(page).toHaveURL(/\/de\/orders$/);
});

test("the whole purchase with the keyboard", { tag: "@desktop" }, async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter"); // skip to content
  const press = async (role: "link" | "button", name: RegExp) => {
    const target = page.getByRole(role, { name }).first();
    for (let step = 0; step < 80; step++) {
      if (await target.evaluate((element) => element === document.activeElement)) {
        await page.keyboard.press("Enter");
        return;
      }
      await page.keyboard.press("Tab");
    }
    throw new Error(`The keyboard does not reach ${name}`);
  };
  await page.getByRole("search").getByLabel("Search").focus();
  await page.keyboard.type("mug");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await press("link", /mug/i);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await press("button", /^Add to cart$/);
  await expect(page.getByRole("dialog")).toBeVisible();
  await press("link", /^Check out$/);
  await expect(page.getByRole("heading", { level: 1, name: "Checkout" })).toBeFocused();
  for (const [label, text] of [
    ["Street and number", "Quay Street 5"],
    ["Postal code", "20457"],
    ["City", "Hamburg"],
  ] as const) {
    const field = page.getByLabel(label);
    while (!(await field.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type(text);
  }
  await expect(page.getByText("incl. 19 % VAT")).toBeVisible();
  await press("button", /^Order and pay$/);
  await page.waitForURL("**/pay/sandbox/**");
});
