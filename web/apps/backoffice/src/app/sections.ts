import {
  Bell,
  History,
  Package,
  ReceiptText,
  TriangleAlert,
  Truck,
  Upload,
} from "@emporium/ui/icons";
import type { LucideIcon } from "@emporium/ui/icons";
import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Permission } from "@/parts/staff";

export interface Section {
  path: string;
  label: MessageDescriptor;
  icon: LucideIcon;
  /** Without it the section is neither shown nor reached. */
  permission: Permission;
}

/** The parts of the back office, in the order of the navigation. */
export const SECTIONS: Section[] = [
  { path: "/orders", label: msg`Orders`, icon: ReceiptText, permission: "orders.read" },
  { path: "/products", label: msg`Products`, icon: Package, permission: "catalog.write" },
  { path: "/imports", label: msg`Imports`, icon: Upload, permission: "catalog.write" },
  { path: "/shortfalls", label: msg`Shortfalls`, icon: Truck, permission: "stock.read" },
  { path: "/deliveries", label: msg`Mail deliveries`, icon: Bell, permission: "deliveries.read" },
  {
    path: "/dead-letters",
    label: msg`Dead letters`,
    icon: TriangleAlert,
    permission: "events.replay",
  },
  { path: "/changes", label: msg`Changes`, icon: History, permission: "audit.read" },
];
