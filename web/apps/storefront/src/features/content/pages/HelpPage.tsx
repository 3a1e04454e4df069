import { useCheckoutOptions } from "@emporium/app";
import { formatDuration } from "@emporium/i18n";
import { Disclosure, TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { Page } from "@/parts/Page";
import styles from "../content.module.css";

export default function HelpPage() {
  const { t } = useLingui();
  const { data: options } = useCheckoutOptions();
  return (
    <Page title={t`Help`} width="text">
      <div className={styles.text}>
        <h2>
          <Trans>Ordering and paying</Trans>
        </h2>
        <Disclosure summary={t`How can I pay?`}>
          {options ? (
            <ul>
              {options.paymentMethods.map(({ id, label, paymentWindow }) => (
                <li key={id}>
                  <Trans>
                    {label}, to be paid within {formatDuration(paymentWindow)}
                  </Trans>
                </li>
              ))}
            </ul>
          ) : (
            <Trans>The checkout shows all methods.</Trans>
          )}
        </Disclosure>
        <Disclosure summary={t`My payment was declined. What now?`}>
          <Trans>
            Nothing was charged. Open the order in{" "}
            <TextLink link={<Link to="/orders" />}>your orders</TextLink> and try again, with
            another card or another method. Your items are reserved until the time shown there.
          </Trans>
        </Disclosure>
        <Disclosure summary={t`Is my payment secure?`}>
          <Trans>
            Card numbers are entered on the page of the payment provider only. The shop never sees
            them.
          </Trans>
        </Disclosure>
        <Disclosure summary={t`Where is my receipt?`}>
          <Trans>
            In your inbox, and with the order in{" "}
            <TextLink link={<Link to="/orders" />}>your orders</TextLink>.
          </Trans>
        </Disclosure>
        <h2>
          <Trans>Delivery and returns</Trans>
        </h2>
        <Disclosure summary={t`How long does delivery take?`}>
          <Trans>
            It depends on the country and the method:{" "}
            <TextLink link={<Link to="/shipping" />}>Shipping</TextLink>.
          </Trans>
        </Disclosure>
        <Disclosure summary={t`Can I send something back?`}>
          <Trans>
            Yes, within 14 days: <TextLink link={<Link to="/returns" />}>Returns</TextLink>.
          </Trans>
        </Disclosure>
        <h2>
          <Trans>Your account</Trans>
        </h2>
        <Disclosure summary={t`I did not get the mail with the link.`}>
          <Trans>
            Look into your spam folder first. Then{" "}
            <TextLink link={<Link to="/register" />}>register again</TextLink> with the same
            address: a new link is sent, and only the newest one works.
          </Trans>
        </Disclosure>
      </div>
    </Page>
  );
}
