import { useParams } from "react-router";
import { ApiError } from "../api/client";
import { NotFoundPage } from "../home/NotFoundPage";
import { Page, ProblemNotice, ProductGrid, Spinner } from "../ui/parts";
import { useCategories, useProducts } from "./queries";

export function CategoryPage() {
  const { category = "" } = useParams();
  const { data: categories } = useCategories();
  const products = useProducts(category);
  const known = categories?.find((c) => c.slug === category);
  if (products.error instanceof ApiError && products.error.is("not-found")) {
    return <NotFoundPage />;
  }
  return (
    <Page title={known?.name ?? "Products"}>
      {known && <p className="fine">{known.productCount} products</p>}
      {products.isPending && <Spinner />}
      {products.isError && <ProblemNotice error={products.error} retry={products.refetch} />}
      <ProductGrid products={products.data?.pages.flatMap((page) => page.items) ?? []} />
      {products.hasNextPage && (
        <button
          className="button more"
          disabled={products.isFetchingNextPage}
          onClick={() => products.fetchNextPage()}
        >
          Show more
        </button>
      )}
    </Page>
  );
}
