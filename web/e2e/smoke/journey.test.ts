import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, it } from "vitest";

let shop: Server;
afterEach(() => shop.close());

/** Buys at a shop that answers registrations with one status after the other. */
async function buyAt(...registrations: number[]) {
  let asked = 0;
  shop = createServer((request, response) => {
    const status = request.url === "/api/session" ? 200 : registrations[asked++]!;
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(status === 200 ? '{"authenticated":false}' : '{"type":"/problems/of-the-shop"}');
  });
  await new Promise<void>((listening) => shop.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  const journey = spawn("node_modules/.bin/playwright", ["test", "--config=e2e/smoke"], {
    env: { ...process.env, EMPORIUM_URL: url, EMPORIUM_MAIL_URL: "no address" },
  });
  const ended = new Promise<number | null>((end) => journey.on("exit", end));
  const output = await text(journey.stdout);
  return { url, asked, output, exitCode: await ended };
}

it("says of a step that fails what was expected and what came", { timeout: 60_000 }, async () => {
  const { url, output, exitCode } = await buyAt(503);

  expect(output).toMatch(/FAIL +[\d.]+ s {2}register/);
  expect(output).toContain("The registration should be answered with 202");
  expect(output).toContain(`${url}/api/accounts`);
  expect(output).toContain("503 application/json");
  expect(output).toContain("/problems/of-the-shop");
  expect(output).toMatch(/^Not well after /m);
  expect(exitCode).toBe(1);
});

it("asks once more where a gateway broke off, and no third time", { timeout: 60_000 }, async () => {
  const { asked, output } = await buyAt(502, 502, 202);

  expect(asked).toBe(2);
  expect(output).toContain("502 application/json");
});
