import { type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import { ApiError, type ProductSummary } from "../api/client";
import { useAddToCart } from "../cart/cart";
import { formatMoney } from "./money";

/** A page with its title, in the tab too. */
export function Page({
  title,
  heading = title,
  narrow = false,
  children,
}: {
  title: string;
  heading?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}) {
  useEffect(() => {
    document.title = title === "Emporium" ? title : `${title} · Emporium`;
  }, [title]);
  return (
    <main id="content" className={narrow ? "page narrow" : "page"}>
      {heading && <h1>{heading}</h1>}
      {children}
    </main>
  );
}

/** What went wrong, in words. */
export function ProblemNotice({
  error,
  retry,
  children,
}: {
  error: unknown;
  retry?: () => void;
  children?: ReactNode;
}) {
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <div className="notice error" role="alert">
      <strong>{problem?.title ?? "Something went wrong"}</strong>
      <p>{problem?.detail ?? "Please try again."}</p>
      {children}
      {problem?.traceId && problem.status >= 500 && (
        <p className="fine">Trace id {problem.traceId}</p>
      )}
      {retry && (
        <button className="button quiet" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}

export function Spinner({ label = "Loading" }: { label?: string }) {
  return (
    <div className="spinner" role="status">
      <span className="visually-hidden">{label}</span>
    </div>
  );
}

export function Picture({ src, alt, eager }: { src?: string; alt: string; eager?: boolean }) {
  return (
    <div className="picture">
      {src && <img src={src} alt={alt} loading={eager ? "eager" : "lazy"} width={320} height={320} />}
    </div>
  );
}

const AVAILABILITY: Record<string, string> = {
  IN_STOCK: "In stock",
  LOW_STOCK: "Only a few left",
  SOLD_OUT: "Sold out",
};

export function AvailabilityTag({
  availability,
  remaining,
}: {
  availability: string;
  remaining?: number;
}) {
  const few = availability === "LOW_STOCK" && remaining !== undefined;
  return (
    <span className={`availability ${availability.toLowerCase().replace("_", "-")}`}>
      {few ? `Only ${remaining} left` : AVAILABILITY[availability]}
    </span>
  );
}

/** What was chosen of a product, such as "Colour: Black · Size: M". */
export function OptionTexts({ options }: { options: { option: string; value: string }[] }) {
  if (options.length === 0) {
    return null;
  }
  return (
    <span className="fine">
      {options.map(({ option, value }) => `${option}: ${value}`).join(" · ")}
    </span>
  );
}

export function ProductGrid({ products }: { products: ProductSummary[] }) {
  return (
    <ul className="product-grid">
      {products.map((product) => (
        <ProductCard key={product.productId} product={product} />
      ))}
    </ul>
  );
}

function ProductCard({ product }: { product: ProductSummary }) {
  const add = useAddToCart();
  const address = `/p/${product.slug}`;
  const soldOut = product.availability === "SOLD_OUT";
  return (
    <li className="card product-card">
      <Picture src={product.picture} alt="" />
      <div className="product-card-text">
        <span className="fine">{product.brand}</span>
        <Link to={address} className="product-title">
          {product.title}
        </Link>
        <span className="product-price">
          {product.variantCount > 1 && <span className="from">from </span>}
          <span className={product.formerPrice && "reduced"}>{formatMoney(product.priceFrom)}</span>
          {product.formerPrice && (
            <s className="former">
              <span className="visually-hidden">was </span>
              {formatMoney(product.formerPrice)}
            </s>
          )}
        </span>
        {product.availability !== "IN_STOCK" && (
          <AvailabilityTag availability={product.availability} />
        )}
        {product.variantCount === 1 && !soldOut && (
          <button
            className="button quick-add"
            aria-label={`Add ${product.title} to cart`}
            disabled={add.isPending}
            onClick={() => add.mutate({ variantId: product.variantId, quantity: 1 })}
          >
            {add.isSuccess ? "In your cart" : "Add to cart"}
          </button>
        )}
        {product.variantCount > 1 && !soldOut && (
          <Link to={address} className="button quick-add" tabIndex={-1} aria-hidden="true">
            Choose
          </Link>
        )}
        {add.isError && <ProblemNotice error={add.error} />}
      </div>
    </li>
  );
}

/** An input with its label and what is wrong with it. */
export function Field({
  label,
  name,
  error,
  hint,
  ...input
}: {
  label: string;
  name: string;
  error?: string;
  hint?: string;
} & React.InputHTMLAttributes<HTMLInputElement>) {
  const note = error ?? hint;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? `${name}-note` : undefined}
        {...input}
      />
      {note && (
        <p id={`${name}-note`} className={error ? "field-error" : "fine"}>
          {note}
        </p>
      )}
    </div>
  );
}
