import { PageHeading } from "@emporium/app";
import { plural } from "@lingui/core/macro";
import { Breadcrumbs, ButtonLink, EmptyState, SoftText } from "@emporium/ui";
import { PackageOpen } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useParams } from "react-router";
import { Page } from "@/parts/Page";
import styles from "../catalogue.module.css";
import { ProductsOnPage } from "../components/ProductsOnPage";
import { useCategories, useProducts } from "../queries";

export default function CategoryPage() {
  const { t } = useLingui();
  const { category = "" } = useParams();
  const { data: categories } = useCategories();
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useProducts(category);
  const products = data?.pages.flatMap((page) => page.items) ?? [];
  const known = categories?.find(({ slug }) => slug === category);
  const total = hasNextPage ? (known?.productCount ?? products.length + 1) : products.length;
  const name = known?.name ?? t`Products`;
  return (
    <Page title={name} heading={null}>
      <Breadcrumbs
        label={t`Breadcrumb`}
        items={[
          { label: t`Home`, link: <Link to="/" /> },
          { label: name, link: <Link to={`/c/${category}`} /> },
        ]}
      />
      <CategoryHead name={name} count={known?.productCount} />
      {products.length > 0 ? (
        <ProductsOnPage
          products={products}
          total={total}
          loading={isFetchingNextPage}
          onMore={() => void fetchNextPage()}
        />
      ) : (
        <EmptyState
          icon={PackageOpen}
          title={t`There is nothing here at the moment`}
          actions={
            <ButtonLink variant="primary" link={<Link to="/" />}>
              <Trans>Continue shopping</Trans>
            </ButtonLink>
          }
        />
      )}
    </Page>
  );
}

function CategoryHead({ name, count }: { name: string; count?: number }) {
  return (
    <div className={styles.head}>
      <PageHeading>{name}</PageHeading>
      {count !== undefined && (
        <SoftText>{plural(count, { one: "# product", other: "# products" })}</SoftText>
      )}
    </div>
  );
}
