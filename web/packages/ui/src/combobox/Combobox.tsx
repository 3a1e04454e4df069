import { Autocomplete } from "@base-ui/react/autocomplete";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { Search, X } from "lucide-react";
import { useRef, type ReactNode } from "react";
import { cx } from "../cx";
import controls from "../field/control.module.css";
import { Icon } from "../icon/Icon";
import { Picture, type PictureSource } from "../picture/Picture";
import styles from "./Combobox.module.css";

export interface Suggestion {
  id: string;
  /** What the input says while the suggestion is chosen. */
  label: string;
  /** At the end of the row, as a price or a count. */
  detail?: ReactNode;
  picture?: PictureSource;
}

export interface SuggestionGroup<S extends Suggestion = Suggestion> {
  label: string;
  items: readonly S[];
}

interface ComboboxProps<S extends Suggestion> {
  label: string;
  placeholder?: string;
  name?: string;
  value: string;
  onValueChange: (value: string) => void;
  /** Whoever uses it finds these by `value`; nothing is filtered here. */
  groups: readonly SuggestionGroup<S>[];
  onPick: (suggestion: S) => void;
  /** Announced when it changes, and shown instead of suggestions while there are none: "Searching…", "7 suggestions", "Nothing found". */
  status?: string;
  clearLabel: string;
  autoFocus?: boolean;
  /** Shows the suggestions at once, as after typing. */
  defaultOpen?: boolean;
}

/** A search field with grouped suggestions. Enter without a chosen suggestion submits the form around it, which needs a submit button. */
export function Combobox<S extends Suggestion>(props: ComboboxProps<S>) {
  const {
    label,
    placeholder,
    name,
    value,
    onValueChange,
    groups,
    onPick,
    status,
    clearLabel,
    autoFocus,
    defaultOpen,
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  const none = groups.every((group) => group.items.length === 0);

  return (
    <CSPProvider disableStyleElements>
      <Autocomplete.Root
        items={groups}
        mode="none"
        value={value}
        onValueChange={(next, { reason }) => reason !== "item-press" && onValueChange(next)}
        itemToStringValue={(suggestion: S) => suggestion.label}
        openOnInputClick
        defaultOpen={defaultOpen}
      >
        <div ref={frame} className={cx(controls.frame, styles.frame)}>
          <Icon of={Search} className={styles.lens} />
          <Autocomplete.Input
            aria-label={label}
            name={name}
            type="search"
            enterKeyHint="search"
            placeholder={placeholder}
            autoFocus={autoFocus}
            className={cx(controls.input, styles.input)}
          />
          <Autocomplete.Clear aria-label={clearLabel} className={styles.clear}>
            <Icon of={X} size="sm" />
          </Autocomplete.Clear>
        </div>
        <Autocomplete.Portal>
          <Autocomplete.Positioner anchor={frame} sideOffset={6} className={styles.positioner}>
            <Autocomplete.Popup className={styles.popup}>
              <Autocomplete.Status className={none ? styles.status : "visually-hidden"}>
                {status}
              </Autocomplete.Status>
              <Autocomplete.List className={styles.list}>
                {(group: SuggestionGroup<S>) => (
                  <Autocomplete.Group
                    key={group.label}
                    items={group.items}
                    className={styles.group}
                  >
                    <Autocomplete.GroupLabel className={styles.label}>
                      {group.label}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(suggestion: S) => (
                        <Autocomplete.Item
                          key={suggestion.id}
                          value={suggestion}
                          className={styles.item}
                          onClick={() => onPick(suggestion)}
                        >
                          {suggestion.picture && (
                            <Picture
                              source={suggestion.picture}
                              ratio="square"
                              sizes="2.5rem"
                              className={styles.picture}
                            />
                          )}
                          <span className={styles.name}>{suggestion.label}</span>
                          {suggestion.detail && (
                            <span className={styles.detail}>{suggestion.detail}</span>
                          )}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </CSPProvider>
  );
}
