/** The languages of the pages; the first is that of addresses without a language. */
export const LANGUAGES = ["en", "de", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  de: "Deutsch",
  es: "Español",
};

const KEPT = "emporium.language";

/** The language an address names: `/de/cart` is German. */
export function languageOf(path: string): Language {
  const first = path.split("/")[1];
  return LANGUAGES.find((language) => language === first) ?? LANGUAGES[0];
}

/** What addresses of a language begin with, without a slash at the end. */
export function basenameOf(language: Language): string {
  return language === LANGUAGES[0] ? "" : `/${language}`;
}

/** The same page in another language. */
export function inLanguage(path: string, language: Language): string {
  const plain = path.slice(basenameOf(languageOf(path)).length) || "/";
  return (basenameOf(language) + plain).replace(/^(\/..)\/$/, "$1");
}

/** Keeps a choice that somebody has made. */
export function keepLanguage(language: Language) {
  localStorage.setItem(KEPT, language);
}

/** The language somebody has chosen earlier. */
export function keptLanguage(): Language | undefined {
  return LANGUAGES.find((language) => language === localStorage.getItem(KEPT));
}

/** Where the language chosen earlier is, if an address without a language was opened. */
export function addressInKeptLanguage({ pathname, search, hash }: Location): string | undefined {
  const kept = keptLanguage();
  if (!kept || kept === languageOf(pathname) || languageOf(pathname) !== LANGUAGES[0]) {
    return undefined;
  }
  return inLanguage(pathname, kept) + search + hash;
}
