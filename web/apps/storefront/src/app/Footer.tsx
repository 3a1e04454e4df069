import { useLingui } from "@lingui/react/macro";
import { Wordmark } from "@emporium/ui";
import { Link } from "react-router";
import { FreeShippingHint } from "@/features/delivery";
import styles from "./Footer.module.css";
import { LanguageSelect } from "./LanguageSelect";

export function Footer() {
  const { t } = useLingui();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <div className={styles.brand}>
          <Wordmark />
          <p>
            <FreeShippingHint />
          </p>
        </div>
        <nav aria-label={t`Service`} className={styles.links}>
          <Link to="/help">{t`Help`}</Link>
          <Link to="/shipping">{t`Shipping`}</Link>
          <Link to="/returns">{t`Returns`}</Link>
          <Link to="/orders">{t`Your orders`}</Link>
        </nav>
        <nav aria-label={t`About`} className={styles.links}>
          <Link to="/imprint">{t`Imprint`}</Link>
          <Link to="/privacy">{t`Privacy`}</Link>
          <a href="/docs">{t`API documentation`}</a>
        </nav>
        <LanguageSelect />
      </div>
    </footer>
  );
}
