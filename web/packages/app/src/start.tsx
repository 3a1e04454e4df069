import { type Messages, i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import {
  createBrowserRouter,
  type DataRouter,
  type RouteObject,
  RouterProvider,
} from "react-router";

interface Application {
  language: string;
  messages: Messages;
  queries: QueryClient;
  routes: RouteObject[];
  basename: string;
}

/** Shows the pages, once the code and the data of the first one are there. */
export async function start({ language, messages, queries, routes, basename }: Application) {
  document.documentElement.lang = language;
  i18n.loadAndActivate({ locale: language, messages });
  const router = createBrowserRouter(routes, { basename });
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

/** A page that is a chunk of its own. */
export function page(load: () => Promise<{ default: React.ComponentType }>) {
  return { Component: async () => (await load()).default };
}
