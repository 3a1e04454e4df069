import { lazy, useState, type ComponentType } from "react";
import {
  Badge,
  Breadcrumbs,
  Button,
  ButtonLink,
  Card,
  CardGrid,
  Checkbox,
  Cluster,
  ColumnHeader,
  Disclosure,
  EmptyState,
  ErrorSummary,
  Gallery,
  Icon,
  IconButton,
  LoadMore,
  Mark,
  MediaCard,
  Notice,
  NumberCell,
  OptionGroup,
  Pagination,
  Picture,
  Price,
  PriceSummary,
  ProgressBar,
  QuantityField,
  RadioGroup,
  Rating,
  Select,
  Skeleton,
  Spinner,
  Stack,
  Steps,
  Table,
  Tabs,
  TextArea,
  TextField,
  TextLink,
  useToast,
  Wordmark,
  type PictureSource,
} from "../src";
import type { SuggestionGroup } from "../src/combobox/Combobox";
import {
  ArrowRight,
  Heart,
  Package,
  Search,
  SearchX,
  ShieldCheck,
  ShoppingBag,
  Trash2,
  Truck,
  User,
} from "../src/icons";
import styles from "./gallery.module.css";
import bowlUrl from "./pictures/bowl.svg";
import lampUrl from "./pictures/lamp.svg";
import vaseUrl from "./pictures/vase.svg";

const Combobox = lazy(() =>
  import("../src/combobox/Combobox").then((module) => ({ default: module.Combobox })),
);
const Dialog = lazy(() => import("../src/dialog").then((module) => ({ default: module.Dialog })));
const Drawer = lazy(() => import("../src/dialog").then((module) => ({ default: module.Drawer })));

const vase: PictureSource = {
  src: vaseUrl,
  width: 800,
  height: 1000,
  alt: "Stoneware vase, sage green",
};
const lamp: PictureSource = {
  src: lampUrl,
  width: 800,
  height: 1000,
  alt: "Table lamp with a copper shade",
};
const bowl: PictureSource = {
  src: bowlUrl,
  width: 800,
  height: 1000,
  alt: "Serving bowl, slate blue",
};
const here = <a href="#components" />;

const colours = {
  page: "--color-page",
  surface: "--color-surface",
  sunken: "--color-sunken",
  ink: "--color-ink",
  "ink-soft": "--color-ink-soft",
  line: "--color-line",
  "line-control": "--color-line-control",
  accent: "--color-accent",
  "accent-soft": "--color-accent-soft",
  danger: "--color-danger",
  "danger-soft": "--color-danger-soft",
  warning: "--color-warning",
  "warning-soft": "--color-warning-soft",
  info: "--color-info",
  "info-soft": "--color-info-soft",
  sale: "--color-sale",
};

function Colours() {
  return (
    <div className={styles.swatches}>
      {Object.entries(colours).map(([role, property]) => (
        <div key={role}>
          <svg className={styles.swatch} aria-hidden>
            <rect width="100%" height="100%" fill={`var(${property})`} />
          </svg>
          {role}
        </div>
      ))}
    </div>
  );
}

function Type() {
  return (
    <Stack>
      <p className={styles.four}>Good things for every room</p>
      <p className={styles.lead}>
        A lead paragraph introduces the page in one calm sentence, a little larger than the text
        below it.
      </p>
      <h1>Heading one: ceramics and glass</h1>
      <h2>Heading two: made in small runs</h2>
      <h3>Heading three: what it is made of</h3>
      <p>
        Text in the body size, with <strong>emphasis</strong>, a{" "}
        <TextLink link={here}>link inside a sentence</TextLink>, figures 0123456789 and letters of
        the neighbours: Größe, Straße, niño, señor, façade, €&nbsp;24.90.
      </p>
    </Stack>
  );
}

function Brand() {
  return (
    <Cluster gap="lg">
      <Mark label="Emporium" className={styles.symbol} />
      <Wordmark label="Emporium" className={styles.logo} />
    </Cluster>
  );
}

