// What both popups are given, and how they say that they are done.

/** @type {import("../../pkg/dist/whylock.js").Connection} */
export const connection = JSON.parse(document.getElementById("connection")?.textContent ?? "");

/** @type {import("../../pkg/dist/whylock.js").Prepared} */
export const prepared = JSON.parse(document.getElementById("prepared")?.textContent ?? "");

/** Tells the page around this one how long it took from the first script to the first text, in milliseconds. */
export function finished() {
  if (!document.body.innerText.trim()) throw new Error("no text");
  parent.postMessage(performance.now() - Number(document.documentElement.dataset.started), "*");
}
