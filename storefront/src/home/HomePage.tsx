import { Link, useSearchParams } from "react-router";
import { useCategories, useProducts } from "../catalogue/queries";
import { FreeShippingHint } from "../checkout/FreeShippingHint";
import { signInAddress, useSession } from "../session/session";
import { Page, ProblemNotice, ProductGrid, Spinner } from "../ui/parts";

export function HomePage() {
  const { data: categories } = useCategories();
  const products = useProducts();
  return (
    <Page title="Emporium" heading="">
      <FailedSignIn />
      <section className="hero">
        <h1>Good things for every room and every day</h1>
        <p>
          <FreeShippingHint />
        </p>
      </section>
      <section aria-labelledby="categories">
        <h2 id="categories">Browse</h2>
        <ul className="category-grid">
          {categories?.map((category) => (
            <li key={category.slug}>
              <Link to={`/c/${category.slug}`} className="card category-card">
                <span>{category.name}</span>
                <span className="fine">{category.productCount} products</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="new">
        <h2 id="new">New in the shop</h2>
        {products.isPending && <Spinner />}
        {products.isError && <ProblemNotice error={products.error} retry={products.refetch} />}
        <ProductGrid products={products.data?.pages[0]?.items.slice(0, 12) ?? []} />
      </section>
    </Page>
  );
}

/** Where the gateway leads somebody whose sign-in it could not complete. */
function FailedSignIn() {
  const [parameters] = useSearchParams();
  const { data: session } = useSession();
  if (parameters.get("sign-in") !== "failed" || !session || session.authenticated) {
    return null;
  }
  return (
    <div className="notice error" role="alert">
      <strong>You are not signed in</strong>
      <p>
        Signing in could not be completed. Nothing was changed; please try again in a moment.
      </p>
      <a className="button quiet" href={signInAddress("/")}>
        Sign in again
      </a>
    </div>
  );
}
