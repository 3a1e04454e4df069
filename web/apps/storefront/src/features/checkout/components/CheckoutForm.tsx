import { ApiError, type CheckoutOptions, language, type Quote } from "@emporium/api";
import {
  FormErrors,
  Loading,
  OptionTexts,
  PriceBreakdown,
  shippingName,
  useServerErrors,
} from "@emporium/app";
import { formatDuration, formatMoney } from "@emporium/i18n";
import {
  Button,
  ButtonLink,
  Checkbox,
  EmptyState,
  Notice,
  RadioGroup,
  SoftText,
  TextField,
} from "@emporium/ui";
import { ShoppingBag } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { useForm, useWatch } from "react-hook-form";
import { Link } from "react-router";
import { shortage, useCart } from "@/features/cart";
import { usePlaceOrder, useQuote } from "../checkout";
import styles from "../checkout.module.css";
import { type Entered, keepDraft, keptDraft, nothingEntered, requested } from "../entered";
import { deliveryTime } from "@/features/delivery";
import { AddressFields } from "./AddressFields";
import { CheckoutProblem, Shortages } from "./CheckoutProblem";

/** Address, delivery and payment on one page, beside it what it costs. */
export function CheckoutForm({ name, options }: { name: string; options: CheckoutOptions }) {
  const { t } = useLingui();
  const form = useForm<Entered>({
    defaultValues: keptDraft() ?? nothingEntered(name, options.homeCountry),
  });
  const { control, setValue } = form;
  const { errors } = form.formState;
  const country = useWatch({ control, name: "shippingAddress.country" });
  const wanted = useWatch({ control, name: ["shippingOption", "paymentMethod"] });
  const billsElsewhere = useWatch({ control, name: "billsElsewhere" });
  const offered = options.countries.find(({ code }) => code === country)?.shippingOptions ?? [];
  const shipping = offered.find(({ id }) => id === wanted[0]) ?? offered[0];
  const methods = options.paymentMethods;
  const method = methods.find(({ id }) => id === wanted[1]) ?? methods[0];
  const quote = useQuote(country, shipping?.id);
  const { data: cart } = useCart();
  const shortages = (cart?.items ?? []).flatMap((item) => {
    const available = shortage(item);
    return available === undefined ? [] : [{ variantId: item.variantId, available }];
  });
  const place = usePlaceOrder();
  const atFault = useServerErrors(form, place.error, {
    phone: t`Enter a phone number with its country code, such as +49 40 123456.`,
  });

  useEffect(
    () =>
      form.subscribe({ formState: { values: true }, callback: ({ values }) => keepDraft(values) }),
    [form],
  );

  if (quote.error instanceof ApiError && quote.error.is("cart-empty")) {
    return <NothingToOrder />;
  }
  const ready =
    method &&
    shipping &&
    quote.data &&
    !quote.isError &&
    !quote.isFetching &&
    shortages.length === 0;

  function submit(entered: Entered) {
    if (!ready || !quote.data || !shipping || !method) {
      return;
    }
    place.mutate({
      ...requested(entered),
      cartVersion: quote.data.cartVersion,
      shippingOption: shipping.id,
      paymentMethod: method.id,
      locale: language(),
      shownTotal: quote.data.price.payable,
    });
  }

  return (
    <>
      {quote.data?.openOrder && <OpenOrder order={quote.data.openOrder} />}
      <form noValidate className={styles.columns} onSubmit={form.handleSubmit(submit)}>
        <div className={styles.form}>
          <FormErrors form={form} />
          <fieldset className={styles.group}>
            <legend>
              <Trans>Shipping address</Trans>
            </legend>
            <AddressFields kind="shipping" form={form} options={options} />
            <TextField
              id="phone"
              type="tel"
              label={t`Phone`}
              optional={t`(optional)`}
              autoComplete="shipping tel"
              maxLength={25}
              hint={t`With country code, for the carrier only.`}
              error={errors.phone?.message}
              {...form.register("phone", {
                validate: (phone) =>
                  phone.trim() === "" ||
                  /^\+[0-9 ]{6,20}$/.test(phone.trim()) ||
                  t`Enter a phone number with its country code, such as +49 40 123456.`,
              })}
            />
            <Checkbox
              label={t`Use a different billing address`}
              {...form.register("billsElsewhere")}
            />
          </fieldset>
          {billsElsewhere && (
            <fieldset className={styles.group}>
              <legend>
                <Trans>Billing address</Trans>
              </legend>
              <AddressFields kind="billing" form={form} options={options} />
            </fieldset>
          )}
          <div className={styles.group}>
            <RadioGroup
              variant="cards"
              legend={t`Delivery method`}
              name="shippingOption"
              value={shipping?.id}
              onChange={(id) => setValue("shippingOption", id)}
              error={offered.length === 0 && t`We do not deliver to this country at the moment.`}
              options={offered.map((option) => ({
                value: option.id,
                label: shippingName(option.id),
                description: option.freeFrom
                  ? t`${deliveryTime(option)}, free from ${formatMoney(option.freeFrom)}`
                  : deliveryTime(option),
                price: formatMoney(option.price),
              }))}
            />
          </div>
          <div className={styles.group}>
            <RadioGroup
              variant="cards"
              legend={t`Payment method`}
              name="paymentMethod"
              value={method?.id}
              onChange={(id) => setValue("paymentMethod", id)}
              error={methods.length === 0 && t`No payment method is available at the moment.`}
              options={methods.map((known) => ({
                value: known.id,
                label: known.label,
                description: t`To be paid within ${formatDuration(known.paymentWindow)}`,
              }))}
            />
          </div>
        </div>
        <aside className={styles.summary} aria-labelledby="summary">
          <h2 id="summary" className={styles.heading}>
            <Trans>Your order</Trans>
          </h2>
          {quote.isLoading && <Loading className={styles.skeletonSummary} />}
          {quote.isError && <CheckoutProblem error={quote.error} retry={quote.refetch} />}
          {quote.data && !quote.isError && (
            <div aria-busy={quote.isPlaceholderData} className={styles.quote}>
              <Items items={quote.data.items} />
              <PriceBreakdown price={quote.data.price} />
            </div>
          )}
          {shortages.length > 0 && (
            <Notice live tone="warning" title={t`Not enough in stock`}>
              <Shortages shortages={shortages} />
            </Notice>
          )}
          {place.isError && !atFault && <CheckoutProblem error={place.error} />}
          <Button
            type="submit"
            variant="primary"
            size="lg"
            wide
            aria-disabled={!ready || undefined}
            pending={place.isPending && t`Placing your order`}
          >
            <Trans>Order and pay</Trans>
          </Button>
          {quote.data && (
            <SoftText>
              <Trans>
                By placing this order you agree to pay {formatMoney(quote.data.price.payable)}.
              </Trans>
            </SoftText>
          )}
        </aside>
      </form>
    </>
  );
}

function NothingToOrder() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={ShoppingBag}
      title={t`Your cart is empty`}
      actions={
        <ButtonLink variant="primary" link={<Link to="/" />}>
          <Trans>Continue shopping</Trans>
        </ButtonLink>
      }
    />
  );
}

function OpenOrder({ order }: { order: NonNullable<Quote["openOrder"]> }) {
  const { t } = useLingui();
  return (
    <div className={styles.before}>
      <Notice
        live
        title={t`Order ${order.number} is waiting for its payment`}
        action={
          <ButtonLink link={<Link to={`/orders/${order.orderId}`} />}>
            <Trans>Continue with order {order.number}</Trans>
          </ButtonLink>
        }
      >
        <Trans>You can pay for it instead of ordering again.</Trans>
      </Notice>
    </div>
  );
}

function Items({ items }: { items: Quote["items"] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.variantId}>
          <div>
            {item.quantity} × {item.title}
            <SoftText>
              <OptionTexts options={item.options} />
            </SoftText>
          </div>
          <span>{formatMoney(item.total)}</span>
        </li>
      ))}
    </ul>
  );
}
