import { ApiError } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { Button, Notice, Select, TextField } from "@emporium/ui";
import { Upload } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import { useNavigate } from "react-router";
import { type Format, useUpload } from "../imports";
import styles from "../imports.module.css";

interface Entered {
  file: FileList;
  format: Format;
}

/** Sends a file of products and goes on to its import. */
export function UploadForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const upload = useUpload();
  const form = useForm<Entered>({ defaultValues: { format: "lines" } });
  const submit = form.handleSubmit(({ file, format }) =>
    upload.mutate(
      { file: file[0]!, format },
      { onSuccess: ({ importId }) => void navigate(`/imports/${importId}`) },
    ),
  );
  return (
    <form noValidate className={styles.upload} onSubmit={submit}>
      <TextField
        id="file"
        type="file"
        label={t`File of products`}
        accept=".jsonl,.ndjson,.json"
        error={form.formState.errors.file?.message}
        {...form.register("file", {
          validate: (files) => files.length > 0 || t`Choose a file.`,
        })}
      />
      <Select label={t`Format`} {...form.register("format")}>
        <option value="lines">{t`JSON Lines, one product on each line`}</option>
        <option value="outdoor">{t`JSON array of an outdoor supplier`}</option>
      </Select>
      <Button
        type="submit"
        variant="primary"
        icon={Upload}
        pending={upload.isPending && t`Uploading`}
      >
        <Trans>Start import</Trans>
      </Button>
      {upload.isError && (
        <div className={styles.problem}>
          <UploadProblem error={upload.error} />
        </div>
      )}
    </form>
  );
}

function UploadProblem({ error }: { error: Error }) {
  const { t } = useLingui();
  if (error instanceof ApiError && error.problem.status === 413) {
    return (
      <Notice live tone="error" title={t`The file is too large`}>
        <Trans>Nothing of it was imported. Split it and send the parts one after the other.</Trans>
      </Notice>
    );
  }
  return <ProblemNotice error={error} />;
}
