import { type Browser, expect, type Page, test } from "@playwright/test";
import { Customer } from "../journeys/customer";
import { signInAsStaff } from "../journeys/staff";

const WIDTHS = { phone: 390, tablet: 768, laptop: 1366, desktop: 1920 };
const SCHEMES = ["light", "dark"] as const;

test.describe.configure({ timeout: 15 * 60_000 });

test("pages for everybody", async ({ browser, request }) => {
  const { items } = await (await request.get("/api/products?size=100")).json();
  const varied = items.find((item: { variantCount: number }) => item.variantCount > 1);
  const pages = {
    home: "/",
    category: "/c/kitchen",
    product: `/p/${items[0].slug}`,
    variants: `/p/${varied.slug}`,
    search: "/search?q=lamp",
    "search-nothing": "/search?q=zzzzqqq",
    "search-empty": "/search",
    "cart-empty": "/cart",
    checkout: "/checkout",
    orders: "/orders",
    account: "/account",
    register: "/register",
    "verify-email": "/verify-email?token=unknown",
    "forgot-password": "/forgot-password",
    "reset-password": "/reset-password?token=unknown",
    help: "/help",
    shipping: "/shipping",
    returns: "/returns",
    privacy: "/privacy",
    imprint: "/imprint",
    "not-found": "/nothing/here",
    "sign-in": "/session/sign-in",
  };
  await everyLook(browser, async (page, save) => {
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await save(name);
    }
  });
});

test("a customer's pages", async ({ browser, page }) => {
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("mug");
  await ada.putFirstResultIntoCart();
  const signedIn = await page.context().storageState();
  await everyLook(
    browser,
    async (shown, save) => {
      for (const [name, path] of Object.entries({
        "cart-filled": "/cart",
        "checkout-form": "/checkout",
        "account-signed-in": "/account",
      })) {
        await shown.goto(path);
        await save(name);
      }
      await shown.goto("/");
      await shown.getByRole("button", { name: /^Cart/ }).click();
      await save("cart-drawer");
    },
    signedIn,
  );
  await page.goto("/checkout");
  await ada.fillAddress();
  await ada.order();
  await ada.payWith("4242 4242 4242 4242");
  await expect(page.getByText("we are packing")).toBeVisible();
  const order = new URL(page.url()).pathname;
  await everyLook(
    browser,
    async (shown, save) => {
      for (const [name, path] of Object.entries({
        order,
        "orders-filled": "/orders",
        receipt: `${order}/receipt`,
      })) {
        await shown.goto(path);
        await save(name);
      }
    },
    await page.context().storageState(),
  );
});

test("the back office", async ({ browser, page }) => {
  await signInAsStaff(page, "/backoffice/orders");
  await expect(page.getByRole("heading", { level: 1, name: "Orders" })).toBeVisible();
  await everyLook(
    browser,
    async (shown, save) => {
      for (const name of [
        "orders",
        "products",
        "imports",
        "shortfalls",
        "deliveries",
        "dead-letters",
        "changes",
      ]) {
        await shown.goto(`/backoffice/${name}`);
        await save(`backoffice-${name}`);
      }
      for (const name of ["orders", "products"]) {
        await shown.goto(`/backoffice/${name}`);
        await shown.getByRole("table").getByRole("link").nth(1).click();
        await expect(shown.getByRole("navigation", { name: "Breadcrumb" })).toBeVisible();
        await save(`backoffice-${name}-one`);
      }
    },
    await page.context().storageState(),
  );
});

type Walk = (page: Page, save: (name: string) => Promise<void>) => Promise<void>;
type State = Awaited<ReturnType<ReturnType<Page["context"]>["storageState"]>>;

async function everyLook(browser: Browser, walk: Walk, storageState?: State) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        colorScheme,
        storageState,
        viewport: { width, height: width < 500 ? 844 : 900 },
      });
      const page = await context.newPage();
      await walk(page, async (name) => {
        await page.waitForLoadState("networkidle");
        await page.screenshot({
          path: `target/screens/${size}-${colorScheme}/${name}.png`,
          fullPage: true,
        });
      });
      await context.close();
    }
  }
}