function Buttons() {
  const [pending, setPending] = useState(false);
  return (
    <>
      <Cluster>
        <Button variant="primary" icon={ShoppingBag}>
          Add to cart
        </Button>
        <Button>Secondary</Button>
        <Button variant="quiet">Quiet</Button>
        <Button variant="danger" icon={Trash2}>
          Delete
        </Button>
        <ButtonLink link={here} icon={ArrowRight}>
          Link
        </ButtonLink>
      </Cluster>
      <Cluster>
        <Button variant="primary" size="sm">
          Small
        </Button>
        <Button variant="primary">Medium</Button>
        <Button variant="primary" size="lg">
          Large
        </Button>
      </Cluster>
      <Cluster>
        <Button variant="primary" pending={pending && "Saving…"} onClick={() => setPending(true)}>
          Press to save
        </Button>
        <Button variant="primary" pending="Saving…">
          Save changes
        </Button>
        <Button pending="Loading…">Show more</Button>
        <Button variant="primary" aria-disabled>
          Sold out
        </Button>
      </Cluster>
      <div className={styles.narrow}>
        <Button variant="primary" size="lg" wide>
          Go to checkout
        </Button>
      </div>
    </>
  );
}

function IconButtons() {
  const [liked, setLiked] = useState(true);
  return (
    <Cluster>
      <IconButton icon={Search} label="Search" />
      <IconButton icon={User} label="Account" />
      <IconButton icon={ShoppingBag} label="Cart, 3 items" count={3} />
      <IconButton
        icon={Heart}
        label="On the wish list"
        aria-pressed={liked}
        onClick={() => setLiked(!liked)}
      />
      <IconButton icon={Heart} label="Put on the wish list" floating aria-pressed={false} />
      <IconButton icon={Trash2} label="Remove" aria-disabled />
    </Cluster>
  );
}

function Links() {
  return (
    <p>
      Read our <TextLink link={here}>terms of delivery</TextLink> first, or go to{" "}
      <TextLink link={here} tone="quiet">
        a quiet link
      </TextLink>
      .
    </p>
  );
}

function TextFields() {
  return (
    <div className={styles.columns}>
      <TextField label="Full name" autoComplete="off" />
      <TextField
        label="E-mail address"
        type="email"
        defaultValue="ada@example.com"
        hint="We send the order's confirmation there."
      />
      <TextField
        label="Postal code"
        defaultValue="8907"
        error="Enter a postal code of five digits."
      />
      <TextField label="Company" optional="(optional)" placeholder="As on the invoice" />
      <TextField
        label="Price"
        prefix="€"
        suffix="incl. VAT"
        inputMode="decimal"
        defaultValue="24.90"
      />
      <TextField label="Order number" readOnly defaultValue="EM-20481" />
    </div>
  );
}

function TextAreas() {
  return (
    <div className={styles.columns}>
      <TextArea label="Note for the courier" optional="(optional)" hint="At most 200 characters." />
      <TextArea label="Your review" error="Write at least ten characters." defaultValue="Nice." />
    </div>
  );
}

function Selects() {
  const options = (
    <>
      <option>Germany</option>
      <option>Spain</option>
    </>
  );
  return (
    <div className={styles.columns}>
      <Select label="Country">{options}</Select>
      <Select label="Country" error="We do not deliver there yet.">
        {options}
      </Select>
    </div>
  );
}

function Checkboxes() {
  return (
    <Stack>
      <Checkbox label="The billing address is the same" defaultChecked />
      <Checkbox label="Send me the newsletter" hint="Once a month; you can leave any time." />
      <Checkbox label="Choose all" ref={(box) => void (box && (box.indeterminate = true))} />
      <Checkbox label="I accept the terms" error="Accept the terms to place the order." />
    </Stack>
  );
}

function RadioGroups() {
  const [delivery, setDelivery] = useState("standard");
  const [sort, setSort] = useState("new");
  return (
    <div className={styles.columns}>
      <RadioGroup
        legend="Delivery method"
        variant="cards"
        value={delivery}
        onChange={setDelivery}
        options={[
          {
            value: "standard",
            label: "Standard",
            description: "Tuesday, 1 December",
            price: "€ 4.90",
          },
          {
            value: "express",
            label: "Express",
            description: "Tomorrow, if ordered by 15:00",
            price: "€ 9.90",
          },
          {
            value: "pickup",
            label: "Pick up in the shop",
            description: "Not for this cart",
            price: "Free",
            disabled: true,
          },
        ]}
      />
      <RadioGroup
        legend="Sort by"
        value={sort}
        onChange={setSort}
        options={[
          { value: "new", label: "Newest" },
          { value: "price", label: "Price", description: "Lowest first" },
        ]}
      />
      <RadioGroup
        legend="Payment method"
        variant="cards"
        value={undefined}
        onChange={() => undefined}
        error="Choose a payment method."
        options={[
          { value: "card", label: "Card" },
          { value: "transfer", label: "Bank transfer" },
        ]}
      />
    </div>
  );
}

