import { type Browser, expect, type Page, test } from "@playwright/test";
import { complaints, expectAccessible, expectFits } from "./checks";
import { Customer } from "./customer";
import { signInAsStaff, STAFF } from "./staff";

/** Somebody buys something meanwhile. */
async function anOrder(browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("mug");
  await ada.putFirstResultIntoCart();
  await page.goto("/checkout");
  await ada.fillAddress();
  await ada.order();
  await ada.payWith("4242 4242 4242 4242");
  await expect(page.getByText("we are packing")).toBeVisible();
  const number = (await page.getByRole("heading", { level: 1 }).innerText()).match(/E-\S+/)![0];
  await context.close();
  return { number, email: ada.email };
}

/** The product that nothing else in these journeys buys. */
async function openProduct(page: Page) {
  await page.goto("/backoffice/products?q=Gooseneck");
  await page
    .getByRole("link", { name: /Gooseneck/ })
    .first()
    .click();
  await expect(page.getByRole("table", { name: "Variants" })).toBeVisible();
}

test("who signs in comes to the page that was asked for", { tag: "@desktop" }, async ({ page }) => {
  await signInAsStaff(page, "/backoffice/imports");
  await expect(page.getByRole("heading", { level: 1, name: "Imports" })).toBeVisible();
});

test("customers have no access", { tag: "@desktop" }, async ({ page }) => {
  await new Customer(page).registerAndSignIn();
  await page.goto("/backoffice/");
  await expect(page.getByText("This account has no access")).toBeVisible();
});

test("lines that cannot be imported are shown with what is wrong", async ({ page }) => {
  await signInAsStaff(page, "/backoffice/imports");
  await page.getByLabel("File of products").setInputFiles({
    name: "products.jsonl",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from('{"slug":"no-variants"}\nnot JSON\n'),
  });
  await page.getByRole("button", { name: "Start import" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Import of/ })).toBeFocused();
  const rejected = page.getByRole("table", { name: "Rejected lines" });
  await expect(rejected.getByRole("row")).toHaveCount(3);
  await expect(rejected.getByRole("row").last()).toContainText("is not well-formed JSON");
});

test("an order is found by its number, with its history and its mails", async ({
  page,
  browser,
}) => {
  test.slow();
  const { number, email } = await anOrder(browser);
  await signInAsStaff(page, "/backoffice/orders");
  await page.getByRole("combobox", { name: "Command search" }).fill(number);
  await page.getByRole("option", { name: /^Orders/ }).click();
  await page.getByRole("link", { name: number }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Order ${number}` })).toBeFocused();
  const history = page.getByRole("list", { name: "History" });
  await expect(history).toContainText("Placed");
  await expect(history).toContainText("Confirmed");
  await expect(page.getByRole("link", { name: email })).toBeVisible();

  await page.getByRole("main").getByRole("link", { name: "Mail deliveries" }).click();
  await expect(page.getByRole("table")).toContainText("Order confirmed");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: `Order ${number}` })).toBeVisible();
});

test(
  "filters stand in the address, and Back undoes them",
  { tag: "@desktop" },
  async ({ page }) => {
    await signInAsStaff(page, "/backoffice/orders");
    await page.getByLabel("Status").selectOption("Cancelled");
    await expect(page).toHaveURL(/status=CANCELLED/);
    await page.getByLabel("Payment").selectOption("Refunded");
    await expect(page).toHaveURL(/payment=REFUNDED/);
    await page.goBack();
    await expect(page).not.toHaveURL(/payment=/);
    await page.goBack();
    await expect(page.getByLabel("Status")).toHaveValue("");
  },
);

test("a price is changed and the shop shows it", { tag: "@desktop" }, async ({ page }) => {
  await signInAsStaff(page);
  await openProduct(page);
  await page
    .getByRole("button", { name: /^Change the price/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: /^Prices of/ });
  const cents = String(Date.now() % 100).padStart(2, "0");
  await dialog.getByLabel("Price", { exact: true }).fill(`81,${cents}`);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/The prices of .* are saved/)).toBeVisible();
  await expect(page.getByRole("table", { name: "Variants" })).toContainText(`€81.${cents}`);
  await page.getByRole("link", { name: "Show in the shop" }).click();
  await expect(page.getByRole("main")).toContainText(`€81.${cents}`);
});

test("stock is corrected for a reason", { tag: "@desktop" }, async ({ page }) => {
  await signInAsStaff(page);
  await openProduct(page);
  const row = page.getByRole("table", { name: "Variants" }).getByRole("row").nth(1);
  const onHand = Number(await row.getByRole("cell").nth(2).innerText());
  await row.getByRole("button", { name: /^Adjust the stock/ }).click();
  const dialog = page.getByRole("dialog", { name: /^Adjust the stock/ });
  await dialog.getByLabel("Units more").fill("2");
  await expect(dialog.getByRole("status")).toHaveText(`On hand: ${onHand} → ${onHand + 2}`);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(row.getByRole("cell").nth(2)).toHaveText(String(onHand + 2));
});

test("changes are not lost by leaving", { tag: "@desktop" }, async ({ page }) => {
  await signInAsStaff(page);
  await openProduct(page);
  const title = page.getByLabel("Title").first();
  const before = await title.inputValue();
  await title.fill(`${before}, changed`);
  await page
    .getByRole("navigation", { name: "Breadcrumb" })
    .getByRole("link", { name: "Products" })
    .click();
  const question = page.getByRole("dialog", { name: "Leave without saving?" });
  await question.getByRole("button", { name: "Stay here" }).click();
  await expect(title).toHaveValue(`${before}, changed`);
  await page.goBack();
  await question.getByRole("button", { name: "Discard changes" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Products" })).toBeVisible();
});

test(
  "a product is withdrawn and published again",
  { tag: "@desktop" },
  async ({ page, request }) => {
    await signInAsStaff(page);
    await openProduct(page);
    const slug = await page.getByRole("link", { name: "Show in the shop" }).getAttribute("href");
    await page.getByRole("button", { name: "Withdraw" }).click();
    await expect(page.getByText("The product is off sale")).toBeVisible();
    expect((await request.get(slug!.replace("/p/", "/api/products/"))).status()).not.toBe(200);
    await page.getByRole("button", { name: "Publish" }).click();
    await expect(page.getByText("The product is on sale")).toBeVisible();
  },
);

for (const colorScheme of ["light", "dark"] as const) {
  const tag = colorScheme === "dark" ? ["@desktop"] : [];
  test(
    `the back office's pages are accessible, fit and complain of nothing (${colorScheme})`,
    { tag },
    async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      const heard = complaints(page);
      await page.goto("/backoffice/");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await signInAsStaff(page);
      for (const path of [
        "orders",
        "orders?number=E-0000",
        "products",
        "imports",
        "shortfalls",
        "deliveries",
        `deliveries?recipient=${STAFF.email}`,
        "dead-letters",
        "nothing/here",
      ]) {
        await page.goto(`/backoffice/${path}`, { waitUntil: "networkidle" });
        await expectAccessible(page);
        await expectFits(page);
      }
      await openProduct(page);
      await expectAccessible(page);
      await expectFits(page);
      await page
        .getByRole("button", { name: /^Adjust the stock/ })
        .first()
        .click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page);
      expect(heard).toEqual([]);
    },
  );
}
