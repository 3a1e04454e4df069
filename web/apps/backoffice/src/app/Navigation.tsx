import { Icon } from "@emporium/ui";
import { useLingui } from "@lingui/react/macro";
import { NavLink } from "react-router";
import { permits, useStaff } from "@/parts/staff";
import styles from "./Navigation.module.css";
import { SECTIONS } from "./sections";

/** The sections that are open to whoever is signed in. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const { t, i18n } = useLingui();
  const staff = useStaff();
  return (
    <nav aria-label={t`Sections`} className={styles.navigation}>
      {SECTIONS.filter(({ permission }) => permits(staff, permission)).map((section) => (
        <NavLink
          key={section.path}
          to={section.path}
          className={styles.section}
          onClick={onNavigate}
        >
          <Icon of={section.icon} />
          {i18n._(section.label)}
        </NavLink>
      ))}
    </nav>
  );
}
