import { Loading, ProblemNotice, shippingName, useCheckoutOptions } from "@emporium/app";
import { countryName, formatMoney } from "@emporium/i18n";
import { Trans, useLingui } from "@lingui/react/macro";
import { deliveryTime } from "@/features/delivery";
import { Page } from "@/parts/Page";
import styles from "../content.module.css";

export default function ShippingPage() {
  const { t } = useLingui();
  const { data: options, error, refetch } = useCheckoutOptions();
  return (
    <Page title={t`Shipping`} width="text">
      <div className={styles.text}>
        <p>
          <Trans>Orders are packed on working days. You get a mail when yours is on its way.</Trans>
        </p>
        {error && <ProblemNotice error={error} retry={refetch} />}
        {!options && !error && <Loading />}
        {options && (
          <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="rates">
            <table className={styles.rates}>
              <caption id="rates" className="visually-hidden">
                <Trans>Delivery times and prices by country</Trans>
              </caption>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Country</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Method</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Time</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Price</Trans>
                  </th>
                </tr>
              </thead>
              {options.countries.map(({ code, shippingOptions }) => (
                <tbody key={code}>
                  {shippingOptions.map((option, index) => (
                    <tr key={option.id}>
                      {index === 0 && (
                        <th scope="rowgroup" rowSpan={shippingOptions.length}>
                          {countryName(code)}
                        </th>
                      )}
                      <td>{shippingName(option.id)}</td>
                      <td>{deliveryTime(option)}</td>
                      <td>
                        {formatMoney(option.price)}
                        {option.freeFrom && (
                          <>
                            <br />
                            <Trans>free from {formatMoney(option.freeFrom)}</Trans>
                          </>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </div>
        )}
      </div>
    </Page>
  );
}
