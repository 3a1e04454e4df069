import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(`${import.meta.dirname}/tokens.css`, "utf8");
const pairs = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, role, light, dark]) => [role!, { light: light!, dark: dark! }],
  ),
);

const text = 4.5;
const shape = 3;
const grounds = ["page", "surface", "sunken"];
const requirements: [foreground: string, grounds: string[], least: number][] = [
  ["ink", [...grounds, "accent-soft", "danger-soft", "warning-soft", "info-soft"], text],
  ["ink-soft", [...grounds, "accent-soft"], text],
  ["accent-text", [...grounds, "accent-soft"], text],
  ["accent-hover", grounds, text],
  ["danger", [...grounds, "danger-soft"], text],
  ["warning", [...grounds, "warning-soft"], text],
  ["info", [...grounds, "info-soft"], text],
  ["sale", grounds, text],
  ["ink-inverse", ["ink"], text],
  ["on-accent", ["accent", "accent-hover"], text],
  ["on-danger", ["danger", "danger-hover"], text],
  ["surface", ["sale"], text],
  ["line-control", grounds, shape],
  ["focus", [...grounds, "accent-soft"], shape],
  ["accent", [...grounds, "accent-soft"], shape],
  ["rating", grounds, shape],
];

describe.each(["light", "dark"] as const)("colours, %s", (theme) => {
  it.each(
    requirements.flatMap(([role, on, least]) => on.map((ground) => [role, ground, least] as const)),
  )("%s on %s reaches %d:1", (role, ground, least) => {
    expect(contrast(colour(role), colour(ground))).toBeGreaterThanOrEqual(least);
  });

  function colour(role: string) {
    const pair = pairs.get(role);
    if (!pair) throw new Error(`tokens.css has no --color-${role}`);
    return pair[theme];
  }
});

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
