import { page } from "@emporium/app";
import type { RouteObject } from "react-router";
import type { Permission } from "@/parts/staff";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { ErrorPage } from "./ErrorPage";
import { Home } from "./Home";
import { Layout } from "./Layout";
import { Permitted } from "./Permitted";

export const routes: RouteObject[] = [
  {
    element: <Layout />,
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          { index: true, element: <Home /> },
          permitted("orders.read", [
            { path: "orders", lazy: page(() => import("@/features/orders/pages/OrdersPage")) },
            {
              path: "orders/:orderId",
              lazy: page(() => import("@/features/orders/pages/OrderPage")),
            },
          ]),
          permitted("catalog.write", [
            {
              path: "products",
              lazy: page(() => import("@/features/products/pages/ProductsPage")),
            },
            {
              path: "products/:productId",
              lazy: page(() => import("@/features/products/pages/ProductPage")),
            },
            { path: "imports", lazy: page(() => import("@/features/imports/pages/ImportsPage")) },
            {
              path: "imports/:importId",
              lazy: page(() => import("@/features/imports/pages/ImportPage")),
            },
          ]),
          permitted("stock.read", [
            {
              path: "shortfalls",
              lazy: page(() => import("@/features/shortfalls/pages/ShortfallsPage")),
            },
          ]),
          permitted("deliveries.read", [
            {
              path: "deliveries",
              lazy: page(() => import("@/features/deliveries/pages/DeliveriesPage")),
            },
          ]),
          permitted("events.replay", [
            {
              path: "dead-letters",
              lazy: page(() => import("@/features/deadletters/pages/DeadLettersPage")),
            },
            {
              path: "dead-letters/:service",
              lazy: page(() => import("@/features/deadletters/pages/DeadLetterPage")),
            },
          ]),
          permitted("audit.read", [
            { path: "changes", lazy: page(() => import("@/features/audit/pages/AuditPage")) },
          ]),
          { path: "*", element: <NotFoundPage /> },
        ],
      },
    ],
  },
];

function permitted(permission: Permission, children: RouteObject[]): RouteObject {
  return { element: <Permitted permission={permission} />, children };
}
