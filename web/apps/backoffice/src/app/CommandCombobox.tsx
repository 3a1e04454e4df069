import { Combobox } from "@emporium/ui/combobox";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { useStaff } from "@/parts/staff";
import { type Command, commandsFor } from "./commands";

export default function CommandCombobox() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const staff = useStaff();
  const [words, setWords] = useState("");
  const groups = commandsFor(words, staff);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);

  function go({ path }: Command) {
    setWords("");
    void navigate(path);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const first = groups[0]?.items[0];
    if (first && words.trim()) {
      go(first);
    }
  }

  return (
    <form onSubmit={submit}>
      <Combobox<Command>
        label={t`Command search`}
        placeholder={t`Go to or search`}
        clearLabel={t`Clear`}
        value={words}
        onValueChange={setWords}
        groups={groups}
        onPick={go}
        status={plural(count, { one: "# suggestion", other: "# suggestions" })}
      />
      <button type="submit" hidden />
    </form>
  );
}
