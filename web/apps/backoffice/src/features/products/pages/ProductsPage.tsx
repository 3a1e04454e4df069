import type { ListedProduct } from "@emporium/api";
import { formatMoney } from "@emporium/i18n";
import { Button, ButtonLink, ColumnHeader, EmptyState, NumberCell } from "@emporium/ui";
import { SearchX, Upload } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { DataTable } from "@/parts/DataTable";
import { EachResult } from "@/parts/EachResult";
import { ChoiceFilter, Filters, WordFilter } from "@/parts/Filters";
import { Page } from "@/parts/Page";
import { useFilters, usePaging } from "@/parts/paging";
import { SelectAll, SelectionBar, SelectRow, useEach, useSelection } from "@/parts/selection";
import { Thumbnail } from "@/parts/Thumbnail";
import { AvailabilityBadge, StatusBadge } from "../components/badges";
import {
  AVAILABILITIES,
  availabilityText,
  publish,
  STATUSES,
  statusText,
  useCategories,
  useProducts,
  withdraw,
} from "../products";
import styles from "../products.module.css";

export default function ProductsPage() {
  const { t } = useLingui();
  const products = useProducts(useFilters().of, usePaging().after);
  const { data: categories } = useCategories();
  const shown = products.data?.items ?? [];
  const selection = useSelection(shown.map(({ productId }) => productId));
  return (
    <Page
      title={t`Products`}
      actions={
        <ButtonLink size="sm" icon={Upload} link={<Link to="/imports" />}>
          <Trans>Import</Trans>
        </ButtonLink>
      }
    >
      <Filters>
        <WordFilter name="q" label={t`Beginning of the title, or SKU`} />
        <ChoiceFilter
          name="category"
          label={t`Category`}
          choices={(categories ?? []).map(({ slug, name }) => ({ value: slug, label: name }))}
        />
        <ChoiceFilter
          name="status"
          label={t`Status`}
          choices={STATUSES.map((value) => ({ value, label: statusText(value) }))}
        />
        <ChoiceFilter
          name="availability"
          label={t`Availability`}
          choices={AVAILABILITIES.map((value) => ({ value, label: availabilityText(value) }))}
        />
      </Filters>
      <BulkPublication selection={selection} />
      <DataTable
        caption={t`Products`}
        list={products}
        head={[
          <SelectAll key="select" selection={selection} />,
          <ColumnHeader key="product">{t`Product`}</ColumnHeader>,
          <ColumnHeader key="category">{t`Category`}</ColumnHeader>,
          <ColumnHeader key="status">{t`Status`}</ColumnHeader>,
          <ColumnHeader key="availability">{t`Availability`}</ColumnHeader>,
          <ColumnHeader key="variants" align="end">{t`Variants`}</ColumnHeader>,
          <ColumnHeader key="onHand" align="end">{t`On hand`}</ColumnHeader>,
          <ColumnHeader key="reserved" align="end">{t`Reserved`}</ColumnHeader>,
          <ColumnHeader key="price" align="end">{t`Price from`}</ColumnHeader>,
        ]}
        empty={
          <EmptyState icon={SearchX} title={t`No products here`}>
            <Trans>No product fits these filters.</Trans>
          </EmptyState>
        }
      >
        {(product: ListedProduct) => (
          <tr key={product.productId}>
            <SelectRow selection={selection} id={product.productId} name={product.title} />
            <th scope="row">
              <span className={styles.product}>
                <Thumbnail src={product.picture?.renditions[0]?.path ?? product.picture?.path} />
                <span>
                  <Link to={`/products/${product.productId}`}>{product.title}</Link>
                  <span className={styles.brand}>{product.brand}</span>
                </span>
              </span>
            </th>
            <td>{product.category.name}</td>
            <td>
              <StatusBadge status={product.status} />
            </td>
            <td>
              <AvailabilityBadge availability={product.availability} />
            </td>
            <NumberCell>{product.variantCount}</NumberCell>
            <NumberCell>{product.onHand}</NumberCell>
            <NumberCell>{product.reserved}</NumberCell>
            <NumberCell>{product.priceFrom && formatMoney(product.priceFrom)}</NumberCell>
          </tr>
        )}
      </DataTable>
    </Page>
  );
}

function BulkPublication({ selection }: { selection: ReturnType<typeof useSelection> }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const done = () => queries.invalidateQueries({ queryKey: ["products"] });
  const publishSelected = useEach(publish, done);
  const withdrawSelected = useEach(withdraw, done);
  return (
    <>
      <EachResult of={publishSelected} />
      <EachResult of={withdrawSelected} />
      <SelectionBar selection={selection}>
        <Button
          size="sm"
          pending={publishSelected.isPending && t`Publishing`}
          onClick={() => {
            withdrawSelected.reset();
            publishSelected.mutate(selection.ids);
          }}
        >
          <Trans>Publish</Trans>
        </Button>
        <Button
          size="sm"
          pending={withdrawSelected.isPending && t`Withdrawing`}
          onClick={() => {
            publishSelected.reset();
            withdrawSelected.mutate(selection.ids);
          }}
        >
          <Trans>Withdraw</Trans>
        </Button>
      </SelectionBar>
    </>
  );
}
