export { shippingName, useCheckoutOptions, usePaymentMethodLabel } from "./checkoutOptions";
export { FormErrors, useServerErrors } from "./form";
export { Loading } from "./Loading";
export { OfflineNotice } from "./OfflineNotice";
export { OptionTexts } from "./OptionTexts";
export { PageHeading } from "./PageHeading";
export { PriceBreakdown } from "./PriceBreakdown";
export { ProblemNotice } from "./ProblemNotice";
export { page, start } from "./start";
