import { expect, test } from "@playwright/test";
import { complaints, expectAccessible, expectFits } from "./checks";
import { Customer } from "./customer";

const PUBLIC = [
  "/",
  "/c/kitchen",
  "/search?q=lamp",
  "/search?q=zzzzqqq",
  "/search",
  "/cart",
  "/checkout",
  "/orders",
  "/account",
  "/register",
  "/verify-email?token=unknown",
  "/forgot-password",
  "/reset-password?token=unknown",
  "/help",
  "/shipping",
  "/returns",
  "/privacy",
  "/imprint",
  "/nothing/here",
];

/** Every look in every language takes half an hour: `.ci/long journeys`. */
const LONG = Boolean(process.env.EMPORIUM_LONG);

for (const language of LONG ? ["", "/de", "/es"] : [""]) {
  for (const colorScheme of ["light", "dark"] as const) {
    const tag = colorScheme === "dark" && !LONG ? "@desktop" : [];
    test(
      `pages for everybody are accessible, fit and complain of nothing (${colorScheme}${language})`,
      { tag },
      async ({ page, request }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        const heard = complaints(page);
        const { items } = await (await request.get("/api/products?size=100")).json();
        const varied = items.find((item: { variantCount: number }) => item.variantCount > 1);
        for (const path of [...PUBLIC, `/p/${items[0].slug}`, `/p/${varied.slug}`]) {
          await page.goto(language + path);
          await expect(page.locator("main h1")).toBeVisible();
          await page.waitForLoadState("networkidle");
          await expectFits(page);
          await expectAccessible(page);
        }
        expect(heard).toEqual([]);
      },
    );
  }
}

test("who wants less motion gets none", { tag: "@desktop" }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/c/kitchen");
  await expect(page.locator("main h1")).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
    "auto",
  );
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll("*")]
        .map((element) => getComputedStyle(element))
        .flatMap(({ transitionDuration, animationDuration }) => [
          ...transitionDuration.split(","),
          ...animationDuration.split(","),
        ])
        .map(parseFloat),
    ),
  );
  expect(longest, "seconds that something moves").toBeLessThan(0.001);
});

test(
  "in forced colours buttons have borders and the focus is seen",
  { tag: "@desktop" },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto("/register");
    const button = page.getByRole("button", { name: "Create account" });
    await page.getByLabel("E-mail").focus();
    await page.keyboard.press("Tab");
    await expect(button).toBeFocused();
    const { borderStyle, borderWidth, outlineStyle } = await button.evaluate((element) => {
      const { borderStyle, borderWidth, outlineStyle } = getComputedStyle(element);
      return { borderStyle, borderWidth, outlineStyle };
    });
    expect(borderStyle).toBe("solid");
    expect(parseFloat(borderWidth)).toBeGreaterThanOrEqual(1);
    expect(outlineStyle).not.toBe("none");
  },
);

test("a customer's pages are accessible and fit", async ({ page }) => {
  test.slow();
  const heard = complaints(page);
  const ada = new Customer(page);
  await ada.registerAndSignIn();
  await ada.search("mug");
  await ada.putFirstResultIntoCart();
  await page.getByRole("button", { name: /^Cart/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  for (const path of ["/cart", "/checkout", "/account"]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expectFits(page);
    await expectAccessible(page);
  }
  await page.goto("/checkout");
  await page.getByRole("button", { name: "Order and pay" }).click();
  await expect(page.getByText("Enter your street and number.").first()).toBeVisible();
  await expectAccessible(page);
  await ada.fillAddress();
  await ada.order();
  await ada.payWith("4242 4242 4242 4242");
  await expect(page.getByText("we are packing")).toBeVisible();
  const order = new URL(page.url()).pathname;
  for (const path of [order, "/orders", `${order}/receipt`]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    await expectFits(page);
    await expectAccessible(page);
  }
  expect(heard).toEqual([]);
});

test("everything is within reach at 400 % zoom", { tag: "@desktop" }, async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const path of ["/", "/c/kitchen", "/cart", "/register"]) {
    await page.goto(path);
    await expect(page.locator("main h1")).toBeVisible();
    await expectFits(page);
    await page.mouse.wheel(0, 800);
    const header = await page.getByRole("banner").boundingBox();
    expect((header?.y ?? 0) + (header?.height ?? 0), "the header stays").toBeLessThanOrEqual(0);
  }
});

test("nothing that has the focus is hidden", { tag: "@desktop" }, async ({ page }) => {
  await page.goto("/register");
  await page.getByRole("button", { name: "Create account" }).focus();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press("Shift+Tab");
    const covered = await page.evaluate(() => {
      const focused = document.activeElement!;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && !focused.contains(there) && !there.contains(focused)
        ? `${focused.outerHTML} is covered by ${there.outerHTML.slice(0, 120)}`
        : undefined;
    });
    expect(covered).toBeUndefined();
  }
});

test("every category is within reach on a wide screen", { tag: "@desktop" }, async ({ page }) => {
  for (const width of [1280, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/");
    const last = page
      .getByRole("banner")
      .getByRole("navigation", { name: "Categories" })
      .getByRole("link")
      .last();
    await expect(last).toBeInViewport({ ratio: 1 });
  }
});

test("who looks for nothing finds a way on", async ({ page }) => {
  await page.goto("/search?q=zzzzqqq");
  await expect(page.getByRole("heading", { name: "Nothing fits your search" })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Lighting" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lighting" })).toBeFocused();
});

test("a long search stays on the page", async ({ page }) => {
  await page.goto(`/search?q=${"extraordinarily".repeat(6)}`);
  await expect(page.locator("main h1")).toBeVisible();
  await expectFits(page);
});
