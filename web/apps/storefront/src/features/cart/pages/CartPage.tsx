import { formatMoney } from "@emporium/i18n";
import { ButtonLink, Notice, PriceSummary, SoftText } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { FreeShippingHint } from "@/features/delivery";
import { Page } from "@/parts/Page";
import { shortage, useCart } from "../cart";
import { CartContent } from "../components/CartContent";
import { SavedItems } from "../components/SavedItems";
import styles from "../components/cart.module.css";

export default function CartPage() {
  const { t } = useLingui();
  const { data: cart } = useCart();
  const blocked = cart?.items.some((item) => shortage(item) !== undefined);
  return (
    <Page title={t`Your cart`}>
      <div className={cart?.items.length ? styles.columns : undefined}>
        <CartContent
          empty={
            <ButtonLink variant="primary" link={<Link to="/" />}>
              <Trans>Continue shopping</Trans>
            </ButtonLink>
          }
        />
        {cart && cart.items.length > 0 && (
          <aside className={styles.summary} aria-label={t`Summary`}>
            <PriceSummary
              rows={[
                {
                  label: t`Subtotal`,
                  amount: formatMoney(cart.subtotal),
                  note: t`Including VAT. Shipping is added at checkout.`,
                  tone: "total",
                },
              ]}
            />
            <SoftText>
              <FreeShippingHint />
            </SoftText>
            {blocked ? (
              <Notice live tone="warning">
                <Trans>Please change what is not in stock first.</Trans>
              </Notice>
            ) : (
              <ButtonLink variant="primary" size="lg" wide link={<Link to="/checkout" />}>
                <Trans>Check out</Trans>
              </ButtonLink>
            )}
          </aside>
        )}
      </div>
      <SavedItems />
    </Page>
  );
}
