import { Button } from "@emporium/ui";
import { Trans, useLingui } from "@lingui/react/macro";

interface RemoveButtonProps {
  /** Of what is removed. */
  name: string;
  pending: boolean;
  onClick: () => void;
}

export function RemoveButton({ name, pending, onClick }: RemoveButtonProps) {
  const { t } = useLingui();
  return (
    <Button
      size="sm"
      variant="quiet"
      aria-label={t`Remove ${name}`}
      pending={pending && t`Removing`}
      onClick={onClick}
    >
      <Trans>Remove</Trans>
    </Button>
  );
}
