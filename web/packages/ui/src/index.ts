/*
 * What a first page may load. Dialog, Drawer (`@emporium/ui/dialog`) and Combobox (`@emporium/ui/combobox`) are entries of their own:
 * import them from modules that are loaded lazily.
 */
export { LiveRegion } from "./a11y/LiveRegion";
export { VisuallyHidden } from "./a11y/VisuallyHidden";
export { Badge } from "./badge/Badge";
export { Mark } from "./brand/Mark";
export { Wordmark } from "./brand/Wordmark";
export { Button, ButtonLink, type ButtonProps } from "./button/Button";
export { IconButton, IconLink } from "./button/IconButton";
export { Spinner } from "./button/Spinner";
export { Card } from "./card/Card";
export { MediaCard } from "./card/MediaCard";
export { Checkbox } from "./choice/Checkbox";
export { RadioGroup, type RadioOption } from "./choice/RadioGroup";
export { cx } from "./cx";
export { Disclosure } from "./disclosure/Disclosure";
export { EmptyState } from "./empty/EmptyState";
export { Field, type ControlProps, type FieldTexts } from "./field/Field";
export { Select } from "./field/Select";
export { TextArea } from "./field/TextArea";
export { TextField } from "./field/TextField";
export { Gallery } from "./gallery/Gallery";
export { Icon } from "./icon/Icon";
export { CardGrid, Cluster, Container, Stack } from "./layout/layout";
export type { LinkElement } from "./link/link";
export { TextLink } from "./link/TextLink";
export { Breadcrumbs } from "./navigation/Breadcrumbs";
export { LoadMore } from "./navigation/LoadMore";
export { Pagination } from "./navigation/Pagination";
export { ErrorSummary, type FieldProblem } from "./notice/ErrorSummary";
export { Notice } from "./notice/Notice";
export { OptionGroup, type VariantOption } from "./option/OptionGroup";
export { Picture, type PictureSource } from "./picture/Picture";
export { Price } from "./price/Price";
export { PriceSummary, type PriceRow } from "./price/PriceSummary";
export { ProgressBar } from "./progress/ProgressBar";
export { QuantityField } from "./quantity/QuantityField";
export { Rating } from "./rating/Rating";
export { Skeleton } from "./skeleton/Skeleton";
export { Steps, type Step } from "./steps/Steps";
export { ColumnHeader, NumberCell, Table } from "./table/Table";
export { Tabs } from "./tabs/Tabs";
export { SoftText } from "./text/SoftText";
export { ToastProvider, useToast, type Toast } from "./toast/toast";
