import type { CartItem } from "@emporium/api";
import { Loading, ProblemNotice } from "@emporium/app";
import { Button, EmptyState, Notice } from "@emporium/ui";
import { ShoppingBag, Undo2 } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { noticeText, useCart, useReturnToCart } from "../cart";
import { CartLine } from "./CartLine";
import styles from "./cart.module.css";

/**
 * What is in the cart, to be changed: the same in the drawer and on the page.
 *
 * @param empty the way on when there is nothing
 */
export function CartContent({ empty }: { empty: ReactNode }) {
  const { t } = useLingui();
  const { data: cart, error, refetch } = useCart();
  const [gone, setGone] = useState<Gone>();
  if (!cart) {
    return error ? (
      <ProblemNotice error={error} retry={refetch} />
    ) : (
      <Loading className={styles.skeleton} />
    );
  }
  const notices = cart.notices.map(noticeText).filter((text) => text !== undefined);
  return (
    <div className={styles.content}>
      {notices.map((text) => (
        <Notice live tone="warning" key={text}>
          {text}
        </Notice>
      ))}
      {gone && (
        <GoneNotice key={gone.item.variantId} gone={gone} onUndone={() => setGone(undefined)} />
      )}
      {cart.items.length === 0 ? (
        <EmptyState icon={ShoppingBag} title={t`Your cart is empty`} actions={empty} />
      ) : (
        <ul className={styles.lines}>
          {cart.items.map((item) => (
            <CartLine key={item.variantId} item={item} onGone={(why) => setGone({ item, why })} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface Gone {
  item: CartItem;
  why: "removed" | "saved";
}

/** Takes the focus from the line that is gone, and can bring it back. */
function GoneNotice({ gone: { item, why }, onUndone }: { gone: Gone; onUndone: () => void }) {
  const { t } = useLingui();
  const undo = useRef<HTMLButtonElement>(null);
  const restore = useReturnToCart();
  useEffect(() => undo.current?.focus(), []);
  return (
    <>
      <Notice
        live
        title={
          why === "removed" ? t`${item.title} was removed` : t`${item.title} was saved for later`
        }
        action={
          <Button
            ref={undo}
            size="sm"
            icon={Undo2}
            pending={restore.isPending && t`Putting it back`}
            onClick={() => restore.mutate(item, { onSuccess: onUndone })}
          >
            <Trans>Undo</Trans>
          </Button>
        }
      />
      {restore.isError && <ProblemNotice error={restore.error} />}
    </>
  );
}
