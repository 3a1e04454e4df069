import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { macros } from "./macros.ts";

export default defineConfig({
  plugins: [macros(), react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./apps/storefront/src", import.meta.url)) } },
  test: {
    include: ["{packages,apps}/*/src/**/*.test.{ts,tsx}", "e2e/smoke/**/*.test.ts"],
    environment: "jsdom",
    testTimeout: 20_000,
    setupFiles: "./test-setup.ts",
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
