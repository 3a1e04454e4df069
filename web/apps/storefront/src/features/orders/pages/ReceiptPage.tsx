import { ApiError, paymentApi, type Receipt, unwrap } from "@emporium/api";
import { Loading, ProblemNotice } from "@emporium/app";
import { formatInstant, formatMoney, formatRate } from "@emporium/i18n";
import { Button, ButtonLink, SoftText, TextLink } from "@emporium/ui";
import { Download } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";
import { SignInNeeded } from "@/parts/SignInNeeded";
import styles from "../orders.module.css";

/** The receipt of a paid order, fit to print. */
export default function ReceiptPage() {
  const { t } = useLingui();
  const { orderId = "" } = useParams();
  const {
    data: receipt,
    error,
    refetch,
  } = useQuery({
    queryKey: ["receipt", orderId],
    queryFn: () =>
      unwrap(paymentApi.GET("/api/payments/{orderId}/receipt", { params: { path: { orderId } } })),
  });
  if (error instanceof ApiError && error.isSignedOut) {
    return (
      <Page title={t`Receipt`}>
        <SignInNeeded>
          <Trans>Sign in to see your receipt.</Trans>
        </SignInNeeded>
      </Page>
    );
  }
  if (error instanceof ApiError && error.isRefusal) {
    return <NotFoundPage />;
  }
  return (
    <Page title={receipt ? t`Receipt ${receipt.receiptNumber}` : t`Receipt`} width="text">
      {!receipt && !error && <Loading className={styles.skeleton} />}
      {error && <ProblemNotice error={error} retry={refetch} />}
      {receipt && <Printed receipt={receipt} orderId={orderId} />}
      <p className={styles.noPrint}>
        <TextLink link={<Link to={`/orders/${orderId}`} />}>
          <Trans>Back to the order</Trans>
        </TextLink>
      </p>
    </Page>
  );
}

/** Where a document is to be had; the same for a receipt and a credit note. */
function documentPath(orderId: string, number: string) {
  return `/api/payments/${orderId}/documents/${number}`;
}

/** The credit notes of what was refunded of an order, if there are any. */
function CreditNotes({ orderId }: { orderId: string }) {
  const { data } = useQuery({
    queryKey: ["documents", orderId],
    queryFn: () =>
      unwrap(
        paymentApi.GET("/api/payments/{orderId}/documents", { params: { path: { orderId } } }),
      ),
  });
  const creditNotes = data?.items.filter((each) => each.kind === "CREDIT_NOTE") ?? [];
  return creditNotes.map(({ number, issuedAt }) => (
    <div key={number} className={styles.noPrint}>
      <TextLink link={<a href={documentPath(orderId, number)} download />}>
        <Trans>Credit note {number} (PDF)</Trans>
      </TextLink>
      <SoftText>{formatInstant(issuedAt)}</SoftText>
    </div>
  ));
}

function Printed({ receipt, orderId }: { receipt: Receipt; orderId: string }) {
  const { purchase } = receipt;
  return (
    <>
      <p>
        <Trans>
          Order {receipt.orderNumber}, {formatInstant(receipt.issuedAt)}
        </Trans>
        <br />
        {receipt.recipient}
      </p>
      <table className={styles.receipt}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Item</Trans>
            </th>
            <th scope="col">
              <Trans>Quantity</Trans>
            </th>
            <th scope="col">
              <Trans>Total</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {purchase.lines.map((line) => (
            <tr key={line.sku}>
              <td>
                {line.title}
                <SoftText>{[...line.options, line.sku].join(" · ")}</SoftText>
                <SoftText>
                  <Trans>{formatMoney(line.unitPrice)} each</Trans>
                </SoftText>
              </td>
              <td>{line.quantity}</td>
              <td>{formatMoney(line.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {purchase.discount.amount !== 0 && (
            <tr>
              <th scope="row" colSpan={2}>
                <Trans>including discounts of</Trans>
              </th>
              <td>{formatMoney(purchase.discount)}</td>
            </tr>
          )}
          <tr>
            <th scope="row" colSpan={2}>
              <Trans>Shipping</Trans>
            </th>
            <td>
              {purchase.shipping.amount === 0 ? (
                <Trans>Free</Trans>
              ) : (
                formatMoney(purchase.shipping)
              )}
            </td>
          </tr>
          <tr className={styles.total}>
            <th scope="row" colSpan={2}>
              <Trans>Total</Trans>
            </th>
            <td>{formatMoney(purchase.total)}</td>
          </tr>
          {purchase.taxes.map((tax) => (
            <tr key={tax.basisPoints}>
              <th scope="row" colSpan={2}>
                <Trans>incl. {formatRate(tax.basisPoints)} VAT</Trans>
              </th>
              <td>{formatMoney(tax.amount)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      <p>
        <Trans>
          {formatMoney(receipt.amount)} paid with {receipt.methodLabel}.
        </Trans>
      </p>
      <div className={styles.downloads}>
        {receipt.recipient && (
          <ButtonLink
            icon={Download}
            link={<a href={documentPath(orderId, receipt.receiptNumber)} download />}
          >
            <Trans>Download PDF</Trans>
          </ButtonLink>
        )}
        <Button variant="secondary" onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </div>
      <CreditNotes orderId={orderId} />
    </>
  );
}
