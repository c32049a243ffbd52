// Stands for extension/browser.js where there is no extension, in the viewer as a page of the web: nothing is kept, and the
// browser's own languages hold.

const kept = { get: async () => ({}), set: async () => {}, remove: async () => {} };

export const browser = {
  i18n: { getUILanguage: () => navigator.language },
  runtime: { getURL: (/** @type {string} */ path) => new URL(path, import.meta.url).href },
  storage: { local: kept, onChanged: { addListener() {} } },
};
