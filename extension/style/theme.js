// Takes the colours that the person chose before anything is drawn. `storage.local` answers too late for that, so
// extension/theme.js leaves a copy of the one setting where it can be read at once.

document.documentElement.dataset.theme = localStorage.getItem("theme") ?? "browser";
