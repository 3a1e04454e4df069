import { useSession } from "@emporium/api";
import { Loading, ProblemNotice, useCheckoutOptions } from "@emporium/app";
import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "@/parts/Page";
import { SignInNeeded } from "@/parts/SignInNeeded";
import styles from "../checkout.module.css";
import { CheckoutForm } from "../components/CheckoutForm";

export default function CheckoutPage() {
  const { t } = useLingui();
  const session = useSession();
  const options = useCheckoutOptions();
  const failed = session.error ?? options.error;
  return (
    <Page title={t`Checkout`}>
      {session.data?.authenticated === false ? (
        <SignInNeeded>
          <Trans>What is in your cart and what you have entered stays.</Trans>
        </SignInNeeded>
      ) : failed ? (
        <ProblemNotice
          error={failed}
          retry={() => Promise.all([session.refetch(), options.refetch()])}
        />
      ) : session.data && options.data ? (
        <CheckoutForm name={session.data.name ?? ""} options={options.data} />
      ) : (
        <Loading className={styles.skeleton} />
      )}
    </Page>
  );
}
