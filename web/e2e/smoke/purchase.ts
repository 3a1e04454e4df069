import { randomUUID } from "node:crypto";
import { expect, test } from "@playwright/test";
import { type Answer, Customer, eventually, expectStatus, failure } from "./customer";
import { money, typoIn } from "./words";

const mailCatcher = process.env.EMPORIUM_MAIL_URL ?? "http://localhost:18025";
const approvedCard = "4242 4242 4242 4242";
const declinedCard = "4000 0000 0000 0002";
const country = "AT";
const demoStaff = { email: "staff@emporium.example", password: "staff-password-1" };
const sandbox = "sandbox";

// Every purchase is that of a new customer.
const name = "Sam Smoke";
const email = `smoke-${randomUUID().slice(0, 8)}@emporium.example`;
const password = `smoke-${randomUUID()}`;

test("a customer buys something", async ({ request, playwright, baseURL }) => {
  const sam = new Customer(request, baseURL!);

  /** Does a step of the journey, which returns a remark about what came of it. */
  async function step(title: string, act: () => Promise<string>) {
    await test.step(title, async (info) => {
      const before = sam.secondAttempts;
      const remark = await act();
      const again = sam.secondAttempts > before ? " (at the second attempt)" : "";
      await info.attach("remark", { body: remark + again });
    });
  }

  async function json(what: string, asked: Promise<Answer>, status = 200, whenDoneBefore = status) {
    const answer = await asked;
    await expectStatus(answer, status, what, whenDoneBefore);
    return answer.response.json();
  }

  const session = () => json("The session", sam.get("/api/session"));
  const cart = () => json("The cart", sam.get("/api/cart"));

  await step("register", async () => {
    // Asked first, as the storefront does: the answer brings the CSRF cookie along.
    expect(await session(), "Nobody should be signed in yet").toMatchObject({
      authenticated: false,
    });
    await expectStatus(await sam.post("/api/accounts", { email, name }), 202, "The registration");
    return email;
  });

  await step("choose a password by mail", async () => {
    const { subject, text } = await mailToSam("the verification link", (mail) =>
      mail.text.includes("/verify-email?token="),
    );
    const token = /\/verify-email\?token=([A-Za-z0-9._~%-]+)/.exec(text)![1];
    // A token works once; the sign-in shows whether it did.
    const verified = await sam.post("/api/accounts/verify-email", { token, password });
    await expectStatus(verified, 204, "The verification", 422);
    return `by the link in "${subject}"`;
  });

  let product: any;
  await step("search with a typo", async () => {
    const list = await sam.get("/api/products?size=50");
    const { items } = await json("The products", Promise.resolve(list));
    const wanted = items
      .filter((item: any) => item.availability === "IN_STOCK" && typoIn(item.title))
      // Preferably one that has to be chosen from.
      .sort((a: any, b: any) => Number(b.variantCount > 1) - Number(a.variantCount > 1))[0];
    if (!wanted) {
      throw await failure("There should be a product in stock; is the catalogue loaded?", list);
    }
    const typed = typoIn(wanted.title)!;
    product = await eventually(async () => {
      const found = await json("The search", sam.get(`/api/search?size=50&q=${typed}`));
      const hit = found.items.find((item: any) => item.productId === wanted.productId);
      expect(hit, `A search for "${typed}" should find "${wanted.title}"`).toBeDefined();
      return hit;
    });
    return `"${typed}" finds ${product.title}`;
  });

  let variant: any;
  await step("choose a variant", async () => {
    const page = await sam.get(`/api/products/${product.slug}`);
    product = await json("The product", Promise.resolve(page));
    // The last, so that products with options have to be chosen from.
    variant = product.variants.filter((each: any) => each.availability !== "SOLD_OUT").at(-1);
    if (!variant) {
      throw await failure("A variant of it should be in stock", page);
    }
    const picture = variant.picture ?? product.pictures[0]?.path;
    if (!picture) {
      throw await failure("The product should have a picture", page);
    }
    await expectStatus(await sam.get(picture), 200, "Its picture");
    return `${variant.sku} at ${money(variant.price.amount)}, one of ${product.variants.length}`;
  });

  let mostItems = 1;
  await step("add it to the cart", async () => {
    // The cart's own copy of the product arrives by an event.
    const added = await eventually(async () => {
      const item = { variantId: variant.variantId, quantity: 1 };
      const answer = await sam.post("/api/cart/items", item);
      await expectStatus(answer, 200, "Adding to the cart");
      return answer;
    });
    // What was asked twice may have been added twice.
    mostItems = added.repeated ? 2 : 1;
    const { itemCount, subtotal } = await cart();
    expect(itemCount, "One item should be in the cart").toBeGreaterThanOrEqual(1);
    expect(itemCount, "One item should be in the cart").toBeLessThanOrEqual(mostItems);
    return `as a guest, ${money(subtotal)}`;
  });

  await step("sign in", async () => {
    const signIn = "/session/sign-in?return=/account";
    let arrived = await sam.fillIn(signIn, { email, password });
    let again = "";
    if (new URL(arrived.response.url()).search === "?sign-in=failed") {
      // The code from user-service works once; with the gateway that had taken it, it is lost.
      again = " (at the second attempt)";
      arrived = await sam.get(signIn);
    }
    if (new URL(arrived.response.url()).pathname !== "/account") {
      throw await failure("Signing in should lead back to /account", arrived);
    }
    expect(await session(), "The customer should be signed in").toMatchObject({
      authenticated: true,
      email,
    });
    await eventually(async () => {
      const { itemCount } = await cart();
      expect(itemCount, "The guest's cart should come along").toBeGreaterThanOrEqual(1);
      expect(itemCount, "The guest's cart should come along").toBeLessThanOrEqual(mostItems);
    });
    return `as ${name}, the cart comes along${again}`;
  });

  let shippingOption: string;
  let paymentMethod: string;
  await step("see what checkout offers", async () => {
    const options = await sam.get("/api/checkout/options");
    const offer = await json("What checkout offers", Promise.resolve(options));
    shippingOption = offer.countries.find((each: any) => each.code === country)?.shippingOptions[0]
      ?.id;
    paymentMethod = offer.paymentMethods[0]?.id;
    if (!shippingOption || !paymentMethod) {
      throw await failure(`There should be a way to deliver to ${country} and one to pay`, options);
    }
    return `${shippingOption} to ${country}, ${paymentMethod}`;
  });

  let order: any;
  const seeOrder = () => json("The order", sam.get(`/api/orders/${order.orderId}`));
  await step("place the order", async () => {
    const { cartVersion, price } = await json(
      "The quote",
      sam.post("/api/checkout/quote", { country, shippingOption }),
    );
    const wanted = {
      cartVersion,
      shippingOption,
      paymentMethod,
      locale: "en",
      shippingAddress: {
        recipient: name,
        line1: "12 Harbour Street",
        postalCode: "1010",
        city: "Vienna",
        country,
      },
      shownTotal: price.payable,
    };
    const key = { "Idempotency-Key": randomUUID() };
    let waited = false;
    const placed = await eventually(async () => {
      const answer = await sam.post("/api/orders", wanted, key);
      // What is still worked on answers under the same key later.
      const inProgress =
        answer.response.status() === 409 &&
        (await answer.response.text()).includes("request-in-progress");
      waited ||= inProgress;
      expect(inProgress, "The order should come out of its work").toBe(false);
      return { ...answer, repeated: answer.repeated || waited };
    });
    order = await json("The order", Promise.resolve(placed), 201, 200);
    expect(order.status, "The order should be PLACED").toBe("PLACED");
    const again = await json("The same order again", sam.post("/api/orders", wanted, key));
    expect(again.orderId, "The same key should give the same order").toBe(order.orderId);
    return `order ${order.number}, ${money(order.price.payable)}`;
  });

  async function payAt(page: string, cardNumber: string) {
    const back = await sam.fillIn(page, { cardNumber });
    if (new URL(back.response.url()).pathname !== `/orders/${order.orderId}`) {
      throw await failure(`Paying should lead back to /orders/${order.orderId}`, back);
    }
  }

  await step("pay with a declined card", async () => {
    const page = await eventually(async () => {
      const { payment } = await seeOrder();
      expect(payment.actionUrl, "The order should come to offer a payment page").toBeTruthy();
      return payment.actionUrl;
    });
    await payAt(page, declinedCard);
    const { payment, status } = await eventually(async () => {
      const seen = await seeOrder();
      expect(seen.payment.status, "The payment should come to fail").toBe("FAILED");
      return seen;
    });
    expect(status, "The order should stay open").toBe("PLACED");
    return `${payment.failureReason}, the order stays open`;
  });

  await step("try again and pay", async () => {
    const path = `/api/payments/${order.orderId}`;
    const method = await eventually(async () => {
      const { retryMethods } = await json("The payment", sam.get(path));
      expect(retryMethods, "The payment should come to offer another attempt").not.toHaveLength(0);
      return retryMethods[0];
    });
    const key = { "Idempotency-Key": randomUUID() };
    const { attemptId } = await json(
      "Another attempt",
      sam.post(`${path}/attempts`, { method }, key),
      201,
      200,
    );
    const page = await eventually(async () => {
      const { attempts } = await json("The payment", sam.get(path));
      const attempt = attempts.find((each: any) => each.attemptId === attemptId);
      expect(attempt?.actionUrl, "The attempt should come to have a page").toBeTruthy();
      return attempt.actionUrl;
    });
    await payAt(page, approvedCard);
    return "and back to the order";
  });

  await step("watch the order", async () => {
    // A stream that breaks off is opened anew, as browsers do.
    order = await eventually(async () => {
      let last: any = "nothing";
      for await (last of sam.events(`/api/orders/${order.orderId}/events`)) {
        if (last.status === "CONFIRMED") {
          return last;
        }
      }
      throw new Error(`The order should be CONFIRMED; its stream said: ${JSON.stringify(last)}`);
    });
    return `status ${order.status}`;
  });

  const mailAboutOrder = (word: string) =>
    mailToSam(
      `"${word}" in its subject, order ${order.number} in its text and its HTML`,
      ({ subject, text, html }) =>
        subject.toLowerCase().includes(word) &&
        text.includes(order.number) &&
        html.includes(order.number),
    );

  await step("find the confirmation", async () => `"${(await mailAboutOrder("confirm")).subject}"`);

  await step("find the receipt", async () => `"${(await mailAboutOrder("receipt")).subject}"`);

  let isShipped = false;
  await step("ship it as staff", async () => {
    const staff = new Customer(await playwright.request.newContext({ baseURL }), baseURL!);
    const arrived = await staff.fillIn("/session/sign-in?return=/account", demoStaff);
    if (new URL(arrived.response.url()).pathname !== "/account") {
      return "not tried: this shop has no demo staff";
    }
    await expectStatus(await staff.get("/api/session"), 200, "The session of staff");
    const path = `/api/backoffice/orders/${order.orderId}`;
    const { toPack, carriers } = await json("The order, for staff,", staff.get(path));
    if (!carriers.some((each: any) => each.id === sandbox)) {
      return "not tried: this shop has no sandbox carrier";
    }
    expect(toPack, "There should be something to pack").not.toHaveLength(0);
    const packed = await staff.post(`${path}/parcels`, { parcelCount: 0, lines: toPack });
    await expectStatus(packed, 200, "Packing", 409);
    const { parcels } = (await json("The order, for staff,", staff.get(path))).order;
    const trackingNumber = `SMOKE-${randomUUID().slice(0, 13)}`.toUpperCase();
    const shipment = { carrier: sandbox, trackingNumber };
    await json("Shipping", staff.put(`${path}/parcels/${parcels[0].parcelId}/shipment`, shipment));
    isShipped = true;
    return `${parcels.length} parcel, ${trackingNumber}`;
  });

  await step("track the parcel until it is delivered", async () => {
    if (!isShipped) {
      return "not tried: nothing was shipped";
    }
    const completed = await eventually(async () => {
      const seen = await seeOrder();
      expect(seen.status, "The order should come to be completed").toBe("COMPLETED");
      return seen;
    });
    const scans = completed.parcels[0].scans.map((scan: any) => scan.status);
    expect(scans.at(-1), "The last scan should be the delivery").toBe("DELIVERED");
    await mailAboutOrder("is on its way");
    const { subject } = await mailAboutOrder("has been delivered");
    return `${scans.length} scans, "${subject}"`;
  });

  await step("see the order in the history", async () => {
    const { items } = await json("The history", sam.get("/api/orders"));
    expect(
      items.map((item: any) => item.orderId),
      "The order should be in the history",
    ).toContain(order.orderId);
    return `${items.length} order`;
  });

  await step("sign out", async () => {
    const left = await sam.post("/session/sign-out");
    if (!left.response.ok()) {
      throw await failure("Signing out should lead back to the shop", left);
    }
    await expectStatus(await sam.get("/api/orders"), 401, "The history, signed out,");
    expect(await session(), "Nobody should be signed in any more").toMatchObject({
      authenticated: false,
    });
    return "and refused after";
  });
});

interface Mail {
  subject: string;
  text: string;
  html: string;
}

/** The newest mail to the customer that is wanted, once it has come. */
function mailToSam(what: string, wanted: (mail: Mail) => boolean): Promise<Mail> {
  return eventually(async () => {
    const answer = await fetch(`${mailCatcher}/email?to.address=${encodeURIComponent(email)}`);
    const mails = ((await answer.json()) as Mail[]).filter(wanted);
    expect(mails, `There should be a mail to ${email}: ${what}`).not.toHaveLength(0);
    return mails.at(-1)!;
  });
}
