import { Link, useSearchParams } from "react-router";

/**
 * The order of a list that can be read from either end, in the address as `sort=<name>`.
 *
 * @param name what the address says when the list is turned round
 * @param initially how the column is ordered without it
 */
export function useSort({
  name,
  initially,
}: {
  name: string;
  initially: "ascending" | "descending";
}) {
  const [parameters] = useSearchParams();
  const turned = parameters.get("sort") === name;
  const next = new URLSearchParams(parameters);
  next.delete("after");
  if (turned) {
    next.delete("sort");
  } else {
    next.set("sort", name);
  }
  const other = initially === "ascending" ? ("descending" as const) : ("ascending" as const);
  return {
    direction: turned ? other : initially,
    link: <Link to={{ search: next.toString() }} />,
  };
}
