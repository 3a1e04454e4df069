import type { Price } from "../api/client";
import { formatMoney, formatRate } from "./money";

/** From the subtotal to what has to be paid, with the taxes in it. */
export function PriceSummary({ price }: { price: Price }) {
  return (
    <dl>
      <div>
        <dt>Subtotal</dt>
        <dd>{formatMoney(price.subtotal)}</dd>
      </div>
      {price.discount.amount !== 0 && (
        <div>
          <dt>Discount</dt>
          <dd>{formatMoney(price.discount)}</dd>
        </div>
      )}
      <div>
        <dt>Shipping</dt>
        <dd>{price.shipping.amount === 0 ? "Free" : formatMoney(price.shipping)}</dd>
      </div>
      {price.fees.amount !== 0 && (
        <div>
          <dt>Fees</dt>
          <dd>{formatMoney(price.fees)}</dd>
        </div>
      )}
      <div className="total">
        <dt>Total</dt>
        <dd>{formatMoney(price.total)}</dd>
      </div>
      <Taxes price={price} />
      {price.payable.amount !== price.total.amount && (
        <div className="total">
          <dt>Amount due</dt>
          <dd>{formatMoney(price.payable)}</dd>
        </div>
      )}
    </dl>
  );
}

function Taxes({ price }: { price: Price }) {
  switch (price.taxTreatment) {
    case "EXPORT":
      return <NetOfTax reason="export; import duties may be due on arrival" />;
    case "REVERSE_CHARGE":
      return <NetOfTax reason="reverse charge" />;
    default:
      return price.taxes.map((tax) => (
        <div className="fine" key={tax.basisPoints}>
          <dt>incl. {formatRate(tax.basisPoints)} VAT</dt>
          <dd>{formatMoney(tax.amount)}</dd>
        </div>
      ));
  }
}

function NetOfTax({ reason }: { reason: string }) {
  return (
    <div className="fine">
      <dt>net of VAT, {reason}</dt>
    </div>
  );
}
