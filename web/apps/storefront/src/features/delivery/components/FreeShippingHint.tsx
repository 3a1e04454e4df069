import { useCheckoutOptions } from "@emporium/app";
import { countryName, formatMoney } from "@emporium/i18n";
import { Trans } from "@lingui/react/macro";
import { homeCountry } from "../options";

/** From when on shipping is free in the home country, if it ever is. */
export function FreeShippingHint() {
  const { data: options } = useCheckoutOptions();
  const home = options && homeCountry(options);
  const freeFrom = home?.shippingOptions.find((offered) => offered.freeFrom)?.freeFrom;
  if (!home || !freeFrom) {
    return null;
  }
  return (
    <Trans>
      Free shipping within {countryName(home.code)} from {formatMoney(freeFrom)}.
    </Trans>
  );
}
