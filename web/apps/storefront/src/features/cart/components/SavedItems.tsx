import type { CartItem } from "@emporium/api";
import { Button, SoftText } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { nameOf, useCart, useReturnToCart } from "../cart";
import { useRemoveSaved } from "../saved";
import { ItemLine } from "./ItemLine";
import { RemoveButton } from "./RemoveButton";
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
  const name = nameOf(item);
  return (
    <ItemLine
      item={item}
      amount={item.unitPrice}
      error={move.error ?? remove.error}
      actions={
        <>
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
          <RemoveButton
            name={name}
            pending={remove.isPending}
            onClick={() => remove.mutate(item.variantId, { onSuccess: onGone })}
          />
        </>
      }
    />
  );
}
