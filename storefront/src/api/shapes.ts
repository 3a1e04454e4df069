// The API as the storefront uses it, in the form openapi-typescript gives.
// The checked-in documents of these four services take its place.

type Operation<Answer, Path = undefined, Query = undefined, Body = undefined, Header = undefined> = {
  parameters: (Query extends undefined ? { query?: never } : { query: Query }) &
    (Path extends undefined ? { path?: never } : { path: Path }) &
    (Header extends undefined ? { header?: never } : { header: Header }) & { cookie?: never };
  responses: { 200: { content: { "application/json": Answer } } };
} & (Body extends undefined
  ? { requestBody?: never }
  : { requestBody: { content: { "application/json": Body } } });
type Get<Answer, Path = undefined, Query = undefined> = { get: Operation<Answer, Path, Query> };
type Sent<Body, Answer, Path = undefined, Header = undefined> = Operation<
  Answer,
  Path,
  undefined,
  Body,
  Header
>;
type Keyed = { "Idempotency-Key": string };

export interface Money {
  /** Minor units. */
  amount: number;
  currency: string;
}

// catalog-service

export type Availability = "IN_STOCK" | "LOW_STOCK" | "SOLD_OUT";

export interface ProductSummary {
  productId: string;
  slug: string;
  title: string;
  brand: string;
  picture?: string;
  priceFrom: Money;
  formerPrice?: Money;
  availability: Availability;
  variantCount: number;
  variantId: string;
}

export interface Product {
  productId: string;
  slug: string;
  title: string;
  description: string;
  brand: string;
  categories: { slug: string; name: string }[];
  specifications: { name: string; value: string }[];
  pictures: { path: string; alternativeText: string }[];
  options: { code: string; name: string; values: { code: string; name: string; swatch?: string }[] }[];
  variants: {
    variantId: string;
    sku: string;
    selection: { option: string; value: string }[];
    price: {
      amount: Money;
      former?: Money;
      lowestOf30Days?: Money;
      perUnit?: { amount: Money; quantity: number; unit: string };
    };
    availability: Availability;
    remaining?: number;
    picture?: string;
  }[];
  version: number;
}

interface Category {
  slug: string;
  name: string;
  productCount: number;
}

export interface CatalogPaths {
  "/api/categories": Get<Category[]>;
  "/api/products": Get<
    { items: ProductSummary[]; next?: string },
    undefined,
    { category?: string; size?: number; after?: string }
  >;
  "/api/products/{slugOrId}": Get<Product, { slugOrId: string }>;
  "/api/search": Get<
    { items: ProductSummary[]; total: number; suggestion?: string },
    undefined,
    { q: string; category?: string; size?: number; page?: number }
  >;
  "/api/search/suggest": Get<
    {
      products: { slug: string; title: string }[];
      categories: { slug: string; name: string }[];
    },
    undefined,
    { q: string }
  >;
}

// cart-service

export interface Cart {
  cartId?: string;
  version: number;
  items: {
    variantId: string;
    productId: string;
    slug: string;
    title: string;
    options: { option: string; value: string }[];
    picture?: string;
    unitPrice: Money;
    quantity: number;
    lineTotal: Money;
    availability: string;
    remaining?: number;
  }[];
  subtotal: Money;
  itemCount: number;
  notices: { code: string; variantId: string; title?: string; quantity: number }[];
}

export interface CartPaths {
  "/api/cart": Get<Cart>;
  "/api/cart/items": {
    post: Sent<{ variantId: string; quantity: number }, Cart>;
  };
  "/api/cart/items/{variantId}": {
    put: Sent<{ quantity: number }, Cart, { variantId: string }>;
    delete: Operation<Cart, { variantId: string }>;
  };
}

// order-service

