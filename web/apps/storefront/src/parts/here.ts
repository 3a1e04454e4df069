import { useHref, useLocation } from "react-router";

/** The address of the page that is shown, to come back to. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return useHref(pathname) + search;
}
