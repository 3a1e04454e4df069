// First of all, since the first file to name the layers decides their order.
import "@emporium/ui/tokens.css";
import "@emporium/ui/font.css";
import "@emporium/ui/base.css";
import "./served.css";
import { createQueries, seed } from "@emporium/api";
import { addressInKeptLanguage, basenameOf, type Language, languageOf } from "@emporium/i18n";
import { i18n, type Messages } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createBrowserRouter, type DataRouter, RouterProvider } from "react-router";
import { routes } from "./router";

const catalogues = import.meta.glob<Messages>("../../generated/messages/*.json", {
  import: "default",
});

async function start(language: Language) {
  document.documentElement.lang = language;
  const queries = createQueries();
  seed(queries, document.getElementById("page-data"));
  const messages = await catalogues[`../../generated/messages/${language}.json`]!();
  i18n.loadAndActivate({ locale: language, messages });
  const router = createBrowserRouter(routes(queries), { basename: basenameOf(language) || "/" });
  await initialized(router);
  createRoot(document.getElementById("root")!).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

/** The code and the data of the first page are there: what the gateway has served is replaced at once. */
function initialized(router: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (router.state.initialized) {
      resolve();
      return;
    }
    const unsubscribe = router.subscribe((state) => {
      if (state.initialized) {
        unsubscribe();
        resolve();
      }
    });
  });
}

const elsewhere = addressInKeptLanguage(window.location);
if (elsewhere) {
  window.location.replace(elsewhere);
} else {
  void start(languageOf(window.location.pathname));
}
