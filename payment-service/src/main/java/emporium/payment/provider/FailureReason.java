package emporium.payment.provider;

/** Why an attempt brought no money. */
public enum FailureReason {
  DECLINED,
  AUTHENTICATION_FAILED,
  CANCELLED_BY_CUSTOMER,
  ABANDONED,
  PROVIDER_ERROR
}
