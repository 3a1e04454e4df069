import { useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useCategories } from "../queries";
import styles from "./CategoryLinks.module.css";

/** Every category, as a way on from a page that has nothing else to show. */
export function CategoryLinks() {
  const { t } = useLingui();
  const { data: categories } = useCategories();
  return (
    <nav aria-label={t`Categories to look into`} className={styles.links}>
      {categories?.map((category) => (
        <Link key={category.slug} to={`/c/${category.slug}`}>
          {category.name}
        </Link>
      ))}
    </nav>
  );
}
