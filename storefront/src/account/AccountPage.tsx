import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { ApiError, csrfToken, fieldErrors, unwrap, userApi } from "../api/client";
import { signInAddress } from "../session/session";
import { Field, Page, ProblemNotice, Spinner } from "../ui/parts";

export function AccountPage() {
  const profile = useProfile();
  const change = useChangeName();
  if (profile.error instanceof ApiError && profile.error.problem.status === 401) {
    return (
      <Page title="Your account" narrow>
        <p>You are not signed in.</p>
        <a className="button primary" href={signInAddress("/account")}>
          Sign in
        </a>
        <p>
          New here? <Link to="/register">Create an account</Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title="Your account" narrow>
      {profile.isPending && <Spinner />}
      {profile.isError && <ProblemNotice error={profile.error} retry={profile.refetch} />}
      {profile.data && (
        <>
          <p className="fine">{profile.data.profile.email}</p>
          <form
            key={profile.data.etag}
            onSubmit={(event) => {
              event.preventDefault();
              const name = String(new FormData(event.currentTarget).get("name"));
              change.mutate({ name, etag: profile.data.etag });
            }}
          >
            <Field
              label="Name"
              name="name"
              defaultValue={profile.data.profile.name}
              required
              maxLength={100}
              autoComplete="name"
              error={fieldErrors(change.error).name}
            />
            <button className="button primary" disabled={change.isPending}>
              Save
            </button>
            {change.isSuccess && (
              <p className="notice success" role="status">
                Saved.
              </p>
            )}
            {change.isError && <ProblemNotice error={change.error} />}
          </form>
          <p>
            <Link to="/orders">Your orders</Link>
          </p>
          <button className="button quiet" onClick={signOut}>
            Sign out
          </button>
        </>
      )}
    </Page>
  );
}

/** Ends the session at the gateway and at the sign-in page, then starts the shop afresh. */
async function signOut() {
  await fetch("/session/sign-out", {
    method: "POST",
    headers: { "X-XSRF-TOKEN": await csrfToken() },
  });
  window.location.assign("/");
}

/** The profile with the version it has, which a change has to name. */
function useProfile() {
  return useQuery({
    queryKey: ["profile"],
    queryFn: async () => {
      const call = await userApi.GET("/api/profile");
      const profile = await unwrap(Promise.resolve(call));
      return { profile, etag: call.response.headers.get("ETag") ?? "" };
    },
  });
}

function useChangeName() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, etag }: { name: string; etag: string }) =>
      unwrap(
        userApi.PUT("/api/profile", { params: { header: { "If-Match": etag } }, body: { name } }),
      ),
    onSettled: () =>
      Promise.all(
        ["profile", "session"].map((key) => queries.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
