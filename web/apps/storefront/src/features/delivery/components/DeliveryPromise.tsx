import { shippingName, useCheckoutOptions } from "@emporium/app";
import { countryName, formatMoney } from "@emporium/i18n";
import { Icon } from "@emporium/ui";
import { Truck } from "@emporium/ui/icons";
import { Trans } from "@lingui/react/macro";
import { deliveryTime, homeCountry } from "../options";
import styles from "./DeliveryPromise.module.css";

/** How long delivery takes in the shop's own country and what it costs there. */
export function DeliveryPromise() {
  const { data: options } = useCheckoutOptions();
  const home = options && homeCountry(options);
  if (!home || home.shippingOptions.length === 0) {
    return null;
  }
  return (
    <div className={styles.promise}>
      <Icon of={Truck} />
      <div>
        <p>
          <Trans>Delivery to {countryName(home.code)}</Trans>
        </p>
        <ul>
          {home.shippingOptions.map((option) => (
            <li key={option.id}>
              {shippingName(option.id)}: {deliveryTime(option)}, {formatMoney(option.price)}
              {option.freeFrom && (
                <>
                  {" "}
                  <Trans>(free from {formatMoney(option.freeFrom)})</Trans>
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
