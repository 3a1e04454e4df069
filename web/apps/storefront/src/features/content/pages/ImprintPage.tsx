import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "@/parts/Page";
import styles from "../content.module.css";

export default function ImprintPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Imprint`} width="text">
      <div className={styles.text}>
        <p>
          <Trans>
            This shop runs on Emporium, free software under the Apache License 2.0. It shows
            products that do not exist, takes no money and delivers nothing.
          </Trans>
        </p>
        <p>
          <Trans>
            Who opens a shop with it puts the name, the address and the register entry of the
            company here.
          </Trans>
        </p>
      </div>
    </Page>
  );
}