export interface CheckoutOptions {
  currency: string;
  homeCountry: string;
  countries: {
    code: string;
    postcodePattern?: string;
    postcodeExample?: string;
    regionRequired: boolean;
    shippingOptions: {
      id: string;
      price: Money;
      freeFrom?: Money;
      minDays: number;
      maxDays: number;
    }[];
  }[];
  paymentMethods: { id: string; label: string; paymentWindow: string }[];
}

export interface Price {
  currency: string;
  taxTreatment: "STANDARD" | "EXPORT" | "REVERSE_CHARGE";
  subtotal: Money;
  discount: Money;
  shipping: Money;
  fees: Money;
  taxes: { basisPoints: number; amount: Money }[];
  tax: Money;
  total: Money;
  payable: Money;
}

interface OrderedVariant {
  variantId: string;
  productId: string;
  sku: string;
  title: string;
  options: { option: string; value: string }[];
  picture?: string;
  unitPrice: Money;
  quantity: number;
  total: Money;
}

export interface Quote {
  cartId: string;
  cartVersion: number;
  items: OrderedVariant[];
  price: Price;
  openOrder?: { orderId: string; number: string };
}

export interface Address {
  recipient: string;
  line1: string;
  line2?: string;
  postalCode: string;
  city: string;
  region?: string;
  country: string;
}

export interface PlaceOrderRequest {
  cartVersion: number;
  shippingAddress: Address;
  billingAddress?: Address;
  phone?: string;
  shippingOption: string;
  paymentMethod: string;
  locale?: string;
  shownTotal: Money;
}

export interface Order {
  orderId: string;
  number: string;
  status: "PLACED" | "CONFIRMED" | "CANCELLED";
  placedAt: string;
  paymentDueAt: string;
  cancellationReason?: string;
  items: (OrderedVariant & { orderLineId: string })[];
  price: Price;
  shippingAddress?: Address;
  billingAddress?: Address;
  shippingOption: string;
  paymentMethod: string;
  payment: {
    status:
      | "PENDING"
      | "ACTION_REQUIRED"
      | "FAILED"
      | "AUTHORIZED"
      | "CAPTURED"
      | "CANCELLED"
      | "REFUNDED"
      | "REFUND_FAILED";
    actionUrl?: string;
    failureReason?: string;
    refunded?: Money;
  };
  timeline: { status: "PLACED" | "CONFIRMED" | "CANCELLED"; at: string }[];
}

export interface OrderPaths {
  "/api/checkout/options": Get<CheckoutOptions>;
  "/api/checkout/quote": {
    post: Sent<{ country: string; shippingOption: string; locale?: string }, Quote>;
  };
  "/api/orders": Get<{ items: Order[]; next?: string }, undefined, { size?: number; after?: string }> & {
    post: Sent<PlaceOrderRequest, Order, undefined, Keyed>;
  };
  "/api/orders/{orderId}": Get<Order, { orderId: string }>;
}

// payment-service

export interface PaymentAttempt {
  attemptId: string;
  method: string;
  status: string;
  actionUrl?: string;
  methodLabel?: string;
  failureReason?: string;
}

export interface Payment {
  orderId: string;
  status: string;
  attempts: PaymentAttempt[];
  retryMethods: string[];
}

export interface Receipt {
  receiptNumber: string;
  issuedAt: string;
  orderNumber: string;
  recipient?: string;
  purchase: {
    lines: {
      sku: string;
      title: string;
      options: string[];
      quantity: number;
      unitPrice: Money;
      total: Money;
    }[];
    discount: Money;
    shipping: Money;
    taxes: { basisPoints: number; amount: Money }[];
    total: Money;
  };
  amount: Money;
  methodLabel: string;
}

export interface PaymentPaths {
  "/api/payments/{orderId}": Get<Payment, { orderId: string }>;
  "/api/payments/{orderId}/attempts": {
    post: Sent<{ method: string }, PaymentAttempt, { orderId: string }, Keyed>;
  };
  "/api/payments/{orderId}/receipt": Get<Receipt, { orderId: string }>;
}
