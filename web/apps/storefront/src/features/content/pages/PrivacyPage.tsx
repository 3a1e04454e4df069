import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "@/parts/Page";
import styles from "../content.module.css";

export default function PrivacyPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Privacy`} width="text">
      <div className={styles.text}>
        <h2>
          <Trans>What is stored in your browser</Trans>
        </h2>
        <p>
          <Trans>
            The shop sets only cookies it cannot work without: for your session, your cart and the
            protection of forms. There is no tracking and no advertising, so there is nothing to
            consent to.
          </Trans>
        </p>
        <p>
          <Trans>
            Your language and the products you viewed last are kept in your browser and are not sent
            to us. What you enter at checkout is kept in the open tab until you close it.
          </Trans>
        </p>
        <h2>
          <Trans>What we store</Trans>
        </h2>
        <ul>
          <li>
            <Trans>Your account: name, e-mail address, language, a hash of your password.</Trans>
          </li>
          <li>
            <Trans>Your orders: what you bought, the addresses, how it was paid.</Trans>
          </li>
          <li>
            <Trans>Mails sent to you, to see whether they arrived.</Trans>
          </li>
        </ul>
        <p>
          <Trans>
            Card numbers are entered at the payment provider and never reach the shop. Receipts are
            kept as long as the law requires.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
