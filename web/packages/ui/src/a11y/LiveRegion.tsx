import type { ReactNode } from "react";

/** Announces its content when it changes. It must stand in the page, empty, before there is something to say. */
export function LiveRegion({ children }: { children?: ReactNode }) {
  return (
    <div role="status" className="visually-hidden">
      {children}
    </div>
  );
}
