import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const origin = "http://localhost:4817";
// A browser of the system is as good as one Playwright would download.
const system = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

export default defineConfig({
  testDir: ".",
  workers: 1,
  timeout: 90_000,
  reporter: "list",
  outputDir: "../dist/gallery-results",
  snapshotPathTemplate: "{testDir}/screenshots/{arg}{ext}",
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: "disabled" } },
  use: {
    baseURL: origin,
    launchOptions: { executablePath: system, args: ["--no-sandbox"] },
  },
  webServer: {
    command: "npm run gallery:build && npm run gallery:preview",
    cwd: "..",
    url: origin,
    reuseExistingServer: true,
  },
});
