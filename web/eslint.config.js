import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What a folder may not import: imports go downwards, and into a feature through its index only. */
const without = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns }],
});

const insides = {
  group: ["@/features/*/*"],
  message: "Import a feature by its index: @/features/<feature>.",
};
const app = { group: ["@/app", "@/app/*"], message: "Features know nothing of the application." };
const outOfTheFeature = {
  group: ["../../*"],
  message: "Another feature is @/features/<feature>.",
};

export default tseslint.config(
  { ignores: ["**/target/**", "**/generated/**", "**/locales/**", "**/node_modules/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: { ...hooks.configs.recommended.rules, "@typescript-eslint/no-empty-object-type": "off" },
  },
  // Journeys read what the API answers; a wrong guess about it fails them anyway.
  { files: ["e2e/**"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  { files: ["apps/*/src/**"], rules: without(insides) },
  { files: ["apps/*/src/features/**"], rules: without(insides, app, outOfTheFeature) },
  {
    files: ["packages/ui/**"],
    rules: without({
      group: ["@emporium/*", "react-router", "@lingui/*"],
      message: "ui knows nothing of shops.",
    }),
  },
  {
    files: ["packages/api/**"],
    rules: without({
      group: ["@emporium/ui", "@emporium/i18n", "react-router"],
      message: "api is below these.",
    }),
  },
);
