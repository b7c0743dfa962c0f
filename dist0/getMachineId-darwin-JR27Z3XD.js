import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_execAsync
} from "./chunk-LUXC7OB5.js";
import {
  esm_exports,
  init_esm
} from "./chunk-RWYGBXLP.js";
import {
  __commonJS,
  __toCommonJS
} from "./chunk-RYETXENO.js";

// node_modules/@opentelemetry/resources/build/src/detectors/platform/node/machine-id/getMachineId-darwin.js
var require_getMachineId_darwin = __commonJS({
  "node_modules/@opentelemetry/resources/build/src/detectors/platform/node/machine-id/getMachineId-darwin.js"(exports) {
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.getMachineId = void 0;
    var execAsync_1 = require_execAsync(), api_1 = (init_esm(), __toCommonJS(esm_exports)), EXEC_TIMEOUT_MS = 5e3;
    async function getMachineId() {
      try {
        let idLine = (await (0, execAsync_1.execFileAsync)("/usr/sbin/ioreg", ["-rd1", "-c", "IOPlatformExpertDevice"], { timeout: EXEC_TIMEOUT_MS })).stdout.split(`
`).find((line) => line.includes("IOPlatformUUID"));
        if (!idLine)
          return;
        let parts = idLine.split('" = "');
        if (parts.length === 2)
          return parts[1].slice(0, -1);
      } catch (e) {
        api_1.diag.debug(`error reading machine id: ${e}`);
      }
    }
    exports.getMachineId = getMachineId;
  }
});
export default require_getMachineId_darwin();
