// First of all, since the first file to name the layers decides their order.
import "@emporium/ui/tokens.css";
import "./tokens.css";
import "@emporium/ui/font.css";
import "@emporium/ui/base.css";
import { createQueries } from "@emporium/api";
import { start } from "@emporium/app";
import { keptLanguage, LANGUAGES } from "@emporium/i18n";
import type { Messages } from "@lingui/core";
import { routes } from "./router";

const catalogues = import.meta.glob<Messages>("../../generated/messages/*.json", {
  import: "default",
});

const preferred = navigator.languages.map((tag) => tag.slice(0, 2));
const language =
  keptLanguage() ?? LANGUAGES.find((known) => preferred.includes(known)) ?? LANGUAGES[0];

void start({
  language,
  messages: await catalogues[`../../generated/messages/${language}.json`]!(),
  queries: createQueries(),
  routes,
  basename: "/backoffice",
});
