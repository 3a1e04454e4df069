import { signInAddress, useSession } from "@emporium/api";
import { PageHeading, ProblemNotice } from "@emporium/app";
import { ButtonLink, Notice, Picture } from "@emporium/ui";
import { RotateCcw, ShieldCheck, Truck } from "@emporium/ui/icons";
import { Icon } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useHref, useSearchParams } from "react-router";
import { ProductGrid, RecentlyViewed, useCategories, useProducts } from "@/features/catalogue";
import { FreeShippingHint } from "@/features/delivery";
import { Page } from "@/parts/Page";
import { sourceOf } from "@/parts/pictures";
import styles from "./HomePage.module.css";

export default function HomePage() {
  const products = useProducts();
  return (
    <Page title="Emporium" heading={null} width="full">
      <FailedSignIn />
      <Hero />
      <div className={styles.content}>
        <Promises />
        <Categories />
        <section aria-labelledby="new" className={styles.section}>
          <h2 id="new">
            <Trans>New in the shop</Trans>
          </h2>
          {products.isError && <ProblemNotice error={products.error} retry={products.refetch} />}
          <ProductGrid products={products.data?.pages[0]?.items.slice(0, 12) ?? []} />
        </section>
        <RecentlyViewed />
      </div>
    </Page>
  );
}

const HERO_WIDTHS = [768, 1280, 1920];

function Hero() {
  const { data: categories } = useCategories();
  const first = categories?.[0];
  return (
    <section className={styles.hero}>
      <Picture
        priority
        className={styles.heroPicture}
        sizes="100vw"
        source={{
          src: "/hero/hero-1280.webp",
          srcSet: HERO_WIDTHS.map((width) => `/hero/hero-${width}.webp ${width}w`).join(", "),
          width: 1920,
          height: 900,
          alt: "",
        }}
      />
      <div className={styles.heroText}>
        <PageHeading className={styles.heroHeading}>
          <Trans>Good things for every room and every day</Trans>
        </PageHeading>
        <p className={styles.hint}>
          <FreeShippingHint />
        </p>
        <ButtonLink
          variant="primary"
          size="lg"
          link={<Link to={first ? `/c/${first.slug}` : "/search"} />}
        >
          {first ? <Trans>Discover {first.name}</Trans> : <Trans>Discover the shop</Trans>}
        </ButtonLink>
      </div>
    </section>
  );
}

/** What speaks for the shop, each with the page that says more. */
function Promises() {
  return (
    <ul className={styles.promises}>
      <li>
        <Icon of={Truck} />
        <Link to="/shipping">
          <Trans>Delivery in a few days</Trans>
        </Link>
      </li>
      <li>
        <Icon of={RotateCcw} />
        <Link to="/returns">
          <Trans>14 days to return</Trans>
        </Link>
      </li>
      <li>
        <Icon of={ShieldCheck} />
        <Link to="/help">
          <Trans>Secure payment</Trans>
        </Link>
      </li>
    </ul>
  );
}

function Categories() {
  const { data: categories } = useCategories();
  return (
    <section aria-labelledby="categories" className={styles.section}>
      <h2 id="categories">
        <Trans>Shop by category</Trans>
      </h2>
      <ul className={styles.tiles}>
        {categories?.map((category) => (
          <li key={category.slug} className={styles.tile}>
            <Picture
              ratio="square"
              sizes="(min-width: 64rem) 20vw, 45vw"
              source={sourceOf(category.picture, "")}
            />
            <Link to={`/c/${category.slug}`}>{category.name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the gateway leads somebody whose sign-in it could not complete. */
function FailedSignIn() {
  const { t } = useLingui();
  const [parameters] = useSearchParams();
  const { data: session } = useSession();
  const home = useHref("/");
  if (parameters.get("sign-in") !== "failed" || !session || session.authenticated) {
    return null;
  }
  return (
    <div className={styles.content}>
      <Notice
        live
        tone="error"
        title={t`You are not signed in`}
        action={
          <ButtonLink link={<a href={signInAddress(home)} />}>
            <Trans>Sign in again</Trans>
          </ButtonLink>
        }
      >
        <Trans>
          Signing in could not be completed. Nothing was changed; please try again in a moment.
        </Trans>
      </Notice>
    </div>
  );
}
