import type { Plugin } from "vite";

const ORDER = "@layer reset,base,components,app;";

/**
 * Puts the order of the layers before everything in a file of styles. The order stands in tokens.css
 * too, but the minifier drops it there, and files are put together in the order of the chunks.
 */
export function layers(): Plugin {
  return {
    name: "layers-in-order",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) {
          file.source = ORDER + String(file.source);
        }
      }
    },
  };
}
