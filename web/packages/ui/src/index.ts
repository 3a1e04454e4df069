/*
 * What a first page may load. Dialog, Drawer (`@emporium/ui/dialog`) and Combobox (`@emporium/ui/combobox`) are entries of their own:
 * import them from modules that are loaded lazily.
 */
export { LiveRegion } from "./a11y/LiveRegion";
export { VisuallyHidden } from "./a11y/VisuallyHidden";
export { Badge } from "./badge/Badge";
export { Button, ButtonLink, type ButtonProps } from "./button/Button";
export { IconButton } from "./button/IconButton";
export { Spinner } from "./button/Spinner";
export { Checkbox } from "./choice/Checkbox";
export { RadioGroup, type RadioOption } from "./choice/RadioGroup";
export { Field, type ControlProps, type FieldTexts } from "./field/Field";
export { Select } from "./field/Select";
export { TextArea } from "./field/TextArea";
export { TextField } from "./field/TextField";
export { Icon } from "./icon/Icon";
export type { LinkElement } from "./link/link";
export { TextLink } from "./link/TextLink";
export { ErrorSummary, type FieldProblem } from "./notice/ErrorSummary";
export { Notice } from "./notice/Notice";
export { Price } from "./price/Price";
export { PriceSummary, type PriceRow } from "./price/PriceSummary";
export { Skeleton } from "./skeleton/Skeleton";
export { cx } from "./cx";
