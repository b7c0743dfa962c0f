import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// node_modules/@apollo/server/dist/esm/cachePolicy.js
function newCachePolicy() {
  return {
    maxAge: void 0,
    scope: void 0,
    restrict(hint) {
      hint.maxAge !== void 0 && (this.maxAge === void 0 || hint.maxAge < this.maxAge) && (this.maxAge = hint.maxAge), hint.scope !== void 0 && this.scope !== "PRIVATE" && (this.scope = hint.scope);
    },
    replace(hint) {
      hint.maxAge !== void 0 && (this.maxAge = hint.maxAge), hint.scope !== void 0 && (this.scope = hint.scope);
    },
    policyIfCacheable() {
      return this.maxAge === void 0 || this.maxAge === 0 ? null : { maxAge: this.maxAge, scope: this.scope ?? "PUBLIC" };
    }
  };
}

export {
  newCachePolicy
};
