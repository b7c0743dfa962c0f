import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  WINDOW_SECONDS
} from "./chunk-6ZONSCXM.js";
import {
  require_dist
} from "./chunk-6GHJH63L.js";
import "./chunk-RWYGBXLP.js";
import "./chunk-ZKVBZDMW.js";
import {
  __commonJS,
  __toESM
} from "./chunk-RYETXENO.js";

// node_modules/rate-limiter-flexible/lib/component/BlockedKeys/BlockedKeys.js
var require_BlockedKeys = __commonJS({
  "node_modules/rate-limiter-flexible/lib/component/BlockedKeys/BlockedKeys.js"(exports, module) {
    module.exports = class {
      constructor() {
        this._keys = /* @__PURE__ */ new Map();
      }
      collectExpired() {
        let now = Date.now();
        for (let [key, expire] of this._keys)
          expire <= now && this._keys.delete(key);
      }
      /**
       * Add new blocked key
       *
       * @param key String
       * @param sec Number
       */
      add(key, sec) {
        this.addMs(key, sec * 1e3);
      }
      /**
       * Add new blocked key for ms
       *
       * @param key String
       * @param ms Number
       */
      addMs(key, ms) {
        this._keys.set(key, Date.now() + ms), this._keys.size > 999 && this.collectExpired();
      }
      /**
       * 0 means not blocked
       *
       * @param key
       * @returns {number}
       */
      msBeforeExpire(key) {
        let expire = this._keys.get(key), now = Date.now();
        return expire && expire >= now ? expire - now : 0;
      }
      /**
       * If key is not given, delete all data in memory
       *
       * @param {string|undefined} key
       */
      delete(key) {
        key ? this._keys.delete(key) : this._keys.clear();
      }
    };
  }
});

// node_modules/rate-limiter-flexible/lib/component/BlockedKeys/index.js
var require_BlockedKeys2 = __commonJS({
  "node_modules/rate-limiter-flexible/lib/component/BlockedKeys/index.js"(exports, module) {
    var BlockedKeys = require_BlockedKeys();
    module.exports = BlockedKeys;
  }
});

// node_modules/rate-limiter-flexible/lib/RateLimiterRes.js
var require_RateLimiterRes = __commonJS({
  "node_modules/rate-limiter-flexible/lib/RateLimiterRes.js"(exports, module) {
    module.exports = class {
      constructor(remainingPoints, msBeforeNext, consumedPoints, isFirstInDuration) {
        this.remainingPoints = typeof remainingPoints > "u" ? 0 : remainingPoints, this.msBeforeNext = typeof msBeforeNext > "u" ? 0 : msBeforeNext, this.consumedPoints = typeof consumedPoints > "u" ? 0 : consumedPoints, this.isFirstInDuration = typeof isFirstInDuration > "u" ? !1 : isFirstInDuration;
      }
      get msBeforeNext() {
        return this._msBeforeNext;
      }
      set msBeforeNext(ms) {
        return this._msBeforeNext = ms, this;
      }
      get remainingPoints() {
        return this._remainingPoints;
      }
      set remainingPoints(p) {
        return this._remainingPoints = p, this;
      }
      get consumedPoints() {
        return this._consumedPoints;
      }
      set consumedPoints(p) {
        return this._consumedPoints = p, this;
      }
      get isFirstInDuration() {
        return this._isFirstInDuration;
      }
      set isFirstInDuration(value) {
        this._isFirstInDuration = !!value;
      }
      _getDecoratedProperties() {
        return {
          remainingPoints: this.remainingPoints,
          msBeforeNext: this.msBeforeNext,
          consumedPoints: this.consumedPoints,
          isFirstInDuration: this.isFirstInDuration
        };
      }
      [/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")]() {
        return this._getDecoratedProperties();
      }
      toString() {
        return JSON.stringify(this._getDecoratedProperties());
      }
      toJSON() {
        return this._getDecoratedProperties();
      }
    };
  }
});

