import { Link, useSearchParams } from "react-router";
import { Page, ProblemNotice, ProductGrid, Spinner } from "../ui/parts";
import { useSearch } from "./queries";

export function SearchPage() {
  const [parameters] = useSearchParams();
  const q = parameters.get("q")?.trim() ?? "";
  const search = useSearch(q);
  const first = search.data?.pages[0];
  return (
    <Page title={q ? `“${q}”` : "Search"}>
      {!q && <p>Enter a search term above.</p>}
      {search.isLoading && <Spinner label="Searching" />}
      {search.isError && <ProblemNotice error={search.error} retry={search.refetch} />}
      {first && (
        <p className="fine" role="status">
          {first.total === 0
            ? "No products found."
            : `${first.total} ${first.total === 1 ? "product" : "products"}`}
        </p>
      )}
      {first?.suggestion && (
        <p>
          Did you mean{" "}
          <Link to={`/search?q=${encodeURIComponent(first.suggestion)}`}>{first.suggestion}</Link>?
        </p>
      )}
      <ProductGrid products={search.data?.pages.flatMap((page) => page.items) ?? []} />
      {search.hasNextPage && (
        <button
          className="button more"
          disabled={search.isFetchingNextPage}
          onClick={() => search.fetchNextPage()}
        >
          Show more
        </button>
      )}
    </Page>
  );
}
