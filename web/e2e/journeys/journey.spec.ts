import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { extractText } from "unpdf";
import { mailTo } from "./mail";
import { Customer } from "./customer";

test("from search to receipt", async ({ page }) => {
  const ada = new Customer(page);

  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Good things");
  await ada.search("lampp");
  await expect(page.getByRole("article").first()).toContainText(/lamp/i);
  await ada.putFirstResultIntoCart();

  await page.goto("/cart");
  await page.getByRole("link", { name: "Check out" }).click();
  await page.getByRole("main").getByRole("link", { name: "Create an account" }).click();
  await ada.fillInRegistration();
  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await ada.signIn();

  // The checkout goes on where it was left, and the guest's cart has come along.
  await expect(page.getByRole("heading", { name: "Checkout" })).toBeVisible();
  await ada.fillAddress();
  await expect(page.getByText("incl. 19 % VAT")).toBeVisible();
  await ada.order();
  await ada.payWith("4242 4242 4242 4242");

  await expect(page.getByText("we are packing")).toBeVisible();
  await expect(page.getByRole("button", { name: "Cart, 0 items" })).toBeVisible();
  await mailTo(ada.email, /is confirmed/);
  await mailTo(ada.email, /^Receipt/);
  await page.getByRole("main").getByRole("link", { name: "Receipt" }).click();
  await expect(page.getByText(/paid with Visa •••• 4242/)).toBeVisible();
  const receipt = await downloaded(page, "Download PDF");
  expect(receipt).toMatch(/Receipt number R-\d{4}-\d{6}/);
  expect(receipt).toContain("Ada Customer");
  expect(receipt).toMatch(/VAT 19%/);
  expect(receipt).toContain("Paid with Visa •••• 4242");

  await page.goto("/orders");
  const orders = page.getByRole("main").getByRole("listitem").filter({ hasText: "View order" });
  await expect(orders).toHaveCount(1);
  await expect(orders).toContainText("Confirmed");
  await expect(orders.getByRole("link", { name: "Receipt" })).toBeVisible();

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await page.goto("/orders");
  await expect(page.getByRole("heading", { name: "Please sign in" })).toBeVisible();
});

test("the variant that was chosen is bought", async ({ page, request }) => {
  const ada = new Customer(page);
  const product = await productWithVariants(request);
  await ada.registerAndSignIn();
  await page.goto(`/p/${product.slug}`);
  const sku = page.getByRole("term").filter({ hasText: "SKU" }).locator("+ dd");
  const before = await sku.innerText();
  await otherOption(page).click();
  await expect(sku).not.toHaveText(before);
  const chosen = await sku.innerText();
  await ada.putIntoCart();

  await page.goto("/checkout");
  await ada.fillAddress();
  await ada.order();
  await ada.payWith("4242 4242 4242 4242");

  await expect(page.getByText("we are packing")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Receipt" }).click();
  await expect(page.getByRole("table")).toContainText(chosen);
});

test("options are chosen with the keyboard", { tag: "@desktop" }, async ({ page, request }) => {
  const { slug } = await productWithVariants(request);
  await page.goto(`/p/${slug}`);
  const first = page.getByRole("main").getByRole("group").first();
  const chosen = first.getByRole("radio", { checked: true });
  const before = await chosen.getAttribute("value");
  await chosen.focus();
  await page.keyboard.press("ArrowRight");
  await expect(chosen).not.toHaveAttribute("value", before!);
  await expect(chosen).toBeFocused();
});

/** The text of the PDF that a link leads to. */
async function downloaded(page: Page, link: string) {
  const download = page.waitForEvent("download");
  await page.getByRole("main").getByRole("link", { name: link }).click();
  const file = await readFile(await (await download).path());
  const { text } = await extractText(new Uint8Array(file), { mergePages: true });
  return text;
}

async function productWithVariants(request: APIRequestContext) {
  const { items } = await (await request.get("/api/products?size=100")).json();
  return items.find(
    (item: { variantCount: number; availability: string }) =>
      item.variantCount > 1 && item.availability !== "SOLD_OUT",
  );
}

/** A value of the first option that has not been chosen and can be bought. */
function otherOption(page: Page) {
  return page
    .getByRole("main")
    .getByRole("group")
    .first()
    .locator("label")
    .filter({ hasNotText: "sold out" })
    .filter({ has: page.getByRole("radio", { checked: false }) })
    .first();
}

test("who orders to Switzerland is charged without VAT", async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("lamp");
  await ada.putFirstResultIntoCart();

  await page.goto("/checkout");
  await ada.fillAddress();
  await expect(page.getByText("incl. 19 % VAT")).toBeVisible();
  await ada.fillAddress({ country: "CH", postalCode: "8001", city: "Zürich" });
  await expect(page.getByText(/net of VAT, export/)).toBeVisible();
  await expect(page.getByText(/incl\. .* VAT/)).toHaveCount(0);
  await ada.order();
  await ada.payWith("4242 4242 4242 4242");

  await expect(page.getByText("we are packing")).toBeVisible();
  await expect(page.getByText(/net of VAT, export/)).toBeVisible();
});

test("after a declined card one tries again and pays", async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("desk");
  await ada.putFirstResultIntoCart();

  await page.goto("/checkout");
  await ada.fillAddress();
  await ada.order();
  await ada.payWith("4000 0000 0000 0002");

  await expect(page.getByText("Your bank declined the payment.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Cart, 1 item", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).click();
  await ada.payWith("4242 4242 4242 4242");

  await expect(page.getByText("we are packing")).toBeVisible();
  await page.goto("/orders");
  await expect(page.getByRole("link", { name: "View order" })).toHaveCount(1);
});

