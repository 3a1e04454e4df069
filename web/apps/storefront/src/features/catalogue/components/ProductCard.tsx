import type { ProductSummary } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { formatMoney } from "@emporium/i18n";
import { Badge, IconButton, MediaCard, Price } from "@emporium/ui";
import { ShoppingBag } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "react-router";
import { useAddToCart } from "@/features/cart";
import { AvailabilityText } from "@/parts/AvailabilityText";
import { sourceOf } from "@/parts/pictures";

/** About a card's width; the gateway preloads the first by the same words. */
const SIZES = "(min-width: 960px) 25vw, 50vw";

export function ProductCard({
  product,
  heading,
  priority,
}: {
  product: ProductSummary;
  /** One below the heading it stands under. */
  heading: "h2" | "h3";
  /** In sight as soon as the page is. */
  priority?: boolean;
}) {
  const { t } = useLingui();
  const add = useAddToCart();
  const soldOut = product.availability === "SOLD_OUT";
  return (
    <MediaCard
      link={<Link to={`/p/${product.slug}`} />}
      title={product.title}
      heading={heading}
      eyebrow={product.brand}
      picture={sourceOf(product.picture, "")}
      sizes={SIZES}
      priority={priority}
      badge={
        product.formerPrice && (
          <Badge tone="sale">
            <Trans>Sale</Trans>
          </Badge>
        )
      }
      action={
        product.variantCount === 1 &&
        !soldOut && (
          <IconButton
            floating
            icon={ShoppingBag}
            label={t`Add ${product.title} to cart`}
            aria-disabled={add.isPending || undefined}
            onClick={() => {
              if (!add.isPending) {
                add.mutate({ variantId: product.variantId, quantity: 1 });
              }
            }}
          />
        )
      }
    >
      <Price
        size="sm"
        amount={formatMoney(product.priceFrom)}
        from={product.variantCount > 1 ? t`from` : undefined}
        former={
          product.formerPrice && { amount: formatMoney(product.formerPrice), label: t`Before:` }
        }
      />
      {product.availability !== "IN_STOCK" && (
        <AvailabilityText availability={product.availability} />
      )}
      {add.isError && <ProblemNotice error={add.error} />}
    </MediaCard>
  );
}