// node_modules/rate-limiter-flexible/lib/RateLimiterAbstract.js
var require_RateLimiterAbstract = __commonJS({
  "node_modules/rate-limiter-flexible/lib/RateLimiterAbstract.js"(exports, module) {
    module.exports = class {
      /**
       *
       * @param opts Object {
       *   points: <required>, // Number of points (must be a number, can be negative)
       *   duration: <required>, // Per seconds (must be a non-negative number, 0 = never expires)
       *   blockDuration: 0, // Block if consumed more than points in current duration for blockDuration seconds
       *   execEvenly: false, // Execute allowed actions evenly over duration
       *   execEvenlyMinDelayMs: duration * 1000 / points, // ms, works with execEvenly=true option
       *   keyPrefix: 'rlflx',
       * }
       */
      constructor(opts = {}) {
        this.points = opts.points, this.duration = opts.duration, this.blockDuration = opts.blockDuration, this.execEvenly = opts.execEvenly, this.execEvenlyMinDelayMs = opts.execEvenlyMinDelayMs, this.keyPrefix = opts.keyPrefix;
      }
      get points() {
        return this._points;
      }
      set points(value) {
        if (Number.isFinite(value))
          this._points = value;
        else
          throw new Error("points must be set and must be a finite number");
      }
      get duration() {
        return this._duration;
      }
      set duration(value) {
        if (typeof value == "number" && Number.isFinite(value) && value >= 0)
          this._duration = value;
        else
          throw new Error("duration must be set and must be a finite, non-negative number");
      }
      get msDuration() {
        return this.duration * 1e3;
      }
      get blockDuration() {
        return this._blockDuration;
      }
      set blockDuration(value) {
        this._blockDuration = typeof value > "u" ? 0 : value;
      }
      get msBlockDuration() {
        return this.blockDuration * 1e3;
      }
      get execEvenly() {
        return this._execEvenly;
      }
      set execEvenly(value) {
        this._execEvenly = typeof value > "u" ? !1 : !!value;
      }
      get execEvenlyMinDelayMs() {
        return this._execEvenlyMinDelayMs === void 0 ? this._getExecEvenlyMinDelayMsDefault() : this._execEvenlyMinDelayMs;
      }
      set execEvenlyMinDelayMs(value) {
        this._execEvenlyMinDelayMs = value;
      }
      _getExecEvenlyMinDelayMsDefault() {
        return this.points > 0 ? Math.ceil(this.msDuration / this.points) : 0;
      }
      get keyPrefix() {
        return this._keyPrefix;
      }
      set keyPrefix(value) {
        if (typeof value > "u" && (value = "rlflx"), typeof value != "string")
          throw new Error("keyPrefix must be string");
        this._keyPrefix = value;
      }
      _getKeySecDuration(options = {}) {
        return options && options.customDuration >= 0 ? options.customDuration : this.duration;
      }
      getKey(key) {
        return this.keyPrefix.length > 0 ? `${this.keyPrefix}:${key}` : key;
      }
      parseKey(rlKey) {
        return this.keyPrefix.length > 0 ? rlKey.substring(this.keyPrefix.length + 1) : rlKey;
      }
      consume() {
        throw new Error("You have to implement the method 'consume'!");
      }
      penalty() {
        throw new Error("You have to implement the method 'penalty'!");
      }
      reward() {
        throw new Error("You have to implement the method 'reward'!");
      }
      get() {
        throw new Error("You have to implement the method 'get'!");
      }
      set() {
        throw new Error("You have to implement the method 'set'!");
      }
      block() {
        throw new Error("You have to implement the method 'block'!");
      }
      delete() {
        throw new Error("You have to implement the method 'delete'!");
      }
    };
  }
});

// node_modules/rate-limiter-flexible/lib/RateLimiterCompatibleAbstract.js
var require_RateLimiterCompatibleAbstract = __commonJS({
  "node_modules/rate-limiter-flexible/lib/RateLimiterCompatibleAbstract.js"(exports, module) {
    module.exports = class {
      get keyPrefix() {
        throw new Error("You have to implement the getter 'keyPrefix'!");
      }
      get blockDuration() {
        throw new Error("You have to implement the getter 'blockDuration'!");
      }
      set blockDuration(value) {
        throw new Error("You have to implement the setter 'blockDuration'!");
      }
      get execEvenly() {
        throw new Error("You have to implement the getter 'execEvenly'!");
      }
      set execEvenly(value) {
        throw new Error("You have to implement the setter 'execEvenly'!");
      }
      consume() {
        throw new Error("You have to implement the method 'consume'!");
      }
      penalty() {
        throw new Error("You have to implement the method 'penalty'!");
      }
      reward() {
        throw new Error("You have to implement the method 'reward'!");
      }
      get() {
        throw new Error("You have to implement the method 'get'!");
      }
      set() {
        throw new Error("You have to implement the method 'set'!");
      }
      block() {
        throw new Error("You have to implement the method 'block'!");
      }
      delete() {
        throw new Error("You have to implement the method 'delete'!");
      }
    };
  }
});

