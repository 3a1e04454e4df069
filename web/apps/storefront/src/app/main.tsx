// First of all, since the first file to name the layers decides their order.
import "@emporium/ui/tokens.css";
import "@emporium/ui/font.css";
import "@emporium/ui/base.css";
import "./served.css";
import { createQueries, seed } from "@emporium/api";
import { start } from "@emporium/app";
import { addressInKeptLanguage, basenameOf, languageOf } from "@emporium/i18n";
import type { Messages } from "@lingui/core";
import { routes } from "./router";

const catalogues = import.meta.glob<Messages>("../../generated/messages/*.json", {
  import: "default",
});

const elsewhere = addressInKeptLanguage(window.location);
if (elsewhere) {
  window.location.replace(elsewhere);
} else {
  const language = languageOf(window.location.pathname);
  const queries = createQueries();
  seed(queries, document.getElementById("page-data"));
  void start({
    language,
    messages: await catalogues[`../../generated/messages/${language}.json`]!(),
    queries,
    routes: routes(queries),
    basename: basenameOf(language) || "/",
  });
}
