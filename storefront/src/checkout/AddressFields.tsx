import type { Address, CheckoutOptions } from "../api/client";
import { Field } from "../ui/parts";
import { countryName } from "./checkout";

/** The fields of one address; each is named as the API points to it. */
export function AddressFields({
  kind,
  options,
  country,
  onCountry,
  errors,
  recipient,
}: {
  kind: "shipping" | "billing";
  options: CheckoutOptions;
  country: string;
  onCountry: (code: string) => void;
  errors: Record<string, string>;
  recipient?: string;
}) {
  const rules = options.countries.find((known) => known.code === country);
  const field = (name: keyof Address, autoComplete: string) => ({
    name: `${kind}Address/${name}`,
    autoComplete: `${kind} ${autoComplete}`,
    error: errors[`${kind}Address/${name}`],
  });
  const countryField = field("country", "country");
  return (
    <>
      <div className="field">
        <label htmlFor={countryField.name}>Country</label>
        <select
          id={countryField.name}
          name={countryField.name}
          autoComplete={countryField.autoComplete}
          aria-invalid={countryField.error ? true : undefined}
          aria-describedby={countryField.error && `${countryField.name}-note`}
          value={country}
          onChange={(event) => onCountry(event.target.value)}
        >
          {options.countries.map(({ code }) => (
            <option key={code} value={code}>
              {countryName(code)}
            </option>
          ))}
        </select>
        {countryField.error && (
          <p id={`${countryField.name}-note`} className="field-error">
            {countryField.error}
          </p>
        )}
      </div>
      <Field
        label="Name"
        defaultValue={recipient}
        required
        maxLength={100}
        {...field("recipient", "name")}
      />
      <Field
        label="Street and number"
        required
        maxLength={100}
        {...field("line1", "address-line1")}
      />
      <Field
        label="Apartment, floor (optional)"
        maxLength={100}
        {...field("line2", "address-line2")}
      />
      <div className="field-row">
        <Field
          label="Postal code"
          required
          maxLength={20}
          autoCapitalize="characters"
          pattern={rules?.postcodePattern}
          title={rules?.postcodeExample && `such as ${rules.postcodeExample}`}
          placeholder={rules?.postcodeExample}
          {...field("postalCode", "postal-code")}
        />
        <Field label="City" required maxLength={100} {...field("city", "address-level2")} />
      </div>
      {rules?.regionRequired && (
        <Field
          label="State or region"
          required
          maxLength={100}
          {...field("region", "address-level1")}
        />
      )}
    </>
  );
}

export function addressOf(form: FormData, kind: "shipping" | "billing"): Address {
  const text = (name: keyof Address) => String(form.get(`${kind}Address/${name}`) ?? "").trim();
  return {
    recipient: text("recipient"),
    line1: text("line1"),
    ...(text("line2") && { line2: text("line2") }),
    postalCode: text("postalCode"),
    city: text("city"),
    ...(text("region") && { region: text("region") }),
    country: text("country"),
  };
}
