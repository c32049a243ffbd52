/** Holds the page in front against the rules of axe-core: WCAG 2.2 as far as a program can judge, and good practice. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** An item of a tree is named by its own row, as it has to be; the rule takes the items inside for its label. */
const CONFIGURATION = {
  rules: [{ id: "label-content-name-mismatch", selector: ":not([role='treeitem'])" }],
};

/**
 * @param {import("selenium-webdriver").WebDriver} driver
 * @param {string[]} [rules] only these
 * @returns {Promise<string[]>} each broken rule with an element that breaks it
 */
export const violations = (driver, rules) =>
  driver.executeScript(
    `${source}
    window.axe.configure(arguments[1]);
    return window.axe.run(document, arguments[0]).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ": " + html.slice(0, 200) + "\\n" + failureSummary)));`,
    { preload: false, resultTypes: ["violations"], ...(rules && { runOnly: rules }) },
    CONFIGURATION,
  );
