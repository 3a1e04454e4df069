import { useMutation } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { ApiError, fieldErrors, unwrap, userApi } from "../api/client";
import { signInAddress } from "../session/session";
import { Field, Page, ProblemNotice } from "../ui/parts";

/** Where the mailed link leads: whoever opens it chooses the account's password. */
export function VerifyEmailPage() {
  const token = useSearchParams()[0].get("token") ?? "";
  const verify = useMutation({
    mutationFn: (password: string) =>
      unwrap(userApi.POST("/api/accounts/verify-email", { body: { token, password } })),
  });
  const errors = fieldErrors(verify.error);
  if (verify.isSuccess) {
    return (
      <Page title="Choose your password" narrow>
        <p className="notice success" role="status">
          Thank you, your account is ready.
        </p>
        <a className="button primary" href={signInAddress("/")}>
          Sign in
        </a>
      </Page>
    );
  }
  if (token === "") {
    return (
      <Page title="Choose your password" narrow>
        <p>This link is incomplete. Please open it from the e-mail again.</p>
      </Page>
    );
  }
  return (
    <Page title="Choose your password" narrow>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          verify.mutate(String(new FormData(event.currentTarget).get("password")));
        }}
      >
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={128}
          hint="At least 10 characters. A short sentence is fine."
          error={errors.password}
        />
        {verify.isError && Object.keys(errors).length === 0 && (
          <ProblemNotice error={verify.error} />
        )}
        {verify.error instanceof ApiError && verify.error.is("token-invalid") && (
          <p>
            <Link to="/register">Register again</Link> to get a new link.
          </p>
        )}
        <button className="button primary wide" disabled={verify.isPending}>
          Save password
        </button>
      </form>
    </Page>
  );
}
