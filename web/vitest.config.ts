import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { macros } from "./macros.ts";

/** The tests of one application, whose `@` is its own source. */
const app = (name: string) => ({
  extends: true as const,
  resolve: { alias: { "@": fileURLToPath(new URL(`./apps/${name}/src`, import.meta.url)) } },
  test: { name, include: [`apps/${name}/src/**/*.test.{ts,tsx}`] },
});

export default defineConfig({
  plugins: [macros(), react()],
  test: {
    environment: "jsdom",
    testTimeout: 20_000,
    setupFiles: "./test-setup.ts",
    css: { modules: { classNameStrategy: "non-scoped" } },
    projects: [
      app("storefront"),
      app("backoffice"),
      {
        extends: true,
        test: {
          name: "packages",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "e2e/smoke/**/*.test.ts"],
        },
      },
    ],
  },
});
