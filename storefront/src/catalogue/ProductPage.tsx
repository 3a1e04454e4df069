import { useState } from "react";
import { Link, useParams } from "react-router";
import { ApiError } from "../api/client";
import { useAddToCart } from "../cart/cart";
import { NotFoundPage } from "../home/NotFoundPage";
import { formatMoney } from "../ui/money";
import { AvailabilityTag, Page, Picture, ProblemNotice, Spinner } from "../ui/parts";
import { useProduct } from "./queries";

export function ProductPage() {
  const { slug = "" } = useParams();
  const { data: product, error, isPending, refetch } = useProduct(slug);
  const [quantity, setQuantity] = useState(1);
  const add = useAddToCart();
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
  if (!product) {
    return (
      <Page title="Product">
        <ProblemNotice error={error} retry={refetch} />
      </Page>
    );
  }
  const soldOut = product.availability === "SOLD_OUT";
  return (
    <Page title={product.title} heading="">
      <nav className="breadcrumb" aria-label="Breadcrumb">
        <Link to="/">Home</Link> ›{" "}
        <Link to={`/c/${product.category.slug}`}>{product.category.name}</Link>
      </nav>
      <div className="product">
        <Picture src={product.picture} alt={product.title} eager />
        <div>
          <p className="fine">{product.brand}</p>
          <h1>{product.title}</h1>
          <p className="price">{formatMoney(product.price)}</p>
          <p className="fine">including VAT, plus shipping</p>
          <AvailabilityTag availability={product.availability} />
          <form
            className="add-to-cart"
            onSubmit={(event) => {
              event.preventDefault();
              add.mutate({ productId: product.productId, quantity });
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
              It is in your cart. <Link to="/cart">Go to cart</Link>
            </div>
          )}
          {add.isError && <ProblemNotice error={add.error} />}
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
                <th scope="row">Article number</th>
                <td>{product.sku}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </div>
    </Page>
  );
}