// node_modules/rate-limiter-flexible/lib/helper/isRateLimiterCompatible.js
var require_isRateLimiterCompatible = __commonJS({
  "node_modules/rate-limiter-flexible/lib/helper/isRateLimiterCompatible.js"(exports, module) {
    var RateLimiterAbstract = require_RateLimiterAbstract(), RateLimiterCompatibleAbstract = require_RateLimiterCompatibleAbstract();
    module.exports = function(obj) {
      return obj instanceof RateLimiterAbstract || obj instanceof RateLimiterCompatibleAbstract;
    };
  }
});

// node_modules/rate-limiter-flexible/lib/RateLimiterInsuredAbstract.js
var require_RateLimiterInsuredAbstract = __commonJS({
  "node_modules/rate-limiter-flexible/lib/RateLimiterInsuredAbstract.js"(exports, module) {
    var RateLimiterAbstract = require_RateLimiterAbstract(), RateLimiterRes = require_RateLimiterRes(), isRateLimiterCompatible = require_isRateLimiterCompatible();
    module.exports = class extends RateLimiterAbstract {
      constructor(opts = {}) {
        super(opts), this.insuranceLimiter = opts.insuranceLimiter;
      }
      get insuranceLimiter() {
        return this._insuranceLimiter;
      }
      set insuranceLimiter(value) {
        if (typeof value < "u" && !isRateLimiterCompatible(value))
          throw new Error("insuranceLimiter must be instance of RateLimiterAbstract or RateLimiterCompatibleAbstract");
        this._insuranceLimiter = value, this._insuranceLimiter && (this._insuranceLimiter.blockDuration = this.blockDuration, this._insuranceLimiter.execEvenly = this.execEvenly);
      }
      _handleError(err, funcName, resolve, reject, params) {
        err instanceof RateLimiterRes ? reject(err) : isRateLimiterCompatible(this.insuranceLimiter) ? this.insuranceLimiter[funcName](...params).then((res) => {
          resolve(res);
        }).catch((res) => {
          reject(res);
        }) : reject(err);
      }
      _operation(funcName, params) {
        let promise = this[funcName](...params);
        return new Promise((resolve, reject) => promise.then((res) => {
          resolve(res);
        }).catch((err) => {
          funcName.startsWith("_") && (funcName = funcName.slice(1)), this._handleError(err, funcName, resolve, reject, params);
        }));
      }
      consume(key, pointsToConsume = 1, options = {}) {
        return this._operation("_consume", [key, pointsToConsume, options]);
      }
      penalty(key, points = 1, options = {}) {
        return this._operation("_penalty", [key, points, options]);
      }
      reward(key, points = 1, options = {}) {
        return this._operation("_reward", [key, points, options]);
      }
      get(key, options = {}) {
        return this._operation("_get", [key, options]);
      }
      set(key, points, secDuration, options = {}) {
        return this._operation("_set", [key, points, secDuration, options]);
      }
      block(key, secDuration, options = {}) {
        return this._operation("_block", [key, secDuration, options]);
      }
      delete(key, options = {}) {
        return this._operation("_delete", [key, options]);
      }
      _consume() {
        throw new Error("You have to implement the method '_consume'!");
      }
      _penalty() {
        throw new Error("You have to implement the method '_penalty'!");
      }
      _reward() {
        throw new Error("You have to implement the method '_reward'!");
      }
      _get() {
        throw new Error("You have to implement the method '_get'!");
      }
      _set() {
        throw new Error("You have to implement the method '_set'!");
      }
      _block() {
        throw new Error("You have to implement the method '_block'!");
      }
      _delete() {
        throw new Error("You have to implement the method '_delete'!");
      }
    };
  }
});

