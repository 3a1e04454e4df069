import { Link } from "react-router";
import type { CartLine } from "../api/client";
import { formatMoney } from "../ui/money";
import { AvailabilityTag, Page, Picture, ProblemNotice, Spinner } from "../ui/parts";
import { useCart, useChangeQuantity, useRemoveFromCart } from "./cart";

export function CartPage() {
  const { data: cart, error, isPending, refetch } = useCart();
  if (isPending) {
    return (
      <Page title="Your cart">
        <Spinner />
      </Page>
    );
  }
  if (!cart) {
    return (
      <Page title="Your cart">
        <ProblemNotice error={error} retry={refetch} />
      </Page>
    );
  }
  if (cart.items.length === 0) {
    return (
      <Page title="Your cart" narrow>
        <p>There is nothing in it yet.</p>
        <Link to="/" className="button primary">
          Look around
        </Link>
      </Page>
    );
  }
  const blocked = cart.items.some((line) => line.availability === "SOLD_OUT");
  return (
    <Page title="Your cart">
      <div className="with-summary">
        <ul className="cart-lines">
          {cart.items.map((line) => (
            <Line key={line.productId} line={line} />
          ))}
        </ul>
        <aside className="card summary">
          <dl>
            <div className="total">
              <dt>Subtotal</dt>
              <dd>{cart.subtotal && formatMoney(cart.subtotal)}</dd>
            </div>
          </dl>
          <p className="fine">Shipping is added at checkout. Free from €50.</p>
          {blocked ? (
            <p className="notice error">Please remove what is sold out first.</p>
          ) : (
            <Link to="/checkout" className="button primary wide">
              Check out
            </Link>
          )}
        </aside>
      </div>
    </Page>
  );
}

function Line({ line }: { line: CartLine }) {
  const change = useChangeQuantity();
  const remove = useRemoveFromCart();
  return (
    <li className="cart-line">
      <Link to={`/p/${line.slug}`} tabIndex={-1} aria-hidden="true">
        <Picture src={line.picture} alt="" />
      </Link>
      <div className="cart-line-text">
        <Link to={`/p/${line.slug}`} className="product-title">
          {line.title}
        </Link>
        <span className="fine">{formatMoney(line.unitPrice)} each</span>
        {line.availability !== "IN_STOCK" && <AvailabilityTag availability={line.availability} />}
        <div className="cart-line-actions">
          <div className="stepper">
            <button
              aria-label={`One ${line.title} less`}
              disabled={line.quantity === 1 || change.isPending}
              onClick={() =>
                change.mutate({ productId: line.productId, quantity: line.quantity - 1 })
              }
            >
              −
            </button>
            <span aria-label="Quantity">{line.quantity}</span>
            <button
              aria-label={`One ${line.title} more`}
              disabled={line.quantity === 99 || change.isPending}
              onClick={() =>
                change.mutate({ productId: line.productId, quantity: line.quantity + 1 })
              }
            >
              +
            </button>
          </div>
          <button
            className="link"
            disabled={remove.isPending}
            onClick={() => remove.mutate(line.productId)}
          >
            Remove
          </button>
        </div>
        {(change.isError || remove.isError) && (
          <ProblemNotice error={change.error ?? remove.error} />
        )}
      </div>
      <span className="line-total">{formatMoney(line.lineTotal)}</span>
    </li>
  );
}
