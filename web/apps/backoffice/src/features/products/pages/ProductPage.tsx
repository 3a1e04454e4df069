import { ApiError, type BackofficeProduct } from "@emporium/api";
import { Loading, ProblemNotice } from "@emporium/app";
import { formatInstant } from "@emporium/i18n";
import { Button, Card, TextLink, useToast } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { useParams } from "react-router";
import { Facts } from "@/parts/Facts";
import { NotFoundPage } from "@/parts/NotFoundPage";
import { Page } from "@/parts/Page";
import { Thumbnail } from "@/parts/Thumbnail";
import { StatusBadge } from "../components/badges";
import { TextsForm } from "../components/TextsForm";
import { Variants } from "../components/Variants";
import { useProduct, usePublication } from "../products";
import styles from "../products.module.css";

export default function ProductPage() {
  const { t } = useLingui();
  const { productId = "" } = useParams();
  const { data, error, refetch } = useProduct(productId);
  const product = data?.product;
  if (error instanceof ApiError && [400, 404].includes(error.problem.status)) {
    return <NotFoundPage />;
  }
  return (
    <Page
      title={product?.texts[0]?.title ?? t`Product`}
      parent={{ label: t`Products`, path: "/products" }}
      status={product && <StatusBadge status={product.status} />}
      actions={product && <Publication product={product} />}
    >
      {error && <ProblemNotice error={error} retry={refetch} />}
      {!data && !error && <Loading className={styles.skeleton} />}
      {data && product && (
        <>
          <Variants of={data} />
          <TextsForm of={data} reload={refetch} />
          <About product={product} />
        </>
      )}
    </Page>
  );
}

function Publication({ product }: { product: BackofficeProduct }) {
  const { t } = useLingui();
  const publication = usePublication(product.productId);
  const toast = useToast();
  const published = product.status === "PUBLISHED";
  return (
    <>
      {published && (
        <TextLink link={<a href={`/p/${product.slug}`} />}>
          <Trans>Show in the shop</Trans>
        </TextLink>
      )}
      <Button
        size="sm"
        pending={publication.isPending && t`Saving`}
        onClick={() =>
          publication.mutate(published ? "WITHDRAWN" : "PUBLISHED", {
            onSuccess: () =>
              toast({
                message: published ? t`The product is off sale` : t`The product is on sale`,
              }),
          })
        }
      >
        {published ? t`Withdraw` : t`Publish`}
      </Button>
      {publication.isError && <ProblemNotice error={publication.error} />}
    </>
  );
}

function About({ product }: { product: BackofficeProduct }) {
  const { t } = useLingui();
  return (
    <Card title={t`About this product`}>
      <Facts
        facts={[
          [t`Brand`, product.brand],
          [t`Category`, product.category.name],
          [t`Address in the shop`, `/p/${product.slug}`],
          [t`Published or withdrawn last`, formatInstant(product.publishedAt)],
          [
            t`Pictures`,
            product.pictures.length > 0 && (
              <span key="pictures" className={styles.pictures}>
                {product.pictures.map((picture) => (
                  <Thumbnail key={picture.path} src={picture.renditions[0]?.path ?? picture.path} />
                ))}
              </span>
            ),
          ],
        ]}
      />
    </Card>
  );
}