function QuantityFields() {
  const [quantity, setQuantity] = useState(2);
  const texts = {
    label: "Quantity",
    decreaseLabel: "One less",
    increaseLabel: "One more",
    announce: (value: number) => `Quantity ${value}`,
  };
  return (
    <div className={styles.columns}>
      <QuantityField {...texts} value={quantity} onChange={setQuantity} max={12} />
      <QuantityField {...texts} value={1} onChange={() => undefined} size="sm" />
      <QuantityField
        {...texts}
        value={5}
        max={5}
        onChange={() => undefined}
        error="Only 5 are in stock."
      />
    </div>
  );
}

function OptionGroups() {
  const [colour, setColour] = useState("sage");
  const [size, setSize] = useState("m");
  return (
    <div className={styles.columns}>
      <OptionGroup
        legend="Colour"
        soldOutLabel="sold out"
        value={colour}
        onChange={setColour}
        options={[
          { value: "sage", label: "Sage green", color: "#8fa98f" },
          { value: "slate", label: "Slate blue", color: "#52687e" },
          { value: "bone", label: "Bone white", color: "#f4efe4" },
          { value: "coal", label: "Coal", color: "#26241f", soldOut: true },
        ]}
      />
      <OptionGroup
        legend="Size"
        soldOutLabel="sold out"
        value={size}
        onChange={setSize}
        aside={<TextLink link={here}>Size chart</TextLink>}
        options={[
          { value: "s", label: "S" },
          { value: "m", label: "M" },
          { value: "l", label: "L", soldOut: true },
          { value: "xl", label: "XL" },
        ]}
      />
      <OptionGroup
        legend="Glaze"
        soldOutLabel="sold out"
        value={undefined}
        onChange={() => undefined}
        error="Choose a glaze."
        options={[
          { value: "matt", label: "Matt" },
          { value: "gloss", label: "Gloss" },
        ]}
      />
    </div>
  );
}

function Badges() {
  return (
    <Cluster gap="sm">
      <Badge>Draft</Badge>
      <Badge tone="accent">In stock</Badge>
      <Badge tone="sale">−20 %</Badge>
      <Badge tone="info">Shipped</Badge>
      <Badge tone="warning">Only 3 left</Badge>
      <Badge tone="danger">Refused</Badge>
    </Cluster>
  );
}

function Prices() {
  const former = { amount: "€ 49.90", label: "Price before" };
  return (
    <Cluster gap="lg">
      <Price amount="€ 39.90" size="sm" />
      <Price amount="€ 39.90" former={former} />
      <Price amount="€ 12.00" from="from" perUnit="€ 2.40 / 100 g" />
      <Price amount="€ 39.90" former={former} size="lg" note="incl. VAT, plus delivery" />
    </Cluster>
  );
}

function PriceSummaries() {
  return (
    <div className={styles.narrow}>
      <Card title="Summary">
        <PriceSummary
          rows={[
            { label: "Subtotal", amount: "€ 119.70" },
            { label: "Voucher WINTER", amount: "−€ 11.97", tone: "saving" },
            { label: "Delivery", amount: "€ 4.90", note: "Standard, to Germany" },
            { label: "Total", amount: "€ 112.63", note: "incl. € 17.98 VAT", tone: "total" },
          ]}
        />
      </Card>
    </div>
  );
}

function Notices() {
  return (
    <Stack>
      <Notice title="Free delivery from € 50">You are € 12.10 away.</Notice>
      <Notice tone="success">Your address has been saved.</Notice>
      <Notice tone="warning" title="A price has changed">
        Table lamp is now € 64.90, up from € 59.90.
      </Notice>
      <Notice
        tone="error"
        title="Your order could not be placed"
        action={<Button size="sm">Try again</Button>}
      >
        The connection broke before an answer came. Nothing has been charged.
      </Notice>
    </Stack>
  );
}

