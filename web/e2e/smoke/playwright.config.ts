import { defineConfig } from "@playwright/test";

export default defineConfig({
  testMatch: "purchase.ts",
  // No step waits longer than a minute for its outcome; the whole is bounded as well.
  timeout: 10 * 60_000,
  reporter: "./report.ts",
  outputDir: "../../target/smoke",
  use: { baseURL: process.env.EMPORIUM_URL ?? "http://localhost:8080" },
});
