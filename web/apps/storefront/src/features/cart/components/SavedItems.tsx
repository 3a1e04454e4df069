import type { CartItem } from "@emporium/api";
import { OptionTexts, ProblemNotice } from "@emporium/app";
import { formatMoney } from "@emporium/i18n";
import { Button, SoftText } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { Link } from "react-router";
import { AvailabilityText } from "@/parts/AvailabilityText";
import { Thumbnail } from "@/parts/Thumbnail";
import { nameOf, useCart, useReturnToCart } from "../cart";
import { useRemoveSaved } from "../saved";
import { PriceChange } from "./PriceChange";
import styles from "./cart.module.css";

/** What was put aside, with the ways back into the cart and away. */
export function SavedItems() {
  const { data: cart } = useCart();
  const heading = useRef<HTMLHeadingElement>(null);
  const [changed, setChanged] = useState(false);
  // Stays when the last line goes, since the focus has to be somewhere.
  if (!cart || (cart.savedItems.length === 0 && !changed)) {
    return null;
  }
  function lineWent() {
    setChanged(true);
    heading.current?.focus();
  }
  return (
    <section className={styles.saved} aria-labelledby="saved-items">
      <h2 id="saved-items" ref={heading} tabIndex={-1}>
        <Trans>Saved for later</Trans>
      </h2>
      {cart.savedItems.length === 0 && (
        <SoftText>
          <Trans>Nothing is saved any more.</Trans>
        </SoftText>
      )}
      <ul>
        {cart.savedItems.map((item) => (
          <SavedLine key={item.variantId} item={item} onGone={lineWent} />
        ))}
      </ul>
    </section>
  );
}

function SavedLine({ item, onGone }: { item: CartItem; onGone: () => void }) {
  const { t } = useLingui();
  const move = useReturnToCart();
  const remove = useRemoveSaved();
  const address = `/p/${item.slug}?variant=${item.variantId}`;
  const name = nameOf(item);
  return (
    <li className={styles.line}>
      <Link to={address} tabIndex={-1} aria-hidden="true">
        <Thumbnail src={item.picture} />
      </Link>
      <div className={styles.text}>
        <Link to={address} className={styles.title}>
          {item.title}
        </Link>
        <SoftText>
          <OptionTexts options={item.options} />
        </SoftText>
        <PriceChange item={item} />
        {item.availability !== "IN_STOCK" && (
          <AvailabilityText availability={item.availability} remaining={item.remaining} />
        )}
      </div>
      <strong className={styles.amount}>{formatMoney(item.unitPrice)}</strong>
      <div className={styles.actions}>
        {item.availability !== "SOLD_OUT" && (
          <Button
            size="sm"
            aria-label={t`Move to cart: ${name}`}
            pending={move.isPending && t`Adding`}
            onClick={() => move.mutate(item, { onSuccess: onGone })}
          >
            <Trans>Move to cart</Trans>
          </Button>
        )}
        <Button
          size="sm"
          variant="quiet"
          aria-label={t`Remove ${name}`}
          pending={remove.isPending && t`Removing`}
          onClick={() => remove.mutate(item.variantId, { onSuccess: onGone })}
        >
          <Trans>Remove</Trans>
        </Button>
      </div>
      {(move.error ?? remove.error) && (
        <div className={styles.whole}>
          <ProblemNotice error={move.error ?? remove.error} />
        </div>
      )}
    </li>
  );
}
