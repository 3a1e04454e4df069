import type { Session } from "@emporium/api";
import { ToastProvider } from "@emporium/ui";
import type { ReactNode } from "react";
import { StaffProvider } from "@/parts/staff";
import { showRoutes } from "../../../../test-show";

export { network } from "../../../../test-setup";
export { showRoutes };

/** Shows an element inside what all pages have around them, at an address. */
export function show(element: ReactNode, at = "/", permissions: Session["permissions"] = []) {
  const staff = { authenticated: true, name: "Sam Staff", permissions };
  return showRoutes(
    [
      {
        path: "*",
        element: (
          <StaffProvider value={staff}>
            <ToastProvider labels={{ region: "Notifications", dismiss: "Dismiss" }}>
              {element}
            </ToastProvider>
          </StaffProvider>
        ),
      },
    ],
    at,
  );
}
