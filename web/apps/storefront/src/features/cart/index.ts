export { MAX_QUANTITY, nameOf, shortage, useAddToCart, useCart } from "./cart";
export { CartButton } from "./components/CartButton";
