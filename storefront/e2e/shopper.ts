import { expect, type Page } from "@playwright/test";
import { mailTo } from "./mail";

/** A person nobody has seen before. */
export class Shopper {
  readonly email = `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}@emporium.example`;
  readonly password = "a sentence nobody guesses";

  constructor(private readonly page: Page) {}

  async register() {
    await this.page.goto("/register");
    await this.page.getByLabel("Name").fill("Ada Shopper");
    await this.page.getByLabel("E-mail").fill(this.email);
    await this.page.getByRole("button", { name: "Create account" }).click();
    await expect(this.page.getByRole("heading", { name: "Check your inbox" })).toBeVisible();
    const mail = await mailTo(this.email, /Confirm your e-mail/);
    await this.page.goto(mail.text.match(/https?:\/\/\S+/)![0]);
    await this.page.getByLabel("Password").fill(this.password);
    await this.page.getByRole("button", { name: "Save password" }).click();
    await expect(this.page.getByText("your account is ready")).toBeVisible();
  }

  async signIn() {
    await this.page.getByLabel(/e-mail/i).fill(this.email);
    await this.page.getByLabel(/password/i).fill(this.password);
    await this.page.getByRole("button", { name: /sign in/i }).click();
  }

  async search(words: string) {
    await this.page.getByRole("searchbox").fill(words);
    await this.page.getByRole("searchbox").press("Enter");
  }

  /** From the results to the cart, with the first product that is left. */
  async putFirstResultIntoCart() {
    await this.page
      .locator(".product-card")
      .filter({ hasNotText: "Sold out" })
      .first()
      .click();
    await this.page.getByRole("button", { name: "Add to cart" }).click();
    await expect(this.page.getByText("It is in your cart.")).toBeVisible();
  }

  async fillAddress() {
    await this.page.getByLabel("Street and number").fill("Quay Street 5");
    await this.page.getByLabel("Postal code").fill("20457");
    await this.page.getByLabel("City").fill("Hamburg");
  }

  async payWith(card: string) {
    await this.page.waitForURL("**/pay/sandbox/**");
    await this.page.getByLabel("Card number").fill(card);
    await this.page.getByRole("button", { name: /^Pay/ }).click();
  }
}
