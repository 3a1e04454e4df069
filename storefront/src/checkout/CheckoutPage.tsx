import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import {
  type Address,
  ApiError,
  fieldErrors,
  orderApi,
  type PlaceOrderRequest,
  unwrap,
} from "../api/client";
import { signInAddress, useSession } from "../session/session";
import { formatMoney } from "../ui/money";
import { Field, Page, ProblemNotice, Spinner } from "../ui/parts";

type ShippingMethod = PlaceOrderRequest["shippingMethod"];

export function CheckoutPage() {
  const { data: session, isPending } = useSession();
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
  return <Checkout name={session.name ?? ""} />;
}

function Checkout({ name }: { name: string }) {
  const [shippingMethod, setShippingMethod] = useState<ShippingMethod>("STANDARD");
  const quote = useQuery({
    queryKey: ["quote", shippingMethod],
    queryFn: () => unwrap(orderApi.POST("/api/orders/quote", { body: { shippingMethod } })),
    staleTime: 0,
  });
  const place = usePlaceOrder();
  const errors = fieldErrors(place.error);

  if (quote.error instanceof ApiError && quote.error.is("cart-empty")) {
    return (
      <Page title="Checkout" narrow>
        <p>Your cart is empty.</p>
        <Link to="/" className="button primary">
          Look around
        </Link>
      </Page>
    );
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (quote.data) {
      place.mutate({
        shipTo: addressOf(new FormData(event.currentTarget)),
        shippingMethod,
        paymentMethod: "CARD",
        shownTotal: quote.data.total,
      });
    }
  }

  return (
    <Page title="Checkout">
      <form className="with-summary" onSubmit={submit}>
        <div>
          <fieldset>
            <legend>Where does it go?</legend>
            <Field
              label="Name"
              name="recipient"
              defaultValue={name}
              autoComplete="shipping name"
              required
              maxLength={100}
              error={errors["shipTo/recipient"]}
            />
            <Field
              label="Street and number"
              name="line1"
              autoComplete="shipping address-line1"
              required
              maxLength={100}
              error={errors["shipTo/line1"]}
            />
            <Field
              label="Apartment, floor (optional)"
              name="line2"
              autoComplete="shipping address-line2"
              maxLength={100}
              error={errors["shipTo/line2"]}
            />
            <div className="field-row">
              <Field
                label="Postal code"
                name="postalCode"
                autoComplete="shipping postal-code"
                required
                maxLength={20}
                error={errors["shipTo/postalCode"]}
              />
              <Field
                label="City"
                name="city"
                autoComplete="shipping address-level2"
                required
                maxLength={100}
                error={errors["shipTo/city"]}
              />
            </div>
            <div className="field">
              <label htmlFor="country">Country</label>
              <select id="country" name="country" autoComplete="shipping country" defaultValue="DE">
                {COUNTRIES.map((code) => (
                  <option key={code} value={code}>
                    {countryNames.of(code)}
                  </option>
                ))}
              </select>
            </div>
          </fieldset>
          <fieldset>
            <legend>How fast?</legend>
            <label className="choice">
              <input
                type="radio"
                name="shippingMethod"
                checked={shippingMethod === "STANDARD"}
                onChange={() => setShippingMethod("STANDARD")}
              />
              <span>
                Standard <span className="fine">3–5 working days, free from €50</span>
              </span>
            </label>
            <label className="choice">
              <input
                type="radio"
                name="shippingMethod"
                checked={shippingMethod === "EXPRESS"}
                onChange={() => setShippingMethod("EXPRESS")}
              />
              <span>
                Express <span className="fine">next working day</span>
              </span>
            </label>
          </fieldset>
          <fieldset>
            <legend>How do you pay?</legend>
            <label className="choice">
              <input type="radio" name="paymentMethod" defaultChecked />
              <span>
                Card <span className="fine">you type it on our payment partner's page</span>
              </span>
            </label>
          </fieldset>
        </div>
        <aside className="card summary">
          <h2>Your order</h2>
          {quote.isPending && <Spinner />}
          {quote.isError && <ProblemNotice error={quote.error} retry={quote.refetch} />}
          {quote.data && (
            <>
              <ul className="summary-lines">
                {quote.data.items.map((line) => (
                  <li key={line.productId}>
                    <span>
                      {line.quantity} × {line.title}
                    </span>
                    <span>{formatMoney(line.lineTotal)}</span>
                  </li>
                ))}
              </ul>
              <dl>
                <div>
                  <dt>Subtotal</dt>
                  <dd>{formatMoney(quote.data.subtotal)}</dd>
                </div>
                <div>
                  <dt>Shipping</dt>
                  <dd>
                    {quote.data.shipping.amount === 0 ? "Free" : formatMoney(quote.data.shipping)}
                  </dd>
                </div>
                <div className="total">
                  <dt>Total</dt>
                  <dd>{formatMoney(quote.data.total)}</dd>
                </div>
                <div className="fine">
                  <dt>including VAT</dt>
                  <dd>{formatMoney(quote.data.tax)}</dd>
                </div>
              </dl>
            </>
          )}
          {place.isError && <ProblemNotice error={place.error} />}
          <button
            className="button primary wide"
            disabled={!quote.data || quote.isFetching || place.isPending}
          >
            {place.isPending ? "Placing your order" : "Order and pay"}
          </button>
        </aside>
      </form>
    </Page>
  );
}

/**
 * Places the order under a key that stays the same while the request does: a repeated click or a
 * lost answer cannot order twice.
 */
function usePlaceOrder() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const attempt = useRef({ request: "", key: "" });
  return useMutation({
    mutationFn: (body: PlaceOrderRequest) => {
      const request = JSON.stringify(body);
      if (attempt.current.request !== request) {
        attempt.current = { request, key: randomKey() };
      }
      return unwrap(
        orderApi.POST("/api/orders", {
          params: { header: { "Idempotency-Key": attempt.current.key } },
          body,
        }),
      );
    },
    onSuccess: (order) => {
      queries.setQueryData(["order", order.orderId], order);
      navigate(`/orders/${order.orderId}?pay`);
    },
    onError: () => queries.invalidateQueries({ queryKey: ["quote"] }),
  });
}

function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

function addressOf(form: FormData): Address {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  return {
    recipient: text("recipient"),
    line1: text("line1"),
    ...(text("line2") && { line2: text("line2") }),
    postalCode: text("postalCode"),
    city: text("city"),
    country: text("country"),
  };
}

const COUNTRIES = ["AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IT", "LU", "NL", "NO", "PL", "PT", "SE"];
const countryNames = new Intl.DisplayNames("en", { type: "region" });
