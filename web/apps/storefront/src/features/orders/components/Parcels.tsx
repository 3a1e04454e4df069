import type { Order, Parcel } from "@emporium/api";
import { formatDays, formatInstant } from "@emporium/i18n";
import { Badge, SoftText, Steps, TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { parcelText, scanText } from "../orders";
import styles from "../orders.module.css";

const TONES = { PACKED: "neutral", SHIPPED: "info", DELIVERED: "accent" } as const;

/** Each parcel with what is in it and how far it has come. */
export function Parcels({ order }: { order: Order }) {
  if (order.parcels.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="parcels">
      <h2 id="parcels" className={styles.heading}>
        <Trans>Delivery</Trans>
      </h2>
      <ul className={styles.list}>
        {order.parcels.map((parcel, index) => (
          <li key={parcel.parcelId} className={styles.card}>
            <ParcelCard
              parcel={parcel}
              number={index + 1}
              count={order.parcels.length}
              items={order.items}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ParcelCardProps {
  parcel: Parcel;
  number: number;
  count: number;
  items: Order["items"];
}

function ParcelCard({ parcel, number, count, items }: ParcelCardProps) {
  const { t } = useLingui();
  const title = count > 1 ? t`Parcel ${number} of ${count}` : t`Your parcel`;
  const expected =
    parcel.status === "SHIPPED" && parcel.expectedFrom && parcel.expectedUntil
      ? formatDays(parcel.expectedFrom, parcel.expectedUntil)
      : undefined;
  return (
    <>
      <div className={styles.cardHead}>
        <div>
          <h3 className={styles.number}>{title}</h3>
          {parcel.trackingNumber && (
            <SoftText>
              {parcel.carrierName},{" "}
              {parcel.trackingUrl ? (
                <TextLink link={<a href={parcel.trackingUrl} rel="noreferrer" />}>
                  {parcel.trackingNumber}
                </TextLink>
              ) : (
                parcel.trackingNumber
              )}
            </SoftText>
          )}
          {expected && (
            <p>
              <Trans>Expected: {expected}</Trans>
            </p>
          )}
        </div>
        <Badge tone={TONES[parcel.status]}>{parcelText(parcel.status)}</Badge>
      </div>
      <p>
        {parcel.lines
          .map(
            ({ orderLineId, quantity }) =>
              `${quantity} × ${items.find((item) => item.orderLineId === orderLineId)?.title ?? ""}`,
          )
          .join(", ")}
      </p>
      <Steps
        label={title}
        direction="column"
        stateLabels={{ done: t`done`, current: t`in progress`, upcoming: t`to come` }}
        steps={[
          { label: t`Packed`, detail: formatInstant(parcel.packedAt), state: "done" },
          ...(parcel.shippedAt
            ? [
                {
                  label: t`Handed over to ${parcel.carrierName ?? ""}`,
                  detail: formatInstant(parcel.shippedAt),
                  state: "done" as const,
                },
              ]
            : []),
          ...parcel.scans.map(({ status, place, scannedAt }) => ({
            label: scanText(status),
            detail: [place, formatInstant(scannedAt)].filter(Boolean).join(", "),
            state: "done" as const,
          })),
          ...(parcel.status === "DELIVERED"
            ? []
            : [{ label: t`Delivery`, detail: expected, state: "upcoming" as const }]),
        ]}
      />
    </>
  );
}
