import { ApiError, signOut } from "@emporium/api";
import { Loading, ProblemNotice, useServerErrors } from "@emporium/app";
import { formatDate } from "@emporium/i18n";
import { Button, Icon, Notice, TextField, TextLink } from "@emporium/ui";
import {
  ChevronRight,
  CircleUserRound,
  LogOut,
  MonitorSmartphone,
  Package,
  ShieldCheck,
} from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { Link, useHref } from "react-router";
import { Page } from "@/parts/Page";
import { SignInNeeded } from "@/parts/SignInNeeded";
import { isLongEnough, useChangeName, useChangePassword, useProfile } from "../account";
import styles from "../account.module.css";
import { Devices } from "../components/Devices";
import { NewPasswordField } from "../components/NewPasswordField";

export default function AccountPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useProfile();
  if (error instanceof ApiError && error.isSignedOut) {
    return (
      <Page title={t`Your account`}>
        <SignInNeeded>
          <Trans>Your orders and your details are here once you are signed in.</Trans>
        </SignInNeeded>
      </Page>
    );
  }
  return (
    <Page title={t`Your account`}>
      {error && <ProblemNotice error={error} retry={refetch} />}
      {!data && !error && <Loading className={styles.skeleton} />}
      {data && (
        <div className={styles.account}>
          <div className={styles.tiles}>
            <Link to="/orders">
              <Icon of={Package} />
              <span>
                <strong>
                  <Trans>Orders</Trans>
                </strong>
                <small>
                  <Trans>Follow them, pay for them, find their receipts</Trans>
                </small>
              </span>
              <Icon of={ChevronRight} />
            </Link>
          </div>
          <section aria-labelledby="details" className={styles.panel}>
            <h2 id="details" className={styles.heading}>
              <Icon of={CircleUserRound} />
              <Trans>Your details</Trans>
            </h2>
            <Details name={data.profile.name} etag={data.etag} />
            <dl className={styles.facts}>
              <dt>
                <Trans>E-mail</Trans>
              </dt>
              <dd>{data.profile.email}</dd>
              <dt>
                <Trans>Customer since</Trans>
              </dt>
              <dd>{formatDate(data.profile.createdAt)}</dd>
            </dl>
          </section>
          <section aria-labelledby="password-heading" className={styles.panel}>
            <h2 id="password-heading" className={styles.heading}>
              <Icon of={ShieldCheck} />
              <Trans>Password</Trans>
            </h2>
            <ChangePassword />
          </section>
          <section aria-labelledby="devices-heading" className={styles.panel}>
            <h2 id="devices-heading" className={styles.heading}>
              <Icon of={MonitorSmartphone} />
              <Trans>Your devices</Trans>
            </h2>
            <Devices />
          </section>
          <SignOut />
        </div>
      )}
    </Page>
  );
}

function Details({ name, etag }: { name: string; etag: string }) {
  const { t } = useLingui();
  const change = useChangeName();
  const form = useForm({ values: { name } });
  const atFault = useServerErrors(form, change.error, {
    name: t`Enter your name, in at most 100 characters.`,
  });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.handleSubmit((entered) => change.mutate({ ...entered, etag }))}
    >
      <TextField
        id="name"
        label={t`Name`}
        autoComplete="name"
        maxLength={100}
        error={form.formState.errors.name?.message}
        {...form.register("name", {
          validate: (entered) => entered.trim() !== "" || t`Enter your name.`,
        })}
      />
      <Button type="submit" pending={change.isPending && t`Saving`}>
        <Trans>Save</Trans>
      </Button>
      <div role="status">
        {change.isSuccess && <Notice tone="success" title={t`Your name is saved`} />}
      </div>
      {change.isError && !atFault && <ProblemNotice error={change.error} />}
    </form>
  );
}

function ChangePassword() {
  const { t } = useLingui();
  const change = useChangePassword();
  const form = useForm({ defaultValues: { current: "", password: "" } });
  const { errors } = form.formState;
  const atFault = useServerErrors(form, change.error, {
    password: t`Choose another password: at least 10 characters, at most 128.`,
  });
  const isIncorrect = change.error instanceof ApiError && change.error.is("password-incorrect");
  const send = form.handleSubmit((entered) =>
    change.mutate(entered, {
      onSuccess: () => form.reset(),
      onError: (error) => {
        if (error instanceof ApiError && error.is("password-incorrect")) {
          const message = t`This is not your current password.`;
          form.setError("current", { message }, { shouldFocus: true });
        }
      },
    }),
  );
  return (
    <form noValidate className={styles.form} onSubmit={send}>
      <TextField
        id="current"
        type="password"
        label={t`Current password`}
        autoComplete="current-password"
        maxLength={128}
        error={errors.current?.message}
        {...form.register("current", {
          validate: (entered) => entered !== "" || t`Enter your current password.`,
        })}
      />
      <NewPasswordField
        label={t`New password`}
        error={errors.password?.message}
        {...form.register("password", {
          validate: (password) => isLongEnough(password) || t`Use at least 10 characters.`,
        })}
      />
      <Button type="submit" pending={change.isPending && t`Saving your password`}>
        <Trans>Change password</Trans>
      </Button>
      <TextLink link={<Link to="/forgot-password" />}>
        <Trans>Forgot your password?</Trans>
      </TextLink>
      <div role="status">
        {change.isSuccess && (
          <Notice tone="success" title={t`Your password is changed`}>
            <Trans>Your other devices are signed out.</Trans>
          </Notice>
        )}
      </div>
      {change.isError && !atFault && !isIncorrect && <ProblemNotice error={change.error} />}
    </form>
  );
}

function SignOut() {
  const { t } = useLingui();
  const home = useHref("/");
  const leave = useMutation({ mutationFn: () => signOut(home) });
  return (
    <>
      <Button
        variant="quiet"
        icon={LogOut}
        pending={leave.isPending && t`Signing out`}
        onClick={() => leave.mutate()}
      >
        <Trans>Sign out</Trans>
      </Button>
      {leave.isError && <ProblemNotice error={leave.error} />}
    </>
  );
}
