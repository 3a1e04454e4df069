import type { ProductSummary } from "@emporium/api";
import styles from "./ProductGrid.module.css";
import { ProductCard } from "./ProductCard";

/** How many pictures a first screen shows. */
const IN_SIGHT = 4;

/** @param first whether nothing but the page's heading comes before it */
export function ProductGrid({ products, first }: { products: ProductSummary[]; first?: boolean }) {
  return (
    <ul className={styles.grid}>
      {products.map((product, index) => (
        <li key={product.productId}>
          <ProductCard
            product={product}
            heading={first ? "h2" : "h3"}
            priority={first && index < IN_SIGHT}
          />
        </li>
      ))}
    </ul>
  );
}

/** One row of products that is moved sideways. */
export function ProductRow({ products }: { products: ProductSummary[] }) {
  return (
    <ul className={styles.row}>
      {products.map((product) => (
        <li key={product.productId}>
          <ProductCard product={product} heading="h3" />
        </li>
      ))}
    </ul>
  );
}
