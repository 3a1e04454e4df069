import type { Session } from "@emporium/api";
import type { Suggestion, SuggestionGroup } from "@emporium/ui/combobox";
import { i18n } from "@lingui/core";
import { t } from "@lingui/core/macro";
import { orderNumber } from "@/parts/orderNumber";
import { permits } from "@/parts/staff";
import { SECTIONS } from "./sections";

export interface Command extends Suggestion {
  path: string;
}

/** What somebody who types these words may want, and may do: pages first, then places to search. */
export function commandsFor(words: string, staff: Session): SuggestionGroup<Command>[] {
  const typed = words.trim();
  const pages = SECTIONS.filter(({ permission }) => permits(staff, permission))
    .map(({ path, label }) => ({ id: path, label: i18n._(label), path }))
    .filter(({ label }) => label.toLocaleLowerCase().includes(typed.toLocaleLowerCase()));
  return [
    { label: t`Go to`, items: pages },
    { label: t`Search`, items: typed === "" ? [] : searchesFor(typed, staff) },
  ].filter(({ items }) => items.length > 0);
}

function searchesFor(typed: string, staff: Session): Command[] {
  const value = encodeURIComponent(typed);
  const searches: Command[] = [];
  const number = orderNumber(typed);
  if (number && permits(staff, "orders.read")) {
    searches.push({
      id: "orders",
      label: t`Orders whose number begins with ${number}`,
      path: `/orders?number=${number}`,
    });
  }
  if (permits(staff, "catalog.write")) {
    searches.push({ id: "products", label: t`Products: “${typed}”`, path: `/products?q=${value}` });
  }
  if (permits(staff, "deliveries.read") && typed.includes("@")) {
    searches.push({
      id: "deliveries",
      label: t`Mail deliveries to ${typed}`,
      path: `/deliveries?recipient=${value}`,
    });
  }
  return searches;
}
