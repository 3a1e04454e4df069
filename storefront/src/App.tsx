import { useEffect } from "react";
import { Route, Routes, useLocation } from "react-router";
import { AccountPage } from "./account/AccountPage";
import { RegisterPage } from "./account/RegisterPage";
import { VerifyEmailPage } from "./account/VerifyEmailPage";
import { CartPage } from "./cart/CartPage";
import { CategoryPage } from "./catalogue/CategoryPage";
import { ProductPage } from "./catalogue/ProductPage";
import { SearchPage } from "./catalogue/SearchPage";
import { CheckoutPage } from "./checkout/CheckoutPage";
import { HomePage } from "./home/HomePage";
import { NotFoundPage } from "./home/NotFoundPage";
import { OrderPage } from "./orders/OrderPage";
import { OrdersPage } from "./orders/OrdersPage";
import { ReceiptPage } from "./orders/ReceiptPage";
import { Footer } from "./ui/Footer";
import { Header } from "./ui/Header";

export function App() {
  const { pathname } = useLocation();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <>
      <a className="skip-link" href="#content">
        Skip to content
      </a>
      <Header />
      <Routes>
        <Route path="/" element={<HomePage />} />
        <Route path="/c/:category" element={<CategoryPage />} />
        <Route path="/search" element={<SearchPage />} />
        <Route path="/p/:slug" element={<ProductPage />} />
        <Route path="/cart" element={<CartPage />} />
        <Route path="/checkout" element={<CheckoutPage />} />
        <Route path="/orders" element={<OrdersPage />} />
        <Route path="/orders/:orderId" element={<OrderPage />} />
        <Route path="/orders/:orderId/receipt" element={<ReceiptPage />} />
        <Route path="/account" element={<AccountPage />} />
        <Route path="/register" element={<RegisterPage />} />
        <Route path="/verify-email" element={<VerifyEmailPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
      <Footer />
    </>
  );
}
