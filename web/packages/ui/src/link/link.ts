import { cloneElement, type ReactElement, type ReactNode } from "react";
import { cx } from "../cx";

/** A link of any router, written without children: `<Link to="/cart" />` or `<a href="/cart" />`. */
export type LinkElement = ReactElement<{
  className?: string;
  children?: ReactNode;
  "aria-current"?: "page";
}>;

export function renderLink(
  link: LinkElement,
  className: string | undefined,
  children: ReactNode,
  current = false,
) {
  return cloneElement(link, {
    className: cx(className, link.props.className),
    children,
    ...(current && { "aria-current": "page" as const }),
  });
}
