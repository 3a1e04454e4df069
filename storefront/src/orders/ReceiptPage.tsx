import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { paymentApi, type Receipt, unwrap } from "../api/client";
import { formatMoney, formatRate } from "../ui/money";
import { Page, ProblemNotice, Spinner } from "../ui/parts";
import { formatInstant } from "../ui/time";

/** The receipt of a paid order, fit to print. */
export function ReceiptPage() {
  const { orderId = "" } = useParams();
  const { data: receipt, error, refetch } = useQuery({
    queryKey: ["receipt", orderId],
    queryFn: () =>
      unwrap(paymentApi.GET("/api/payments/{orderId}/receipt", { params: { path: { orderId } } })),
  });
  return (
    <Page title={receipt ? `Receipt ${receipt.receiptNumber}` : "Receipt"}>
      {!receipt && !error && <Spinner />}
      {error && <ProblemNotice error={error} retry={refetch} />}
      {receipt && <Printed receipt={receipt} />}
      <p className="no-print">
        <Link to={`/orders/${orderId}`}>Back to the order</Link>
      </p>
    </Page>
  );
}

function Printed({ receipt }: { receipt: Receipt }) {
  const { purchase } = receipt;
  return (
    <>
      <p>
        Order {receipt.orderNumber}, {formatInstant(receipt.issuedAt)}
        {receipt.recipient && (
          <>
            <br />
            {receipt.recipient}
          </>
        )}
      </p>
      <table className="receipt">
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Quantity</th>
            <th scope="col">Total</th>
          </tr>
        </thead>
        <tbody>
          {purchase.lines.map((line) => (
            <tr key={line.sku}>
              <td>
                {line.title}
                <span className="fine">
                  {[...line.options, line.sku, `${formatMoney(line.unitPrice)} each`].join(" · ")}
                </span>
              </td>
              <td>{line.quantity}</td>
              <td>{formatMoney(line.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {purchase.discount.amount !== 0 && (
            <tr>
              <th scope="row">including discounts of</th>
              <td />
              <td>{formatMoney(purchase.discount)}</td>
            </tr>
          )}
          <tr>
            <th scope="row">Shipping</th>
            <td />
            <td>{purchase.shipping.amount === 0 ? "Free" : formatMoney(purchase.shipping)}</td>
          </tr>
          <tr className="total">
            <th scope="row">Total</th>
            <td />
            <td>{formatMoney(purchase.total)}</td>
          </tr>
          {purchase.taxes.map((tax) => (
            <tr key={tax.basisPoints}>
              <th scope="row">incl. {formatRate(tax.basisPoints)} VAT</th>
              <td />
              <td>{formatMoney(tax.amount)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      <p>
        {formatMoney(receipt.amount)} paid with {receipt.methodLabel}.
      </p>
      <button className="button no-print" onClick={() => window.print()}>
        Print
      </button>
    </>
  );
}
