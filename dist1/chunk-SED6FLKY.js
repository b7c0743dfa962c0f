import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/telemetry/traceparent.ts
import { randomUUID } from "node:crypto";
var TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-|$)/;
function parseTraceparent(header) {
  let [, traceId2, spanId, flags = ""] = TRACEPARENT.exec(String(header)) ?? [];
  return traceId2 && spanId ? { traceId: traceId2, spanId, flags: parseInt(flags, 16) & 1 } : void 0;
}
var randomHex = () => randomUUID().replaceAll("-", ""), traceId = (header) => parseTraceparent(header)?.traceId ?? randomHex(), formatTraceparent = ({ traceId: traceId2, spanId, flags }) => `00-${traceId2}-${spanId}-0${flags & 1}`, forwardedTraceparent = (traceId2, header) => formatTraceparent(parseTraceparent(header) ?? { traceId: traceId2, spanId: randomHex().slice(16), flags: 0 });

export {
  parseTraceparent,
  traceId,
  formatTraceparent,
  forwardedTraceparent
};