function ErrorSummaries() {
  return (
    <ErrorSummary
      title="Check two fields"
      problems={[
        { field: "Button", message: "Enter your street and number" },
        { field: "Badge", message: "Enter a postal code of five digits" },
      ]}
    />
  );
}

function Skeletons() {
  return (
    <CardGrid>
      {[1, 2, 3].map((key) => (
        <Stack key={key} gap="sm">
          <div className={styles.tile}>
            <Skeleton shape="block" />
          </div>
          <Skeleton />
          <Skeleton className={styles.short} />
        </Stack>
      ))}
      <Skeleton shape="circle" className={styles.round} />
    </CardGrid>
  );
}

function Spinners() {
  return (
    <Cluster>
      <Spinner label="Loading" />
      <Spinner /> Searching…
    </Cluster>
  );
}

function EmptyStates() {
  return (
    <EmptyState
      icon={SearchX}
      title="Nothing found for “vaze”"
      heading="h3"
      actions={
        <>
          <ButtonLink link={here} variant="primary">
            All products
          </ButtonLink>
          <Button>Clear filters</Button>
        </>
      }
    >
      Check the spelling, or try a more general word.
    </EmptyState>
  );
}

function BreadcrumbTrail() {
  return (
    <Breadcrumbs
      label="Breadcrumb"
      items={["Home", "Living", "Vases", "Stoneware vase"].map((label) => ({ label, link: here }))}
    />
  );
}

function Paginations() {
  return (
    <>
      <Pagination
        label="Pages"
        previous={{ label: "Previous", link: here }}
        next={{ label: "Next", link: here }}
        status="26–50 of 310"
      />
      <Pagination
        label="Pages of the end"
        previous={{ label: "Previous", link: here }}
        next={{ label: "Next" }}
        status="301–310 of 310"
      />
    </>
  );
}

function LoadMores() {
  const [shown, setShown] = useState(24);
  return (
    <LoadMore
      status={`${shown} of 120 products`}
      shown={shown}
      total={120}
      label="Show more"
      pending={false}
      onMore={() => setShown((count) => Math.min(count + 24, 120))}
    />
  );
}

function Cards() {
  return (
    <div className={styles.columns}>
      <Card title="Shipping address" action={<TextLink link={here}>Change</TextLink>}>
        <p>
          Ada Beispiel
          <br />
          Musterweg 3
          <br />
          89073 Ulm
        </p>
      </Card>
      <Card>A card without a title.</Card>
    </div>
  );
}

function MediaCards() {
  return (
    <CardGrid>
      <MediaCard
        link={here}
        title="Stoneware vase"
        eyebrow="Living"
        picture={vase}
        badge={<Badge tone="sale">−20 %</Badge>}
        action={
          <IconButton
            icon={Heart}
            label="Put Stoneware vase on the wish list"
            floating
            aria-pressed={false}
          />
        }
      >
        <Price amount="€ 39.90" former={{ amount: "€ 49.90", label: "Price before" }} size="sm" />
        <Rating value={4.5} label="4.5 out of 5 stars" count="(128)" />
      </MediaCard>
      <MediaCard
        link={here}
        title="Table lamp with a copper shade and a very long name that runs on"
        eyebrow="Light"
        picture={lamp}
      >
        <Price amount="€ 64.90" from="from" size="sm" />
      </MediaCard>
      <MediaCard
        link={here}
        title="Serving bowl"
        eyebrow="Table"
        picture={bowl}
        badge={<Badge>Sold out</Badge>}
      >
        <Price amount="€ 28.00" size="sm" />
      </MediaCard>
      <MediaCard link={here} title="No picture yet" eyebrow="Table" picture={undefined}>
        <Price amount="€ 18.00" size="sm" />
      </MediaCard>
    </CardGrid>
  );
}

function Pictures() {
  return (
    <Cluster>
      {(["portrait", "square", "landscape"] as const).map((ratio) => (
        <div key={ratio} className={styles.thumb}>
          <Picture source={vase} ratio={ratio} sizes="7rem" priority />
        </div>
      ))}
      <div className={styles.thumb}>
        <Picture source={undefined} ratio="square" />
      </div>
    </Cluster>
  );
}

