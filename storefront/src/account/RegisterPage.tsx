import { useMutation } from "@tanstack/react-query";
import { fieldErrors, unwrap, userApi } from "../api/client";
import { signInAddress, useSession } from "../session/session";
import { Field, Page, ProblemNotice } from "../ui/parts";

export function RegisterPage() {
  // Asking for the session brings the CSRF token the form needs.
  useSession();
  const register = useMutation({
    mutationFn: (body: { email: string; password: string; name: string }) =>
      unwrap(userApi.POST("/api/accounts", { body })),
  });
  const errors = fieldErrors(register.error);
  if (register.isSuccess) {
    return (
      <Page title="Look into your mail" narrow>
        <p>
          We sent a link to <strong>{register.variables.email}</strong>. Open it and your account is
          ready.
        </p>
      </Page>
    );
  }
  return (
    <Page title="Create an account" narrow>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          register.mutate({
            name: String(form.get("name")),
            email: String(form.get("email")),
            password: String(form.get("password")),
          });
        }}
      >
        <Field
          label="Name"
          name="name"
          autoComplete="name"
          required
          maxLength={100}
          error={errors.name}
        />
        <Field
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          required
          maxLength={254}
          error={errors.email}
        />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={128}
          hint="Ten characters at least. A short sentence is fine."
          error={errors.password}
        />
        {register.isError && Object.keys(errors).length === 0 && (
          <ProblemNotice error={register.error} />
        )}
        <button className="button primary wide" disabled={register.isPending}>
          Create account
        </button>
      </form>
      <p>
        Been here before? <a href={signInAddress("/")}>Sign in</a>
      </p>
    </Page>
  );
}
