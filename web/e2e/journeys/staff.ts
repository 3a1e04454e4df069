import { expect, type Page } from "@playwright/test";

/** The demo data's. */
export const STAFF = { email: "staff@emporium.example", password: "staff-password-1" };

/** Opens a page of the back office and signs in there. */
export async function signInAsStaff(page: Page, path = "/backoffice/") {
  await page.goto(path);
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByLabel(/e-mail/i).fill(STAFF.email);
  await page.getByLabel(/password/i).fill(STAFF.password);
  await page.getByRole("button", { name: /sign in/i }).click();
  await expect(page.getByRole("banner")).toContainText("Back office");
}
