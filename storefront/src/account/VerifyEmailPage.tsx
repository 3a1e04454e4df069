import { useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "react-router";
import { unwrap, userApi } from "../api/client";
import { signInAddress, useSession } from "../session/session";
import { Page, ProblemNotice, Spinner } from "../ui/parts";

export function VerifyEmailPage() {
  const token = useSearchParams()[0].get("token") ?? "";
  const { isSuccess: haveCsrfToken } = useSession();
  // A query, because it runs once by itself; the link works only once.
  const verification = useQuery({
    queryKey: ["verification", token],
    enabled: haveCsrfToken && token !== "",
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      await unwrap(userApi.POST("/api/accounts/verify-email", { body: { token } }));
      return true;
    },
  });
  return (
    <Page title="Confirm your address" narrow>
      {token === "" && <p>This link is not complete. Please open it from the mail again.</p>}
      {verification.isLoading && <Spinner label="Confirming" />}
      {verification.isSuccess && (
        <>
          <p className="notice success" role="status">
            Thank you, your account is ready.
          </p>
          <a className="button primary" href={signInAddress("/")}>
            Sign in
          </a>
        </>
      )}
      {verification.isError && (
        <>
          <ProblemNotice error={verification.error} />
          <p>
            The sign-in page sends you a new link. Or <Link to="/register">register again</Link>.
          </p>
        </>
      )}
    </Page>
  );
}
