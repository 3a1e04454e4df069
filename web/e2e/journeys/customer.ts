import { expect, type Page } from "@playwright/test";
import { mailTo } from "./mail";

/** A person nobody has seen before. */
export class Customer {
  readonly password = "a sentence nobody guesses";

  /**
   * @param email of somebody who has registered on another page
   */
  constructor(
    private readonly page: Page,
    readonly email = `e2e-${Date.now()}-${Math.floor(Math.random() * 1e6)}@emporium.example`,
  ) {}

  /** Gives the mailed link. */
  async register(): Promise<string> {
    await this.page.goto("/register");
    return this.fillInRegistration();
  }

  /** On the registration page, wherever it was come to from. Gives the mailed link. */
  async fillInRegistration(): Promise<string> {
    await this.page.getByLabel("Name").fill("Ada Customer");
    await this.page.getByLabel("E-mail").fill(this.email);
    await this.page.getByRole("button", { name: "Create account" }).click();
    await expect(this.page.getByRole("heading", { name: "Check your inbox" })).toBeVisible();
    const mail = await mailTo(this.email, /Confirm your e-mail/);
    const link = mail.text.match(/https?:\/\/\S+/)![0];
    await this.page.goto(link);
    await this.page.getByLabel("Password").fill(this.password);
    await this.page.getByRole("button", { name: "Save password" }).click();
    await expect(this.page.getByRole("heading", { name: "Your account is ready" })).toBeVisible();
    return link;
  }

  async signIn(password = this.password) {
    await this.page.getByLabel(/e-mail/i).fill(this.email);
    await this.page.getByLabel(/password/i).fill(password);
    await this.page.getByRole("button", { name: /sign in/i }).click();
  }

  async search(words: string) {
    const field = this.page.getByRole("search").getByLabel("Search");
    await field.fill(words);
    await field.press("Enter");
    await this.page.waitForURL("**/search?q=*");
  }

  async registerAndSignIn() {
    await this.register();
    await this.page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await this.signIn();
    await expect(this.page.getByRole("banner")).toContainText("Ada");
  }

  /** From the results to the cart, with the first product that is left. */
  async putFirstResultIntoCart() {
    await this.page
      .getByRole("article")
      .filter({ hasNotText: "Sold out" })
      .first()
      .getByRole("link")
      .click();
    await this.putIntoCart();
  }

  async putIntoCart() {
    await this.page.getByRole("button", { name: "Add to cart", exact: true }).click();
    const drawer = this.page.getByRole("dialog", { name: "Added to your cart" });
    await expect(drawer).toBeVisible();
    await drawer.getByRole("button", { name: "Close" }).click();
    await expect(drawer).toBeHidden();
  }

  async fillAddress({ country = "DE", postalCode = "20457", city = "Hamburg" } = {}) {
    await this.page.getByLabel("Country").selectOption(country);
    await this.page.getByLabel("Street and number").fill("Quay Street 5");
    await this.page.getByLabel("Postal code").fill(postalCode);
    await this.page.getByLabel("City").fill(city);
  }

  async order() {
    await this.page.getByRole("button", { name: "Order and pay" }).click();
  }

  async payWith(card: string) {
    await this.page.waitForURL("**/pay/sandbox/**");
    await this.page.getByLabel("Card number").fill(card);
    await this.page.getByRole("button", { name: /^Pay/ }).click();
  }
}
