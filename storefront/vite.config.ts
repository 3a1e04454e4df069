import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The first steps of all paths that are no pages: those of the gateway's routes, and its own session. */
const routes = readFileSync("../gateway/src/main/resources/application.yml", "utf8");
const passedOn = new Set([
  "session",
  ...[...routes.matchAll(/Path=([^"]+)/g)].flatMap(([, paths]) =>
    paths.split(",").map((path) => path.split("/")[1]),
  ),
]);

export default defineConfig({
  plugins: [react()],
  build: { outDir: "target/dist/META-INF/resources", emptyOutDir: true, assetsInlineLimit: 0 },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      [...passedOn].map((step) => [`^/${step.replace(".", "\\.")}(/|\\?|$)`, "http://localhost:8080"]),
    ),
  },
});