// node_modules/rate-limiter-flexible/lib/RateLimiterStoreAbstract.js
var require_RateLimiterStoreAbstract = __commonJS({
  "node_modules/rate-limiter-flexible/lib/RateLimiterStoreAbstract.js"(exports, module) {
    var BlockedKeys = require_BlockedKeys2(), RateLimiterRes = require_RateLimiterRes(), RateLimiterInsuredAbstract = require_RateLimiterInsuredAbstract();
    module.exports = class extends RateLimiterInsuredAbstract {
      /**
       *
       * @param opts Object Defaults {
       *   ... see other in RateLimiterAbstract
       *   blockOnConsumed: 0, // Number of consumed points at which the key is blocked in storage for blockDuration
       *   inMemoryBlockOnConsumed: 40, // Number of points when key is blocked
       *   inMemoryBlockDuration: 10, // Block duration in seconds
       *   insuranceLimiter: RateLimiterAbstract
       * }
       */
      constructor(opts = {}) {
        super(opts), this.blockOnConsumed = opts.blockOnConsumed, this.inMemoryBlockOnConsumed = opts.inMemoryBlockOnConsumed, this.inMemoryBlockDuration = opts.inMemoryBlockDuration, this._inMemoryBlockedKeys = new BlockedKeys();
      }
      get client() {
        return this._client;
      }
      set client(value) {
        if (typeof value > "u")
          throw new Error("storeClient is not set");
        this._client = value;
      }
      /**
       * Have to be launched after consume
       * It blocks key and execute evenly depending on result from store
       *
       * It uses _getRateLimiterRes function to prepare RateLimiterRes from store result
       *
       * @param resolve
       * @param reject
       * @param rlKey
       * @param changedPoints
       * @param storeResult
       * @param {Object} options
       * @private
       */
      _afterConsume(resolve, reject, rlKey, changedPoints, storeResult, options = {}) {
        let res = this._getRateLimiterRes(rlKey, changedPoints, storeResult);
        if (this.inMemoryBlockOnConsumed > 0 && !(this.inMemoryBlockDuration > 0) && res.consumedPoints >= this.inMemoryBlockOnConsumed)
          return this._inMemoryBlockedKeys.addMs(rlKey, res.msBeforeNext), res.consumedPoints > this.points ? reject(res) : resolve(res);
        if (res.consumedPoints > this.points) {
          let blockPromise = Promise.resolve();
          this.blockDuration > 0 && this._crossedBlockThreshold(res.consumedPoints, changedPoints) && (res.msBeforeNext = this.msBlockDuration, blockPromise = this._block(rlKey, res.consumedPoints, this.msBlockDuration, options)), this.inMemoryBlockOnConsumed > 0 && res.consumedPoints >= this.inMemoryBlockOnConsumed && (this._inMemoryBlockedKeys.add(rlKey, this.inMemoryBlockDuration), res.msBeforeNext = this.msInMemoryBlockDuration), blockPromise.then(() => {
            reject(res);
          }).catch((err) => {
            reject(err);
          });
        } else if (this.execEvenly && this.points > 0 && res.msBeforeNext > 0 && !res.isFirstInDuration) {
          let delay = Math.ceil(res.msBeforeNext / (res.remainingPoints + 2));
          delay < this.execEvenlyMinDelayMs && (delay = res.consumedPoints * this.execEvenlyMinDelayMs), res.msBeforeNext = Math.max(res.msBeforeNext - delay, 0), setTimeout(resolve, delay, res);
        } else
          resolve(res);
      }
      /**
       * True when blockOnConsumed is set and greater than points.
       * 0 means off, so it must not be treated as a threshold when points is negative.
       */
      _isBlockOnConsumedEnabled() {
        return this.blockOnConsumed > 0 && this.blockOnConsumed > this.points;
      }
      /**
       * True when this consume is the one that crossed the storage blocking threshold.
       * Without blockOnConsumed (or when it equals points) it is the original condition:
       * the consume that first exceeded points.
       */
      _crossedBlockThreshold(consumedPoints, changedPoints) {
        return this._isBlockOnConsumedEnabled() ? consumedPoints >= this.blockOnConsumed && consumedPoints - changedPoints < this.blockOnConsumed : consumedPoints > this.points && consumedPoints <= this.points + changedPoints;
      }
      getInMemoryBlockMsBeforeExpire(rlKey) {
        return this.inMemoryBlockOnConsumed > 0 ? this._inMemoryBlockedKeys.msBeforeExpire(rlKey) : 0;
      }
      get blockOnConsumed() {
        return this._blockOnConsumed;
      }
      set blockOnConsumed(value) {
        if (this._blockOnConsumed = value ? parseInt(value) : 0, this._blockOnConsumed > 0 && this.points > this._blockOnConsumed)
          throw new Error('blockOnConsumed option must be greater or equal "points" option');
      }
      get inMemoryBlockOnConsumed() {
        return this._inMemoryBlockOnConsumed;
      }
      set inMemoryBlockOnConsumed(value) {
        if (this._inMemoryBlockOnConsumed = value ? parseInt(value) : 0, this.inMemoryBlockOnConsumed > 0 && this.points > this.inMemoryBlockOnConsumed)
          throw new Error('inMemoryBlockOnConsumed option must be greater or equal "points" option');
      }
      get inMemoryBlockDuration() {
        return this._inMemoryBlockDuration;
      }
      set inMemoryBlockDuration(value) {
        if (this._inMemoryBlockDuration = value ? parseInt(value) : 0, this.inMemoryBlockDuration > 0 && this.inMemoryBlockOnConsumed === 0)
          throw new Error("inMemoryBlockOnConsumed option must be set up");
      }
      get msInMemoryBlockDuration() {
        return this._inMemoryBlockDuration * 1e3;
      }
      _getBlockedPoints() {
        return this._isBlockOnConsumedEnabled() ? this.blockOnConsumed : this.points + 1;
      }
      /**
       * Block any key for secDuration seconds
       *
       * @param key
       * @param secDuration
       * @param {Object} options
       *
       * @return Promise<RateLimiterRes>
       */
      block(key, secDuration, options = {}) {
        let msDuration = secDuration * 1e3;
        return this._block(this.getKey(key), this._getBlockedPoints(), msDuration, options);
      }
      /**
       * Set points by key for any duration
       *
       * @param key
       * @param points
       * @param secDuration
       * @param {Object} options
       *
       * @return Promise<RateLimiterRes>
       */
      set(key, points, secDuration, options = {}) {
        let msDuration = (secDuration >= 0 ? secDuration : this.duration) * 1e3;
        return this._set(this.getKey(key), points, msDuration, options);
      }
      /**
       *
       * @param key
       * @param pointsToConsume
       * @param {Object} options
       * @returns Promise<RateLimiterRes>
       */
      _consume(key, pointsToConsume = 1, options = {}) {
        return new Promise((resolve, reject) => {
          let rlKey = this.getKey(key), inMemoryBlockMsBeforeExpire = this.getInMemoryBlockMsBeforeExpire(rlKey);
          if (inMemoryBlockMsBeforeExpire > 0)
            return reject(new RateLimiterRes(0, inMemoryBlockMsBeforeExpire));
          this._upsert(rlKey, pointsToConsume, this._getKeySecDuration(options) * 1e3, !1, options).then((res) => {
            this._afterConsume(resolve, reject, rlKey, pointsToConsume, res);
          }).catch((err) => reject(err));
        });
      }
      /**
       *
       * @param key
       * @param points
       * @param {Object} options
       * @returns Promise<RateLimiterRes>
       */
      _penalty(key, points = 1, options = {}) {
        let rlKey = this.getKey(key);
        return new Promise((resolve, reject) => {
          this._upsert(rlKey, points, this._getKeySecDuration(options) * 1e3, !1, options).then((res) => {
            resolve(this._getRateLimiterRes(rlKey, points, res));
          }).catch((res) => reject(res));
        });
      }
      /**
       *
       * @param key
       * @param points
       * @param {Object} options
       * @returns Promise<RateLimiterRes>
       */
      _reward(key, points = 1, options = {}) {
        let rlKey = this.getKey(key);
        return new Promise((resolve, reject) => {
          this._upsert(rlKey, -points, this._getKeySecDuration(options) * 1e3, !1, options).then((res) => {
            resolve(this._getRateLimiterRes(rlKey, -points, res));
          }).catch((res) => reject(res));
        });
      }
      /**
       *
       * @param key
       * @param {Object} options
       * @returns Promise<RateLimiterRes>|null
       */
      get(key, options = {}) {
        let rlKey = this.getKey(key);
        return new Promise((resolve, reject) => {
          this._get(rlKey, options).then((res) => {
            resolve(res === null || typeof res > "u" ? null : this._getRateLimiterRes(rlKey, 0, res));
          }).catch((err) => {
            this._handleError(err, "get", resolve, reject, [key, options]);
          });
        });
      }
      /**
       *
       * @param key
       * @param {Object} options
       * @returns Promise<boolean>
       */
      delete(key, options = {}) {
        let rlKey = this.getKey(key);
        return new Promise((resolve, reject) => {
          this._delete(rlKey, options).then((res) => {
            this._inMemoryBlockedKeys.delete(rlKey), resolve(res);
          }).catch((err) => {
            this._handleError(err, "delete", resolve, reject, [key, options]);
          });
        });
      }
      /**
       * Cleanup keys no-matter expired or not.
       */
      deleteInMemoryBlockedAll() {
        this._inMemoryBlockedKeys.delete();
      }
      /**
       * Get RateLimiterRes object filled depending on storeResult, which specific for exact store
       *
       * @param rlKey
       * @param changedPoints
       * @param storeResult
       * @private
       */
      _getRateLimiterRes(rlKey, changedPoints, storeResult) {
        throw new Error("You have to implement the method '_getRateLimiterRes'!");
      }
      /**
       * Block key for this.msBlockDuration milliseconds
       * Usually, it just prolongs lifetime of key
       *
       * @param rlKey
       * @param initPoints
       * @param msDuration
       * @param {Object} options
       *
       * @return Promise<any>
       */
      _block(rlKey, initPoints, msDuration, options = {}) {
        return new Promise((resolve, reject) => {
          this._upsert(rlKey, initPoints, msDuration, !0, options).then(() => {
            resolve(new RateLimiterRes(0, msDuration > 0 ? msDuration : -1, initPoints));
          }).catch((err) => {
            this._handleError(err, "block", resolve, reject, [this.parseKey(rlKey), msDuration / 1e3, options]);
          });
        });
      }
      /**
       * @param rlKey
       * @param points
       * @param msDuration
       * @param {Object} options
       *
       * @return Promise<any>
       */
      _set(rlKey, points, msDuration, options = {}) {
        return new Promise((resolve, reject) => {
          this._upsert(rlKey, points, msDuration, !0, options).then(() => {
            resolve(new RateLimiterRes(0, msDuration > 0 ? msDuration : -1, points));
          }).catch((err) => {
            this._handleError(err, "set", resolve, reject, [this.parseKey(rlKey), points, msDuration / 1e3, options]);
          });
        });
      }
      /**
       * Have to be implemented in every limiter
       * Resolve with raw result from Store OR null if rlKey is not set
       * or Reject with error
       *
       * @param rlKey
       * @param {Object} options
       * @private
       *
       * @return Promise<any>
       */
      _get(rlKey, options = {}) {
        throw new Error("You have to implement the method '_get'!");
      }
      /**
       * Have to be implemented
       * Resolve with true OR false if rlKey doesn't exist
       * or Reject with error
       *
       * @param rlKey
       * @param {Object} options
       * @private
       *
       * @return Promise<any>
       */
      _delete(rlKey, options = {}) {
        throw new Error("You have to implement the method '_delete'!");
      }
      /**
       * Have to be implemented
       * Resolve with object used for {@link _getRateLimiterRes} to generate {@link RateLimiterRes}
       *
       * @param {string} rlKey
       * @param {number} points
       * @param {number} msDuration
       * @param {boolean} forceExpire
       * @param {Object} options
       * @abstract
       *
       * @return Promise<Object>
       */
      _upsert(rlKey, points, msDuration, forceExpire = !1, options = {}) {
        throw new Error("You have to implement the method '_upsert'!");
      }
    };
  }
});

