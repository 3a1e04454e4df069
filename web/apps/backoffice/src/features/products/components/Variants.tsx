import type { BackofficeProduct, BackofficeVariant } from "@emporium/api";
import { OptionTexts } from "@emporium/app";
import { formatMoney } from "@emporium/i18n";
import { Button, ColumnHeader, NumberCell, Table } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { NameCell } from "@/parts/cells";
import { priceAt } from "../amounts";
import styles from "../products.module.css";
import { AvailabilityBadge } from "./badges";

const PricesDialog = lazy(() => import("./PricesDialog"));
const StockDialog = lazy(() => import("./StockDialog"));

interface VariantsProps {
  of: { product: BackofficeProduct; etag: string };
}

/** The variants with their prices and stock, which are changed here. */
export function Variants({ of }: VariantsProps) {
  const { t } = useLingui();
  const { product } = of;
  const [editing, setEditing] = useState<{ what: "prices" | "stock"; variantId: string }>();
  const variant = product.variants.find(({ variantId }) => variantId === editing?.variantId);
  const close = () => setEditing(undefined);
  return (
    <>
      <Table
        caption={t`Variants`}
        head={
          <>
            <ColumnHeader>{t`SKU`}</ColumnHeader>
            <ColumnHeader>{t`Options`}</ColumnHeader>
            <ColumnHeader align="end">{t`Price`}</ColumnHeader>
            <ColumnHeader align="end">{t`On hand`}</ColumnHeader>
            <ColumnHeader align="end">{t`Reserved`}</ColumnHeader>
            <ColumnHeader align="end">{t`Available`}</ColumnHeader>
            <ColumnHeader>{t`Availability`}</ColumnHeader>
            <ColumnHeader>{t`Change`}</ColumnHeader>
          </>
        }
      >
        {product.variants.map((each) => (
          <tr key={each.variantId}>
            <NameCell>{each.sku}</NameCell>
            <td>
              <OptionTexts options={selectionOf(each, product)} />
            </td>
            <NumberCell>
              <CurrentPrice variant={each} />
            </NumberCell>
            <NumberCell>{each.stock.onHand}</NumberCell>
            <NumberCell>{each.stock.reserved}</NumberCell>
            <NumberCell>{each.stock.available}</NumberCell>
            <td>
              <AvailabilityBadge availability={each.stock.availability} />
            </td>
            <td>
              <span className={styles.buttons}>
                <Button
                  size="sm"
                  aria-label={t`Change the price of ${each.sku}`}
                  onClick={() => setEditing({ what: "prices", variantId: each.variantId })}
                >
                  <Trans>Price</Trans>
                </Button>
                <Button
                  size="sm"
                  aria-label={t`Adjust the stock of ${each.sku}`}
                  onClick={() => setEditing({ what: "stock", variantId: each.variantId })}
                >
                  <Trans>Stock</Trans>
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </Table>
      <Suspense>
        {variant && editing?.what === "prices" && (
          <PricesDialog of={of} variant={variant} onClose={close} />
        )}
        {variant && editing?.what === "stock" && (
          <StockDialog productId={product.productId} variant={variant} onClose={close} />
        )}
      </Suspense>
    </>
  );
}

function CurrentPrice({ variant }: { variant: BackofficeVariant }) {
  const { t } = useLingui();
  const now = priceAt(variant, new Date());
  if (!now) {
    return t`none now`;
  }
  return (
    <>
      {formatMoney(now.amount)}
      {now.former && (
        <>
          {" "}
          <s>{formatMoney(now.former)}</s>
        </>
      )}
    </>
  );
}

/** The options by the names that customers read. */
function selectionOf(variant: BackofficeVariant, { options }: BackofficeProduct) {
  return variant.selection.map((chosen) => {
    const option = options.find(({ code }) => code === chosen.option);
    const value = option?.values.find(({ code }) => code === chosen.value);
    return { option: option?.name ?? chosen.option, value: value?.name ?? chosen.value };
  });
}
