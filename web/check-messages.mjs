// Fails if the words of the sources are not those that were collected for translation.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import PO from "pofile";
import config from "./lingui.config.js";

const out = "target/messages";
const messages = (file) =>
  new Set(PO.parse(readFileSync(file, "utf8")).items.map((item) => item.msgid));

rmSync(out, { recursive: true, force: true });
const check = {
  ...config,
  locales: ["en"],
  catalogs: config.catalogs.map((catalog) => ({
    ...catalog,
    path: catalog.path.replace("<rootDir>/apps", `<rootDir>/${out}`),
  })),
};
writeFileSync("target/lingui.check.json", JSON.stringify({ ...check, rootDir: process.cwd() }));
execFileSync("node_modules/.bin/lingui", ["extract", "--config", "target/lingui.check.json"]);

let outdated = false;
for (const app of readdirSync(out)) {
  const collected = messages(`apps/${app}/locales/en.po`);
  const written = messages(`${out}/${app}/locales/en.po`);
  for (const message of difference(written, collected)) {
    outdated = true;
    console.error(
      `apps/${app}/locales: ${written.has(message) ? "lacks" : "still has"} "${message}"`,
    );
  }
}
if (outdated) {
  console.error("npm run messages collects the words of the sources.");
  process.exit(1);
}

/** What only one of two sets has. */
function difference(one, other) {
  return [...one, ...other].filter((message) => !one.has(message) || !other.has(message));
}
