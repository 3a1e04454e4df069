import createClient, { type Middleware } from "openapi-fetch";
import type { components as CartSchemas, paths as CartPaths } from "./generated/cart";
import type { components as OrderSchemas, paths as OrderPaths } from "./generated/order";
import type { components as PaymentSchemas, paths as PaymentPaths } from "./generated/payment";
import type { paths as UserPaths } from "./generated/user";
import type { CatalogPaths, Money } from "./shapes";

export type { Availability, Money, Product, ProductSummary } from "./shapes";
export type Cart = CartSchemas["schemas"]["Cart"];
export type CheckoutOptions = OrderSchemas["schemas"]["CheckoutOptions"];
export type Quote = OrderSchemas["schemas"]["QuoteResponse"];
export type Price = OrderSchemas["schemas"]["Price"];
export type PlaceOrderRequest = OrderSchemas["schemas"]["PlaceOrderRequest"];
export type Address = OrderSchemas["schemas"]["Address"];
export type Order = OrderSchemas["schemas"]["Order"];
export type Payment = PaymentSchemas["schemas"]["Payment"];
export type Receipt = PaymentSchemas["schemas"]["Receipt"];

/** The language of these pages, which products and mails are asked for in. */
export const LOCALE = "en";

/** An RFC 9457 problem document. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  traceId?: string;
  errors?: { pointer?: string; parameter?: string; detail: string }[];
  currentTotal?: Money;
  shortages?: { variantId: string; requested: number; available: number }[];
  orderId?: string;
  orderNumber?: string;
  attempt?: { actionUrl?: string };
}

/** What the API answered when it did not do as asked. */
export class ApiError extends Error {
  /**
   * @param retryAfter seconds after which the same request is worth repeating, if the answer says so
   */
  constructor(
    readonly problem: Problem,
    readonly retryAfter?: number,
  ) {
    super(problem.detail ?? problem.title);
  }

  is(slug: string) {
    return this.problem.type === `/problems/${slug}`;
  }
}

let asking: Promise<Response> | undefined;
let answered = false;

/**
 * Asks who is signed in. The answer also brings the CSRF token and names a guest's cart; all who
 * ask at the same time share one answer.
 */
export function askForSession(): Promise<Response> {
  asking ??= fetch("/api/session")
    .then((response) => {
      answered ||= response.ok;
      return response;
    })
    .finally(() => (asking = undefined));
  return asking.then((response) => response.clone());
}

/**
 * The gateway hands out a token by cookie; repeating it proves that the call is our page's own. The
 * session is always asked for first, since several first writes of a guest with a token but without
 * a cart would make a cart each.
 */
export async function csrfToken(): Promise<string> {
  const inCookie = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1];
  if (!answered || !inCookie()) {
    await askForSession();
  }
  return inCookie() ?? "";
}

const preparesRequests: Middleware = {
  async onRequest({ request }) {
    request.headers.set("Accept-Language", LOCALE);
    if (request.method !== "GET") {
      request.headers.set("X-XSRF-TOKEN", await csrfToken());
    }
    return request;
  },
};

function client<Paths extends {}>() {
  const created = createClient<Paths>();
  created.use(preparesRequests);
  return created;
}

export const userApi = client<UserPaths>();
export const catalogApi = client<CatalogPaths>();
export const cartApi = client<CartPaths>();
export const orderApi = client<OrderPaths>();
export const paymentApi = client<PaymentPaths>();

/** Gives what was asked for, or throws the problem. */
export async function unwrap<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  let answer;
  try {
    answer = await call;
  } catch {
    throw new ApiError({
      type: "/problems/offline",
      title: "The shop cannot be reached",
      status: 0,
      detail: "Please check your connection and try again.",
    });
  }
  if (answer.response.ok) {
    return answer.data as T;
  }
  const { error, response } = answer;
  throw new ApiError(
    typeof error === "object" && error !== null && "type" in error
      ? (error as Problem)
      : { type: "about:blank", title: "Something went wrong", status: response.status },
    Number(response.headers.get("Retry-After")) || undefined,
  );
}

/** A key for one attempt at something that must not happen twice. */
export function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** The errors of a refused form by field name. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) {
    return {};
  }
  return Object.fromEntries(
    (error.problem.errors ?? []).map((e) => [
      (e.pointer ?? e.parameter ?? "").replace(/^#\//, ""),
      e.detail,
    ]),
  );
}
