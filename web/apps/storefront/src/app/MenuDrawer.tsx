import { Picture } from "@emporium/ui";
import { Drawer } from "@emporium/ui/dialog";
import { useLingui } from "@lingui/react/macro";
import { NavLink } from "react-router";
import { useCategories } from "@/features/catalogue";
import { sourceOf } from "@/parts/pictures";
import { LanguageSelect } from "./LanguageSelect";
import styles from "./MenuDrawer.module.css";

/** What a small screen has no room for. */
export default function MenuDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const { data: categories } = useCategories();
  return (
    <Drawer side="start" open={open} onClose={onClose} title={t`Menu`} closeLabel={t`Close`}>
      <nav aria-label={t`Categories`} className={styles.links}>
        {categories?.map((category) => (
          <NavLink key={category.slug} to={`/c/${category.slug}`} onClick={onClose}>
            <Picture
              ratio="square"
              sizes="3rem"
              className={styles.picture}
              source={sourceOf(category.picture, "")}
            />
            {category.name}
          </NavLink>
        ))}
      </nav>
      <nav aria-label={t`Service`} className={styles.links}>
        <NavLink to="/orders" onClick={onClose}>
          {t`Your orders`}
        </NavLink>
        <NavLink to="/help" onClick={onClose}>
          {t`Help`}
        </NavLink>
      </nav>
      <LanguageSelect />
    </Drawer>
  );
}
