import { TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { Page } from "@/parts/Page";
import styles from "../content.module.css";

export default function ReturnsPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Returns`} width="text">
      <div className={styles.text}>
        <p>
          <Trans>
            You may withdraw from your purchase within 14 days of receiving it, without giving a
            reason.
          </Trans>
        </p>
        <h2>
          <Trans>How to return something</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Tell us, for example by e-mail, with the number of the order.</Trans>
          </li>
          <li>
            <Trans>Send the items back within 14 days after that, best in their packaging.</Trans>
          </li>
          <li>
            <Trans>We refund the price and the standard delivery to the way you paid.</Trans>
          </li>
        </ul>
        <p>
          <Trans>
            The number of the order is in your confirmation and in{" "}
            <TextLink link={<Link to="/orders" />}>your orders</TextLink>; our address is in the{" "}
            <TextLink link={<Link to="/imprint" />}>imprint</TextLink>.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
