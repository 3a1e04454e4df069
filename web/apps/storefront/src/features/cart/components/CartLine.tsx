import type { CartItem } from "@emporium/api";
import { formatMoney } from "@emporium/i18n";
import { Button, Notice, QuantityField, SoftText } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { MAX_QUANTITY, nameOf, shortage, useChangeQuantity, useRemoveFromCart } from "../cart";
import { useSaveForLater } from "../saved";
import { ItemLine } from "./ItemLine";
import { RemoveButton } from "./RemoveButton";

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
  const left = shortage(item);
  const name = nameOf(item);
  const changeTo = (quantity: number) => change.mutate({ variantId: item.variantId, quantity });
  return (
    <ItemLine
      item={item}
      amount={item.lineTotal}
      price={
        <SoftText>
          <Trans>{formatMoney(item.unitPrice)} each</Trans>
        </SoftText>
      }
      error={change.error ?? remove.error ?? save.error}
      actions={
        <>
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
          <RemoveButton
            name={name}
            pending={remove.isPending}
            onClick={() => remove.mutate(item.variantId, { onSuccess: () => onGone("removed") })}
          />
        </>
      }
      notice={
        left !== undefined && (
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
        )
      }
    />
  );
}
