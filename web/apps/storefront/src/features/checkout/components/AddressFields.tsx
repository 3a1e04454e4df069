import type { CheckoutOptions } from "@emporium/api";
import { countryName } from "@emporium/i18n";
import { Select, TextField } from "@emporium/ui";
import { useLingui } from "@lingui/react/macro";
import { type UseFormReturn, useWatch } from "react-hook-form";
import styles from "../checkout.module.css";
import type { Entered, EnteredAddress } from "../entered";

/** The fields of one address; each is named as the API points to it. */
export function AddressFields({
  kind,
  form,
  options,
}: {
  kind: "shipping" | "billing";
  form: UseFormReturn<Entered>;
  options: CheckoutOptions;
}) {
  const { t } = useLingui();
  const address = `${kind}Address` as const;
  const country = useWatch({ control: form.control, name: `${address}.country` });
  const rules = options.countries.find((known) => known.code === country);
  const example = rules?.postcodeExample;
  const errors = form.formState.errors[address];

  const field = (
    name: keyof EnteredAddress,
    autoComplete: string,
    validate?: (text: string) => true | string,
  ) => ({
    id: `${address}.${name}`,
    autoComplete: `${kind} ${autoComplete}`,
    error: errors?.[name]?.message,
    ...form.register(`${address}.${name}`, { validate }),
  });
  const required = (message: string) => (text: string) => text.trim() !== "" || message;
  const postcodeFits = (text: string) => {
    const pattern = rules?.postcodePattern;
    if (pattern ? new RegExp(`^(?:${pattern})$`).test(text.trim()) : text.trim() !== "") {
      return true;
    }
    return example ? t`Enter a postal code such as ${example}.` : t`Enter a postal code.`;
  };

  return (
    <>
      <Select label={t`Country`} {...field("country", "country")}>
        {options.countries.map(({ code }) => (
          <option key={code} value={code}>
            {countryName(code)}
          </option>
        ))}
      </Select>
      <TextField
        label={t`Full name`}
        maxLength={100}
        {...field("recipient", "name", required(t`Enter the name of the recipient.`))}
      />
      <TextField
        label={t`Street and number`}
        maxLength={100}
        {...field("line1", "address-line1", required(t`Enter your street and number.`))}
      />
      <TextField
        label={t`Apartment, floor`}
        optional={t`(optional)`}
        maxLength={100}
        {...field("line2", "address-line2")}
      />
      <div className={styles.row}>
        <TextField
          label={t`Postal code`}
          maxLength={20}
          autoCapitalize="characters"
          hint={example && t`Such as ${example}`}
          {...field("postalCode", "postal-code", postcodeFits)}
        />
        <TextField
          label={t`City`}
          maxLength={100}
          {...field("city", "address-level2", required(t`Enter your city.`))}
        />
      </div>
      {rules?.regionRequired && (
        <TextField
          label={t`State or region`}
          maxLength={100}
          {...field("region", "address-level1", required(t`Enter your state or region.`))}
        />
      )}
    </>
  );
}