function Galleries() {
  return (
    <div className={styles.narrow}>
      <Gallery
        pictures={[vase, lamp, bowl]}
        sizes="(min-width: 64rem) 40rem, 100vw"
        labels={{
          gallery: "Pictures of the vase",
          previous: "Previous picture",
          next: "Next picture",
          zoom: "Enlarge",
          close: "Close",
          show: (position) => `Picture ${position} of 3`,
        }}
      />
    </div>
  );
}

function Dialogs() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <div>
      <Button onClick={() => setOpen(true)}>Open the dialog</Button>
      <Dialog
        open={open}
        onClose={close}
        title="Delete the address?"
        description="Orders that went there keep it."
        closeLabel="Close"
        size="sm"
        footer={
          <>
            <Button onClick={close}>Keep it</Button>
            <Button variant="danger" onClick={close}>
              Delete
            </Button>
          </>
        }
      />
    </div>
  );
}

function Drawers() {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button onClick={() => setOpen(true)}>Open the drawer</Button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        title="Your cart"
        closeLabel="Close"
        footer={
          <Button variant="primary" size="lg" wide>
            Go to checkout
          </Button>
        }
      >
        <Stack>
          <MediaCard link={here} title="Stoneware vase" picture={vase}>
            <Price amount="€ 39.90" size="sm" />
          </MediaCard>
        </Stack>
      </Drawer>
    </div>
  );
}

function Toasts() {
  const toast = useToast();
  return (
    <Cluster>
      <Button onClick={() => toast({ message: "Stoneware vase is in your cart." })}>
        Say it worked
      </Button>
      <Button
        onClick={() =>
          toast({
            message: "Stoneware vase was removed.",
            action: { label: "Undo", onAction: () => toast({ message: "It is back." }) },
          })
        }
      >
        Offer to undo
      </Button>
      <Button
        onClick={() => toast({ message: "The wish list could not be saved.", tone: "error" })}
      >
        Say it failed
      </Button>
    </Cluster>
  );
}

function Comboboxes() {
  const [value, setValue] = useState("");
  const products = [vase, lamp, bowl].map((picture) => ({
    id: picture.src,
    label: picture.alt,
    detail: "€ 39.90",
    picture: { ...picture, alt: "" },
  }));
  const found = products.filter(
    ({ label }) => value && label.toLowerCase().includes(value.toLowerCase()),
  );
  const groups: SuggestionGroup[] = [
    { label: "Products", items: found },
    { label: "Categories", items: [{ id: "vases", label: "Vases", detail: "42" }] },
  ];
  return (
    <div className={styles.half}>
      <Combobox
        label="Search products"
        placeholder="Search products"
        clearLabel="Clear"
        value={value}
        onValueChange={setValue}
        groups={found.length > 0 ? groups : []}
        onPick={({ label }) => setValue(label)}
        status={value && (found.length > 0 ? `${found.length + 1} suggestions` : "Nothing found")}
      />
    </div>
  );
}

function Disclosures() {
  return (
    <div className={styles.half}>
      <Disclosure summary="Delivery and returns" name="facts" defaultOpen>
        Delivered in two to three days. Send it back within 30 days, at no cost.
      </Disclosure>
      <Disclosure summary="Material and care" name="facts">
        Stoneware, glazed. Wash by hand.
      </Disclosure>
    </div>
  );
}

function TabSets() {
  const [selected, setSelected] = useState("details");
  return (
    <Tabs
      label="About the product"
      selected={selected}
      onSelect={setSelected}
      tabs={[
        { id: "details", label: "Details", panel: "Height 24 cm, width 16 cm." },
        { id: "reviews", label: "Reviews (128)", panel: "What others say." },
        { id: "questions", label: "Questions", panel: "What others asked." },
      ]}
    />
  );
}

