import { ApiError, type BackofficeProduct } from "@emporium/api";
import { FormErrors, ProblemNotice, useServerErrors } from "@emporium/app";
import { type Language, LANGUAGE_NAMES, LANGUAGES } from "@emporium/i18n";
import { Button, Card, IconButton, TextArea, TextField, useToast } from "@emporium/ui";
import { Plus, X } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent } from "react";
import { useFieldArray, useForm, type UseFormReturn } from "react-hook-form";
import { UnsavedChanges } from "@/parts/UnsavedChanges";
import { useEditTexts } from "../products";
import styles from "../products.module.css";

interface Entered {
  texts: BackofficeProduct["texts"];
}

interface TextsFormProps {
  of: { product: BackofficeProduct; etag: string };
  /** Reads the product again; what has been entered stays. */
  reload: () => unknown;
}

/** The texts in all languages side by side, so that one sees what is missing. */
export function TextsForm({ of, reload }: TextsFormProps) {
  const { t } = useLingui();
  const toast = useToast();
  const edit = useEditTexts(of);
  const form = useForm<Entered>({
    values: { texts: of.product.texts },
    resetOptions: { keepDirtyValues: true },
  });
  const languages = useFieldArray({ control: form.control, name: "texts" });
  const atFault = useServerErrors(form, edit.error);
  const { isDirty } = form.formState;
  const missing = LANGUAGES.filter(
    (language) => !languages.fields.some(({ locale }) => locale === language),
  );
  const stale = edit.error instanceof ApiError && edit.error.is("stale");

  const submit = form.handleSubmit(({ texts }) =>
    edit.mutate(texts, {
      onSuccess: ({ product }) => {
        form.reset({ texts: product.texts });
        toast({ message: t`The texts are saved` });
      },
    }),
  );

  function saveByShortcut(event: KeyboardEvent) {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      void submit();
    }
  }

  return (
    <form noValidate onSubmit={submit} onKeyDown={saveByShortcut}>
      <Card title={t`Texts`}>
        <div className={styles.form}>
          <FormErrors form={form} />
          <div className={styles.languages}>
            {languages.fields.map((field, index) => (
              <TextsIn key={field.id} form={form} index={index} locale={field.locale} />
            ))}
          </div>
          {edit.isError && !atFault && (
            <ProblemNotice error={edit.error} retry={stale ? reload : undefined} />
          )}
          <div className={styles.buttons}>
            <Button
              type="submit"
              variant="primary"
              pending={edit.isPending && t`Saving`}
              aria-disabled={!isDirty || undefined}
              aria-keyshortcuts="Control+S"
            >
              <Trans>Save texts</Trans>
            </Button>
            {isDirty && (
              <Button variant="quiet" onClick={() => form.reset({ texts: of.product.texts })}>
                <Trans>Discard changes</Trans>
              </Button>
            )}
            {missing.map((language) => (
              <Button
                key={language}
                variant="quiet"
                icon={Plus}
                onClick={() =>
                  languages.append({
                    locale: language,
                    title: "",
                    description: "",
                    specifications: [],
                  })
                }
              >
                <Trans>Add {LANGUAGE_NAMES[language]}</Trans>
              </Button>
            ))}
          </div>
        </div>
      </Card>
      <UnsavedChanges when={isDirty} />
    </form>
  );
}

interface TextsInProps {
  form: UseFormReturn<Entered>;
  index: number;
  locale: string;
}

function TextsIn({ form, index, locale }: TextsInProps) {
  const { t } = useLingui();
  const lines = useFieldArray({ control: form.control, name: `texts.${index}.specifications` });
  const errors = form.formState.errors.texts?.[index];
  const name = LANGUAGE_NAMES[locale as Language] ?? locale;
  const filled = (message: string) => (entered: string) => entered.trim() !== "" || message;
  return (
    <fieldset className={styles.form}>
      <legend className={styles.language}>{name}</legend>
      <TextField
        id={`texts.${index}.title`}
        label={t`Title`}
        lang={locale}
        maxLength={160}
        error={errors?.title?.message}
        {...form.register(`texts.${index}.title`, { validate: filled(t`Enter a title.`) })}
      />
      <TextArea
        id={`texts.${index}.description`}
        label={t`Description`}
        lang={locale}
        rows={8}
        maxLength={4000}
        error={errors?.description?.message}
        {...form.register(`texts.${index}.description`, {
          validate: filled(t`Enter a description.`),
        })}
      />
      <fieldset className={styles.lines}>
        <legend className={styles.label}>
          <Trans>Data sheet</Trans>
        </legend>
        {lines.fields.map((field, line) => (
          <div key={field.id} className={styles.line}>
            <TextField
              label={t`Name of line ${line + 1}`}
              hideLabel
              lang={locale}
              maxLength={60}
              error={errors?.specifications?.[line]?.name?.message}
              {...form.register(`texts.${index}.specifications.${line}.name`, {
                validate: filled(t`Enter a name.`),
              })}
            />
            <TextField
              label={t`Value of line ${line + 1}`}
              hideLabel
              lang={locale}
              maxLength={200}
              error={errors?.specifications?.[line]?.value?.message}
              {...form.register(`texts.${index}.specifications.${line}.value`, {
                validate: filled(t`Enter a value.`),
              })}
            />
            <IconButton
              icon={X}
              label={t`Remove line ${line + 1}`}
              onClick={() => lines.remove(line)}
            />
          </div>
        ))}
        <div>
          <Button
            size="sm"
            variant="quiet"
            icon={Plus}
            onClick={() => lines.append({ name: "", value: "" })}
          >
            <Trans>Add line</Trans>
          </Button>
        </div>
      </fieldset>
    </fieldset>
  );
}
