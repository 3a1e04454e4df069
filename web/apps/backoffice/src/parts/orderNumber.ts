/**
 * An order number or its beginning as the service takes it, from what somebody typed: `7kq2 m9` is
 * `E-7KQ2-M9`. Undefined if it cannot be one.
 */
export function orderNumber(typed: string): string | undefined {
  const signs = typed
    .toUpperCase()
    .replace(/^E(?=[-\s])/, "")
    .replace(/[-\s]/g, "");
  if (!/^[0-9A-Z]{1,8}$/.test(signs)) {
    return undefined;
  }
  return ["E", signs.slice(0, 4), signs.slice(4)].filter(Boolean).join("-");
}
