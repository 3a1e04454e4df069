import { IconButton } from "@emporium/ui";
import { ShoppingBag } from "@emporium/ui/icons";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useEffect, useState } from "react";
import { useLocation } from "react-router";
import { useCart } from "../cart";
import { closeCart, showCart, useShownCart } from "../drawer";

const CartDrawer = lazy(() => import("./CartDrawer"));

/** The cart in the header: how much is in it, and the way to it. */
export function CartButton() {
  const { t } = useLingui();
  const { data: cart } = useCart();
  const shown = useShownCart();
  const [used, setUsed] = useState(false);
  const { pathname } = useLocation();
  if (shown !== "closed" && !used) {
    setUsed(true);
  }
  useEffect(closeCart, [pathname]);
  const count = cart?.itemCount ?? 0;
  return (
    <>
      <IconButton
        icon={ShoppingBag}
        count={count}
        label={t`Cart, ${plural(count, { one: "# item", other: "# items" })}`}
        aria-haspopup="dialog"
        onClick={() => showCart("opened")}
      />
      {used && (
        <Suspense>
          <CartDrawer />
        </Suspense>
      )}
    </>
  );
}
