import { language, signOut } from "@emporium/api";
import { ProblemNotice } from "@emporium/app";
import { keepLanguage, type Language, LANGUAGE_NAMES, LANGUAGES } from "@emporium/i18n";
import { Button, Icon, Select, TextLink } from "@emporium/ui";
import { ChevronDown, CircleUserRound, LogOut } from "@emporium/ui/icons";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import type { FocusEvent, KeyboardEvent } from "react";
import { useStaff } from "@/parts/staff";
import styles from "./AccountMenu.module.css";

/** Who is signed in, their language, and the way out. */
export function AccountMenu() {
  const { t } = useLingui();
  const { name, email } = useStaff();
  const leave = useMutation({ mutationFn: () => signOut("/backoffice/") });
  return (
    <details className={styles.account} onKeyDown={closeByEscape} onBlur={closeWhenLeft}>
      <summary className={styles.summary}>
        <Icon of={CircleUserRound} />
        <span className={styles.name}>{name || email}</span>
        <Icon of={ChevronDown} size="sm" />
      </summary>
      <div className={styles.panel}>
        <p className={styles.email}>{email}</p>
        <Select
          label={t`Language`}
          value={language()}
          onChange={(event) => chooseLanguage(event.target.value as Language)}
        >
          {LANGUAGES.map((known) => (
            <option key={known} value={known} lang={known}>
              {LANGUAGE_NAMES[known]}
            </option>
          ))}
        </Select>
        <TextLink link={<a href="/" />}>
          <Trans>Open the shop</Trans>
        </TextLink>
        <Button
          icon={LogOut}
          pending={leave.isPending && t`Signing out`}
          onClick={() => leave.mutate()}
        >
          <Trans>Sign out</Trans>
        </Button>
        {leave.isError && <ProblemNotice error={leave.error} />}
      </div>
    </details>
  );
}

function chooseLanguage(chosen: Language) {
  keepLanguage(chosen);
  window.location.reload();
}

function closeByEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) {
  if (key === "Escape" && currentTarget.open) {
    currentTarget.open = false;
    currentTarget.querySelector("summary")?.focus();
  }
}

function closeWhenLeft({ relatedTarget, currentTarget }: FocusEvent<HTMLDetailsElement>) {
  if (!currentTarget.contains(relatedTarget)) {
    currentTarget.open = false;
  }
}
