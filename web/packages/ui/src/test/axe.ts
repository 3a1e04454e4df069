import axe from "axe-core";
import { expect } from "vitest";

/** Fails with axe's findings. Without layout and canvas, colours and glyphs cannot be measured: contrast is computed from the tokens. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: {
      "color-contrast": { enabled: false },
      "label-content-name-mismatch": { enabled: false },
      region: { enabled: false },
    },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(", ")}`),
  ).toEqual([]);
}