// node_modules/rate-limiter-flexible/lib/RateLimiterRedis.js
var require_RateLimiterRedis = __commonJS({
  "node_modules/rate-limiter-flexible/lib/RateLimiterRedis.js"(exports, module) {
    var RateLimiterStoreAbstract = require_RateLimiterStoreAbstract(), RateLimiterRes = require_RateLimiterRes(), incrTtlLuaScript = "redis.call('set', KEYS[1], 0, 'EX', ARGV[2], 'NX') local consumed = redis.call('incrby', KEYS[1], ARGV[1]) local ttl = redis.call('pttl', KEYS[1]) if ttl == -1 then   redis.call('expire', KEYS[1], ARGV[2])   ttl = 1000 * ARGV[2] end return {consumed, ttl} ", RateLimiterRedis2 = class extends RateLimiterStoreAbstract {
      /**
       *
       * @param {Object} opts
       * Defaults {
       *   ... see other in RateLimiterStoreAbstract
       *
       *   redis: RedisClient
       *   rejectIfRedisNotReady: boolean = false - reject / invoke insuranceLimiter immediately when redis connection is not "ready"
       * }
       */
      constructor(opts) {
        super(opts), this.client = opts.storeClient, this._rejectIfRedisNotReady = !!opts.rejectIfRedisNotReady, this._incrTtlLuaScript = opts.customIncrTtlLuaScript || incrTtlLuaScript, this.useRedisPackage = opts.useRedisPackage || this.client.constructor.name === "Commander" || !1, this.useRedis3AndLowerPackage = opts.useRedis3AndLowerPackage, typeof this.client.defineCommand == "function" && this.client.defineCommand("rlflxIncr", {
          numberOfKeys: 1,
          lua: this._incrTtlLuaScript
        });
      }
      /**
       * Prevent actual redis call if redis connection is not ready
       * Because of different connection state checks for ioredis and node-redis, only this clients would be actually checked.
       * For any other clients all the requests would be passed directly to redis client
       * @param {String} rlKey
       * @param {Boolean} isReadonly
       * @return {boolean}
       * @private
       */
      _isRedisReady(rlKey, isReadonly) {
        if (!this._rejectIfRedisNotReady)
          return !0;
        if (this.client.status)
          return this.client.status === "ready";
        if (typeof this.client.isReady == "function")
          return this.client.isReady();
        if (typeof this.client.isReady == "boolean")
          return this.client.isReady === !0;
        if (this.client._slots && typeof this.client._slots.getClient == "function") {
          if (typeof this.client.isOpen == "boolean" && this.client.isOpen !== !0)
            return !1;
          try {
            let slotClient = this.client._slots.getClient(rlKey, isReadonly);
            return slotClient && slotClient.isReady === !0;
          } catch {
            return !1;
          }
        }
        return !0;
      }
      _getRateLimiterRes(rlKey, changedPoints, result) {
        let [consumed, resTtlMs] = result;
        Array.isArray(consumed) && ([, consumed] = consumed, [, resTtlMs] = resTtlMs);
        let res = new RateLimiterRes();
        return res.consumedPoints = parseInt(consumed), res.isFirstInDuration = res.consumedPoints === changedPoints, res.remainingPoints = Math.max(this.points - res.consumedPoints, 0), res.msBeforeNext = resTtlMs, res;
      }
      async _upsert(rlKey, points, msDuration, forceExpire = !1) {
        if (typeof points == "string") {
          if (!RegExp("^[1-9][0-9]*$").test(points))
            throw new Error("Consuming string different than integer values is not supported by this package");
        } else if (!Number.isInteger(points))
          throw new Error("Consuming decimal number of points is not supported by this package");
        if (!this._isRedisReady(rlKey, !1))
          throw new Error("Redis connection is not ready");
        let secDuration = Math.floor(msDuration / 1e3);
        if (forceExpire) {
          let multi = this.client.multi();
          return secDuration > 0 ? !this.useRedisPackage && !this.useRedis3AndLowerPackage ? multi.set(rlKey, points, "EX", secDuration) : multi.set(rlKey, points, { EX: secDuration }) : multi.set(rlKey, points), !this.useRedisPackage && !this.useRedis3AndLowerPackage ? multi.pttl(rlKey).exec(!0) : multi.pTTL(rlKey).exec(!0);
        }
        if (secDuration > 0)
          return !this.useRedisPackage && !this.useRedis3AndLowerPackage ? this.client.rlflxIncr(
            [rlKey].concat([String(points), String(secDuration), String(this.points), String(this.duration)])
          ) : this.useRedis3AndLowerPackage ? new Promise((resolve, reject) => {
            let incrCallback = function(err, result) {
              return err ? reject(err) : resolve(result);
            };
            typeof this.client.rlflxIncr == "function" ? this.client.rlflxIncr(rlKey, points, secDuration, this.points, this.duration, incrCallback) : this.client.eval(this._incrTtlLuaScript, 1, rlKey, points, secDuration, this.points, this.duration, incrCallback);
          }) : this.client.eval(this._incrTtlLuaScript, {
            keys: [rlKey],
            arguments: [String(points), String(secDuration), String(this.points), String(this.duration)]
          });
        {
          let multi = this.client.multi();
          return !this.useRedisPackage && !this.useRedis3AndLowerPackage ? multi.incrby(rlKey, points).pttl(rlKey).exec(!0) : multi.incrBy(rlKey, points).pTTL(rlKey).exec(!0);
        }
      }
      async _get(rlKey) {
        if (!this._isRedisReady(rlKey, !0))
          throw new Error("Redis connection is not ready");
        return !this.useRedisPackage && !this.useRedis3AndLowerPackage ? this.client.multi().get(rlKey).pttl(rlKey).exec().then((result) => {
          let [[, points]] = result;
          return points === null ? null : result;
        }) : this.client.multi().get(rlKey).pTTL(rlKey).exec(!0).then((result) => {
          let [points] = result;
          return points === null ? null : result;
        });
      }
      _delete(rlKey) {
        return this.client.del(rlKey).then((result) => result > 0);
      }
    };
    module.exports = RateLimiterRedis2;
  }
});

