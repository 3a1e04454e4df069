import { page } from "@emporium/app";
import type { QueryClient } from "@tanstack/react-query";
import type { RouteObject } from "react-router";
import { loadCategory, loadHome, loadProduct, loadSearch } from "@/features/catalogue";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { ErrorPage } from "./ErrorPage";
import { Layout } from "./Layout";

/** Every page is a chunk of its own; public ones come with their data. */
export function routes(queries: QueryClient): RouteObject[] {
  return [
    {
      element: <Layout />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <ErrorPage />,
          children: [
            {
              index: true,
              loader: loadHome(queries),
              lazy: page(() => import("@/features/home/pages/HomePage")),
            },
            {
              path: "c/:category",
              loader: loadCategory(queries),
              lazy: page(() => import("@/features/catalogue/pages/CategoryPage")),
            },
            {
              path: "p/:slug",
              loader: loadProduct(queries),
              lazy: page(() => import("@/features/catalogue/pages/ProductPage")),
            },
            {
              path: "search",
              loader: loadSearch(queries),
              lazy: page(() => import("@/features/catalogue/pages/SearchPage")),
            },
            { path: "cart", lazy: page(() => import("@/features/cart/pages/CartPage")) },
            {
              path: "checkout",
              lazy: page(() => import("@/features/checkout/pages/CheckoutPage")),
            },
            { path: "orders", lazy: page(() => import("@/features/orders/pages/OrdersPage")) },
            {
              path: "orders/:orderId",
              lazy: page(() => import("@/features/orders/pages/OrderPage")),
            },
            {
              path: "orders/:orderId/receipt",
              lazy: page(() => import("@/features/orders/pages/ReceiptPage")),
            },
            { path: "account", lazy: page(() => import("@/features/account/pages/AccountPage")) },
            { path: "register", lazy: page(() => import("@/features/account/pages/RegisterPage")) },
            {
              path: "verify-email",
              lazy: page(() => import("@/features/account/pages/VerifyEmailPage")),
            },
            {
              path: "forgot-password",
              lazy: page(() => import("@/features/account/pages/ForgotPasswordPage")),
            },
            {
              path: "reset-password",
              lazy: page(() => import("@/features/account/pages/ResetPasswordPage")),
            },
            { path: "help", lazy: page(() => import("@/features/content/pages/HelpPage")) },
            { path: "shipping", lazy: page(() => import("@/features/content/pages/ShippingPage")) },
            { path: "returns", lazy: page(() => import("@/features/content/pages/ReturnsPage")) },
            { path: "privacy", lazy: page(() => import("@/features/content/pages/PrivacyPage")) },
            { path: "imprint", lazy: page(() => import("@/features/content/pages/ImprintPage")) },
            { path: "*", element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ];
}
