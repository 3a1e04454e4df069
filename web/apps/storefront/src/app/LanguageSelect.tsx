import { language } from "@emporium/api";
import { inLanguage, keepLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from "@emporium/i18n";
import { Select } from "@emporium/ui";
import { useLingui } from "@lingui/react/macro";

/** Shows the page in another language and keeps the choice. */
export function LanguageSelect() {
  const { t } = useLingui();
  function choose(chosen: Language) {
    keepLanguage(chosen);
    const { pathname, search, hash } = window.location;
    window.location.assign(inLanguage(pathname, chosen) + search + hash);
  }
  return (
    <Select
      label={t`Language`}
      value={language()}
      onChange={(event) => choose(event.target.value as Language)}
    >
      {LANGUAGES.map((known) => (
        <option key={known} value={known} lang={known}>
          {LANGUAGE_NAMES[known]}
        </option>
      ))}
    </Select>
  );
}
