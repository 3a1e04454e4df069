import type { BackofficeOrder, Parcel } from "@emporium/api";
import { formatDays, formatInstant } from "@emporium/i18n";
import { Button, Card, SoftText } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { Facts } from "@/parts/Facts";
import { usePermission } from "@/parts/staff";
import styles from "../orders.module.css";
import { ParcelBadge } from "./badges";

const PackDialog = lazy(() => import("./PackDialog"));
const ShipDialog = lazy(() => import("./ShipDialog"));

/** The order's parcels, and what there is to do for the next one. */
export function Parcels({ shown }: { shown: BackofficeOrder }) {
  const { t } = useLingui();
  const mayFulfil = usePermission("orders.fulfil");
  const [packing, setPacking] = useState(false);
  const [shipping, setShipping] = useState<Parcel>();
  const { order, toPack, carriers } = shown;
  if (order.parcels.length === 0 && toPack.length === 0) {
    return null;
  }
  return (
    <Card
      title={t`Parcels`}
      action={
        mayFulfil &&
        toPack.length > 0 && (
          <Button size="sm" onClick={() => setPacking(true)}>
            <Trans>Pack a parcel</Trans>
          </Button>
        )
      }
    >
      {order.parcels.length === 0 && (
        <SoftText>
          <Trans>Nothing is packed yet.</Trans>
        </SoftText>
      )}
      <ul className={styles.parcels}>
        {order.parcels.map((parcel, index) => (
          <li key={parcel.parcelId}>
            <div className={styles.parcelHead}>
              <h3>{t`Parcel ${index + 1}`}</h3>
              <ParcelBadge status={parcel.status} />
              {mayFulfil && parcel.status === "PACKED" && (
                <Button size="sm" onClick={() => setShipping(parcel)}>
                  {t`Ship parcel ${index + 1}`}
                </Button>
              )}
            </div>
            <ParcelFacts parcel={parcel} items={order.items} />
          </li>
        ))}
      </ul>
      <Suspense>
        {packing && <PackDialog shown={shown} onClose={() => setPacking(false)} />}
        {shipping && (
          <ShipDialog
            orderId={order.orderId}
            parcelId={shipping.parcelId}
            carriers={carriers}
            onClose={() => setShipping(undefined)}
          />
        )}
      </Suspense>
    </Card>
  );
}

function ParcelFacts({
  parcel,
  items,
}: {
  parcel: Parcel;
  items: BackofficeOrder["order"]["items"];
}) {
  const { t } = useLingui();
  const { expectedFrom, expectedUntil, shippedAt, deliveredAt } = parcel;
  const contents = parcel.lines.map(
    ({ orderLineId, quantity }) =>
      `${quantity} × ${items.find((item) => item.orderLineId === orderLineId)?.sku ?? ""}`,
  );
  return (
    <Facts
      facts={[
        [t`Contents`, contents.join(", ")],
        [t`Packed`, formatInstant(parcel.packedAt)],
        [t`Carrier`, parcel.carrierName],
        [t`Tracking number`, parcel.trackingNumber],
        [t`Shipped`, shippedAt && formatInstant(shippedAt)],
        [
          t`Expected`,
          parcel.status === "SHIPPED" &&
            expectedFrom &&
            expectedUntil &&
            formatDays(expectedFrom, expectedUntil),
        ],
        [t`Delivered`, deliveredAt && formatInstant(deliveredAt)],
        [
          t`Scans`,
          parcel.scans.length > 0 && (
            <ul>
              {parcel.scans.map(({ status, place, scannedAt }) => (
                <li key={status + scannedAt}>
                  {[formatInstant(scannedAt), status, place].filter(Boolean).join(" · ")}
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
}
