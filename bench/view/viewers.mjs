/** The packages that are held against each other, Whylock first. */

import { fidm } from "./peers/fidm.mjs";
import { nodeForge } from "./peers/forge.mjs";
import { jsrsasign } from "./peers/jsrsasign.mjs";
import { node } from "./peers/node.mjs";
import { peculiar } from "./peers/peculiar.mjs";
import { pkijs } from "./peers/pkijs.mjs";
import { whylock } from "./peers/whylock.mjs";

export const viewers = [whylock, fidm, nodeForge, node, jsrsasign, peculiar, pkijs];
