import { ApiError, signInAddress } from "@emporium/api";
import { ProblemNotice, useServerErrors } from "@emporium/app";
import { Button, ButtonLink, Notice, TextField } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useHref, useSearchParams } from "react-router";
import { Page } from "@/parts/Page";
import {
  dropReturn,
  isLongEnough,
  keptReturn,
  looksLikeEmail,
  useResendVerification,
  useVerifyEmail,
} from "../account";
import styles from "../account.module.css";
import { NewPasswordField } from "../components/NewPasswordField";

/** Where the mailed link leads: whoever opens it chooses the account's password. */
export default function VerifyEmailPage() {
  const { t } = useLingui();
  const token = useSearchParams()[0].get("token") ?? "";
  const verify = useVerifyEmail(token);
  const form = useForm({ defaultValues: { password: "" } });
  const atFault = useServerErrors(form, verify.error, {
    password: t`Choose another password: at least 10 characters, at most 128.`,
  });
  const linkIsInvalid = verify.error instanceof ApiError && verify.error.is("token-invalid");
  if (verify.isSuccess) {
    return <Verified />;
  }
  if (token === "" || linkIsInvalid) {
    return <UnusableLink incomplete={token === ""} />;
  }
  return (
    <Page title={t`Choose your password`} width="text">
      <form
        noValidate
        className={styles.form}
        onSubmit={form.handleSubmit(({ password }) => verify.mutate(password))}
      >
        <NewPasswordField
          label={t`Password`}
          error={form.formState.errors.password?.message}
          {...form.register("password", {
            validate: (password) => isLongEnough(password) || t`Use at least 10 characters.`,
          })}
        />
        {verify.isError && !atFault && <ProblemNotice error={verify.error} />}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          wide
          pending={verify.isPending && t`Saving your password`}
        >
          <Trans>Save password</Trans>
        </Button>
      </form>
    </Page>
  );
}

function Verified() {
  const { t } = useLingui();
  return (
    <Page title={t`Your account is ready`} width="text">
      <div className={styles.form}>
        <Notice tone="success" title={t`Your password is saved`}>
          <Trans>Sign in with it now. What is in your cart comes along.</Trans>
        </Notice>
        <SignIn />
      </div>
    </Page>
  );
}

/** Goes on where the customer was who registered. */
function SignIn() {
  const home = useHref("/");
  return (
    <ButtonLink
      variant="primary"
      size="lg"
      link={<a href={signInAddress(keptReturn() ?? home)} onClick={dropReturn} />}
    >
      <Trans>Sign in</Trans>
    </ButtonLink>
  );
}

/** Most often the link has been used: then the account is fine, and signing in is what is left. */
function UnusableLink({ incomplete }: { incomplete: boolean }) {
  const { t } = useLingui();
  const resend = useResendVerification();
  const form = useForm({ defaultValues: { email: "" } });
  return (
    <Page
      title={incomplete ? t`This link is incomplete` : t`This link cannot be used any more`}
      width="text"
    >
      <div className={styles.form}>
        {incomplete ? (
          <p>
            <Trans>Please open it from the e-mail again, or let us send a new one.</Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>
                If you have chosen your password already, your account is ready. Otherwise the link
                has expired, or a newer one has been sent.
              </Trans>
            </p>
            <SignIn />
          </>
        )}
        <h2 className={styles.heading}>
          <Trans>Send a new link</Trans>
        </h2>
        {resend.isSuccess ? (
          <Notice live tone="success" title={t`Check your inbox`}>
            <Trans>If this address has an account without a password, a link is on its way.</Trans>
          </Notice>
        ) : (
          <form
            noValidate
            className={styles.form}
            onSubmit={form.handleSubmit((entered) => resend.mutate(entered))}
          >
            <TextField
              id="email"
              type="email"
              label={t`E-mail`}
              autoComplete="email"
              maxLength={254}
              error={form.formState.errors.email?.message}
              {...form.register("email", {
                validate: (email) =>
                  looksLikeEmail(email) || t`Enter an e-mail address, such as name@example.com.`,
              })}
            />
            {resend.isError && <ProblemNotice error={resend.error} />}
            <Button type="submit" pending={resend.isPending && t`Sending`}>
              <Trans>Send link</Trans>
            </Button>
          </form>
        )}
      </div>
    </Page>
  );
}
