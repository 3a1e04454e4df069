import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ProductSummary } from "@emporium/api";
import styles from "../catalogue.module.css";
import { useProducts, useProductsBySlug } from "../queries";
import { recentlyViewed } from "../recentlyViewed";
import { ProductRow } from "./ProductGrid";

const MOST = 8;

export function MoreOfCategory({
  category,
  except,
}: {
  category: { slug: string; name: string };
  except: string;
}) {
  const { data } = useProducts(category.slug);
  const others = data?.pages[0]?.items.filter(({ slug }) => slug !== except) ?? [];
  return (
    <Row
      id="more"
      heading={<Trans>More in {category.name}</Trans>}
      products={others.slice(0, MOST)}
    />
  );
}

/** What was looked at in this browser before. */
export function RecentlyViewed({ except }: { except?: string }) {
  const slugs = recentlyViewed().filter((slug) => slug !== except);
  const products = useProductsBySlug(slugs.slice(0, MOST));
  return <Row id="viewed" heading={<Trans>Recently viewed</Trans>} products={products} />;
}

function Row({
  id,
  heading,
  products,
}: {
  id: string;
  heading: ReactNode;
  products: ProductSummary[];
}) {
  if (products.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>{heading}</h2>
      <ProductRow products={products} />
    </section>
  );
}
