import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  I
} from "./chunk-ZKVBZDMW.js";

// src/rate-limit/counters.ts
var WINDOW_SECONDS = 60, MAX_KEYS = 1e5, LocalCounter = class {
  #counts = new I({
    max: MAX_KEYS,
    ttl: WINDOW_SECONDS * 1e3
  });
  penalty(key) {
    let count = this.#counts.get(key);
    return count ? count.consumedPoints++ : this.#counts.set(key, { consumedPoints: 1 }), this.get(key);
  }
  get(key) {
    let count = this.#counts.get(key), msBeforeNext = this.#counts.getRemainingTTL(key);
    return Promise.resolve(count ? { ...count, msBeforeNext } : null);
  }
};

export {
  WINDOW_SECONDS,
  LocalCounter
};
