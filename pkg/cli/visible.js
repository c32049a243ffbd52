// Text from elsewhere, made fit for a terminal: the library's errors and the command line's ask the same.

export { visible } from "../lib/visible.js";
