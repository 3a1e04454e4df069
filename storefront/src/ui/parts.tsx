import { type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import { ApiError, type Availability, type ProductSummary } from "../api/client";
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
export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const problem = error instanceof ApiError ? error.problem : undefined;
  return (
    <div className="notice error" role="alert">
      <strong>{problem?.title ?? "Something went wrong"}</strong>
      <p>{problem?.detail ?? "Please try again."}</p>
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

const AVAILABILITY: Record<Availability, string> = {
  IN_STOCK: "In stock",
  LOW_STOCK: "Only a few left",
  SOLD_OUT: "Sold out",
};

export function AvailabilityTag({ availability }: { availability: Availability }) {
  return (
    <span className={`availability ${availability.toLowerCase().replace("_", "-")}`}>
      {AVAILABILITY[availability]}
    </span>
  );
}

export function ProductGrid({ products }: { products: ProductSummary[] }) {
  return (
    <ul className="product-grid">
      {products.map((product) => (
        <li key={product.productId}>
          <Link to={`/p/${product.slug}`} className="card product-card">
            <Picture src={product.picture} alt="" />
            <div className="product-card-text">
              <span className="fine">{product.brand}</span>
              <span className="product-title">{product.title}</span>
              <span className="product-price">{formatMoney(product.price)}</span>
              {product.availability !== "IN_STOCK" && (
                <AvailabilityTag availability={product.availability} />
              )}
            </div>
          </Link>
        </li>
      ))}
    </ul>
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
