import { signInAddress } from "@emporium/api";
import { FormErrors, ProblemNotice, useServerErrors } from "@emporium/app";
import { Button, Notice, TextField, TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useHref, useSearchParams } from "react-router";
import { Page } from "@/parts/Page";
import { keepReturn, looksLikeEmail, useRegister, useResendVerification } from "../account";
import styles from "../account.module.css";

export default function RegisterPage() {
  const { t } = useLingui();
  const [parameters] = useSearchParams();
  const home = useHref("/");
  const returnTo = parameters.get("return") ?? home;
  const register = useRegister();
  const form = useForm({ defaultValues: { name: "", email: "" } });
  const { errors } = form.formState;
  const atFault = useServerErrors(form, register.error, {
    name: t`Enter your name, in at most 100 characters.`,
    email: t`Enter an e-mail address, such as name@example.com.`,
  });
  if (register.isSuccess) {
    return <CheckInbox email={register.variables.email} />;
  }
  return (
    <Page title={t`Create an account`} width="text">
      <form
        noValidate
        className={styles.form}
        onSubmit={form.handleSubmit((entered) => {
          keepReturn(returnTo);
          register.mutate(entered);
        })}
      >
        <FormErrors form={form} />
        <TextField
          id="name"
          label={t`Name`}
          autoComplete="name"
          maxLength={100}
          error={errors.name?.message}
          {...form.register("name", {
            validate: (name) => name.trim() !== "" || t`Enter your name.`,
          })}
        />
        <TextField
          id="email"
          type="email"
          label={t`E-mail`}
          autoComplete="email"
          maxLength={254}
          hint={t`We send a link to it. You choose your password there.`}
          error={errors.email?.message}
          {...form.register("email", {
            validate: (email) =>
              looksLikeEmail(email) || t`Enter an e-mail address, such as name@example.com.`,
          })}
        />
        {register.isError && !atFault && <ProblemNotice error={register.error} />}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          wide
          pending={register.isPending && t`Creating your account`}
        >
          <Trans>Create account</Trans>
        </Button>
      </form>
      <p className={styles.after}>
        <Trans>
          Already have an account?{" "}
          <TextLink link={<a href={signInAddress(returnTo)} />}>Sign in</TextLink>
        </Trans>
      </p>
    </Page>
  );
}

function CheckInbox({ email }: { email: string }) {
  const { t } = useLingui();
  const resend = useResendVerification();
  return (
    <Page title={t`Check your inbox`} width="text">
      <div className={styles.form}>
        <p>
          <Trans>
            We sent a link to <strong>{email}</strong>. Open it to choose your password.
          </Trans>
        </p>
        <p>
          <Trans>Nothing there after a few minutes? Look into your spam folder.</Trans>
        </p>
        {resend.isSuccess ? (
          <Notice live tone="success" title={t`We have sent it again`} />
        ) : (
          <Button pending={resend.isPending && t`Sending`} onClick={() => resend.mutate({ email })}>
            <Trans>Send it again</Trans>
          </Button>
        )}
        {resend.isError && <ProblemNotice error={resend.error} />}
      </div>
    </Page>
  );
}
