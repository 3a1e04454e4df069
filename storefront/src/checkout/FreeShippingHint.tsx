import { formatMoney } from "../ui/money";
import { countryName, useCheckoutOptions } from "./checkout";

/** From when on shipping is free in the home country, if it ever is. */
export function FreeShippingHint() {
  const { data: options } = useCheckoutOptions();
  const home = options?.countries.find((country) => country.code === options.homeCountry);
  const option = home?.shippingOptions.find((offered) => offered.freeFrom);
  if (!home || !option?.freeFrom) {
    return null;
  }
  return (
    <>
      Free shipping within {countryName(home.code)} from {formatMoney(option.freeFrom)}.
    </>
  );
}
