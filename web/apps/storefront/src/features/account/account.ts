import { ApiError, language, SESSION, unwrap, userApi } from "@emporium/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const PROFILE = ["profile"];

/** The profile with the version it has, which a change has to name. */
export function useProfile() {
  return useQuery({
    queryKey: PROFILE,
    queryFn: async () => {
      let etag = "";
      const profile = await unwrap(
        userApi.GET("/api/profile").then((answer) => {
          etag = answer.response.headers.get("ETag") ?? "";
          return answer;
        }),
      );
      return { profile, etag };
    },
  });
}

export function useChangeName() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ name, etag }: { name: string; etag: string }) =>
      unwrap(
        userApi.PUT("/api/profile", { params: { header: { "If-Match": etag } }, body: { name } }),
      ),
    onSettled: () =>
      Promise.all([PROFILE, SESSION].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}

export function useRegister() {
  return useMutation({
    mutationFn: (body: { email: string; name: string }) =>
      unwrap(userApi.POST("/api/accounts", { body: { ...body, locale: language() } })),
  });
}

export function useResendVerification() {
  return useMutation({
    mutationFn: (body: { email: string }) =>
      unwrap(userApi.POST("/api/accounts/resend-verification", { body })),
  });
}

export function useVerifyEmail(token: string) {
  return useMutation({
    mutationFn: (password: string) =>
      unwrap(userApi.POST("/api/accounts/verify-email", { body: { token, password } })),
  });
}

export function useForgotPassword() {
  return useMutation({
    mutationFn: (body: { email: string }) =>
      unwrap(userApi.POST("/api/accounts/forgot-password", { body })),
  });
}

export function useResetPassword(token: string) {
  return useMutation({
    mutationFn: (password: string) =>
      unwrap(userApi.POST("/api/accounts/reset-password", { body: { token, password } })),
  });
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { current: string; password: string }) =>
      unwrap(userApi.PUT("/api/profile/password", { body })),
    // The profile has another version now.
    onSuccess: () => queries.invalidateQueries({ queryKey: PROFILE }),
  });
}

const DEVICES = ["profile", "sessions"];

/** What the customer is signed in with, the device used last first. */
export function useDevices() {
  return useQuery({
    queryKey: DEVICES,
    queryFn: () => unwrap(userApi.GET("/api/profile/sessions")),
    select: ({ items }) => items,
  });
}

export type Device = NonNullable<ReturnType<typeof useDevices>["data"]>[number];

export function useSignOutDevice() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (sessionId: string) => {
      const path = { sessionId };
      try {
        await unwrap(userApi.DELETE("/api/profile/sessions/{sessionId}", { params: { path } }));
      } catch (error) {
        // It has ended by itself meanwhile, which is as good.
        if (!(error instanceof ApiError && error.is("not-found"))) {
          throw error;
        }
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: DEVICES }),
  });
}

export function useSignOutOtherDevices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(userApi.DELETE("/api/profile/sessions/others")),
    onSettled: () => queries.invalidateQueries({ queryKey: DEVICES }),
  });
}

export function useSignOutEverywhere() {
  return useMutation({
    mutationFn: () => unwrap(userApi.DELETE("/api/profile/sessions")),
  });
}

const MIN_PASSWORD_LENGTH = 10;

/** Spares the way to the server, which decides. */
export function isLongEnough(password: string): boolean {
  return password.length >= MIN_PASSWORD_LENGTH;
}

/** Catches slips only; whether an address exists, its mail will show. */
export function looksLikeEmail(text: string): boolean {
  return /^\S+@\S+$/.test(text.trim());
}

const RETURN = "emporium.return";

/** Keeps where somebody was who registers, until the mailed link has been opened. */
export function keepReturn(path: string) {
  localStorage.setItem(RETURN, path);
}

export function keptReturn(): string | undefined {
  return localStorage.getItem(RETURN) ?? undefined;
}

export function dropReturn() {
  localStorage.removeItem(RETURN);
}
