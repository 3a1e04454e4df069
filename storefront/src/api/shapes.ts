// The API as the storefront uses it, in the form openapi-typescript gives.
// The checked-in document of catalog-service takes its place.

type Get<Answer, Path = undefined, Query = undefined> = {
  get: {
    parameters: (Query extends undefined ? { query?: never } : { query: Query }) &
      (Path extends undefined ? { path?: never } : { path: Path }) & {
        header?: never;
        cookie?: never;
      };
    requestBody?: never;
    responses: { 200: { content: { "application/json": Answer } } };
  };
};

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
