import type { BackofficeOrder } from "@emporium/api";
import { ProblemNotice, useServerErrors } from "@emporium/app";
import { Button, Notice, Select, TextField, useToast } from "@emporium/ui";
import { Dialog } from "@emporium/ui/dialog";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { type Shipment, useShipParcel } from "../orders";
import styles from "../orders.module.css";

interface ShipDialogProps {
  orderId: string;
  parcelId: string;
  carriers: BackofficeOrder["carriers"];
  onClose: () => void;
}

/** The customer is told the carrier and the number by mail. */
export default function ShipDialog({ orderId, parcelId, carriers, onClose }: ShipDialogProps) {
  const { t } = useLingui();
  const ship = useShipParcel(orderId, parcelId);
  const toast = useToast();
  const form = useForm<Shipment>({
    defaultValues: { carrier: carriers[0]?.id ?? "", trackingNumber: "" },
  });
  const atFault = useServerErrors(form, ship.error, {
    trackingNumber: t`Another parcel has this number, or it is none.`,
  });
  const submit = form.handleSubmit((shipment) =>
    ship.mutate(shipment, {
      onSuccess: () => {
        toast({ message: t`The parcel is shipped` });
        onClose();
      },
    }),
  );
  return (
    <Dialog
      size="sm"
      open
      onClose={onClose}
      title={t`Ship the parcel`}
      closeLabel={t`Close`}
      footer={
        <Button type="submit" form="ship" variant="primary" pending={ship.isPending && t`Saving`}>
          <Trans>Ship</Trans>
        </Button>
      }
    >
      <form id="ship" noValidate className={styles.form} onSubmit={submit}>
        {carriers.length === 0 && (
          <Notice tone="warning" title={t`No carrier is set up`}>
            <Trans>Carriers are in the settings of order-service.</Trans>
          </Notice>
        )}
        <Select
          label={t`Carrier`}
          error={form.formState.errors.carrier?.message}
          {...form.register("carrier", { required: t`Choose a carrier.` })}
        >
          {carriers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <TextField
          id="trackingNumber"
          label={t`Tracking number`}
          autoComplete="off"
          maxLength={60}
          error={form.formState.errors.trackingNumber?.message}
          {...form.register("trackingNumber", {
            required: t`Enter the tracking number.`,
            pattern: {
              value: /^[A-Z0-9]( ?[A-Z0-9-]){3,39}$/i,
              message: t`Enter 4 to 40 letters, digits and hyphens.`,
            },
          })}
        />
        {ship.isError && !atFault && <ProblemNotice error={ship.error} />}
      </form>
    </Dialog>
  );
}
