import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  __commonJS,
  __require
} from "./chunk-RYETXENO.js";

// node_modules/@opentelemetry/resources/build/src/detectors/platform/node/machine-id/execAsync.js
var require_execAsync = __commonJS({
  "node_modules/@opentelemetry/resources/build/src/detectors/platform/node/machine-id/execAsync.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.execFileAsync = exports.execAsync = void 0;
    var child_process = __require("child_process"), util = __require("util");
    exports.execAsync = util.promisify(child_process.exec);
    exports.execFileAsync = util.promisify(child_process.execFile);
  }
});

export {
  require_execAsync
};
