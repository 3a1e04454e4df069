import type { Address, PlaceOrderRequest } from "@emporium/api";

/** An address as it is typed: every field is there, even if empty. */
export type EnteredAddress = Record<keyof Address, string>;

/** What a customer enters at checkout. */
export interface Entered {
  shippingAddress: EnteredAddress;
  billsElsewhere: boolean;
  billingAddress: EnteredAddress;
  phone: string;
  shippingOption: string;
  paymentMethod: string;
}

function emptyAddress(recipient: string, country: string): EnteredAddress {
  return { recipient, line1: "", line2: "", postalCode: "", city: "", region: "", country };
}

export function nothingEntered(recipient: string, country: string): Entered {
  return {
    shippingAddress: emptyAddress(recipient, country),
    billsElsewhere: false,
    billingAddress: emptyAddress(recipient, country),
    phone: "",
    shippingOption: "",
    paymentMethod: "",
  };
}

function addressOf(entered: EnteredAddress): Address {
  const { line2, region, ...required } = trimmed(entered);
  return { ...required, ...(line2 && { line2 }), ...(region && { region }) };
}

function trimmed(entered: EnteredAddress): EnteredAddress {
  return Object.fromEntries(
    Object.entries(entered).map(([name, text]) => [name, text.trim()]),
  ) as EnteredAddress;
}

/** What of an order request stems from the form. */
export function requested(
  entered: Entered,
): Pick<PlaceOrderRequest, "shippingAddress" | "billingAddress" | "phone"> {
  const phone = entered.phone.trim();
  return {
    shippingAddress: addressOf(entered.shippingAddress),
    ...(entered.billsElsewhere && { billingAddress: addressOf(entered.billingAddress) }),
    ...(phone && { phone }),
  };
}

const DRAFT = "emporium.checkout";

/** Survives a payment page, a sign-in and a reload; gone with the tab or the sign-out. */
export function keepDraft(entered: Entered) {
  sessionStorage.setItem(DRAFT, JSON.stringify(entered));
}

export function keptDraft(): Entered | undefined {
  const kept = sessionStorage.getItem(DRAFT);
  return kept ? (JSON.parse(kept) as Entered) : undefined;
}
