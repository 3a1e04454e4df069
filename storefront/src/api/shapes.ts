// The API as the storefront uses it, in the form openapi-typescript gives.
// The checked-in documents of these two services take its place.

type Operation<Answer, Path = undefined, Query = undefined, Body = undefined> = {
  parameters: (Query extends undefined ? { query?: never } : { query: Query }) &
    (Path extends undefined ? { path?: never } : { path: Path }) & {
      header?: never;
      cookie?: never;
    };
  responses: { 200: { content: { "application/json": Answer } } };
} & (Body extends undefined
  ? { requestBody?: never }
  : { requestBody: { content: { "application/json": Body } } });
type Get<Answer, Path = undefined, Query = undefined> = { get: Operation<Answer, Path, Query> };
type Sent<Body, Answer, Path = undefined> = Operation<Answer, Path, undefined, Body>;

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
