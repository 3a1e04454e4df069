import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectFits } from "./checks";
import { Customer } from "./customer";
import { mailTo } from "./mail";
import { signInAsStaff } from "./staff";

/** Packs one unit and ships it with the carrier that delivers within a minute. */
async function shipOneUnit(page: Page, parcel: number, number: string) {
  await page.getByRole("button", { name: "Pack a parcel" }).click();
  const packing = page.getByRole("dialog", { name: /^Pack a parcel of/ });
  await packing.getByRole("spinbutton").fill("1");
  await packing.getByRole("spinbutton").blur();
  await expectAccessible(page);
  await packing.getByRole("button", { name: "Pack", exact: true }).click();
  await page.getByRole("button", { name: `Ship parcel ${parcel}` }).click();
  const shipping = page.getByRole("dialog", { name: "Ship the parcel" });
  await shipping.getByLabel("Carrier").selectOption("Sandbox Express");
  await shipping.getByLabel("Tracking number").fill(number);
  await shipping.getByRole("button", { name: "Ship", exact: true }).click();
  await expect(shipping).toBeHidden();
  await expect(page.getByRole("main")).toContainText(number);
}

test(
  "an order is sent in two parcels, and its customer sees both arrive",
  { tag: "@desktop" },
  async ({ page, browser }) => {
    test.slow();
    const ada = new Customer(page);
    await ada.registerAndSignIn();
    await ada.search("mug");
    await ada.putFirstResultIntoCart();
    await page.goto("/cart");
    await page.getByRole("button", { name: /^Increase quantity/ }).click();
    await expect(page.getByRole("button", { name: "Cart, 2 items" })).toBeVisible();
    await page.goto("/checkout");
    await ada.fillAddress();
    await ada.order();
    await ada.payWith("4242 4242 4242 4242");
    await expect(page.getByText("we are packing")).toBeVisible();
    const order = (await page.getByRole("heading", { level: 1 }).innerText()).match(/E-\S+/)![0];

    const context = await browser.newContext();
    const staff = await context.newPage();
    await signInAsStaff(staff, `/backoffice/orders?number=${order}`);
    await staff.getByRole("link", { name: order }).click();
    const numbers = [1, 2].map((parcel) => `E2E-${order.slice(2)}-${parcel}`);
    await shipOneUnit(staff, 1, numbers[0]!);

    // The customer's page is not loaded again: it hears of everything.
    const parcels = page.getByRole("region", { name: "Delivery" });
    await expect(parcels).toContainText(numbers[0]!);
    await expect(page.getByText("Partly shipped")).toBeVisible();
    await shipOneUnit(staff, 2, numbers[1]!);
    await expect(staff.getByRole("button", { name: "Pack a parcel" })).toBeHidden();
    await expect(parcels.getByRole("heading", { name: "Parcel 2 of 2" })).toBeVisible();
    await expect(parcels).toContainText(numbers[1]!);
    await expect(parcels).toContainText("Expected:");
    await expectAccessible(page);
    await expectFits(page);
    await mailTo(ada.email, new RegExp(`${order} is on its way`));

    await expect(page.getByText("Everything has arrived.")).toBeVisible({ timeout: 90_000 });
    await expect(parcels.getByText("Out for delivery")).toHaveCount(2);
    await mailTo(ada.email, new RegExp(`${order} has been delivered`));
    await page.goto("/orders");
    await expect(page.getByRole("main")).toContainText("Delivered");

    await staff.goto(`/backoffice/orders?delivery=DELIVERED&number=${order}`);
    await expect(staff.getByRole("table")).toContainText("Delivered");
    await expectFits(staff);
    await context.close();
  },
);
