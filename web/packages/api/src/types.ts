import type { components as CartSchemas } from "./generated/cart";
import type { components as CatalogSchemas } from "./generated/catalog";
import type { components as GatewaySchemas } from "./generated/gateway";
import type { components as OrderSchemas } from "./generated/order";
import type { components as PaymentSchemas } from "./generated/payment";
import type { components as UserSchemas } from "./generated/user";

type Catalog = CatalogSchemas["schemas"];
type Ordering = OrderSchemas["schemas"];

/** An amount in the minor units of its currency. */
export type Money = Catalog["Money"];
export type Category = Catalog["CategoryResponse"];
export type Picture = Catalog["Picture"];
export type Product = Catalog["Product"];
export type Variant = Product["variants"][number];
export type ProductSummary = Catalog["ProductSummary"];
export type Cart = CartSchemas["schemas"]["Cart"];
export type CartItem = Cart["items"][number];
export type CheckoutOptions = Ordering["CheckoutOptions"];
export type Quote = Ordering["QuoteResponse"];
export type Price = Ordering["Price"];
export type PlaceOrderRequest = Ordering["PlaceOrderRequest"];
export type Address = Ordering["Address"];
export type Order = Ordering["Order"];
export type Payment = PaymentSchemas["schemas"]["Payment"];
export type Receipt = PaymentSchemas["schemas"]["Receipt"];
export type Profile = UserSchemas["schemas"]["ProfileResponse"];
export type Session = GatewaySchemas["schemas"]["SessionResponse"];
