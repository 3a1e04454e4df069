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

/**
 * Puts the styles before the scripts: nothing is painted without them, and a browser asks for what
 * it finds first on the few connections it has.
 */
export function stylesFirst(): Plugin {
  return {
    name: "styles-first",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const styles = html.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? [];
        return styles
          .reduce((rest, style) => rest.replace(style, ""), html)
          .replace(/\s*<script type="module"/, (script) => styles.join("") + script);
      },
    },
  };
}
