/** The longest word of a title as a hurried customer types it: two letters in its middle swapped. */
export function typoIn(title: string): string | undefined {
  const word = title
    .split(/[^\p{L}]+/u)
    .filter((candidate) => candidate.length >= 6)
    .reduce((longest, other) => (other.length > longest.length ? other : longest), "");
  for (let i = Math.floor(word.length / 2); i > 1; i--) {
    if (word[i] !== word[i - 1]) {
      return word.slice(0, i - 1) + word[i] + word[i - 1] + word.slice(i + 1);
    }
  }
  return undefined;
}

export function money({ amount, currency }: { amount: number; currency: string }): string {
  return `${(amount / 100).toFixed(2)} ${currency}`;
}

/** A form of a page with the values that a browser would send. */
export interface Form {
  action: string;
  fields: Record<string, string>;
}

/** The first form with a field of this name. */
export function formWith(field: string, html: string): Form | undefined {
  for (const [, attributes, content] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gis)) {
    const fields: Record<string, string> = {};
    for (const [, input] of content!.matchAll(/<input\b([^>]*)>/gi)) {
      const name = attribute("name", input!);
      if (name) {
        fields[name] = attribute("value", input!) ?? "";
      }
    }
    if (field in fields) {
      return { action: attribute("action", attributes!) ?? "", fields };
    }
  }
  return undefined;
}

function attribute(name: string, attributes: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(
    attributes,
  );
  return (found?.[1] ?? found?.[2])
    ?.replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
