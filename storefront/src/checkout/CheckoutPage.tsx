import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { ApiError, type CheckoutOptions, fieldErrors, LOCALE, type Quote } from "../api/client";
import { useCart } from "../cart/cart";
import { signInAddress, useSession } from "../session/session";
import { formatMoney } from "../ui/money";
import { Field, OptionTexts, Page, ProblemNotice, Spinner } from "../ui/parts";
import { PriceSummary } from "../ui/PriceSummary";
import { formatDuration } from "../ui/time";
import { AddressFields, addressOf } from "./AddressFields";
import {
  deliveryTime,
  shippingName,
  useCheckoutOptions,
  usePlaceOrder,
  useQuote,
} from "./checkout";

export function CheckoutPage() {
  const { data: session, isPending } = useSession();
  const options = useCheckoutOptions();
  if (isPending) {
    return (
      <Page title="Checkout">
        <Spinner />
      </Page>
    );
  }
  if (!session?.authenticated) {
    return (
      <Page title="Checkout" narrow>
        <p>Please sign in to order. What is in your cart stays there.</p>
        <a href={signInAddress("/checkout")} className="button primary">
          Sign in
        </a>
        <p>
          New here? <Link to="/register">Create an account</Link>
        </p>
      </Page>
    );
  }
  if (!options.data) {
    return (
      <Page title="Checkout">
        {options.isError ? (
          <ProblemNotice error={options.error} retry={options.refetch} />
        ) : (
          <Spinner />
        )}
      </Page>
    );
  }
  return <Checkout name={session.name ?? ""} options={options.data} />;
}

function Checkout({ name, options }: { name: string; options: CheckoutOptions }) {
  const [country, setCountry] = useState(options.homeCountry);
  const [billingCountry, setBillingCountry] = useState(options.homeCountry);
  const [billsElsewhere, setBillsElsewhere] = useState(false);
  const [wantedShipping, setWantedShipping] = useState<string>();
  const [wantedMethod, setWantedMethod] = useState<string>();
  const offered = options.countries.find(({ code }) => code === country)?.shippingOptions ?? [];
  const shipping = offered.find(({ id }) => id === wantedShipping) ?? offered[0];
  const methods = options.paymentMethods;
  const method = methods.find(({ id }) => id === wantedMethod) ?? methods[0];
  const quote = useQuote(country, shipping?.id);
  const place = usePlaceOrder();
  const errors = fieldErrors(place.error);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [place.error]);

  if (quote.error instanceof ApiError && quote.error.is("cart-empty")) {
    return (
      <Page title="Checkout" narrow>
        <p>Your cart is empty.</p>
        <Link to="/" className="button primary">
          Continue shopping
        </Link>
      </Page>
    );
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!quote.data || !shipping || !method) {
      return;
    }
    const entered = new FormData(event.currentTarget);
    const phone = String(entered.get("phone")).trim();
    place.mutate({
      cartVersion: quote.data.cartVersion,
      shippingAddress: addressOf(entered, "shipping"),
      ...(billsElsewhere && { billingAddress: addressOf(entered, "billing") }),
      ...(phone && { phone }),
      shippingOption: shipping.id,
      paymentMethod: method.id,
      locale: LOCALE,
      shownTotal: quote.data.price.payable,
    });
  }

  return (
    <Page title="Checkout">
      {quote.data?.openOrder && <OpenOrder order={quote.data.openOrder} />}
      <form className="with-summary" onSubmit={submit} ref={form}>
        <div>
          <fieldset>
            <legend>Shipping address</legend>
            <AddressFields
              kind="shipping"
              options={options}
              country={country}
              onCountry={setCountry}
              errors={errors}
              recipient={name}
            />
            <Field
              label="Phone (optional)"
              name="phone"
              type="tel"
              autoComplete="shipping tel"
              pattern="\+[0-9 ]{6,20}"
              title="such as +49 40 123456"
              hint="With country code, for the carrier only."
              error={errors.phone}
            />
            <label className="check">
              <input
                type="checkbox"
                checked={billsElsewhere}
                onChange={(event) => setBillsElsewhere(event.target.checked)}
              />
              Use a different billing address
            </label>
          </fieldset>
          {billsElsewhere && (
            <fieldset>
              <legend>Billing address</legend>
              <AddressFields
                kind="billing"
                options={options}
                country={billingCountry}
                onCountry={setBillingCountry}
                errors={errors}
                recipient={name}
              />
            </fieldset>
          )}
          <fieldset>
            <legend>Delivery method</legend>
            {offered.map((option) => (
              <label className="choice" key={option.id}>
                <input
                  type="radio"
                  name="shippingOption"
                  checked={option.id === shipping?.id}
                  onChange={() => setWantedShipping(option.id)}
                />
                <span>
                  {shippingName(option.id)}
                  <span className="fine">
                    {deliveryTime(option)}
                    {option.freeFrom && `, free from ${formatMoney(option.freeFrom)}`}
                  </span>
                </span>
                <span className="choice-price">{formatMoney(option.price)}</span>
              </label>
            ))}
            {offered.length === 0 && <p>We do not deliver to this country at the moment.</p>}
            {errors.shippingOption && <p className="field-error">{errors.shippingOption}</p>}
          </fieldset>
          <fieldset>
            <legend>Payment method</legend>
            {methods.map((known) => (
              <label className="choice" key={known.id}>
                <input
                  type="radio"
                  name="paymentMethod"
                  checked={known.id === method?.id}
                  onChange={() => setWantedMethod(known.id)}
                />
                <span>
                  {known.label}
                  <span className="fine">
                    to be paid within {formatDuration(known.paymentWindow)}
                  </span>
                </span>
              </label>
            ))}
            {methods.length === 0 && <p>No payment method is available at the moment.</p>}
            {errors.paymentMethod && <p className="field-error">{errors.paymentMethod}</p>}
          </fieldset>
        </div>
        <aside className="card summary">
          <h2>Your order</h2>
          {quote.isLoading && <Spinner />}
          {quote.isError && <CheckoutProblem error={quote.error} retry={quote.refetch} />}
          {quote.data && !quote.isError && (
            <div className={quote.isPlaceholderData ? "being-renewed" : undefined}>
              <Items items={quote.data.items} />
              <PriceSummary price={quote.data.price} />
            </div>
          )}
          {place.isError && <CheckoutProblem error={place.error} />}
          <button
            className="button primary wide"
            disabled={!method || !quote.data || quote.isError || quote.isFetching || place.isPending}
          >
            {place.isPending ? "Placing your order" : "Order and pay"}
          </button>
          {quote.data && (
            <p className="fine obligation">
              By placing this order you agree to pay{" "}
              {formatMoney(quote.data.price.payable)}.
            </p>
          )}
        </aside>
      </form>
    </Page>
  );
}

