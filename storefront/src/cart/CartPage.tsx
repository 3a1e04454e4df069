import { Link } from "react-router";
import { FreeShippingHint } from "../checkout/FreeShippingHint";
import { formatMoney } from "../ui/money";
import { AvailabilityTag, OptionTexts, Page, Picture, ProblemNotice, Spinner } from "../ui/parts";
import {
  type CartItem,
  noticeText,
  shortage,
  useCart,
  useChangeQuantity,
  useRemoveFromCart,
} from "./cart";

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
  const notices = cart.notices.map(noticeText).filter((text) => text !== undefined);
  if (cart.items.length === 0) {
    return (
      <Page title="Your cart" narrow>
        <Notices texts={notices} />
        <p>Your cart is empty.</p>
        <Link to="/" className="button primary">
          Continue shopping
        </Link>
      </Page>
    );
  }
  const blocked = cart.items.some((item) => shortage(item) !== undefined);
  return (
    <Page title="Your cart">
      <Notices texts={notices} />
      <div className="with-summary">
        <ul className="cart-lines">
          {cart.items.map((item) => (
            <Item key={item.variantId} item={item} />
          ))}
        </ul>
        <aside className="card summary">
          <dl>
            <div className="total">
              <dt>Subtotal</dt>
              <dd>{formatMoney(cart.subtotal)}</dd>
            </div>
          </dl>
          <p className="fine">
            Including VAT. Shipping is added at checkout. <FreeShippingHint />
          </p>
          {blocked ? (
            <p className="notice error">Please update the items that are not in stock first.</p>
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

function Notices({ texts }: { texts: string[] }) {
  return texts.map((text) => (
    <p className="notice" role="status" key={text}>
      {text}
    </p>
  ));
}

function Item({ item }: { item: CartItem }) {
  const change = useChangeQuantity();
  const remove = useRemoveFromCart();
  const address = `/p/${item.slug}?variant=${item.variantId}`;
  const left = shortage(item);
  const name = [item.title, ...item.options.map((option) => option.value)].join(", ");
  const changeTo = (quantity: number) => change.mutate({ variantId: item.variantId, quantity });
  return (
    <li className="cart-line">
      <Link to={address} tabIndex={-1} aria-hidden="true">
        <Picture src={item.picture} alt="" />
      </Link>
      <div className="cart-line-text">
        <Link to={address} className="product-title">
          {item.title}
        </Link>
        <OptionTexts options={item.options} />
        <span className="fine">{formatMoney(item.unitPrice)} each</span>
        {item.availability !== "IN_STOCK" && (
          <AvailabilityTag availability={item.availability} remaining={item.remaining} />
        )}
        {left !== undefined && left > 0 && (
          <p className="notice shortage">
            You have {item.quantity} in your cart.
            <button className="link" disabled={change.isPending} onClick={() => changeTo(left)}>
              Change to {left}
            </button>
          </p>
        )}
        <div className="cart-line-actions">
          <div className="stepper">
            <button
              aria-label={`Decrease quantity of ${name}`}
              disabled={item.quantity === 1 || change.isPending}
              onClick={() => changeTo(item.quantity - 1)}
            >
              −
            </button>
            <span aria-label="Quantity">{item.quantity}</span>
            <button
              aria-label={`Increase quantity of ${name}`}
              disabled={item.quantity >= Math.min(99, item.remaining ?? 99) || change.isPending}
              onClick={() => changeTo(item.quantity + 1)}
            >
              +
            </button>
          </div>
          <button
            className="link"
            aria-label={`Remove ${name}`}
            disabled={remove.isPending}
            onClick={() => remove.mutate(item.variantId)}
          >
            Remove
          </button>
        </div>
        {(change.isError || remove.isError) && (
          <ProblemNotice error={change.error ?? remove.error} />
        )}
      </div>
      <span className="line-total">{formatMoney(item.lineTotal)}</span>
    </li>
  );
}
