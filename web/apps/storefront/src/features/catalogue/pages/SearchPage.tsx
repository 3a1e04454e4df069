import { Loading, PageHeading, ProblemNotice } from "@emporium/app";
import { plural } from "@lingui/core/macro";
import { EmptyState, SoftText, TextLink } from "@emporium/ui";
import { Search, SearchX } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useSearchParams } from "react-router";
import { Page } from "@/parts/Page";
import styles from "../catalogue.module.css";
import { CategoryLinks } from "../components/CategoryLinks";
import { ProductRow } from "../components/ProductGrid";
import { ProductsOnPage } from "../components/ProductsOnPage";
import { useProducts, useSearch } from "../queries";

export default function SearchPage() {
  const { t } = useLingui();
  const [parameters] = useSearchParams();
  const q = parameters.get("q")?.trim() ?? "";
  const { data, error, isLoading, refetch, isFetchingNextPage, fetchNextPage } = useSearch(q);
  const first = data?.pages[0];
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  if (q === "") {
    return (
      <Page title={t`Search`}>
        <EmptyState icon={Search} title={t`What are you looking for?`}>
          <Trans>Enter a product, a brand or a category above.</Trans>
        </EmptyState>
        <CategoryLinks />
      </Page>
    );
  }
  return (
    <Page title={t`“${q}”`} heading={null}>
      <div className={styles.head}>
        <PageHeading>
          <Trans>“{q}”</Trans>
        </PageHeading>
        <SoftText role="status">
          {first && plural(first.total, { one: "# product", other: "# products" })}
        </SoftText>
      </div>
      {first?.suggestion && (
        <p className={styles.suggestion}>
          <Trans>
            Did you mean{" "}
            <TextLink link={<Link to={`/search?q=${encodeURIComponent(first.suggestion)}`} />}>
              {first.suggestion}
            </TextLink>
            ?
          </Trans>
        </p>
      )}
      {isLoading && <Loading className={styles.skeleton} />}
      {error && <ProblemNotice error={error} retry={refetch} />}
      {first && first.total > 0 && (
        <ProductsOnPage
          products={items}
          total={first.total}
          loading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      )}
      {first?.total === 0 && <NothingFound />}
    </Page>
  );
}

function NothingFound() {
  const { t } = useLingui();
  const { data } = useProducts();
  return (
    <>
      <EmptyState icon={SearchX} title={t`Nothing fits your search`}>
        <Trans>Try fewer or other words, or look into a category.</Trans>
      </EmptyState>
      <CategoryLinks />
      {data && (
        <section aria-labelledby="new" className={styles.section}>
          <h2 id="new">
            <Trans>New in the shop</Trans>
          </h2>
          <ProductRow products={data.pages[0]?.items.slice(0, 12) ?? []} />
        </section>
      )}
    </>
  );
}
