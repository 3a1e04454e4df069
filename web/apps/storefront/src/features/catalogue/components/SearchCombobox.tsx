import { Combobox, type Suggestion } from "@emporium/ui/combobox";
import { useLingui } from "@lingui/react/macro";
import { plural } from "@lingui/core/macro";
import { useDeferredValue } from "react";
import { useNavigate } from "react-router";
import { sourceOf } from "@/parts/pictures";
import { useSuggestions } from "../queries";

interface Destination extends Suggestion {
  path: string;
}

export interface SearchComboboxProps {
  words: string;
  onWords: (words: string) => void;
  autoFocus: boolean;
  defaultOpen: boolean;
}

/** Categories and products that may be meant, to go to at once. */
export function SearchCombobox(props: SearchComboboxProps) {
  const { words, onWords, autoFocus, defaultOpen } = props;
  const { t } = useLingui();
  const navigate = useNavigate();
  const asked = useDeferredValue(words.trim());
  const { data, isFetching } = useSuggestions(asked);
  const found = asked.length >= 2 ? data : undefined;
  const groups = [
    {
      label: t`Categories`,
      items: (found?.categories ?? []).map((category) => ({
        id: `c/${category.slug}`,
        label: category.name,
        path: `/c/${category.slug}`,
      })),
    },
    {
      label: t`Products`,
      items: (found?.products ?? []).map((product) => ({
        id: `p/${product.slug}`,
        label: product.title,
        picture: sourceOf(product.picture, ""),
        path: `/p/${product.slug}`,
      })),
    },
  ].filter((group) => group.items.length > 0);
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  return (
    <Combobox<Destination>
      label={t`Search`}
      name="q"
      placeholder={t`What are you looking for?`}
      clearLabel={t`Clear`}
      autoFocus={autoFocus}
      defaultOpen={defaultOpen}
      value={words}
      onValueChange={(next) => onWords(next.slice(0, 100))}
      groups={groups}
      onPick={({ path }) => void navigate(path)}
      status={
        asked.length < 2
          ? undefined
          : isFetching && !found
            ? t`Searching`
            : count === 0
              ? t`No suggestions. Press Enter to search.`
              : plural(count, { one: "# suggestion", other: "# suggestions" })
      }
    />
  );
}
