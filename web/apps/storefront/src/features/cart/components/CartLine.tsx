import type { CartItem } from "@emporium/api";
import { OptionTexts, ProblemNotice } from "@emporium/app";
import { formatMoney } from "@emporium/i18n";
import { Button, Notice, QuantityField, SoftText } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { AvailabilityText } from "@/parts/AvailabilityText";
import { Thumbnail } from "@/parts/Thumbnail";
import { MAX_QUANTITY, nameOf, shortage, useChangeQuantity, useRemoveFromCart } from "../cart";
import { useSaveForLater } from "../saved";
import { PriceChange } from "./PriceChange";
import styles from "./cart.module.css";

export function CartLine({
  item,
  onGone,
}: {
  item: CartItem;
  onGone: (why: "removed" | "saved") => void;
}) {
  const { t } = useLingui();
  const change = useChangeQuantity();
  const remove = useRemoveFromCart();
  const save = useSaveForLater();
  const address = `/p/${item.slug}?variant=${item.variantId}`;
  const left = shortage(item);
  const name = nameOf(item);
  const changeTo = (quantity: number) => change.mutate({ variantId: item.variantId, quantity });
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
        <SoftText>
          <Trans>{formatMoney(item.unitPrice)} each</Trans>
        </SoftText>
        <PriceChange item={item} />
        {item.availability !== "IN_STOCK" && (
          <AvailabilityText availability={item.availability} remaining={item.remaining} />
        )}
      </div>
      <strong className={styles.amount}>{formatMoney(item.lineTotal)}</strong>
      <div className={styles.actions}>
        <QuantityField
          label={t`Quantity of ${name}`}
          hideLabel
          decreaseLabel={t`Decrease quantity of ${name}`}
          increaseLabel={t`Increase quantity of ${name}`}
          announce={(value) => t`Quantity ${value}`}
          size="sm"
          min={1}
          max={Math.max(item.quantity, Math.min(MAX_QUANTITY, item.remaining ?? MAX_QUANTITY))}
          value={item.quantity}
          onChange={changeTo}
        />
        <Button
          size="sm"
          variant="quiet"
          aria-label={t`Save for later: ${name}`}
          pending={save.isPending && t`Saving`}
          onClick={() => save.mutate(item.variantId, { onSuccess: () => onGone("saved") })}
        >
          <Trans>Save for later</Trans>
        </Button>
        <Button
          size="sm"
          variant="quiet"
          aria-label={t`Remove ${name}`}
          pending={remove.isPending && t`Removing`}
          onClick={() => remove.mutate(item.variantId, { onSuccess: () => onGone("removed") })}
        >
          <Trans>Remove</Trans>
        </Button>
      </div>
      {left !== undefined && (
        <div className={styles.whole}>
          <Notice
            tone="warning"
            action={
              left > 0 && (
                <Button
                  size="sm"
                  pending={change.isPending && t`Saving`}
                  onClick={() => changeTo(left)}
                >
                  <Trans>Change to {left}</Trans>
                </Button>
              )
            }
          >
            {left > 0 ? (
              <Trans>
                You have {item.quantity} in your cart, and {left} are left.
              </Trans>
            ) : (
              <Trans>This is sold out. Remove it or save it for later to check out.</Trans>
            )}
          </Notice>
        </div>
      )}
      {(change.error ?? remove.error ?? save.error) && (
        <div className={styles.whole}>
          <ProblemNotice error={change.error ?? remove.error ?? save.error} />
        </div>
      )}
    </li>
  );
}
