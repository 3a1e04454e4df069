import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: { outDir: "target/dist/META-INF/resources", emptyOutDir: true, assetsInlineLimit: 0 },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ["/api", "/session", "/sign-in", "/oauth2", "/pay"].map((path) => [
        path,
        "http://localhost:8080",
      ]),
    ),
  },
});
