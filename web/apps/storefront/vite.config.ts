import react from "@vitejs/plugin-react";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { layers, stylesFirst } from "../../styles.ts";
import { macros } from "../../macros.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The first steps of all paths that are no pages: those of the gateway's routes, and its own. */
const routes = readFileSync(here("../../../gateway/src/main/resources/application.yml"), "utf8");
const passedOn = new Set([
  "problems",
  "session",
  ...[...routes.matchAll(/Path=([^"]+)/g)].flatMap(([, paths]) =>
    paths!.split(",").map((path) => path.split("/")[1]!),
  ),
]);

export default defineConfig({
  root: here("."),
  plugins: [macros(), react(), layers(), stylesFirst()],
  resolve: { alias: { "@": here("src") } },
  build: {
    outDir: here("../../target/dist/META-INF/resources"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // One file: chunks of styles would arrive in any order, and with them the layers.
    cssCodeSplit: false,
    // On a slow line each of thirty small files costs a round trip; what comes with the first use
    // of a dialog or of the search stays apart, and so does what later pages alone are made of. "shop"
    // is what the first pages (home, category, search, product) share, "house" what all pages do.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: "libraries",
              test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack|@lingui|openapi-fetch)\//,
            },
            {
              name: "shop",
              test: /features\/(catalogue\/([^/]+$|components\/(MoreProducts|ProductCard))|delivery\/)/,
            },
            {
              name: "house",
              test: /packages\/(ui\/src\/(?!dialog|combobox|gallery|choice|disclosure|steps|table|card\/Card|field\/TextField|price\/PriceSummary)|api\/src|app\/src\/(?!form|PriceBreakdown|OptionTexts)|i18n\/src)|storefront\/src\/parts\/(?!SignInNeeded|Thumbnail)|lucide-react/,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      [...passedOn].map((step) => [
        `^/${step.replace(".", "\\.")}(/|\\?|$)`,
        process.env.EMPORIUM_URL ?? "http://localhost:8080",
      ]),
    ),
  },
});
