import { Navigate } from "react-router";
import { permits, useStaff } from "@/parts/staff";
import { SECTIONS } from "./sections";

/** Leads on to the first section that is open to whoever is signed in. */
export function Home() {
  const staff = useStaff();
  const first = SECTIONS.find(({ permission }) => permits(staff, permission));
  return first && <Navigate to={first.path} replace />;
}