test("two tabs order the same cart once", async ({ page, context }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("mug");
  await ada.putFirstResultIntoCart();
  const otherTab = await context.newPage();
  const adaThere = new Customer(otherTab);

  await page.goto("/checkout");
  await ada.fillAddress();
  await otherTab.goto("/checkout");
  await adaThere.fillAddress();
  await expect(otherTab.getByText("incl. 19 % VAT")).toBeVisible();
  await ada.order();
  await page.waitForURL("**/pay/sandbox/**");
  await adaThere.order();

  await expect(otherTab.getByText("You have already placed this order")).toBeVisible();
  await ada.payWith("4242 4242 4242 4242");
  await page.waitForURL("**/orders/**");
  expect(new URL(otherTab.url()).pathname).toBe(new URL(page.url()).pathname);
  await expect(otherTab.getByText("we are packing")).toBeVisible();
  await page.goto("/orders");
  await expect(page.getByRole("link", { name: "View order" })).toHaveCount(1);
});

test("an order that waits for its payment is offered at checkout", async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("mug");
  await ada.putFirstResultIntoCart();
  await page.goto("/checkout");
  await ada.fillAddress();
  await ada.order();
  await page.waitForURL("**/pay/sandbox/**");

  await page.goto("/checkout");
  await page.getByRole("link", { name: /Continue with order/ }).click();
  await expect(page.getByText("Waiting for payment").first()).toBeVisible();
  await page.getByRole("link", { name: /^Pay / }).click();
  await ada.payWith("4242 4242 4242 4242");
  await expect(page.getByText("we are packing")).toBeVisible();
});

test("3-D Secure asks the customer and then confirms", async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("mug");
  await ada.putFirstResultIntoCart();

  await page.goto("/checkout");
  await ada.fillAddress();
  await page.getByLabel(/Express/).check();
  await ada.order();
  await ada.payWith("4000 0000 0000 3220");
  await page.getByRole("button", { name: "Yes, approve" }).click();

  await expect(page.getByText("we are packing")).toBeVisible();
});

test("a failed sign-in says so", async ({ page }) => {
  await page.goto("/?sign-in=failed");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("You are not signed in");
  await notice.getByRole("link", { name: "Sign in again" }).click();
  await expect(page).toHaveURL(/sign-in/);
  await expect(page.getByLabel(/password/i)).toBeVisible();
});

test("a new name is known at once", async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await page.goto("/account");
  await page.getByLabel("Name").fill("Bea Customer");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your name is saved")).toBeVisible();
  await expect(page.getByRole("button", { name: "Save" })).toBeFocused();
  await expect(page.getByRole("banner")).toContainText("Bea");
});

test("a forgotten password is replaced by the mailed link", async ({ page, request, browser }) => {
  const ada = new Customer(page);
  await ada.register();

  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await page.getByLabel("E-mail").fill(ada.email);
  await page.getByRole("button", { name: "Send link" }).click();
  await expect(page.getByRole("heading", { name: "Check your inbox" })).toBeVisible();
  const mail = await mailTo(ada.email, /Reset your password/);
  const link = mail.text.match(/https?:\/\/\S+/)![0];

  // A mail scanner is there first.
  expect((await request.head(link)).ok()).toBe(true);
  expect((await request.get(link)).ok()).toBe(true);
  await page.goto(link);
  await page.getByLabel("New password").fill("another sentence nobody guesses");
  await page.getByRole("button", { name: "Save password" }).click();
  await expect(page.getByRole("heading", { name: "Your password is changed" })).toBeVisible();
  await mailTo(ada.email, /Your password was changed/);

  await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
  await ada.signIn();
  await expect(page.getByRole("alert")).toContainText("incorrect");
  await ada.signIn("another sentence nobody guesses");
  await expect(page.getByRole("banner")).toContainText("Ada");

  const again = await browser.newPage();
  await again.goto(link);
  await again.getByLabel("New password").fill("a third sentence nobody guesses");
  await again.getByRole("button", { name: "Save password" }).click();
  await expect(
    again.getByRole("heading", { name: "This link cannot be used any more" }),
  ).toBeVisible();
});

test("a customer changes the password and stays signed in", async ({ page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await page.goto("/account");
  await page.getByLabel("Current password").fill(ada.password);
  await page.getByLabel("New password").fill("another sentence nobody guesses");
  await page.getByRole("button", { name: "Change password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
  await mailTo(ada.email, /Your password was changed/);

  await page.getByLabel("Name").fill("Bea Customer");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your name is saved")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Bea");
});

test("a customer signs a device out from another one", async ({ page, browser }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  const context = await browser.newContext();
  const there = await context.newPage();
  await there.goto("/session/sign-in?return=/account");
  await there.getByLabel(/Stay signed in/).check();
  await new Customer(there, ada.email).signIn();
  await expect(there.getByRole("heading", { name: "Your devices" })).toBeVisible();
  const lasting = (await context.cookies()).find(({ name }) => name === "SESSION")!;
  expect(lasting.expires).toBeGreaterThan(Date.now() / 1000 + 29 * 24 * 3600);
  await mailTo(ada.email, /New sign-in to your account/);

  await page.goto("/account");
  const devices = page.getByRole("region", { name: "Your devices" }).getByRole("listitem");
  await expect(devices).toHaveCount(2);
  await expect(devices.filter({ hasText: "This device" })).toHaveCount(1);
  await devices
    .filter({ hasNotText: "This device" })
    .getByRole("button", { name: /Sign out/ })
    .click();
  await expect(devices).toHaveCount(1);

  await there.reload();
  await expect(there.getByRole("heading", { name: "Please sign in" })).toBeVisible();
  await there.goto("/session/sign-in");
  await expect(there.getByLabel(/password/i)).toBeVisible();

  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await context.close();
});

test("the page of the API documentation breaks nothing", async ({ page }) => {
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
