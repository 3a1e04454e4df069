import { createQueries, type Session } from "@emporium/api";
import { ToastProvider } from "@emporium/ui";
import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { createMemoryRouter, type RouteObject, RouterProvider } from "react-router";
import { StaffProvider } from "@/parts/staff";

export { network } from "../../../../test-setup";

/** Shows an element inside what all pages have around them, at an address. */
export function show(element: ReactNode, at = "/", permissions: Session["permissions"] = []) {
  const staff = { authenticated: true, name: "Sam Staff", permissions };
  return showRoutes(
    [
      {
        path: "*",
        element: (
          <StaffProvider value={staff}>
            <ToastProvider labels={{ region: "Notifications", dismiss: "Dismiss" }}>
              {element}
            </ToastProvider>
          </StaffProvider>
        ),
      },
    ],
    at,
  );
}

export function showRoutes(routes: RouteObject[], at = "/") {
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const queries = createQueries();
  queries.setDefaultOptions({ queries: { retry: false } });
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>,
  );
  return { router, queries };
}
