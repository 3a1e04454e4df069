import { useMutation } from "@tanstack/react-query";
import { fieldErrors, unwrap, userApi } from "../api/client";
import { signInAddress } from "../session/session";
import { Field, Page, ProblemNotice } from "../ui/parts";

export function RegisterPage() {
  const register = useMutation({
    mutationFn: (body: { email: string; name: string }) =>
      unwrap(userApi.POST("/api/accounts", { body })),
  });
  const errors = fieldErrors(register.error);
  if (register.isSuccess) {
    return (
      <Page title="Check your inbox" narrow>
        <p>
          We sent a link to <strong>{register.variables.email}</strong>. Open it to choose your
          password.
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
        {register.isError && Object.keys(errors).length === 0 && (
          <ProblemNotice error={register.error} />
        )}
        <button className="button primary wide" disabled={register.isPending}>
          Create account
        </button>
      </form>
      <p>
        Already have an account? <a href={signInAddress("/")}>Sign in</a>
      </p>
    </Page>
  );
}
