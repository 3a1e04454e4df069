import type { Session } from "@emporium/api";
import { createContext, use } from "react";

/** The scopes that the back office asks for, as the session names them. */
export type Permission =
  | "orders.read"
  | "orders.fulfil"
  | "catalog.write"
  | "stock.read"
  | "contacts.erase"
  | "deliveries.read"
  | "events.replay"
  | "audit.read";

const StaffContext = createContext<Session | undefined>(undefined);

/** Who works here; stays known while signed out in the middle of something. */
export const StaffProvider = StaffContext;

export function useStaff(): Session {
  const staff = use(StaffContext);
  if (!staff) throw new Error("useStaff needs a StaffProvider above it");
  return staff;
}

export function usePermission(permission: Permission): boolean {
  return permits(useStaff(), permission);
}

export function permits({ permissions }: Session, permission: Permission): boolean {
  return permissions?.includes(permission) ?? false;
}
