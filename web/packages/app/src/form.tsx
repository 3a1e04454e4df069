import { fieldErrors } from "@emporium/api";
import { ErrorSummary } from "@emporium/ui";
import { useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import type { FieldErrors, FieldValues, Path, UseFormReturn } from "react-hook-form";

/**
 * Puts what the server has refused beside its fields and moves the focus to the first of them. The
 * server's words are not shown: `texts` has one for each field, in the language of the page.
 *
 * @returns whether the server found fault with fields of this form
 */
export function useServerErrors<T extends FieldValues>(
  form: UseFormReturn<T>,
  error: unknown,
  texts: Partial<Record<string, string>> = {},
): boolean {
  const { t } = useLingui();
  const { setError, getValues } = form;
  const atFault = Object.keys(fieldErrors(error))
    .map((path) => path.replaceAll("/", ".") as Path<T>)
    .filter((name) => getValues(name) !== undefined);
  useEffect(() => {
    for (const [index, name] of atFault.entries()) {
      setError(
        name,
        { message: texts[name] ?? t`Please check this entry.` },
        { shouldFocus: index === 0 },
      );
    }
    // Once for each answer: a corrected field must not be marked again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [error]);
  return atFault.length > 0;
}

/** All that has to be corrected, each a way to its field; shown from the second on. */
export function FormErrors<T extends FieldValues>({ form }: { form: UseFormReturn<T> }) {
  const { t } = useLingui();
  const { errors, isSubmitted } = form.formState;
  const problems = flat(errors);
  if (!isSubmitted || problems.length < 2) {
    return null;
  }
  return <ErrorSummary title={t`Please check your entries`} problems={problems} />;
}

function flat(errors: FieldErrors, prefix = ""): { field: string; message: string }[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error) {
      return [];
    }
    return typeof error.message === "string"
      ? [{ field: prefix + name, message: error.message }]
      : flat(error as FieldErrors, `${prefix}${name}.`);
  });
}
