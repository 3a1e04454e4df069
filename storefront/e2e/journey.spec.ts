import { expect, test } from "@playwright/test";
import { mailTo } from "./mail";
import { Shopper } from "./shopper";

test("from search to receipt", async ({ page }) => {
  const ada = new Shopper(page);

  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Good things");
  await ada.search("lampp");
  await expect(page.locator(".product-card").first()).toContainText(/lamp/i);
  await ada.putFirstResultIntoCart();

  await ada.register();
  await page.goto("/cart");
  await page.getByRole("link", { name: "Check out" }).click();
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await ada.signIn();

  // The guest's cart has come along.
  await expect(page.getByRole("heading", { name: "Checkout" })).toBeVisible();
  await ada.fillAddress();
  await page.getByRole("button", { name: "Order and pay" }).click();
  await ada.payWith("4242 4242 4242 4242");

  await expect(page.getByText("we are packing")).toBeVisible();
  await expect(page.getByRole("link", { name: "Cart, 0 items" })).toBeVisible();
  await mailTo(ada.email, /is confirmed/);
  await mailTo(ada.email, /^Receipt/);

  await page.goto("/orders");
  await expect(page.locator(".order-card")).toHaveCount(1);
  await expect(page.locator(".order-card")).toContainText("Confirmed");

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.goto("/orders");
  await expect(page.getByText("Please sign in")).toBeVisible();
});

test("a declined card cancels the order and keeps the cart", async ({ page }) => {
  const ada = new Shopper(page);
  await ada.register();
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await ada.signIn();
  await ada.search("desk");
  await ada.putFirstResultIntoCart();

  await page.goto("/checkout");
  await ada.fillAddress();
  await page.getByRole("button", { name: "Order and pay" }).click();
  await ada.payWith("4000 0000 0000 0002");

  await expect(page.getByText("The payment did not go through.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Cart, 1 items" })).toBeVisible();
});

test("3-D Secure asks the shopper and then confirms", async ({ page }) => {
  const ada = new Shopper(page);
  await ada.register();
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await ada.signIn();
  await ada.search("mug");
  await ada.putFirstResultIntoCart();

  await page.goto("/checkout");
  await ada.fillAddress();
  await page.getByLabel(/Express/).check();
  await page.getByRole("button", { name: "Order and pay" }).click();
  await ada.payWith("4000 0000 0000 3220");
  await page.getByRole("button", { name: "Yes, approve" }).click();

  await expect(page.getByText("we are packing")).toBeVisible();
});

test("the pages of the shop read well and break nothing", async ({ page }) => {
  const failures: string[] = [];
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  page.on("pageerror", (error) => failures.push(String(error)));

  for (const path of ["/", "/c/kitchen", "/search?q=lamp", "/cart", "/register"]) {
    await page.goto(path);
    await expect(page.locator("h1, h2").first()).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  }
  await page.goto("/nothing/here");
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
  expect(failures).toEqual([]);
});

// On a phone one swipes along them.
test("every category is within reach on a wide screen", { tag: "@desktop" }, async ({ page }) => {
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/");
    const last = page.getByRole("navigation", { name: "Categories" }).getByRole("link").last();
    await expect(last).toBeInViewport({ ratio: 1 });
  }
});

test("who could not be signed in is told so", async ({ page }) => {
  await page.goto("/?sign-in=failed");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("You are not signed in");
  await notice.getByRole("link", { name: "Sign in again" }).click();
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByLabel(/password/i)).toBeVisible();
});

test("a new name is known at once", async ({ page }) => {
  const ada = new Shopper(page);
  await ada.register();
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await ada.signIn();
  await page.goto("/account");
  await page.getByLabel("Name").fill("Bea Shopper");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "You" })).toContainText("Bea");
});

test("the page of the API documents breaks nothing", async ({ page }) => {
  const failures: string[] = [];
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  await page.goto("/docs/");
  await expect(page.getByRole("heading", { name: /user-service/ })).toBeVisible();
  expect(failures).toEqual([]);
});

test("developers find the API document of every service", async ({ request }) => {
  for (const service of ["user", "catalog", "cart", "order", "payment", "notification"]) {
    const answer = await request.get(`/docs/openapi/${service}-service`);
    expect((await answer.json()).openapi).toMatch(/^3\.1/);
  }
});
