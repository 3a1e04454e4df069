import { signInAddress } from "@emporium/api";
import { ProblemNotice, useServerErrors } from "@emporium/app";
import { Button, TextField, TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useHref } from "react-router";
import { Page } from "@/parts/Page";
import { looksLikeEmail, useForgotPassword } from "../account";
import styles from "../account.module.css";

/** Whether an address has an account, the page does not say: its mail will show. */
export default function ForgotPasswordPage() {
  const { t } = useLingui();
  const home = useHref("/");
  const request = useForgotPassword();
  const form = useForm({ defaultValues: { email: "" } });
  const invalid = t`Enter an e-mail address, such as name@example.com.`;
  const atFault = useServerErrors(form, request.error, { email: invalid });
  if (request.isSuccess) {
    return <CheckInbox email={request.variables.email} />;
  }
  return (
    <Page title={t`Reset your password`} width="text">
      <form
        noValidate
        className={styles.form}
        onSubmit={form.handleSubmit((entered) => request.mutate(entered))}
      >
        <TextField
          id="email"
          type="email"
          label={t`E-mail`}
          autoComplete="email"
          maxLength={254}
          hint={t`We send a link to it. You choose a new password there.`}
          error={form.formState.errors.email?.message}
          {...form.register("email", { validate: (email) => looksLikeEmail(email) || invalid })}
        />
        {request.isError && !atFault && <ProblemNotice error={request.error} />}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          wide
          pending={request.isPending && t`Sending`}
        >
          <Trans>Send link</Trans>
        </Button>
      </form>
      <p className={styles.after}>
        <TextLink link={<a href={signInAddress(home)} />}>
          <Trans>Back to sign in</Trans>
        </TextLink>
      </p>
    </Page>
  );
}

function CheckInbox({ email }: { email: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`Check your inbox`} width="text">
      <div className={styles.form}>
        <p>
          <Trans>
            If <strong>{email}</strong> has an account, a link is on its way. It works for 30
            minutes.
          </Trans>
        </p>
        <p>
          <Trans>Nothing there after a few minutes? Look into your spam folder.</Trans>
        </p>
      </div>
    </Page>
  );
}
