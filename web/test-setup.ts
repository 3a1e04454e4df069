import "@testing-library/jest-dom/vitest";
import { i18n } from "@lingui/core";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, vi } from "vitest";

// Parts that are loaded when they are needed take their time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

/** What stands in for the network: clients take their `fetch` once, so it is the same one for all tests. */
export const network = vi.fn<(request: Request) => Promise<Response>>();
globalThis.fetch = (input, init) =>
  network(
    input instanceof Request ? input : new Request(new URL(input, window.location.origin), init),
  );

beforeEach(() => {
  document.documentElement.lang = "en";
  document.cookie = "XSRF-TOKEN=token";
  i18n.loadAndActivate({ locale: "en", messages: {} });
  network.mockReset().mockRejectedValue(new TypeError("There is no network in this test"));
});

afterEach(cleanup);
