import createClient, { type Middleware } from "openapi-fetch";
import type { paths as CartPaths } from "./generated/cart";
import type { paths as CatalogPaths } from "./generated/catalog";
import type { paths as NotificationPaths } from "./generated/notification";
import type { paths as OrderPaths } from "./generated/order";
import type { paths as PaymentPaths } from "./generated/payment";
import type { paths as UserPaths } from "./generated/user";
import { ApiError, offline, type Problem } from "./problem";

let asking: Promise<Response> | undefined;
let answered = false;

/**
 * Asks who is signed in. The answer also brings the CSRF token and names a guest's cart; all who
 * ask at the same time share one answer.
 */
export function fetchSession(): Promise<Response> {
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
    await fetchSession();
  }
  return inCookie() ?? "";
}

const preparesRequests: Middleware = {
  async onRequest({ request }) {
    request.headers.set("Accept-Language", document.documentElement.lang);
    if (request.method !== "GET") {
      request.headers.set("X-XSRF-TOKEN", await csrfToken());
    }
    return request;
  },
};

function client<Paths extends {}>(path = "") {
  const created = createClient<Paths>({ baseUrl: window.location.origin + path });
  created.use(preparesRequests);
  return created;
}

export const userApi = client<UserPaths>();
export const catalogApi = client<CatalogPaths>();
export const cartApi = client<CartPaths>();
export const orderApi = client<OrderPaths>();
export const paymentApi = client<PaymentPaths>();
export const notificationApi = client<NotificationPaths>();

export const SERVICES = [
  "user-service",
  "catalog-service",
  "cart-service",
  "order-service",
  "payment-service",
  "notification-service",
] as const;
export type ServiceName = (typeof SERVICES)[number];

/** What all services offer alike, each below its own name; the catalogue's document stands for all. */
type ServicePaths = {
  [
    Path in keyof CatalogPaths as Path extends `/api/backoffice/catalog-service${infer Rest}`
      ? Rest
      : never
  ]: CatalogPaths[Path];
};

/** The operation of a service, for staff. */
export const serviceApi = (service: ServiceName) =>
  client<ServicePaths>(`/api/backoffice/${service}`);

/** Gives what was asked for, or throws an {@link ApiError}. */
export async function unwrap<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  let answer;
  try {
    answer = await call;
  } catch {
    throw offline();
  }
  if (answer.response.ok) {
    return answer.data as T;
  }
  const { error, response } = answer;
  throw new ApiError(
    isProblem(error)
      ? error
      : { type: "about:blank", title: response.statusText, status: response.status },
    Number(response.headers.get("Retry-After")) || undefined,
  );
}

function isProblem(error: unknown): error is Problem {
  return typeof error === "object" && error !== null && "type" in error;
}

/** A key for one attempt at something that must not happen twice. */
export function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
