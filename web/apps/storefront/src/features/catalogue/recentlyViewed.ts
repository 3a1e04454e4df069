const KEPT = "emporium.recently-viewed";
const MOST = 12;

/** The slugs of the products looked at in this browser, the last one first. */
export function recentlyViewed(): string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? "[]");
  return Array.isArray(kept) ? kept.filter((slug) => typeof slug === "string") : [];
}

export function keepAsViewed(slug: string) {
  const others = recentlyViewed().filter((other) => other !== slug);
  localStorage.setItem(KEPT, JSON.stringify([slug, ...others].slice(0, MOST)));
}
