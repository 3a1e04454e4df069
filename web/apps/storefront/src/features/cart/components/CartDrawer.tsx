import { formatMoney } from "@emporium/i18n";
import { Button, ButtonLink } from "@emporium/ui";
import { Drawer } from "@emporium/ui/dialog";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useCart } from "../cart";
import { closeCart, useShownCart } from "../drawer";
import styles from "./CartDrawer.module.css";
import { CartContent } from "./CartContent";

/** The cart beside the page, for a look and small changes. */
export default function CartDrawer() {
  const { t } = useLingui();
  const shown = useShownCart();
  const { data: cart } = useCart();
  const filled = cart !== undefined && cart.items.length > 0;
  return (
    <Drawer
      open={shown !== "closed"}
      onClose={closeCart}
      title={shown === "added" ? t`Added to your cart` : t`Your cart`}
      closeLabel={t`Close`}
      footer={
        filled && (
          <div className={styles.footer}>
            <p className={styles.subtotal}>
              <Trans>Subtotal</Trans>
              <strong>{formatMoney(cart.subtotal)}</strong>
            </p>
            <p className={styles.note}>
              <Trans>Including VAT. Shipping is added at checkout.</Trans>
            </p>
            <ButtonLink wide variant="primary" link={<Link to="/checkout" onClick={closeCart} />}>
              <Trans>Check out</Trans>
            </ButtonLink>
            <ButtonLink wide link={<Link to="/cart" onClick={closeCart} />}>
              <Trans>View cart</Trans>
            </ButtonLink>
          </div>
        )
      }
    >
      <CartContent
        empty={
          <Button variant="primary" onClick={closeCart}>
            <Trans>Continue shopping</Trans>
          </Button>
        }
      />
    </Drawer>
  );
}
