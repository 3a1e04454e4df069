// Turns the translated messages of the applications into what their pages load, and fails if one lacks a translation.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { generateMessageId } from "@lingui/message-utils/generateMessageId";
import PO from "pofile";

const apps = new URL("../../apps/", import.meta.url);
let missing = 0;

for (const app of await readdir(apps)) {
  const locales = new URL(`${app}/locales/`, apps);
  const out = new URL(`${app}/generated/messages/`, apps);
  await mkdir(out, { recursive: true });
  for (const file of await readdir(locales)) {
    const language = file.replace(".po", "");
    const { items } = PO.parse(await readFile(new URL(file, locales), "utf8"));
    const messages = {};
    for (const { msgid, msgctxt, msgstr, obsolete } of items) {
      if (obsolete) {
        continue;
      }
      const text = msgstr[0] || (language === "en" ? msgid : undefined);
      if (text === undefined) {
        missing++;
        console.error(`apps/${app}/locales/${file}: no translation of "${msgid}"`);
        continue;
      }
      messages[generateMessageId(msgid, msgctxt ?? "")] = compileMessage(text);
    }
    await writeFile(new URL(`${language}.json`, out), JSON.stringify(messages));
  }
}

if (missing > 0) {
  console.error(`Translate these ${missing} messages (npm run messages collects all).`);
  process.exit(1);
}
