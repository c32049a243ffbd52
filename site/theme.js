// Stands for extension/theme.js in the viewer as a page of the web: it has the browser's own colours, and what other pages of
// the same origin keep stays as it is.

export function showTheme() {}
