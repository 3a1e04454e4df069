import { useQuery } from "@tanstack/react-query";
import { csrfToken, fetchSession } from "./client";
import { ApiError, offline } from "./problem";
import type { Session } from "./types";

export const SESSION = ["session"];

/** Who is signed in. Asking also makes the gateway hand out the CSRF token. */
export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: session, staleTime: 60_000 });
}

async function session(): Promise<Session> {
  let response;
  try {
    response = await fetchSession();
  } catch {
    throw offline();
  }
  if (!response.ok) {
    throw new ApiError(await response.json());
  }
  return response.json();
}

/** Where to sign in and come back to. */
export function signInAddress(returnTo: string) {
  return `/session/sign-in?return=${encodeURIComponent(returnTo)}`;
}

/** Ends the session at the gateway and at the sign-in page, then starts the pages afresh. */
export async function signOut(returnTo: string) {
  await fetch("/session/sign-out", {
    method: "POST",
    headers: { "X-XSRF-TOKEN": await csrfToken() },
  });
  window.location.assign(returnTo);
}
