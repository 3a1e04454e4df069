import { defineConfig } from "@playwright/test";
import journeys from "../playwright.config";

/** `npm run screens`: a picture of every page in every width and colour scheme, in target/screens. */
export default defineConfig({
  ...journeys,
  testDir: ".",
  testMatch: "screens.ts",
  outputDir: "../../target/screens-run",
  projects: [{ name: "screens", use: journeys.projects![0]!.use }],
});
