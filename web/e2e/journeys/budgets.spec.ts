import { expect, type Page, test } from "@playwright/test";

/** A phone on a slow line: 150 ms round trip, 1.6 Mbit/s, a quarter of the processor. */
const LATENCY_MS = 150;
const BYTES_PER_SECOND = 1_600_000 / 8;
const SLOWER = 4;

const MOST_SCRIPT_BYTES = 150_000;
const MOST_LCP_MS = 1_500;
const MOST_CLS = 0.05;
const MOST_INP_MS = 200;

interface Vitals {
  lcp: number;
  cls: number;
  inp: number;
}

async function slowPhone(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
}

async function observe(page: Page) {
  await page.addInitScript(() => {
    const vitals = { lcp: 0, cls: 0, inp: 0 };
    Object.assign(window, { vitals });
    const each = (type: string, take: (entry: any) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
        ...(type === "event" && { durationThreshold: 16 }),
      });
    each("largest-contentful-paint", (entry) => (vitals.lcp = entry.startTime));
    each("layout-shift", (entry) => (vitals.cls += entry.hadRecentInput ? 0 : entry.value));
    each("event", (entry) => {
      if (entry.interactionId) vitals.inp = Math.max(vitals.inp, entry.duration);
    });
  });
}

const vitalsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { vitals: Vitals }).vitals);

test(
  "a first page is small, soon there and keeps still",
  { tag: "@phone" },
  async ({ page, request }) => {
    const { items } = await (await request.get("/api/products?size=1")).json();
    await slowPhone(page);
    await observe(page);
    for (const path of ["/", "/c/kitchen", `/p/${items[0].slug}`]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      const script = await page.evaluate(() =>
        performance
          .getEntriesByType("resource")
          .filter(({ name }) => name.endsWith(".js"))
          .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
      );
      const button = page.getByRole("button", { name: "Menu" });
      await button.click();
      await expect(page.getByRole("dialog")).toBeVisible();
      const { lcp, cls, inp } = await vitalsOf(page);
      console.log(
        `${path}: ${(script / 1000).toFixed(0)} kB of script, LCP ${lcp.toFixed(0)} ms, CLS ${cls.toFixed(3)}, INP ${inp.toFixed(0)} ms`,
      );
      expect.soft(script, `${path}: bytes of script`).toBeLessThanOrEqual(MOST_SCRIPT_BYTES);
      expect.soft(cls, `${path}: CLS`).toBeLessThanOrEqual(MOST_CLS);
      // Times depend on the machine: they are asserted where it is known to be idle.
      if (process.env.EMPORIUM_TIMES) {
        expect.soft(lcp, `${path}: LCP`).toBeLessThanOrEqual(MOST_LCP_MS);
        expect.soft(inp, `${path}: INP`).toBeLessThanOrEqual(MOST_INP_MS);
      }
    }
  },
);
