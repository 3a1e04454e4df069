import { type Delivery, notificationApi, unwrap } from "@emporium/api";
import { t } from "@lingui/core/macro";
import { useQuery } from "@tanstack/react-query";

/** The newest messages to an address. */
export function useDeliveries(recipient: string) {
  return useQuery({
    queryKey: ["deliveries", recipient],
    enabled: recipient !== "",
    queryFn: async () => ({
      items: await unwrap(
        notificationApi.GET("/api/backoffice/deliveries", { params: { query: { recipient } } }),
      ),
    }),
  });
}

export function templateText(template: Delivery["template"]): string {
  switch (template) {
    case "VERIFY_EMAIL":
      return t`Confirm e-mail address`;
    case "RESET_PASSWORD":
      return t`Reset of the password`;
    case "NEW_DEVICE":
      return t`New sign-in`;
    case "PASSWORD_CHANGED":
      return t`Password changed`;
    case "ACCOUNT_EXISTS":
      return t`Account exists already`;
    case "ORDER_CONFIRMED":
      return t`Order confirmed`;
    case "ORDER_CANCELLED":
      return t`Order cancelled`;
    case "RECEIPT":
      return t`Receipt`;
    case "REFUND":
      return t`Refund`;
    case "PARCEL_SHIPPED":
      return t`Parcel shipped`;
    case "PARCEL_DELIVERED":
      return t`Parcel delivered`;
  }
}

export function statusText(status: Delivery["status"]): string {
  switch (status) {
    case "PENDING":
      return t`Waiting to be sent`;
    case "SENT":
      return t`Sent`;
    case "GIVEN_UP":
      return t`Given up`;
  }
}
