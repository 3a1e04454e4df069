import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: { outDir: "../dist/gallery", emptyOutDir: true, assetsInlineLimit: 0 },
  // The gateway's policy, so that a component that breaks it is seen here.
  preview: {
    port: 4817,
    strictPort: true,
    headers: {
      "Content-Security-Policy": "default-src 'self'; style-src 'self'; script-src 'self'",
    },
  },
});
