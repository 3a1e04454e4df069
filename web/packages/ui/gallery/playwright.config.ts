import { defineConfig } from "@playwright/test";

const origin = "http://localhost:4817";

export default defineConfig({
  testDir: ".",
  snapshotPathTemplate: "{testDir}/screenshots/{arg}{ext}",
  expect: { toHaveScreenshot: { maxDiffPixelRatio: 0.01, animations: "disabled" } },
  use: {
    baseURL: origin,
    launchOptions: { executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] },
  },
  webServer: {
    command: "npm run gallery:build && npm run gallery:preview",
    cwd: "..",
    url: origin,
    reuseExistingServer: true,
  },
});
