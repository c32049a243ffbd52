// Cloudflare's workers compile no octets at run time: there the module that verifies is imported, and the platform compiles it.

// @ts-expect-error: the bundlers for that platform know what a .wasm is
import module from "../../../dist/verify_bg.wasm";

export default () => module;
