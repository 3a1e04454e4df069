/** Words of the pages: written in English in the sources, translated in one file for each language. */
export default {
  sourceLocale: "en",
  locales: ["en", "de", "es"],
  catalogs: [
    {
      path: "<rootDir>/apps/storefront/locales/{locale}",
      include: ["apps/storefront/src", "packages/app/src", "packages/i18n/src"],
    },
    {
      path: "<rootDir>/apps/backoffice/locales/{locale}",
      include: ["apps/backoffice/src", "packages/app/src", "packages/i18n/src"],
    },
  ],
  format: "po",
  formatOptions: { lineNumbers: false, origins: false },
  orderBy: "message",
};