function OpenOrder({ order }: { order: NonNullable<Quote["openOrder"]> }) {
  return (
    <div className="notice" role="status">
      <strong>Order {order.number} is waiting for its payment</strong>
      <p>You can pay for it instead of ordering again.</p>
      <Link to={`/orders/${order.orderId}`} className="button">
        Continue with order {order.number}
      </Link>
    </div>
  );
}

function Items({ items }: { items: Quote["items"] }) {
  return (
    <ul className="summary-lines">
      {items.map((item) => (
        <li key={item.variantId}>
          <span>
            {item.quantity} × {item.title}
            <br />
            <OptionTexts options={item.options} />
          </span>
          <span>{formatMoney(item.total)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Why checkout does not go on, and what can be done about it. */
function CheckoutProblem({ error, retry }: { error: unknown; retry?: () => void }) {
  const { data: cart } = useCart();
  if (!(error instanceof ApiError)) {
    return <ProblemNotice error={error} retry={retry} />;
  }
  if (error.is("sold-out")) {
    return (
      <ProblemNotice error={error}>
        <ul>
          {(error.problem.shortages ?? []).map(({ variantId, available }) => {
            const item = cart?.items.find((known) => known.variantId === variantId);
            const name = [item?.title ?? "One of the items", ...(item?.options ?? []).map((o) => o.value)];
            return (
              <li key={variantId}>
                {name.join(", ")}: {available === 0 ? "sold out" : `only ${available} left`}
              </li>
            );
          })}
        </ul>
        <Link to="/cart">Edit your cart</Link>
      </ProblemNotice>
    );
  }
  if (error.is("total-changed")) {
    return (
      <ProblemNotice error={error}>
        {error.problem.currentTotal && (
          <p>It is now {formatMoney(error.problem.currentTotal)}.</p>
        )}
      </ProblemNotice>
    );
  }
  if (error.is("cart-changed")) {
    return (
      <ProblemNotice error={error}>
        <Link to="/cart">View your cart</Link>
      </ProblemNotice>
    );
  }
  if (error.is("too-many-unpaid-orders")) {
    return (
      <ProblemNotice error={error}>
        <Link to="/orders">View your orders</Link>
      </ProblemNotice>
    );
  }
  return <ProblemNotice error={error} retry={retry} />;
}
