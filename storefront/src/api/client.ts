import createClient, { type Middleware } from "openapi-fetch";
import type { components as CartSchemas, paths as CartPaths } from "./generated/cart";
import type { components as CatalogSchemas, paths as CatalogPaths } from "./generated/catalog";
import type { components as OrderSchemas, paths as OrderPaths } from "./generated/order";
import type { components as UserSchemas, paths as UserPaths } from "./generated/user";

export type Money = CatalogSchemas["schemas"]["Money"];
export type Product = CatalogSchemas["schemas"]["Product"];
export type ProductSummary = CatalogSchemas["schemas"]["ProductSummary"];
export type Availability = ProductSummary["availability"];
export type Cart = CartSchemas["schemas"]["Cart"];
export type CartLine = CartSchemas["schemas"]["CartLine"];
export type Order = OrderSchemas["schemas"]["Order"];
export type Address = OrderSchemas["schemas"]["Address"];
export type PlaceOrderRequest = OrderSchemas["schemas"]["PlaceOrderRequest"];
export type Profile = UserSchemas["schemas"]["ProfileResponse"];

/** An RFC 9457 problem document. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  traceId?: string;
  errors?: { pointer?: string; parameter?: string; detail: string }[];
  currentTotal?: Money;
  shortages?: { productId: string; requested: number; available: number }[];
}

/** What the API answered when it did not do as asked. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }

  is(slug: string) {
    return this.problem.type === `/problems/${slug}`;
  }
}

let asking: Promise<Response> | undefined;

/**
 * Asks who is signed in. The answer also brings the CSRF token and a guest's cart, so that all who
 * ask at the same time share one answer.
 */
export function askForSession(): Promise<Response> {
  asking ??= fetch("/api/session").finally(() => (asking = undefined));
  return asking.then((response) => response.clone());
}

/** The gateway hands out a token by cookie; repeating it proves that the call is our page's own. */
export async function csrfToken(): Promise<string> {
  const inCookie = () => document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1];
  if (!inCookie()) {
    await askForSession();
  }
  return inCookie() ?? "";
}

const provesItsOrigin: Middleware = {
  async onRequest({ request }) {
    if (request.method !== "GET") {
      request.headers.set("X-XSRF-TOKEN", await csrfToken());
    }
    return request;
  },
};

function client<Paths extends {}>() {
  const created = createClient<Paths>();
  created.use(provesItsOrigin);
  return created;
}

export const userApi = client<UserPaths>();
export const catalogApi = client<CatalogPaths>();
export const cartApi = client<CartPaths>();
export const orderApi = client<OrderPaths>();

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
  );
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
