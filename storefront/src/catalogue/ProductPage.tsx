import { useState } from "react";
import { Link, useParams, useSearchParams } from "react-router";
import { ApiError, type Product } from "../api/client";
import { useAddToCart } from "../cart/cart";
import { NotFoundPage } from "../home/NotFoundPage";
import { formatMoney } from "../ui/money";
import { AvailabilityTag, Page, Picture, ProblemNotice, Spinner } from "../ui/parts";
import { useProduct } from "./queries";
import { choose, initialVariant, type Standing, standing, type Variant, valueOf } from "./variants";

export function ProductPage() {
  const { slug = "" } = useParams();
  const { data: product, error, isPending, refetch } = useProduct(slug);
  const [parameters, setParameters] = useSearchParams();
  if (isPending) {
    return (
      <Page title="Product" heading="">
        <Spinner />
      </Page>
    );
  }
  if (error instanceof ApiError && error.is("not-found")) {
    return <NotFoundPage />;
  }
  const variant = product && initialVariant(product.variants, parameters.get("variant"));
  if (!product || !variant) {
    return (
      <Page title="Product">
        <ProblemNotice error={error} retry={refetch} />
      </Page>
    );
  }
  const category = product.categories[0];
  return (
    <Page title={product.title} heading="">
      <nav className="breadcrumb" aria-label="Breadcrumb">
        <Link to="/">Home</Link>
        {category && (
          <>
            {" › "}
            <Link to={`/c/${category.slug}`}>{category.name}</Link>
          </>
        )}
      </nav>
      <div className="product">
        <Pictures key={variant.picture} product={product} first={variant.picture} />
        <div>
          <p className="fine">{product.brand}</p>
          <h1>{product.title}</h1>
          <VariantPrice price={variant.price} />
          {product.options.map((option) => (
            <OptionChoice
              key={option.code}
              option={option}
              product={product}
              variant={variant}
              onChoose={(chosen) =>
                setParameters(
                  { variant: chosen.variantId },
                  { replace: true, preventScrollReset: true },
                )
              }
            />
          ))}
          <p className="stock" aria-live="polite">
            <AvailabilityTag availability={variant.availability} remaining={variant.remaining} />
          </p>
          <AddToCart key={variant.variantId} variant={variant} />
          <p className="description">{product.description}</p>
          <table className="specifications">
            <caption>Details</caption>
            <tbody>
              {product.specifications.map((specification) => (
                <tr key={specification.name}>
                  <th scope="row">{specification.name}</th>
                  <td>{specification.value}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">SKU</th>
                <td>{variant.sku}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </div>
    </Page>
  );
}

/** The picture of the variant large, all others to choose from. */
function Pictures({ product, first }: { product: Product; first?: string }) {
  const [shown, setShown] = useState(first ?? product.pictures[0]?.path);
  const alternativeText =
    product.pictures.find((picture) => picture.path === shown)?.alternativeText ?? product.title;
  return (
    <div className="pictures">
      <Picture src={shown} alt={alternativeText} eager />
      {product.pictures.length > 1 && (
        <ul className="thumbnails">
          {product.pictures.map((picture, index) => (
            <li key={picture.path}>
              <button
                type="button"
                aria-label={`Picture ${index + 1}`}
                aria-pressed={picture.path === shown}
                onClick={() => setShown(picture.path)}
              >
                <Picture src={picture.path} alt="" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function VariantPrice({ price }: { price: Variant["price"] }) {
  return (
    <div aria-live="polite">
      <p className="price">
        <span className={price.former && "reduced"}>{formatMoney(price.amount)}</span>
        {price.former && (
          <s className="former">
            <span className="visually-hidden">was </span>
            {formatMoney(price.former)}
          </s>
        )}
      </p>
      <p className="fine">
        including VAT, plus shipping
        {price.perUnit &&
          ` · ${formatMoney(price.perUnit.amount)} per ${price.perUnit.quantity} ${price.perUnit.unit}`}
      </p>
      {price.lowestOf30Days && (
        <p className="fine">
          Lowest price in the previous 30 days: {formatMoney(price.lowestOf30Days)}
        </p>
      )}
    </div>
  );
}

const STANDING: Record<Standing, string> = {
  available: "",
  "sold-out": "sold out",
  "not-made": "not available in this combination",
};

/**
 * The values of one option. Those that do not go together with the rest of the choice are marked;
 * choosing one of them changes the rest.
 */
function OptionChoice({
  option,
  product,
  variant,
  onChoose,
}: {
  option: Product["options"][number];
  product: Product;
  variant: Variant;
  onChoose: (variant: Variant) => void;
}) {
  const chosen = valueOf(variant, option.code);
  return (
    <fieldset className="option">
      <legend>
        {option.name}
        <span className="chosen">{option.values.find((v) => v.code === chosen)?.name}</span>
      </legend>
      <div className="option-values">
        {option.values.map((value) => {
          const state = standing(product.variants, variant, option.code, value.code);
          return (
            <label key={value.code} className={`option-value ${state}`} title={STANDING[state]}>
              <input
                type="radio"
                className="visually-hidden"
                name={option.code}
                checked={value.code === chosen}
                onChange={() =>
                  onChoose(choose(product.variants, variant, option.code, value.code))
                }
              />
              {value.swatch && (
                <span className="swatch" style={{ background: value.swatch }} aria-hidden="true" />
              )}
              {value.name}
              {STANDING[state] && <span className="visually-hidden">, {STANDING[state]}</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function AddToCart({ variant }: { variant: Variant }) {
  const [quantity, setQuantity] = useState(1);
  const add = useAddToCart();
  const soldOut = variant.availability === "SOLD_OUT";
  return (
    <>
      <form
        className="add-to-cart"
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ variantId: variant.variantId, quantity });
        }}
      >
        <label className="visually-hidden" htmlFor="quantity">
          Quantity
        </label>
        <input
          id="quantity"
          type="number"
          min={1}
          max={99}
          value={quantity}
          disabled={soldOut}
          onChange={(event) =>
            setQuantity(Math.max(1, Math.min(99, Math.trunc(event.target.valueAsNumber) || 1)))
          }
        />
        <button className="button primary" disabled={soldOut || add.isPending}>
          {soldOut ? "Sold out" : "Add to cart"}
        </button>
      </form>
      {add.isSuccess && (
        <div className="notice success" role="status">
          Added to your cart. <Link to="/cart">View cart</Link>
        </div>
      )}
      {add.isError && <ProblemNotice error={add.error} />}
    </>
  );
}
