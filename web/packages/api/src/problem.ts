import type { Money } from "./types";

/** An RFC 9457 problem document, with the members that some types add. */
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
  least?: number;
  most?: number;
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

  /** Nobody is signed in, or not any more. */
  get isSignedOut() {
    return this.problem.status === 401;
  }

  /** What was refused will be refused again; only what could not be done may work later. */
  get isRefusal() {
    return this.problem.status >= 400 && this.problem.status < 500;
  }
}

/** The shop did not answer at all. */
export const OFFLINE = "/problems/offline";

export function offline(): ApiError {
  return new ApiError({ type: OFFLINE, title: "The shop cannot be reached", status: 0 });
}

/** The errors of a refused form by the path of their field, such as `shippingAddress/city`. */
export function fieldErrors(error: unknown): Record<string, string> {
  if (!(error instanceof ApiError)) {
    return {};
  }
  return Object.fromEntries(
    (error.problem.errors ?? []).map(({ pointer, parameter, detail }) => [
      (pointer ?? parameter ?? "").replace(/^#?\//, ""),
      detail,
    ]),
  );
}
