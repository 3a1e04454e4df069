import type { Product, Variant } from "@emporium/api";
import { PageHeading } from "@emporium/app";
import { formatMoney } from "@emporium/i18n";
import { Breadcrumbs, Gallery, OptionGroup, Price, SoftText } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { DeliveryPromise } from "@/features/delivery";
import { AvailabilityText } from "@/parts/AvailabilityText";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";
import { sourceOf } from "@/parts/pictures";
import { AddToCart } from "../components/AddToCart";
import { MoreOfCategory, RecentlyViewed } from "../components/MoreProducts";
import { useProduct } from "../queries";
import { keepAsViewed } from "../recentlyViewed";
import { choose, initialVariant, standing, valueOf } from "../variants";
import styles from "./ProductPage.module.css";

export default function ProductPage() {
  const { slug = "" } = useParams();
  const { data: product } = useProduct(slug);
  return product ? <Found key={product.productId} product={product} /> : <NotFoundPage />;
}

function Found({ product }: { product: Product }) {
  const { t } = useLingui();
  const [parameters, setParameters] = useSearchParams();
  const variant = initialVariant(product.variants, parameters.get("variant"));
  const category = product.categories[0];
  useEffect(() => keepAsViewed(product.slug), [product.slug]);
  if (!variant) {
    return <NotFoundPage />;
  }
  const show = (chosen: Variant) =>
    setParameters({ variant: chosen.variantId }, { replace: true, preventScrollReset: true });
  return (
    <Page title={product.title} heading={null}>
      <Breadcrumbs
        label={t`Breadcrumb`}
        items={[
          { label: t`Home`, link: <Link to="/" /> },
          ...(category
            ? [{ label: category.name, link: <Link to={`/c/${category.slug}`} /> }]
            : []),
          { label: product.title, link: <Link to={`/p/${product.slug}`} /> },
        ]}
      />
      <div className={styles.product}>
        <Pictures key={variant.picture} product={product} first={variant.picture} />
        <div className={styles.buy}>
          <div>
            <SoftText>{product.brand}</SoftText>
            <PageHeading className={styles.title}>{product.title}</PageHeading>
          </div>
          <VariantPrice price={variant.price} />
          {product.options.map((option) => (
            <OptionGroup
              key={option.code}
              legend={option.name}
              value={valueOf(variant, option.code)}
              onChange={(value) => show(choose(product.variants, variant, option.code, value))}
              soldOutLabel={t`sold out`}
              options={option.values.map((value) => ({
                value: value.code,
                label: value.name,
                color: value.swatch,
                soldOut:
                  standing(product.variants, variant, option.code, value.code) === "sold-out",
              }))}
            />
          ))}
          <div aria-live="polite">
            <AvailabilityText availability={variant.availability} remaining={variant.remaining} />
          </div>
          <AddToCart key={variant.variantId} variant={variant} />
          <DeliveryPromise />
          <p className={styles.description}>{product.description}</p>
        </div>
      </div>
      <Specifications product={product} variant={variant} />
      {category && <MoreOfCategory category={category} except={product.slug} />}
      <RecentlyViewed except={product.slug} />
    </Page>
  );
}

/** The picture of the chosen variant first, then all others. */
function Pictures({ product, first }: { product: Product; first?: string }) {
  const { t } = useLingui();
  const pictures = product.pictures.toSorted(
    (one, other) => Number(other.path === first) - Number(one.path === first),
  );
  return (
    <Gallery
      pictures={pictures.flatMap((picture) => sourceOf(picture) ?? [])}
      sizes="(min-width: 960px) 50vw, 100vw"
      labels={{
        gallery: t`Pictures`,
        previous: t`Previous picture`,
        next: t`Next picture`,
        zoom: t`Enlarge picture`,
        close: t`Close`,
        show: (position) => t`Picture ${position}`,
      }}
    />
  );
}

function VariantPrice({ price }: { price: Variant["price"] }) {
  const { t } = useLingui();
  return (
    <div aria-live="polite">
      <Price
        size="lg"
        amount={formatMoney(price.amount)}
        former={price.former && { amount: formatMoney(price.former), label: t`Before:` }}
        perUnit={
          price.perUnit &&
          t`${formatMoney(price.perUnit.amount)} per ${price.perUnit.quantity} ${price.perUnit.unit}`
        }
        note={t`including VAT, plus shipping`}
      />
      {price.lowestOf30Days && (
        <SoftText>
          <Trans>Lowest price in the previous 30 days: {formatMoney(price.lowestOf30Days)}</Trans>
        </SoftText>
      )}
    </div>
  );
}

function Specifications({ product, variant }: { product: Product; variant: Variant }) {
  return (
    <section aria-labelledby="details" className={styles.details}>
      <h2 id="details">
        <Trans>Details</Trans>
      </h2>
      <dl>
        {product.specifications.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>
            <Trans>SKU</Trans>
          </dt>
          <dd>{variant.sku}</dd>
        </div>
      </dl>
    </section>
  );
}
