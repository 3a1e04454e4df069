import { ApiError } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { formatMoney } from "@emporium/i18n";
import { TextLink } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { nameOf, useCart } from "@/features/cart";

/** Why checkout does not go on, and what can be done about it. */
export function CheckoutProblem({ error, retry }: { error: unknown; retry?: () => unknown }) {
  if (!(error instanceof ApiError)) {
    return <ProblemNotice error={error} retry={retry} />;
  }
  if (error.is("sold-out")) {
    return (
      <ProblemNotice error={error}>
        <Shortages shortages={error.problem.shortages ?? []} />
      </ProblemNotice>
    );
  }
  if (error.is("total-changed") && error.problem.currentTotal) {
    return (
      <ProblemNotice error={error}>
        <p>
          <Trans>It is now {formatMoney(error.problem.currentTotal)}.</Trans>
        </p>
      </ProblemNotice>
    );
  }
  if (error.is("cart-changed")) {
    return (
      <ProblemNotice error={error}>
        <TextLink link={<Link to="/cart" />}>
          <Trans>View cart</Trans>
        </TextLink>
      </ProblemNotice>
    );
  }
  if (error.is("too-many-unpaid-orders")) {
    return (
      <ProblemNotice error={error}>
        <TextLink link={<Link to="/orders" />}>
          <Trans>View your orders</Trans>
        </TextLink>
      </ProblemNotice>
    );
  }
  return <ProblemNotice error={error} retry={error.isRefusal ? undefined : retry} />;
}

/** Which items there are too few of, and the way to change them. */
export function Shortages({
  shortages,
}: {
  shortages: { variantId: string; available: number }[];
}) {
  const { t } = useLingui();
  const { data: cart } = useCart();
  const named = (variantId: string) => {
    const item = cart?.items.find((known) => known.variantId === variantId);
    return item ? nameOf(item) : t`One of the items`;
  };
  return (
    <>
      <ul>
        {shortages.map(({ variantId, available }) => (
          <li key={variantId}>
            {available === 0
              ? t`${named(variantId)}: sold out`
              : t`${named(variantId)}: only ${available} left`}
          </li>
        ))}
      </ul>
      <TextLink link={<Link to="/cart" />}>
        <Trans>Edit your cart</Trans>
      </TextLink>
    </>
  );
}
