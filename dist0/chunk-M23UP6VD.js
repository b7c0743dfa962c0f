import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_dist2 as require_dist
} from "./chunk-XYYEGXOS.js";
import {
  __toESM
} from "./chunk-RYETXENO.js";

// node_modules/@apollo/server/dist/esm/utils/computeCoreSchemaHash.js
var import_utils = __toESM(require_dist(), 1);
function computeCoreSchemaHash(schema) {
  return (0, import_utils.createHash)("sha256").update(schema).digest("hex");
}

export {
  computeCoreSchemaHash
};
