export { DeliveryPromise } from "./components/DeliveryPromise";
export { FreeShippingHint } from "./components/FreeShippingHint";
export { deliveryTime, homeCountry } from "./options";
