import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { layers, stylesFirst } from "../../styles.ts";
import { macros } from "../../macros.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here("."),
  base: "/backoffice/",
  plugins: [macros(), react(), layers(), stylesFirst()],
  resolve: { alias: { "@": here("src") } },
  build: {
    outDir: here("../../target/dist/META-INF/resources/backoffice"),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // One file: chunks of styles would arrive in any order, and with them the layers.
    cssCodeSplit: false,
  },
  server: {
    port: 5174,
    // Whatever is not the back office belongs to the platform behind it: API, sign-in, pictures.
    proxy: { "^/(?!backoffice(/|$))": process.env.EMPORIUM_URL ?? "http://localhost:8080" },
  },
});