function Tables() {
  const rows = [
    {
      order: "EM-20481",
      customer: "Ada Beispiel",
      status: <Badge tone="info">Shipped</Badge>,
      items: 3,
      total: "€ 112.63",
    },
    {
      order: "EM-20480",
      customer: "Juan Ejemplo",
      status: <Badge tone="warning">Payment due</Badge>,
      items: 1,
      total: "€ 39.90",
    },
    {
      order: "EM-20479",
      customer: "Mia Muster",
      status: <Badge tone="accent">Delivered</Badge>,
      items: 12,
      total: "€ 1,204.00",
    },
  ];
  return (
    <Table
      caption="Latest orders"
      head={
        <>
          <ColumnHeader sort={{ direction: "descending", link: here }}>Order</ColumnHeader>
          <ColumnHeader sort={{ direction: "none", link: here }}>Customer</ColumnHeader>
          <ColumnHeader>Status</ColumnHeader>
          <ColumnHeader align="end">Items</ColumnHeader>
          <ColumnHeader align="end">Total</ColumnHeader>
        </>
      }
    >
      {rows.map(({ order, customer, status, items, total }) => (
        <tr key={order}>
          <th scope="row">
            <TextLink link={here}>{order}</TextLink>
          </th>
          <td>{customer}</td>
          <td>{status}</td>
          <NumberCell>{items}</NumberCell>
          <NumberCell>{total}</NumberCell>
        </tr>
      ))}
    </Table>
  );
}

function StepLists() {
  const stateLabels = { done: "done", current: "current", upcoming: "to come" };
  return (
    <>
      <Steps
        label="Checkout"
        stateLabels={stateLabels}
        steps={[
          { label: "Address", state: "done" },
          { label: "Delivery", state: "done" },
          { label: "Payment", state: "current" },
          { label: "Review", state: "upcoming" },
        ]}
      />
      <Steps
        label="Your order"
        direction="column"
        stateLabels={stateLabels}
        steps={[
          { label: "Ordered", detail: "26 November, 14:02", state: "done" },
          {
            label: "On its way",
            detail: <TextLink link={here}>Track the parcel</TextLink>,
            state: "current",
          },
          { label: "Delivered", detail: "Expected Tuesday, 1 December", state: "upcoming" },
        ]}
      />
    </>
  );
}

function ProgressBars() {
  return (
    <div className={styles.narrow}>
      <Stack>
        <ProgressBar label="€ 12.10 to free delivery" value={38} max={50} />
        <ProgressBar label="Importing products" />
      </Stack>
    </div>
  );
}

function Ratings() {
  return (
    <Cluster gap="lg">
      <Rating value={5} label="5 out of 5 stars" />
      <Rating value={3.7} label="3.7 out of 5 stars" count="128 reviews" />
      <Rating value={0} label="No stars" count="No reviews yet" />
    </Cluster>
  );
}

function Icons() {
  return (
    <Cluster>
      <Icon of={Truck} size="sm" />
      <Icon of={Truck} />
      <Icon of={Package} size="lg" />
      <Icon of={ShieldCheck} size="xl" label="Safe payment" />
    </Cluster>
  );
}

export const specimens: readonly { name: string; show: ComponentType }[] = [
  { name: "Brand", show: Brand },
  { name: "Colours", show: Colours },
  { name: "Type", show: Type },
  { name: "Icon", show: Icons },
  { name: "Button", show: Buttons },
  { name: "IconButton", show: IconButtons },
  { name: "TextLink", show: Links },
  { name: "MediaCard", show: MediaCards },
  { name: "Gallery", show: Galleries },
  { name: "Picture", show: Pictures },
  { name: "Price", show: Prices },
  { name: "Badge", show: Badges },
  { name: "Rating", show: Ratings },
  { name: "OptionGroup", show: OptionGroups },
  { name: "QuantityField", show: QuantityFields },
  { name: "TextField", show: TextFields },
  { name: "TextArea", show: TextAreas },
  { name: "Select", show: Selects },
  { name: "Checkbox", show: Checkboxes },
  { name: "RadioGroup", show: RadioGroups },
  { name: "Combobox", show: Comboboxes },
  { name: "PriceSummary", show: PriceSummaries },
  { name: "Notice", show: Notices },
  { name: "ErrorSummary", show: ErrorSummaries },
  { name: "EmptyState", show: EmptyStates },
  { name: "Skeleton", show: Skeletons },
  { name: "Spinner", show: Spinners },
  { name: "ProgressBar", show: ProgressBars },
  { name: "Steps", show: StepLists },
  { name: "Card", show: Cards },
  { name: "Disclosure", show: Disclosures },
  { name: "Tabs", show: TabSets },
  { name: "Table", show: Tables },
  { name: "Breadcrumbs", show: BreadcrumbTrail },
  { name: "Pagination", show: Paginations },
  { name: "LoadMore", show: LoadMores },
  { name: "Dialog", show: Dialogs },
  { name: "Drawer", show: Drawers },
  { name: "Toast", show: Toasts },
];
