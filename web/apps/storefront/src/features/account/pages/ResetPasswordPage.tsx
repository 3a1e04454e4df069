import { ApiError, signInAddress } from "@emporium/api";
import { ProblemNotice, useServerErrors } from "@emporium/app";
import { Button, ButtonLink, Notice } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { Link, useHref, useSearchParams } from "react-router";
import { Page } from "@/parts/Page";
import { isLongEnough, useResetPassword } from "../account";
import styles from "../account.module.css";
import { NewPasswordField } from "../components/NewPasswordField";

/** Where the mailed link leads. Nothing is used up before the form is sent. */
export default function ResetPasswordPage() {
  const { t } = useLingui();
  const token = useSearchParams()[0].get("token") ?? "";
  const reset = useResetPassword(token);
  const form = useForm({ defaultValues: { password: "" } });
  const atFault = useServerErrors(form, reset.error, {
    password: t`Choose another password: at least 10 characters, at most 128.`,
  });
  if (reset.isSuccess) {
    return <IsReset />;
  }
  if (token === "" || (reset.error instanceof ApiError && reset.error.is("token-invalid"))) {
    return <UnusableLink incomplete={token === ""} />;
  }
  return (
    <Page title={t`Choose a new password`} width="text">
      <form
        noValidate
        className={styles.form}
        onSubmit={form.handleSubmit(({ password }) => reset.mutate(password))}
      >
        <NewPasswordField
          label={t`New password`}
          error={form.formState.errors.password?.message}
          {...form.register("password", {
            validate: (password) => isLongEnough(password) || t`Use at least 10 characters.`,
          })}
        />
        {reset.isError && !atFault && <ProblemNotice error={reset.error} />}
        <Button
          type="submit"
          variant="primary"
          size="lg"
          wide
          pending={reset.isPending && t`Saving your password`}
        >
          <Trans>Save password</Trans>
        </Button>
      </form>
    </Page>
  );
}

function IsReset() {
  const { t } = useLingui();
  const home = useHref("/");
  return (
    <Page title={t`Your password is changed`} width="text">
      <div className={styles.form}>
        <Notice tone="success" title={t`Your password is saved`}>
          <Trans>Sign in with it now. All your devices have to.</Trans>
        </Notice>
        <ButtonLink variant="primary" size="lg" link={<a href={signInAddress(home)} />}>
          <Trans>Sign in</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

function UnusableLink({ incomplete }: { incomplete: boolean }) {
  const { t } = useLingui();
  return (
    <Page
      title={incomplete ? t`This link is incomplete` : t`This link cannot be used any more`}
      width="text"
    >
      <div className={styles.form}>
        <p>
          {incomplete ? (
            <Trans>Please open it from the e-mail again, or let us send a new one.</Trans>
          ) : (
            <Trans>It has been used already, has expired, or a newer one has been sent.</Trans>
          )}
        </p>
        <ButtonLink variant="primary" size="lg" link={<Link to="/forgot-password" />}>
          <Trans>Send a new link</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}
