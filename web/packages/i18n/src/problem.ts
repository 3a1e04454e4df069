import { ApiError, OFFLINE } from "@emporium/api";
import { t } from "@lingui/core/macro";

export interface ProblemText {
  title: string;
  text: string;
}

/** What to tell people about something that failed: by the type of the problem, in their language. */
export function problemText(error: unknown): ProblemText {
  if (!(error instanceof ApiError)) {
    return unexpected();
  }
  const { type, status } = error.problem;
  if (type === OFFLINE) {
    return {
      title: t`The shop cannot be reached`,
      text: t`Please check your connection and try again.`,
    };
  }
  switch (type.replace("/problems/", "")) {
    case "invalid-request":
      return {
        title: t`Please check your entries`,
        text: t`Something you entered cannot be used.`,
      };
    case "unauthenticated":
      return { title: t`You are not signed in`, text: t`Please sign in and try again.` };
    case "forbidden":
      return {
        title: t`You may not do this`,
        text: t`Your account does not have permission for it.`,
      };
    case "not-found":
      return { title: t`Not found`, text: t`It does not exist or has been removed.` };
    case "stale":
    case "edit-conflict":
    case "units-not-open":
    case "order-not-to-be-shipped":
    case "parcel-already-shipped":
      return {
        title: t`This was changed in the meantime`,
        text: t`Please load it again and repeat your change.`,
      };
    case "sold-out":
      return { title: t`Not enough in stock`, text: t`Please choose a smaller quantity.` };
    case "cart-limit":
      return {
        title: t`Your cart is full`,
        text: t`A cart holds a limited number of products, and up to 99 of each.`,
      };
    case "cart-empty":
      return { title: t`Your cart is empty`, text: t`Add something to it first.` };
    case "cart-changed":
      return {
        title: t`Your cart has changed`,
        text: t`Please check your order again before you place it.`,
      };
    case "cart-already-ordered":
      return {
        title: t`You have already placed this order`,
        text: t`You find it among your orders.`,
      };
    case "total-changed":
      return {
        title: t`The total has changed`,
        text: t`Please check the new total before you place the order.`,
      };
    case "too-many-unpaid-orders":
      return {
        title: t`Too many orders wait for payment`,
        text: t`Please pay one of them, or wait until it is cancelled.`,
      };
    case "request-in-progress":
    case "payment-in-progress":
      return { title: t`This is still in progress`, text: t`Please wait a moment and try again.` };
    case "payment-not-open":
      return {
        title: t`This order can no longer be paid`,
        text: t`Please place a new order.`,
      };
    case "token-invalid":
      return {
        title: t`This link is no longer valid`,
        text: t`It has been used already, has expired, or a newer one has been sent.`,
      };
    case "too-many-attempts":
      return {
        title: t`Too many failed attempts`,
        text: t`Please wait a few minutes and try again.`,
      };
    case "too-many-requests":
      return {
        title: t`Too many requests`,
        text: t`Please wait a moment and try again.`,
      };
    case "dependency-unavailable":
      return {
        title: t`This is temporarily unavailable`,
        text: t`Nothing was lost. Please try again in a moment.`,
      };
    default:
      return status >= 500 ? unexpected() : refused();
  }
}

function unexpected(): ProblemText {
  return {
    title: t`Something went wrong`,
    text: t`Please try again. If it happens again, tell us.`,
  };
}

function refused(): ProblemText {
  return { title: t`This was not possible`, text: t`Please check what you entered and try again.` };
}
