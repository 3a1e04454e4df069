import type { Variant } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { Button, QuantityField } from "@emporium/ui";
import { ShoppingBag } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { MAX_QUANTITY, useAddToCart } from "@/features/cart";
import styles from "./AddToCart.module.css";

export function AddToCart({ variant }: { variant: Variant }) {
  const { t } = useLingui();
  const [quantity, setQuantity] = useState(1);
  const add = useAddToCart();
  if (variant.availability === "SOLD_OUT") {
    return (
      <Button variant="primary" size="lg" aria-disabled>
        <Trans>Sold out</Trans>
      </Button>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add.mutate({ variantId: variant.variantId, quantity });
      }}
    >
      <QuantityField
        label={t`Quantity`}
        hideLabel
        decreaseLabel={t`Decrease quantity`}
        increaseLabel={t`Increase quantity`}
        announce={(value) => t`Quantity ${value}`}
        min={1}
        max={Math.min(MAX_QUANTITY, variant.remaining ?? MAX_QUANTITY)}
        value={quantity}
        onChange={setQuantity}
      />
      <Button
        type="submit"
        variant="primary"
        size="lg"
        icon={ShoppingBag}
        className={styles.add}
        pending={add.isPending && t`Adding to cart`}
      >
        <Trans>Add to cart</Trans>
      </Button>
      {add.isError && (
        <div className={styles.problem}>
          <ProblemNotice error={add.error} />
        </div>
      )}
    </form>
  );
}
