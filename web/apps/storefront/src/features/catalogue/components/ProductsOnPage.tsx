import type { ProductSummary } from "@emporium/api";
import { LoadMore } from "@emporium/ui";
import { useLingui } from "@lingui/react/macro";
import styles from "../catalogue.module.css";
import { ProductGrid } from "./ProductGrid";

/** Products of a list that is loaded page by page, and how far one has got. */
export function ProductsOnPage({
  products,
  total,
  loading,
  onMore,
}: {
  products: ProductSummary[];
  total: number;
  loading: boolean;
  onMore: () => void;
}) {
  const { t } = useLingui();
  return (
    <>
      <ProductGrid products={products} first />
      <div className={styles.more}>
        <LoadMore
          status={t`${products.length} of ${total} products`}
          shown={products.length}
          total={Math.max(total, products.length)}
          label={t`Show more`}
          pending={loading && t`Loading`}
          onMore={onMore}
        />
      </div>
    </>
  );
}