// src/rate-limit/redis.ts
var import_client = __toESM(require_dist(), 1), import_RateLimiterRedis = __toESM(require_RateLimiterRedis(), 1);
var CONNECT_TIMEOUT_MS = 2e3, COMMAND_TIMEOUT_MS = 250, COOLDOWN_MS = 5e3, HEARTBEAT_MS = 1e3, MAX_RECONNECT_MS = 2e3;
function connectRedis(url, log) {
  let client = (0, import_client.createClient)({
    url: url.href,
    name: "vending",
    // A command fails at once without a connection.
    disableOfflineQueue: !0,
    socket: {
      connectTimeout: CONNECT_TIMEOUT_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RECONNECT_MS)
    }
  }), health = "unreachable", isLogged = !1, mustProbe = !1, recovery, handshake;
  function lost(err) {
    health = "unreachable", isLogged || log.error({ err: reason(err) }, "REDIS_URL: replicas share no count, each goes by its own"), isLogged = !0, client.isReady && replaceConnection();
  }
  function replaceConnection() {
    clearTimeout(recovery), mustProbe = !0, client.destroy(), recovery = setTimeout(() => {
      client.connect().catch(lost);
    }, COOLDOWN_MS).unref();
  }
  function found() {
    health = "ready", mustProbe = !1, isLogged && log.info("REDIS_URL: replicas share their count again"), isLogged = !1;
  }
  async function probe() {
    let limiter = createLimiter("probe", 1);
    try {
      checkCount(await withTimeout(COMMAND_TIMEOUT_MS, limiter.penalty(""))), await withTimeout(COMMAND_TIMEOUT_MS, limiter.delete("")), found();
    } catch (error) {
      lost(error);
    }
  }
  let createLimiter = (kind, points) => new import_RateLimiterRedis.default({
    storeClient: client,
    useRedisPackage: !0,
    keyPrefix: `vending:${kind}`,
    points,
    duration: WINDOW_SECONDS
  });
  client.on("error", (error) => {
    clearTimeout(handshake), lost(error);
  }).on("connect", () => {
    clearTimeout(handshake), handshake = setTimeout(replaceConnection, CONNECT_TIMEOUT_MS).unref();
  }).on("ready", () => {
    clearTimeout(handshake), mustProbe ? probe() : found();
  }), client.connect().catch(lost);
  let heartbeat = setInterval(() => {
    ask(() => client.ping());
  }, HEARTBEAT_MS).unref();
  async function ask(question) {
    if (health !== "ready") return null;
    try {
      return await withTimeout(COMMAND_TIMEOUT_MS, question());
    } catch (error) {
      return mustProbe = !0, lost(error), null;
    }
  }
  return {
    counter(kind, points) {
      let limiter = createLimiter(kind, points);
      return {
        penalty: (key) => ask(async () => checkCount(await limiter.penalty(key))),
        get: (key) => ask(async () => checkCount(await limiter.get(key)))
      };
    },
    get health() {
      return health;
    },
    close() {
      return clearTimeout(recovery), clearTimeout(handshake), clearInterval(heartbeat), client.isOpen && client.destroy(), Promise.resolve();
    }
  };
}
function checkCount(count) {
  if (!count) return count;
  let { consumedPoints, msBeforeNext } = count, isCount = Number.isSafeInteger(consumedPoints) && consumedPoints >= 0, isTime = msBeforeNext >= -2 && msBeforeNext <= WINDOW_SECONDS * 1e3;
  if (!isCount || !isTime) throw new Error("the reply is not a count");
  return count;
}
var reason = (error) => {
  let { name, code, message } = error;
  return { type: name, code, message };
};
async function withTimeout(ms, work) {
  let timer, late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${ms} ms`));
    }, ms);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
export {
  connectRedis
};
