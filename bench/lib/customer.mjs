// The steps of a purchase over the public API; all that scripts here know of its shapes.

import { randomUUID } from "node:crypto";
import { Browser } from "./browser.mjs";

const APPROVED_CARD = "4242 4242 4242 4242";
const DESTINATION = { country: "AT", shippingOption: "standard" };

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
    const account = { email: this.#email, name: "Bench Customer" };
    (await this.#browser.post("/api/accounts", account)).require(202);
    const token = await this.#verificationToken();
    const chosen = { token, password: this.#password };
    (await this.#browser.post("/api/accounts/verify-email", chosen)).require(204);
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

  // Ids of variants in stock, of every product on the first page.
  async findVariants() {
    const products = (await this.#browser.get("/api/products?size=50")).require(200).json;
    const variants = [];
    for (const { slug } of products.items) {
      const product = (await this.#browser.get(`/api/products/${slug}`)).require(200).json;
      variants.push(...product.variants.filter((variant) => variant.availability === "IN_STOCK"));
    }
    return variants.map((variant) => variant.variantId);
  }

  async addToCart(variantId) {
    (await this.#browser.post("/api/cart/items", { variantId, quantity: 1 })).require(200);
  }

  // What has to be sent to order what is in the cart, always under the same key.
  async prepareOrder() {
    const quoted = (await this.#browser.post("/api/checkout/quote", DESTINATION)).require(200).json;
    const body = {
      cartVersion: quoted.cartVersion,
      shippingAddress: {
        recipient: "Bench Customer",
        line1: "12 Harbour Street",
        postalCode: "1010",
        city: "Vienna",
        country: DESTINATION.country,
      },
      shippingOption: DESTINATION.shippingOption,
      paymentMethod: "card",
      locale: "en",
      shownTotal: quoted.price.payable,
    };
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

  // Pays on the page that waits for it; one that was lost meanwhile is asked for anew.
  async pay(orderId) {
    const order = await this.see(orderId);
    if (outcome(order)) {
      return;
    }
    const payAt = order.payment.status === "FAILED" ? await this.#tryAgain(orderId) : order.payment.actionUrl;
    if (!payAt) {
      return;
    }
    const page = (await this.#browser.get(payAt)).require(200);
    if (page.text.includes('name="cardNumber"')) {
      await this.#browser.submit(page, { cardNumber: APPROVED_CARD });
    }
  }

  async #tryAgain(orderId) {
    const path = `/api/payments/${orderId}`;
    const [method] = (await this.#browser.get(path)).require(200).json.retryMethods;
    if (!method) {
      return undefined;
    }
    const headers = { "Idempotency-Key": randomUUID() };
    return (await this.#browser.post(`${path}/attempts`, { method }, headers)).require(200, 201).json.actionUrl;
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
