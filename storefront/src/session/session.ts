import { useQuery } from "@tanstack/react-query";
import { askForSession } from "../api/client";

export interface Session {
  authenticated: boolean;
  accountId?: string;
  name?: string;
  email?: string;
  permissions?: string[];
}

/** Who is signed in. Asking also makes the gateway hand out the CSRF token. */
export function useSession() {
  return useQuery({
    queryKey: ["session"],
    queryFn: async (): Promise<Session> => {
      const response = await askForSession();
      return response.ok ? response.json() : { authenticated: false };
    },
    staleTime: 60_000,
  });
}

/** Where to sign in and come back to. */
export function signInAddress(returnTo: string) {
  return `/session/sign-in?return=${encodeURIComponent(returnTo)}`;
}
