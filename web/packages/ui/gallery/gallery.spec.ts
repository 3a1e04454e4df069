import { expect, test, type Page } from "@playwright/test";
import axe from "axe-core";

const looks = [
  { name: "light", media: { colorScheme: "light" } },
  { name: "dark", media: { colorScheme: "dark" } },
  { name: "forced", media: { colorScheme: "light", forcedColors: "active" } },
] as const;
const sizes = [
  { name: "phone", width: 390, height: 844 },
  { name: "desktop", width: 1366, height: 900 },
];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let errors: string[];

test.beforeEach(({ page }) => {
  errors = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
});

test.afterEach(() => expect(errors).toEqual([]));

for (const { name: look, media } of looks) {
  test(`every component, ${look}`, async ({ page }) => {
    await open(page, media);
    for (const specimen of await page.locator("[data-specimen]").all()) {
      const name = await specimen.getAttribute("data-specimen");
      await specimen.scrollIntoViewIfNeeded();
      await expect.soft(specimen).toHaveScreenshot([look, `${name}.png`]);
    }
  });

  test(`axe, ${look}`, async ({ page }) => {
    await open(page, media);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`),
    ).toEqual([]);
  });

  for (const opened of ["Dialog", "Drawer"]) {
    test(`${opened}, ${look}`, async ({ page }) => {
      await open(page, media);
      await page.getByRole("button", { name: `Open the ${opened.toLowerCase()}` }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expect(page).toHaveScreenshot([look, `open-${opened.toLowerCase()}.png`]);
    });
  }

  test(`Combobox, ${look}`, async ({ page }) => {
    await open(page, media);
    await page.getByRole("combobox", { name: "Search products" }).fill("vase");
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("option").first()).toHaveAttribute("data-highlighted");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page).toHaveScreenshot([look, "open-combobox.png"]);
  });
}

for (const { name, width, height } of sizes) {
  test(`nothing is wider than a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, {});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  });
}

async function open(page: Page, media: Parameters<Page["emulateMedia"]>[0]) {
  await page.emulateMedia({ reducedMotion: "reduce", ...media });
  await page.goto("/");
  await page.evaluate(() => document.fonts.ready);
}
