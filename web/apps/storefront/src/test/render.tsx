import type { ReactNode } from "react";
import { network } from "../../../../test-setup";
import { showRoutes } from "../../../../test-show";

/**
 * Shows something as the application would, at an address.
 *
 * @param others what stands at other addresses, to see where a link leads
 */
export function show(element: ReactNode, at = "/", others: Record<string, ReactNode> = {}) {
  const { router } = showRoutes(
    [
      { path: at.split("?")[0], element },
      ...Object.entries(others).map(([path, other]) => ({ path, element: other })),
    ],
    at,
  );
  return router;
}

interface Answer {
  status?: number;
  body?: unknown;
}

/** What the API answers to a guest, by method and path; every other request fails. */
export function answer(answers: Record<string, Answer | unknown[] | object>) {
  network.mockImplementation(async (request) => {
    const { pathname } = new URL(request.url);
    const asked = `${request.method} ${pathname}`;
    const found =
      answers[asked] ?? (asked === "GET /api/session" ? { authenticated: false } : undefined);
    if (found === undefined) {
      throw new TypeError(`Nothing answers ${asked}`);
    }
    const { status = 200, body } =
      "status" in found || "body" in found ? (found as Answer) : { body: found };
    return new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json" },
    });
  });
}

/** What was sent, as "POST /api/cart/items". */
export function sent(): string[] {
  return network.mock.calls.map(
    ([request]) => `${request.method} ${new URL(request.url).pathname}`,
  );
}
