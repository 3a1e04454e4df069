import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

// A browser of the system is as good as one Playwright would download.
const system = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

const launchOptions = { executablePath: system, args: ["--no-sandbox"] };

export default defineConfig({
  testDir: "journeys",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  reporter: [["list"]],
  outputDir: "../target/e2e",
  use: {
    baseURL: process.env.EMPORIUM_URL ?? "http://localhost:8080",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], launchOptions }, grepInvert: /@phone/ },
    { name: "phone", use: { ...devices["Pixel 7"], launchOptions }, grepInvert: /@desktop/ },
  ],
});
