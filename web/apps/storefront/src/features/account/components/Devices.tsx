import { Loading, ProblemNotice } from "@emporium/app";
import { formatInstant } from "@emporium/i18n";
import { Badge, Button } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useHref } from "react-router";
import {
  type Device,
  useDevices,
  useSignOutDevice,
  useSignOutEverywhere,
  useSignOutOtherDevices,
} from "../account";
import styles from "../account.module.css";

/** Where the customer is signed in, and how to end that. */
export function Devices() {
  const { t } = useLingui();
  const home = useHref("/");
  const { data: devices, error, refetch } = useDevices();
  const others = useSignOutOtherDevices();
  const everywhere = useSignOutEverywhere();
  if (error) {
    return <ProblemNotice error={error} retry={refetch} />;
  }
  if (!devices) {
    return <Loading className={styles.devicesLoading} />;
  }
  return (
    <>
      <ul className={styles.devices}>
        {devices.map((device) => (
          <DeviceRow key={device.sessionId} device={device} />
        ))}
      </ul>
      <div className={styles.buttons}>
        {devices.some((device) => !device.current) && (
          <Button
            variant="secondary"
            pending={others.isPending && t`Signing out`}
            onClick={() => others.mutate()}
          >
            <Trans>Sign out all other devices</Trans>
          </Button>
        )}
        <Button
          variant="quiet"
          pending={everywhere.isPending && t`Signing out`}
          onClick={() => everywhere.mutate(undefined, { onSuccess: () => location.assign(home) })}
        >
          <Trans>Sign out everywhere</Trans>
        </Button>
      </div>
      {others.isError && <ProblemNotice error={others.error} />}
      {everywhere.isError && <ProblemNotice error={everywhere.error} />}
    </>
  );
}

function DeviceRow({ device }: { device: Device }) {
  const { t } = useLingui();
  const end = useSignOutDevice();
  const name = useName(device);
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {device.current ? (
          <Badge tone="accent">
            <Trans>This device</Trans>
          </Badge>
        ) : (
          <small>
            <Trans>Last active {formatInstant(device.lastUsedAt)}</Trans>
          </small>
        )}
        <small>
          <Trans>Signed in {formatInstant(device.signedInAt)}</Trans>
        </small>
        {end.isError && <ProblemNotice error={end.error} />}
      </div>
      {!device.current && (
        <Button
          variant="quiet"
          aria-label={t`Sign out ${name}`}
          pending={end.isPending && t`Signing out`}
          onClick={() => end.mutate(device.sessionId)}
        >
          <Trans>Sign out</Trans>
        </Button>
      )}
    </li>
  );
}

/** As "Firefox on Windows". */
function useName({ browser, system }: Device): string {
  const { t } = useLingui();
  if (browser && system) {
    return t`${browser} on ${system}`;
  }
  return browser ?? system ?? t`Unknown browser`;
}
