/** Every colour can be read on every ground it stands on, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync("extension/style/tokens.css", "utf8");

/** What a token is in both schemes. @type {Record<string, { light: string, dark: string }>} */
const tokens = Object.fromEntries(
  Array.from(css.matchAll(/--([\w-]+): light-dark\(#(\w{6}), #(\w{6})\)/g), ([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

/** What is written in which colours on which ground; marks have these colours too. */
const written = {
  ground: ["ink", "quiet", "accent", "caution"],
  surface: ["ink", "quiet", "accent"],
  "caution-surface": ["ink", "quiet", "caution"],
  accent: ["ground"],
};

/** Relative luminance. @param {string} colour six hexadecimal digits */
function luminance(colour) {
  const [red, green, blue] = [0, 2, 4].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {string} one @param {string} other */
function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

for (const scheme of /** @type {const} */ (["light", "dark"])) {
  for (const [ground, colours] of Object.entries(written)) {
    for (const colour of colours) {
      test(`${colour} on ${ground}, ${scheme}`, () => {
        const found = contrast(tokens[colour][scheme], tokens[ground][scheme]);
        assert.ok(found >= 4.5, `only ${found.toFixed(2)}:1`);
      });
    }
  }
}
