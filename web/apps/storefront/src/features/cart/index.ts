export { MAX_QUANTITY, shortage, useAddToCart, useCart } from "./cart";
export { CartButton } from "./components/CartButton";
