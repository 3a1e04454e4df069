// The steps of a purchase over the public API; all that scripts here know of its shapes.

import { randomUUID } from "node:crypto";
import { Browser } from "./browser.mjs";

const APPROVED_CARD = "4242 4242 4242 4242";

export class Customer {
  #browser;
  #mail;
  #email = `bench-${randomUUID().slice(0, 8)}@emporium.example`;
  #password = `bench-${randomUUID()}`;

  constructor(shop, mail) {
    this.#browser = new Browser(shop);
    this.#mail = mail;
  }

  async register() {
    await this.#browser.get("/api/session");
    const account = { email: this.#email, password: this.#password, name: "Bench Customer" };
    (await this.#browser.post("/api/accounts", account)).require(202);
    const token = await this.#verificationToken();
    (await this.#browser.post("/api/accounts/verify-email", { token })).require(204);
    await this.signIn();
  }

  async #verificationToken() {
    for (let attempt = 0; attempt < 120; attempt++) {
      const mails = await (await fetch(`${this.#mail}/email?to.address=${this.#email}`)).json();
      const link = mails.map((mail) => mail.text.match(/\/verify-email\?token=([\w.~%-]+)/)).find(Boolean);
      if (link) {
        return link[1];
      }
      await new Promise((wake) => setTimeout(wake, 500));
    }
    throw new Error(`No verification mail came to ${this.#email}`);
  }

  // Also when a session was lost.
  async signIn() {
    const session = (await this.#browser.get("/api/session")).require(200).json;
    if (session.authenticated) {
      return;
    }
    const page = await this.#browser.get("/session/sign-in?return=/account");
    if (page.text.includes('name="password"')) {
      await this.#browser.submit(page, { email: this.#email, password: this.#password });
    }
  }

  async findProducts() {
    const products = (await this.#browser.get("/api/products?size=50")).require(200).json;
    return products.items
      .filter((item) => item.availability === "IN_STOCK")
      .map((item) => item.productId);
  }

  async addToCart(productId) {
    (await this.#browser.post("/api/cart/items", { productId, quantity: 1 })).require(200);
  }

  // What has to be sent to order what is in the cart, always under the same key.
  async prepareOrder() {
    const shipTo = {
      recipient: "Bench Customer",
      line1: "12 Harbour Street",
      postalCode: "1010",
      city: "Vienna",
      country: "AT",
    };
    const quote = { shippingMethod: "STANDARD", shipTo };
    const quoted = (await this.#browser.post("/api/orders/quote", quote)).require(200).json;
    const body = { ...quote, paymentMethod: "CARD", shownTotal: quoted.total };
    return { body, key: randomUUID() };
  }

  // The order's id once it is accepted; null if the shop refuses it for good, as when it is sold out.
  async order({ body, key }) {
    const answer = await this.#browser.post("/api/orders", body, { "Idempotency-Key": key });
    if ([401, 403, 409, 429].includes(answer.status) && !isRefusal(answer)) {
      throw new Error(`Not now: ${answer.status}`);
    }
    if (answer.status >= 400 && answer.status < 500) {
      return null;
    }
    return answer.require(200, 201).json.orderId;
  }

  async pay(orderId) {
    const order = await this.see(orderId);
    if (outcome(order) || !order.payment?.actionUrl) {
      return;
    }
    const page = (await this.#browser.get(order.payment.actionUrl)).require(200);
    if (page.text.includes('name="cardNumber"')) {
      await this.#browser.submit(page, { cardNumber: APPROVED_CARD });
    }
  }

  async see(orderId) {
    return (await this.#browser.get(`/api/orders/${orderId}`)).require(200).json;
  }
}

// What the same request would be told again, however often it is sent.
function isRefusal(answer) {
  return answer.status === 409 && /sold-out|total-changed|cart-/.test(answer.text);
}

// How an order ended, or null while it has not.
export function outcome(order) {
  const payment = order.payment?.status;
  if (order.status === "CONFIRMED") {
    return "confirmed";
  }
  if (order.status === "CANCELLED") {
    return payment === "CAPTURED" ? null : payment === "REFUNDED" ? "cancelled, refunded" : "cancelled, not paid";
  }
  return null;
}
