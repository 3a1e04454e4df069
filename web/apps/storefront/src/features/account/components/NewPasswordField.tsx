import { TextField } from "@emporium/ui";
import { useLingui } from "@lingui/react/macro";
import type { ComponentProps } from "react";

interface NewPasswordFieldProps extends Omit<ComponentProps<"input">, "id" | "prefix"> {
  label: string;
  error?: string;
}

/** Takes a password that somebody chooses; its length is all that is asked of it. */
export function NewPasswordField(props: NewPasswordFieldProps) {
  const { t } = useLingui();
  return (
    <TextField
      id="password"
      type="password"
      autoComplete="new-password"
      maxLength={128}
      hint={t`At least 10 characters. A short sentence is fine.`}
      {...props}
    />
  );
}
