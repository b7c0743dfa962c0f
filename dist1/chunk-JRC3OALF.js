import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_graphql
} from "./chunk-GJK4PF63.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-RYETXENO.js";

// node_modules/@protobufjs/aspromise/index.js
var require_aspromise = __commonJS({
  "node_modules/@protobufjs/aspromise/index.js"(exports, module) {
    "use strict";
    module.exports = asPromise;
    function asPromise(fn, ctx) {
      for (var params = new Array(arguments.length - 1), offset = 0, index = 2, pending = !0; index < arguments.length; )
        params[offset++] = arguments[index++];
      return new Promise(function(resolve, reject) {
        params[offset] = function(err) {
          if (pending)
            if (pending = !1, err)
              reject(err);
            else {
              for (var params2 = new Array(arguments.length - 1), offset2 = 0; offset2 < params2.length; )
                params2[offset2++] = arguments[offset2];
              resolve.apply(null, params2);
            }
        };
        try {
          fn.apply(ctx || null, params);
        } catch (err) {
          pending && (pending = !1, reject(err));
        }
      });
    }
  }
});

// node_modules/@protobufjs/base64/index.js
var require_base64 = __commonJS({
  "node_modules/@protobufjs/base64/index.js"(exports) {
    "use strict";
    var base64 = exports;
    base64.length = function(string) {
      var p = string.length;
      if (!p)
        return 0;
      for (var n = 0; --p % 4 > 1 && string.charAt(p) === "="; )
        ++n;
      return Math.ceil(string.length * 3) / 4 - n;
    };
    var b64 = new Array(64), s64 = new Array(123);
    for (i = 0; i < 64; )
      s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
    var i;
    base64.encode = function(buffer, start, end) {
      for (var parts = null, chunk = [], i2 = 0, j = 0, t; start < end; ) {
        var b = buffer[start++];
        switch (j) {
          case 0:
            chunk[i2++] = b64[b >> 2], t = (b & 3) << 4, j = 1;
            break;
          case 1:
            chunk[i2++] = b64[t | b >> 4], t = (b & 15) << 2, j = 2;
            break;
          case 2:
            chunk[i2++] = b64[t | b >> 6], chunk[i2++] = b64[b & 63], j = 0;
            break;
        }
        i2 > 8191 && ((parts || (parts = [])).push(String.fromCharCode.apply(String, chunk)), i2 = 0);
      }
      return j && (chunk[i2++] = b64[t], chunk[i2++] = 61, j === 1 && (chunk[i2++] = 61)), parts ? (i2 && parts.push(String.fromCharCode.apply(String, chunk.slice(0, i2))), parts.join("")) : String.fromCharCode.apply(String, chunk.slice(0, i2));
    };
    var invalidEncoding = "invalid encoding";
    base64.decode = function(string, buffer, offset) {
      for (var start = offset, j = 0, t, i2 = 0; i2 < string.length; ) {
        var c = string.charCodeAt(i2++);
        if (c === 61 && j > 1)
          break;
        if ((c = s64[c]) === void 0)
          throw Error(invalidEncoding);
        switch (j) {
          case 0:
            t = c, j = 1;
            break;
          case 1:
            buffer[offset++] = t << 2 | (c & 48) >> 4, t = c, j = 2;
            break;
          case 2:
            buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2, t = c, j = 3;
            break;
          case 3:
            buffer[offset++] = (t & 3) << 6 | c, j = 0;
            break;
        }
      }
      if (j === 1)
        throw Error(invalidEncoding);
      return offset - start;
    };
    base64.test = function(string) {
      return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(string);
    };
  }
});

// node_modules/@protobufjs/eventemitter/index.js
var require_eventemitter = __commonJS({
  "node_modules/@protobufjs/eventemitter/index.js"(exports, module) {
    "use strict";
    module.exports = EventEmitter;
    function EventEmitter() {
      this._listeners = /* @__PURE__ */ Object.create(null);
    }
    EventEmitter.prototype.on = function(evt, fn, ctx) {
      return (this._listeners[evt] || (this._listeners[evt] = [])).push({
        fn,
        ctx: ctx || this
      }), this;
    };
    EventEmitter.prototype.off = function(evt, fn) {
      if (evt === void 0)
        this._listeners = /* @__PURE__ */ Object.create(null);
      else if (fn === void 0)
        this._listeners[evt] = [];
      else {
        var listeners = this._listeners[evt];
        if (!listeners)
          return this;
        for (var i = 0; i < listeners.length; )
          listeners[i].fn === fn ? listeners.splice(i, 1) : ++i;
      }
      return this;
    };
    EventEmitter.prototype.emit = function(evt) {
      var listeners = this._listeners[evt];
      if (listeners) {
        for (var args = [], i = 1; i < arguments.length; )
          args.push(arguments[i++]);
        for (i = 0; i < listeners.length; )
          listeners[i].fn.apply(listeners[i++].ctx, args);
      }
      return this;
    };
  }
});

// node_modules/@protobufjs/float/index.js
var require_float = __commonJS({
  "node_modules/@protobufjs/float/index.js"(exports, module) {
    "use strict";
    module.exports = factory(factory);
    function factory(exports2) {
      return typeof Float32Array < "u" ? (function() {
        var f32 = new Float32Array([-0]), f8b = new Uint8Array(f32.buffer), le = f8b[3] === 128;
        function writeFloat_f32_cpy(val, buf, pos) {
          f32[0] = val, buf[pos] = f8b[0], buf[pos + 1] = f8b[1], buf[pos + 2] = f8b[2], buf[pos + 3] = f8b[3];
        }
        function writeFloat_f32_rev(val, buf, pos) {
          f32[0] = val, buf[pos] = f8b[3], buf[pos + 1] = f8b[2], buf[pos + 2] = f8b[1], buf[pos + 3] = f8b[0];
        }
        exports2.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev, exports2.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
        function readFloat_f32_cpy(buf, pos) {
          return f8b[0] = buf[pos], f8b[1] = buf[pos + 1], f8b[2] = buf[pos + 2], f8b[3] = buf[pos + 3], f32[0];
        }
        function readFloat_f32_rev(buf, pos) {
          return f8b[3] = buf[pos], f8b[2] = buf[pos + 1], f8b[1] = buf[pos + 2], f8b[0] = buf[pos + 3], f32[0];
        }
        exports2.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev, exports2.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
      })() : (function() {
        function writeFloat_ieee754(writeUint, val, buf, pos) {
          var sign = val < 0 ? 1 : 0;
          if (sign && (val = -val), val === 0)
            writeUint(1 / val > 0 ? (
              /* positive */
              0
            ) : (
              /* negative 0 */
              2147483648
            ), buf, pos);
          else if (isNaN(val))
            writeUint(2143289344, buf, pos);
          else if (val > 34028234663852886e22)
            writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
          else if (val < 11754943508222875e-54)
            writeUint((sign << 31 | Math.round(val / 1401298464324817e-60)) >>> 0, buf, pos);
          else {
            var exponent = Math.floor(Math.log(val) / Math.LN2), mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
            writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
          }
        }
        exports2.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE), exports2.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
        function readFloat_ieee754(readUint, buf, pos) {
          var uint = readUint(buf, pos), sign = (uint >> 31) * 2 + 1, exponent = uint >>> 23 & 255, mantissa = uint & 8388607;
          return exponent === 255 ? mantissa ? NaN : sign * (1 / 0) : exponent === 0 ? sign * 1401298464324817e-60 * mantissa : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
        }
        exports2.readFloatLE = readFloat_ieee754.bind(null, readUintLE), exports2.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
      })(), typeof Float64Array < "u" ? (function() {
        var f64 = new Float64Array([-0]), f8b = new Uint8Array(f64.buffer), le = f8b[7] === 128;
        function writeDouble_f64_cpy(val, buf, pos) {
          f64[0] = val, buf[pos] = f8b[0], buf[pos + 1] = f8b[1], buf[pos + 2] = f8b[2], buf[pos + 3] = f8b[3], buf[pos + 4] = f8b[4], buf[pos + 5] = f8b[5], buf[pos + 6] = f8b[6], buf[pos + 7] = f8b[7];
        }
        function writeDouble_f64_rev(val, buf, pos) {
          f64[0] = val, buf[pos] = f8b[7], buf[pos + 1] = f8b[6], buf[pos + 2] = f8b[5], buf[pos + 3] = f8b[4], buf[pos + 4] = f8b[3], buf[pos + 5] = f8b[2], buf[pos + 6] = f8b[1], buf[pos + 7] = f8b[0];
        }
        exports2.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev, exports2.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
        function readDouble_f64_cpy(buf, pos) {
          return f8b[0] = buf[pos], f8b[1] = buf[pos + 1], f8b[2] = buf[pos + 2], f8b[3] = buf[pos + 3], f8b[4] = buf[pos + 4], f8b[5] = buf[pos + 5], f8b[6] = buf[pos + 6], f8b[7] = buf[pos + 7], f64[0];
        }
        function readDouble_f64_rev(buf, pos) {
          return f8b[7] = buf[pos], f8b[6] = buf[pos + 1], f8b[5] = buf[pos + 2], f8b[4] = buf[pos + 3], f8b[3] = buf[pos + 4], f8b[2] = buf[pos + 5], f8b[1] = buf[pos + 6], f8b[0] = buf[pos + 7], f64[0];
        }
        exports2.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev, exports2.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
      })() : (function() {
        function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
          var sign = val < 0 ? 1 : 0;
          if (sign && (val = -val), val === 0)
            writeUint(0, buf, pos + off0), writeUint(1 / val > 0 ? (
              /* positive */
              0
            ) : (
              /* negative 0 */
              2147483648
            ), buf, pos + off1);
          else if (isNaN(val))
            writeUint(0, buf, pos + off0), writeUint(2146959360, buf, pos + off1);
          else if (val > 17976931348623157e292)
            writeUint(0, buf, pos + off0), writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
          else {
            var mantissa;
            if (val < 22250738585072014e-324)
              mantissa = val / 5e-324, writeUint(mantissa >>> 0, buf, pos + off0), writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
            else {
              var exponent = Math.floor(Math.log(val) / Math.LN2);
              exponent === 1024 && (exponent = 1023), mantissa = val * Math.pow(2, -exponent), writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0), writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
            }
          }
        }
        exports2.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4), exports2.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
        function readDouble_ieee754(readUint, off0, off1, buf, pos) {
          var lo = readUint(buf, pos + off0), hi = readUint(buf, pos + off1), sign = (hi >> 31) * 2 + 1, exponent = hi >>> 20 & 2047, mantissa = 4294967296 * (hi & 1048575) + lo;
          return exponent === 2047 ? mantissa ? NaN : sign * (1 / 0) : exponent === 0 ? sign * 5e-324 * mantissa : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
        }
        exports2.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4), exports2.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
      })(), exports2;
    }
    function writeUintLE(val, buf, pos) {
      buf[pos] = val & 255, buf[pos + 1] = val >>> 8 & 255, buf[pos + 2] = val >>> 16 & 255, buf[pos + 3] = val >>> 24;
    }
    function writeUintBE(val, buf, pos) {
      buf[pos] = val >>> 24, buf[pos + 1] = val >>> 16 & 255, buf[pos + 2] = val >>> 8 & 255, buf[pos + 3] = val & 255;
    }
    function readUintLE(buf, pos) {
      return (buf[pos] | buf[pos + 1] << 8 | buf[pos + 2] << 16 | buf[pos + 3] << 24) >>> 0;
    }
    function readUintBE(buf, pos) {
      return (buf[pos] << 24 | buf[pos + 1] << 16 | buf[pos + 2] << 8 | buf[pos + 3]) >>> 0;
    }
  }
});

// node_modules/@protobufjs/inquire/index.js
var require_inquire = __commonJS({
  "node_modules/@protobufjs/inquire/index.js"(exports, module) {
    "use strict";
    module.exports = inquire;
    function inquire(moduleName) {
      try {
        if (typeof __require != "function")
          return null;
        var mod = __require(moduleName);
        return mod && (mod.length || Object.keys(mod).length) ? mod : null;
      } catch {
        return null;
      }
    }
  }
});

// node_modules/@protobufjs/utf8/index.js
var require_utf8 = __commonJS({
  "node_modules/@protobufjs/utf8/index.js"(exports) {
    "use strict";
    var utf8 = exports, replacementCharCode = 65533;
    utf8.length = function(string) {
      for (var len = 0, c = 0, i = 0; i < string.length; ++i)
        c = string.charCodeAt(i), c < 128 ? len += 1 : c < 2048 ? len += 2 : (c & 64512) === 55296 && (string.charCodeAt(i + 1) & 64512) === 56320 ? (++i, len += 4) : len += 3;
      return len;
    };
    utf8.read = function(buffer, start, end) {
      if (end - start < 1)
        return "";
      for (var parts = null, chunk = [], i = 0, t, t2, c2, c3; start < end; )
        t = buffer[start++], t <= 127 ? chunk[i++] = t : t >= 192 && t < 224 ? (c2 = (t & 31) << 6 | buffer[start++] & 63, chunk[i++] = c2 >= 128 ? c2 : replacementCharCode) : t >= 224 && t < 240 ? (c3 = (t & 15) << 12 | (buffer[start++] & 63) << 6 | buffer[start++] & 63, chunk[i++] = c3 >= 2048 ? c3 : replacementCharCode) : t >= 240 && (t2 = (t & 7) << 18 | (buffer[start++] & 63) << 12 | (buffer[start++] & 63) << 6 | buffer[start++] & 63, t2 < 65536 || t2 > 1114111 ? chunk[i++] = replacementCharCode : (t2 -= 65536, chunk[i++] = 55296 + (t2 >> 10), chunk[i++] = 56320 + (t2 & 1023))), i > 8191 && ((parts || (parts = [])).push(String.fromCharCode.apply(String, chunk.slice(0, i))), i = 0);
      return parts ? (i && parts.push(String.fromCharCode.apply(String, chunk.slice(0, i))), parts.join("")) : String.fromCharCode.apply(String, chunk.slice(0, i));
    };
    utf8.write = function(string, buffer, offset) {
      for (var start = offset, c1, c2, i = 0; i < string.length; ++i)
        c1 = string.charCodeAt(i), c1 < 128 ? buffer[offset++] = c1 : c1 < 2048 ? (buffer[offset++] = c1 >> 6 | 192, buffer[offset++] = c1 & 63 | 128) : (c1 & 64512) === 55296 && ((c2 = string.charCodeAt(i + 1)) & 64512) === 56320 ? (c1 = 65536 + ((c1 & 1023) << 10) + (c2 & 1023), ++i, buffer[offset++] = c1 >> 18 | 240, buffer[offset++] = c1 >> 12 & 63 | 128, buffer[offset++] = c1 >> 6 & 63 | 128, buffer[offset++] = c1 & 63 | 128) : (buffer[offset++] = c1 >> 12 | 224, buffer[offset++] = c1 >> 6 & 63 | 128, buffer[offset++] = c1 & 63 | 128);
      return offset - start;
    };
  }
});

// node_modules/@protobufjs/pool/index.js
var require_pool = __commonJS({
  "node_modules/@protobufjs/pool/index.js"(exports, module) {
    "use strict";
    module.exports = pool;
    function pool(alloc, slice, size) {
      var SIZE = size || 8192, MAX = SIZE >>> 1, slab = null, offset = SIZE;
      return function(size2) {
        if (size2 < 1 || size2 > MAX)
          return alloc(size2);
        offset + size2 > SIZE && (slab = alloc(SIZE), offset = 0);
        var buf = slice.call(slab, offset, offset += size2);
        return offset & 7 && (offset = (offset | 7) + 1), buf;
      };
    }
  }
});

// node_modules/@apollo/protobufjs/src/util/longbits.js
var require_longbits = __commonJS({
  "node_modules/@apollo/protobufjs/src/util/longbits.js"(exports, module) {
    "use strict";
    module.exports = LongBits;
    var util = require_minimal();
    function LongBits(lo, hi) {
      this.lo = lo >>> 0, this.hi = hi >>> 0;
    }
    var zero = LongBits.zero = new LongBits(0, 0);
    zero.toNumber = function() {
      return 0;
    };
    zero.zzEncode = zero.zzDecode = function() {
      return this;
    };
    zero.length = function() {
      return 1;
    };
    var zeroHash = LongBits.zeroHash = "\0\0\0\0\0\0\0\0";
    LongBits.fromNumber = function(value) {
      if (value === 0)
        return zero;
      var sign = value < 0;
      sign && (value = -value);
      var lo = value >>> 0, hi = (value - lo) / 4294967296 >>> 0;
      return sign && (hi = ~hi >>> 0, lo = ~lo >>> 0, ++lo > 4294967295 && (lo = 0, ++hi > 4294967295 && (hi = 0))), new LongBits(lo, hi);
    };
    LongBits.from = function(value) {
      if (typeof value == "number")
        return LongBits.fromNumber(value);
      if (util.isString(value))
        if (util.Long)
          value = util.Long.fromString(value);
        else
          return LongBits.fromNumber(parseInt(value, 10));
      return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
    };
    LongBits.prototype.toNumber = function(unsigned) {
      if (!unsigned && this.hi >>> 31) {
        var lo = ~this.lo + 1 >>> 0, hi = ~this.hi >>> 0;
        return lo || (hi = hi + 1 >>> 0), -(lo + hi * 4294967296);
      }
      return this.lo + this.hi * 4294967296;
    };
    LongBits.prototype.toLong = function(unsigned) {
      return util.Long ? new util.Long(this.lo | 0, this.hi | 0, !!unsigned) : { low: this.lo | 0, high: this.hi | 0, unsigned: !!unsigned };
    };
    var charCodeAt = String.prototype.charCodeAt;
    LongBits.fromHash = function(hash) {
      return hash === zeroHash ? zero : new LongBits(
        (charCodeAt.call(hash, 0) | charCodeAt.call(hash, 1) << 8 | charCodeAt.call(hash, 2) << 16 | charCodeAt.call(hash, 3) << 24) >>> 0,
        (charCodeAt.call(hash, 4) | charCodeAt.call(hash, 5) << 8 | charCodeAt.call(hash, 6) << 16 | charCodeAt.call(hash, 7) << 24) >>> 0
      );
    };
    LongBits.prototype.toHash = function() {
      return String.fromCharCode(
        this.lo & 255,
        this.lo >>> 8 & 255,
        this.lo >>> 16 & 255,
        this.lo >>> 24,
        this.hi & 255,
        this.hi >>> 8 & 255,
        this.hi >>> 16 & 255,
        this.hi >>> 24
      );
    };
    LongBits.prototype.zzEncode = function() {
      var mask = this.hi >> 31;
      return this.hi = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0, this.lo = (this.lo << 1 ^ mask) >>> 0, this;
    };
    LongBits.prototype.zzDecode = function() {
      var mask = -(this.lo & 1);
      return this.lo = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0, this.hi = (this.hi >>> 1 ^ mask) >>> 0, this;
    };
    LongBits.prototype.length = function() {
      var part0 = this.lo, part1 = (this.lo >>> 28 | this.hi << 4) >>> 0, part2 = this.hi >>> 24;
      return part2 === 0 ? part1 === 0 ? part0 < 16384 ? part0 < 128 ? 1 : 2 : part0 < 2097152 ? 3 : 4 : part1 < 16384 ? part1 < 128 ? 5 : 6 : part1 < 2097152 ? 7 : 8 : part2 < 128 ? 9 : 10;
    };
  }
});

// node_modules/@apollo/protobufjs/src/util/minimal.js
var require_minimal = __commonJS({
  "node_modules/@apollo/protobufjs/src/util/minimal.js"(exports) {
    "use strict";
    var util = exports;
    util.asPromise = require_aspromise();
    util.base64 = require_base64();
    util.EventEmitter = require_eventemitter();
    util.float = require_float();
    util.inquire = require_inquire();
    util.utf8 = require_utf8();
    util.pool = require_pool();
    util.LongBits = require_longbits();
    util.global = typeof window < "u" && window || typeof global < "u" && global || typeof self < "u" && self || exports;
    util.emptyArray = Object.freeze ? Object.freeze([]) : (
      /* istanbul ignore next */
      []
    );
    util.emptyObject = Object.freeze ? Object.freeze({}) : (
      /* istanbul ignore next */
      {}
    );
    util.isNode = !!(util.global.process && util.global.process.versions && util.global.process.versions.node);
    util.isInteger = Number.isInteger || /* istanbul ignore next */
    function(value) {
      return typeof value == "number" && isFinite(value) && Math.floor(value) === value;
    };
    util.isString = function(value) {
      return typeof value == "string" || value instanceof String;
    };
    util.isObject = function(value) {
      return value && typeof value == "object";
    };
    util.isset = /**
     * Checks if a property on a message is considered to be present.
     * @param {Object} obj Plain object or message instance
     * @param {string} prop Property name
     * @returns {boolean} `true` if considered to be present, otherwise `false`
     */
    util.isSet = function(obj, prop) {
      var value = obj[prop];
      return value != null && obj.hasOwnProperty(prop) ? typeof value != "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0 : !1;
    };
    util.Buffer = (function() {
      try {
        var Buffer = util.inquire("buffer").Buffer;
        return Buffer.prototype.utf8Write ? Buffer : (
          /* istanbul ignore next */
          null
        );
      } catch {
        return null;
      }
    })();
    util._Buffer_from = null;
    util._Buffer_allocUnsafe = null;
    util.newBuffer = function(sizeOrArray) {
      return typeof sizeOrArray == "number" ? util.Buffer ? util._Buffer_allocUnsafe(sizeOrArray) : new util.Array(sizeOrArray) : util.Buffer ? util._Buffer_from(sizeOrArray) : typeof Uint8Array > "u" ? sizeOrArray : new Uint8Array(sizeOrArray);
    };
    util.Array = typeof Uint8Array < "u" ? Uint8Array : Array;
    util.Long = typeof process > "u" || process.env.ENABLE_LONG ? (
      /* istanbul ignore next */
      util.global.dcodeIO && /* istanbul ignore next */
      util.global.dcodeIO.Long || /* istanbul ignore next */
      util.global.Long || util.inquire("long")
    ) : void 0;
    util.key2Re = /^true|false|0|1$/;
    util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
    util.key64Re = /^(?:[\\x00-\\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
    util.longToHash = function(value) {
      return value ? util.LongBits.from(value).toHash() : util.LongBits.zeroHash;
    };
    util.longFromHash = function(hash, unsigned) {
      var bits = util.LongBits.fromHash(hash);
      return util.Long ? util.Long.fromBits(bits.lo, bits.hi, unsigned) : bits.toNumber(!!unsigned);
    };
    function merge(dst, src, ifNotSet) {
      for (var keys = Object.keys(src), i = 0; i < keys.length; ++i)
        (dst[keys[i]] === void 0 || !ifNotSet) && (dst[keys[i]] = src[keys[i]]);
      return dst;
    }
    util.merge = merge;
    util.lcFirst = function(str) {
      return str.charAt(0).toLowerCase() + str.substring(1);
    };
    function newError(name) {
      function CustomError(message, properties) {
        if (!(this instanceof CustomError))
          return new CustomError(message, properties);
        Object.defineProperty(this, "message", { get: function() {
          return message;
        } }), Error.captureStackTrace ? Error.captureStackTrace(this, CustomError) : Object.defineProperty(this, "stack", { value: new Error().stack || "" }), properties && merge(this, properties);
      }
      return (CustomError.prototype = Object.create(Error.prototype)).constructor = CustomError, Object.defineProperty(CustomError.prototype, "name", { get: function() {
        return name;
      } }), CustomError.prototype.toString = function() {
        return this.name + ": " + this.message;
      }, CustomError;
    }
    util.newError = newError;
    util.ProtocolError = newError("ProtocolError");
    util.oneOfGetter = function(fieldNames) {
      for (var fieldMap = {}, i = 0; i < fieldNames.length; ++i)
        fieldMap[fieldNames[i]] = 1;
      return function() {
        for (var keys = Object.keys(this), i2 = keys.length - 1; i2 > -1; --i2)
          if (fieldMap[keys[i2]] === 1 && this[keys[i2]] !== void 0 && this[keys[i2]] !== null)
            return keys[i2];
      };
    };
    util.oneOfSetter = function(fieldNames) {
      return function(name) {
        for (var i = 0; i < fieldNames.length; ++i)
          fieldNames[i] !== name && delete this[fieldNames[i]];
      };
    };
    util.toJSONOptions = {
      longs: String,
      enums: String,
      bytes: String,
      json: !0
    };
    util._configure = function() {
      var Buffer = util.Buffer;
      if (!Buffer) {
        util._Buffer_from = util._Buffer_allocUnsafe = null;
        return;
      }
      util._Buffer_from = Buffer.from !== Uint8Array.from && Buffer.from || /* istanbul ignore next */
      function(value, encoding) {
        return new Buffer(value, encoding);
      }, util._Buffer_allocUnsafe = Buffer.allocUnsafe || /* istanbul ignore next */
      function(size) {
        return new Buffer(size);
      };
    };
  }
});

// node_modules/@apollo/protobufjs/src/writer.js
var require_writer = __commonJS({
  "node_modules/@apollo/protobufjs/src/writer.js"(exports, module) {
    "use strict";
    module.exports = Writer;
    var util = require_minimal(), BufferWriter, LongBits = util.LongBits, base64 = util.base64, utf8 = util.utf8;
    function Op(fn, len, val) {
      this.fn = fn, this.len = len, this.next = void 0, this.val = val;
    }
    function noop() {
    }
    function State(writer) {
      this.head = writer.head, this.tail = writer.tail, this.len = writer.len, this.next = writer.states;
    }
    function Writer() {
      this.len = 0, this.head = new Op(noop, 0, 0), this.tail = this.head, this.states = null;
    }
    Writer.create = util.Buffer ? function() {
      return (Writer.create = function() {
        return new BufferWriter();
      })();
    } : function() {
      return new Writer();
    };
    Writer.alloc = function(size) {
      return new util.Array(size);
    };
    util.Array !== Array && (Writer.alloc = util.pool(Writer.alloc, util.Array.prototype.subarray));
    Writer.prototype._push = function(fn, len, val) {
      return this.tail = this.tail.next = new Op(fn, len, val), this.len += len, this;
    };
    function writeByte(val, buf, pos) {
      buf[pos] = val & 255;
    }
    function writeVarint32(val, buf, pos) {
      for (; val > 127; )
        buf[pos++] = val & 127 | 128, val >>>= 7;
      buf[pos] = val;
    }
    function VarintOp(len, val) {
      this.len = len, this.next = void 0, this.val = val;
    }
    VarintOp.prototype = Object.create(Op.prototype);
    VarintOp.prototype.fn = writeVarint32;
    Writer.prototype.uint32 = function(value) {
      return this.len += (this.tail = this.tail.next = new VarintOp(
        (value = value >>> 0) < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5,
        value
      )).len, this;
    };
    Writer.prototype.int32 = function(value) {
      return value < 0 ? this._push(writeVarint64, 10, LongBits.fromNumber(value)) : this.uint32(value);
    };
    Writer.prototype.sint32 = function(value) {
      return this.uint32((value << 1 ^ value >> 31) >>> 0);
    };
    function writeVarint64(val, buf, pos) {
      for (; val.hi; )
        buf[pos++] = val.lo & 127 | 128, val.lo = (val.lo >>> 7 | val.hi << 25) >>> 0, val.hi >>>= 7;
      for (; val.lo > 127; )
        buf[pos++] = val.lo & 127 | 128, val.lo = val.lo >>> 7;
      buf[pos++] = val.lo;
    }
    Writer.prototype.uint64 = function(value) {
      var bits = LongBits.from(value);
      return this._push(writeVarint64, bits.length(), bits);
    };
    Writer.prototype.int64 = Writer.prototype.uint64;
    Writer.prototype.sint64 = function(value) {
      var bits = LongBits.from(value).zzEncode();
      return this._push(writeVarint64, bits.length(), bits);
    };
    Writer.prototype.bool = function(value) {
      return this._push(writeByte, 1, value ? 1 : 0);
    };
    function writeFixed32(val, buf, pos) {
      buf[pos] = val & 255, buf[pos + 1] = val >>> 8 & 255, buf[pos + 2] = val >>> 16 & 255, buf[pos + 3] = val >>> 24;
    }
    Writer.prototype.fixed32 = function(value) {
      return this._push(writeFixed32, 4, value >>> 0);
    };
    Writer.prototype.sfixed32 = Writer.prototype.fixed32;
    Writer.prototype.fixed64 = function(value) {
      var bits = LongBits.from(value);
      return this._push(writeFixed32, 4, bits.lo)._push(writeFixed32, 4, bits.hi);
    };
    Writer.prototype.sfixed64 = Writer.prototype.fixed64;
    Writer.prototype.float = function(value) {
      return this._push(util.float.writeFloatLE, 4, value);
    };
    Writer.prototype.double = function(value) {
      return this._push(util.float.writeDoubleLE, 8, value);
    };
    var writeBytes = util.Array.prototype.set ? function(val, buf, pos) {
      buf.set(val, pos);
    } : function(val, buf, pos) {
      for (var i = 0; i < val.length; ++i)
        buf[pos + i] = val[i];
    };
    Writer.prototype.bytes = function(value) {
      var len = value.length >>> 0;
      if (!len)
        return this._push(writeByte, 1, 0);
      if (util.isString(value)) {
        var buf = Writer.alloc(len = base64.length(value));
        base64.decode(value, buf, 0), value = buf;
      }
      return this.uint32(len)._push(writeBytes, len, value);
    };
    Writer.prototype.string = function(value) {
      var len = utf8.length(value);
      return len ? this.uint32(len)._push(utf8.write, len, value) : this._push(writeByte, 1, 0);
    };
    Writer.prototype.fork = function() {
      return this.states = new State(this), this.head = this.tail = new Op(noop, 0, 0), this.len = 0, this;
    };
    Writer.prototype.reset = function() {
      return this.states ? (this.head = this.states.head, this.tail = this.states.tail, this.len = this.states.len, this.states = this.states.next) : (this.head = this.tail = new Op(noop, 0, 0), this.len = 0), this;
    };
    Writer.prototype.ldelim = function() {
      var head = this.head, tail = this.tail, len = this.len;
      return this.reset().uint32(len), len && (this.tail.next = head.next, this.tail = tail, this.len += len), this;
    };
    Writer.prototype.finish = function() {
      for (var head = this.head.next, buf = this.constructor.alloc(this.len), pos = 0; head; )
        head.fn(head.val, buf, pos), pos += head.len, head = head.next;
      return buf;
    };
    Writer._configure = function(BufferWriter_) {
      BufferWriter = BufferWriter_;
    };
  }
});

// node_modules/@apollo/protobufjs/src/writer_buffer.js
var require_writer_buffer = __commonJS({
  "node_modules/@apollo/protobufjs/src/writer_buffer.js"(exports, module) {
    "use strict";
    module.exports = BufferWriter;
    var Writer = require_writer();
    (BufferWriter.prototype = Object.create(Writer.prototype)).constructor = BufferWriter;
    var util = require_minimal(), Buffer = util.Buffer;
    function BufferWriter() {
      Writer.call(this);
    }
    BufferWriter.alloc = function(size) {
      return (BufferWriter.alloc = util._Buffer_allocUnsafe)(size);
    };
    var writeBytesBuffer = Buffer && Buffer.prototype instanceof Uint8Array && Buffer.prototype.set.name === "set" ? function(val, buf, pos) {
      buf.set(val, pos);
    } : function(val, buf, pos) {
      if (val.copy)
        val.copy(buf, pos, 0, val.length);
      else for (var i = 0; i < val.length; )
        buf[pos++] = val[i++];
    };
    BufferWriter.prototype.bytes = function(value) {
      util.isString(value) && (value = util._Buffer_from(value, "base64"));
      var len = value.length >>> 0;
      return this.uint32(len), len && this._push(writeBytesBuffer, len, value), this;
    };
    function writeStringBuffer(val, buf, pos) {
      val.length < 40 ? util.utf8.write(val, buf, pos) : buf.utf8Write(val, pos);
    }
    BufferWriter.prototype.string = function(value) {
      var len = Buffer.byteLength(value);
      return this.uint32(len), len && this._push(writeStringBuffer, len, value), this;
    };
  }
});

// node_modules/@apollo/protobufjs/src/reader.js
var require_reader = __commonJS({
  "node_modules/@apollo/protobufjs/src/reader.js"(exports, module) {
    "use strict";
    module.exports = Reader;
    var util = require_minimal(), BufferReader, LongBits = util.LongBits, utf8 = util.utf8;
    function indexOutOfRange(reader, writeLength) {
      return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
    }
    function Reader(buffer) {
      this.buf = buffer, this.pos = 0, this.len = buffer.length;
    }
    var create_array = typeof Uint8Array < "u" ? function(buffer) {
      if (buffer instanceof Uint8Array || Array.isArray(buffer))
        return new Reader(buffer);
      throw Error("illegal buffer");
    } : function(buffer) {
      if (Array.isArray(buffer))
        return new Reader(buffer);
      throw Error("illegal buffer");
    };
    Reader.create = util.Buffer ? function(buffer) {
      return (Reader.create = function(buffer2) {
        return util.Buffer.isBuffer(buffer2) ? new BufferReader(buffer2) : create_array(buffer2);
      })(buffer);
    } : create_array;
    Reader.prototype._slice = util.Array.prototype.subarray || /* istanbul ignore next */
    util.Array.prototype.slice;
    Reader.prototype.uint32 = /* @__PURE__ */ (function() {
      var value = 4294967295;
      return function() {
        if (value = (this.buf[this.pos] & 127) >>> 0, this.buf[this.pos++] < 128 || (value = (value | (this.buf[this.pos] & 127) << 7) >>> 0, this.buf[this.pos++] < 128) || (value = (value | (this.buf[this.pos] & 127) << 14) >>> 0, this.buf[this.pos++] < 128) || (value = (value | (this.buf[this.pos] & 127) << 21) >>> 0, this.buf[this.pos++] < 128) || (value = (value | (this.buf[this.pos] & 15) << 28) >>> 0, this.buf[this.pos++] < 128)) return value;
        if ((this.pos += 5) > this.len)
          throw this.pos = this.len, indexOutOfRange(this, 10);
        return value;
      };
    })();
    Reader.prototype.int32 = function() {
      return this.uint32() | 0;
    };
    Reader.prototype.sint32 = function() {
      var value = this.uint32();
      return value >>> 1 ^ -(value & 1) | 0;
    };
    function readLongVarint() {
      var bits = new LongBits(0, 0), i = 0;
      if (this.len - this.pos > 4) {
        for (; i < 4; ++i)
          if (bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0, this.buf[this.pos++] < 128)
            return bits;
        if (bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0, bits.hi = (bits.hi | (this.buf[this.pos] & 127) >> 4) >>> 0, this.buf[this.pos++] < 128)
          return bits;
        i = 0;
      } else {
        for (; i < 3; ++i) {
          if (this.pos >= this.len)
            throw indexOutOfRange(this);
          if (bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0, this.buf[this.pos++] < 128)
            return bits;
        }
        return bits.lo = (bits.lo | (this.buf[this.pos++] & 127) << i * 7) >>> 0, bits;
      }
      if (this.len - this.pos > 4) {
        for (; i < 5; ++i)
          if (bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0, this.buf[this.pos++] < 128)
            return bits;
      } else
        for (; i < 5; ++i) {
          if (this.pos >= this.len)
            throw indexOutOfRange(this);
          if (bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0, this.buf[this.pos++] < 128)
            return bits;
        }
      throw Error("invalid varint encoding");
    }
    Reader.prototype.bool = function() {
      return this.uint32() !== 0;
    };
    function readFixed32_end(buf, end) {
      return (buf[end - 4] | buf[end - 3] << 8 | buf[end - 2] << 16 | buf[end - 1] << 24) >>> 0;
    }
    Reader.prototype.fixed32 = function() {
      if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);
      return readFixed32_end(this.buf, this.pos += 4);
    };
    Reader.prototype.sfixed32 = function() {
      if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);
      return readFixed32_end(this.buf, this.pos += 4) | 0;
    };
    function readFixed64() {
      if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 8);
      return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
    }
    Reader.prototype.float = function() {
      if (this.pos + 4 > this.len)
        throw indexOutOfRange(this, 4);
      var value = util.float.readFloatLE(this.buf, this.pos);
      return this.pos += 4, value;
    };
    Reader.prototype.double = function() {
      if (this.pos + 8 > this.len)
        throw indexOutOfRange(this, 4);
      var value = util.float.readDoubleLE(this.buf, this.pos);
      return this.pos += 8, value;
    };
    Reader.prototype.bytes = function() {
      var length = this.uint32(), start = this.pos, end = this.pos + length;
      if (end > this.len)
        throw indexOutOfRange(this, length);
      return this.pos += length, Array.isArray(this.buf) ? this.buf.slice(start, end) : start === end ? new this.buf.constructor(0) : this._slice.call(this.buf, start, end);
    };
    Reader.prototype.string = function() {
      var bytes = this.bytes();
      return utf8.read(bytes, 0, bytes.length);
    };
    Reader.prototype.skip = function(length) {
      if (typeof length == "number") {
        if (this.pos + length > this.len)
          throw indexOutOfRange(this, length);
        this.pos += length;
      } else
        do
          if (this.pos >= this.len)
            throw indexOutOfRange(this);
        while (this.buf[this.pos++] & 128);
      return this;
    };
    Reader.prototype.skipType = function(wireType) {
      switch (wireType) {
        case 0:
          this.skip();
          break;
        case 1:
          this.skip(8);
          break;
        case 2:
          this.skip(this.uint32());
          break;
        case 3:
          for (; (wireType = this.uint32() & 7) !== 4; )
            this.skipType(wireType);
          break;
        case 5:
          this.skip(4);
          break;
        /* istanbul ignore next */
        default:
          throw Error("invalid wire type " + wireType + " at offset " + this.pos);
      }
      return this;
    };
    Reader._configure = function(BufferReader_) {
      BufferReader = BufferReader_;
      var fn = util.Long ? "toLong" : (
        /* istanbul ignore next */
        "toNumber"
      );
      util.merge(Reader.prototype, {
        int64: function() {
          return readLongVarint.call(this)[fn](!1);
        },
        uint64: function() {
          return readLongVarint.call(this)[fn](!0);
        },
        sint64: function() {
          return readLongVarint.call(this).zzDecode()[fn](!1);
        },
        fixed64: function() {
          return readFixed64.call(this)[fn](!0);
        },
        sfixed64: function() {
          return readFixed64.call(this)[fn](!1);
        }
      });
    };
  }
});

// node_modules/@apollo/protobufjs/src/reader_buffer.js
var require_reader_buffer = __commonJS({
  "node_modules/@apollo/protobufjs/src/reader_buffer.js"(exports, module) {
    "use strict";
    module.exports = BufferReader;
    var Reader = require_reader();
    (BufferReader.prototype = Object.create(Reader.prototype)).constructor = BufferReader;
    var util = require_minimal();
    function BufferReader(buffer) {
      Reader.call(this, buffer);
    }
    util.Buffer && (BufferReader.prototype._slice = util.Buffer.prototype.slice);
    BufferReader.prototype.string = function() {
      var len = this.uint32();
      return this.buf.utf8Slice(this.pos, this.pos = Math.min(this.pos + len, this.len));
    };
  }
});

// node_modules/@apollo/protobufjs/src/rpc/service.js
var require_service = __commonJS({
  "node_modules/@apollo/protobufjs/src/rpc/service.js"(exports, module) {
    "use strict";
    module.exports = Service;
    var util = require_minimal();
    (Service.prototype = Object.create(util.EventEmitter.prototype)).constructor = Service;
    function Service(rpcImpl, requestDelimited, responseDelimited) {
      if (typeof rpcImpl != "function")
        throw TypeError("rpcImpl must be a function");
      util.EventEmitter.call(this), this.rpcImpl = rpcImpl, this.requestDelimited = !!requestDelimited, this.responseDelimited = !!responseDelimited;
    }
    Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
      if (!request)
        throw TypeError("request must be specified");
      var self2 = this;
      if (!callback)
        return util.asPromise(rpcCall, self2, method, requestCtor, responseCtor, request);
      if (!self2.rpcImpl) {
        setTimeout(function() {
          callback(Error("already ended"));
        }, 0);
        return;
      }
      try {
        return self2.rpcImpl(
          method,
          requestCtor[self2.requestDelimited ? "encodeDelimited" : "encode"](request).finish(),
          function(err, response) {
            if (err)
              return self2.emit("error", err, method), callback(err);
            if (response === null) {
              self2.end(
                /* endedByRPC */
                !0
              );
              return;
            }
            if (!(response instanceof responseCtor))
              try {
                response = responseCtor[self2.responseDelimited ? "decodeDelimited" : "decode"](response);
              } catch (err2) {
                return self2.emit("error", err2, method), callback(err2);
              }
            return self2.emit("data", response, method), callback(null, response);
          }
        );
      } catch (err) {
        self2.emit("error", err, method), setTimeout(function() {
          callback(err);
        }, 0);
        return;
      }
    };
    Service.prototype.end = function(endedByRPC) {
      return this.rpcImpl && (endedByRPC || this.rpcImpl(null, null, null), this.rpcImpl = null, this.emit("end").off()), this;
    };
  }
});

// node_modules/@apollo/protobufjs/src/rpc.js
var require_rpc = __commonJS({
  "node_modules/@apollo/protobufjs/src/rpc.js"(exports) {
    "use strict";
    var rpc = exports;
    rpc.Service = require_service();
  }
});

// node_modules/@apollo/protobufjs/src/roots.js
var require_roots = __commonJS({
  "node_modules/@apollo/protobufjs/src/roots.js"(exports, module) {
    "use strict";
    module.exports = {};
  }
});

// node_modules/@apollo/protobufjs/src/index-minimal.js
var require_index_minimal = __commonJS({
  "node_modules/@apollo/protobufjs/src/index-minimal.js"(exports) {
    "use strict";
    var protobuf = exports;
    protobuf.build = "minimal";
    protobuf.Writer = require_writer();
    protobuf.BufferWriter = require_writer_buffer();
    protobuf.Reader = require_reader();
    protobuf.BufferReader = require_reader_buffer();
    protobuf.util = require_minimal();
    protobuf.rpc = require_rpc();
    protobuf.roots = require_roots();
    protobuf.configure = configure;
    function configure() {
      protobuf.Reader._configure(protobuf.BufferReader), protobuf.util._configure();
    }
    protobuf.Writer._configure(protobuf.BufferWriter);
    configure();
  }
});

// node_modules/@apollo/protobufjs/minimal.js
var require_minimal2 = __commonJS({
  "node_modules/@apollo/protobufjs/minimal.js"(exports, module) {
    "use strict";
    module.exports = require_index_minimal();
  }
});

// node_modules/@apollo/usage-reporting-protobuf/generated/esm/protobuf.js
var import_minimal = __toESM(require_minimal2(), 1), $Reader = import_minimal.default.Reader, $Writer = import_minimal.default.Writer, $util = import_minimal.default.util, $root = import_minimal.default.roots.default || (import_minimal.default.roots.default = {}), Trace = $root.Trace = (() => {
  function Trace2(properties) {
    if (properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return Trace2.prototype.startTime = null, Trace2.prototype.endTime = null, Trace2.prototype.durationNs = 0, Trace2.prototype.root = null, Trace2.prototype.isIncomplete = !1, Trace2.prototype.signature = "", Trace2.prototype.unexecutedOperationBody = "", Trace2.prototype.unexecutedOperationName = "", Trace2.prototype.details = null, Trace2.prototype.clientName = "", Trace2.prototype.clientVersion = "", Trace2.prototype.http = null, Trace2.prototype.cachePolicy = null, Trace2.prototype.queryPlan = null, Trace2.prototype.fullQueryCacheHit = !1, Trace2.prototype.persistedQueryHit = !1, Trace2.prototype.persistedQueryRegister = !1, Trace2.prototype.registeredOperation = !1, Trace2.prototype.forbiddenOperation = !1, Trace2.prototype.fieldExecutionWeight = 0, Trace2.create = function(properties) {
    return new Trace2(properties);
  }, Trace2.encode = function(message, writer) {
    return writer || (writer = $Writer.create()), message.endTime != null && Object.hasOwnProperty.call(message, "endTime") && $root.google.protobuf.Timestamp.encode(message.endTime, writer.uint32(
      /* id 3, wireType 2 =*/
      26
    ).fork()).ldelim(), message.startTime != null && Object.hasOwnProperty.call(message, "startTime") && $root.google.protobuf.Timestamp.encode(message.startTime, writer.uint32(
      /* id 4, wireType 2 =*/
      34
    ).fork()).ldelim(), message.details != null && Object.hasOwnProperty.call(message, "details") && $root.Trace.Details.encode(message.details, writer.uint32(
      /* id 6, wireType 2 =*/
      50
    ).fork()).ldelim(), message.clientName != null && Object.hasOwnProperty.call(message, "clientName") && writer.uint32(
      /* id 7, wireType 2 =*/
      58
    ).string(message.clientName), message.clientVersion != null && Object.hasOwnProperty.call(message, "clientVersion") && writer.uint32(
      /* id 8, wireType 2 =*/
      66
    ).string(message.clientVersion), message.http != null && Object.hasOwnProperty.call(message, "http") && $root.Trace.HTTP.encode(message.http, writer.uint32(
      /* id 10, wireType 2 =*/
      82
    ).fork()).ldelim(), message.durationNs != null && Object.hasOwnProperty.call(message, "durationNs") && writer.uint32(
      /* id 11, wireType 0 =*/
      88
    ).uint64(message.durationNs), message.root != null && Object.hasOwnProperty.call(message, "root") && $root.Trace.Node.encode(message.root, writer.uint32(
      /* id 14, wireType 2 =*/
      114
    ).fork()).ldelim(), message.cachePolicy != null && Object.hasOwnProperty.call(message, "cachePolicy") && $root.Trace.CachePolicy.encode(message.cachePolicy, writer.uint32(
      /* id 18, wireType 2 =*/
      146
    ).fork()).ldelim(), message.signature != null && Object.hasOwnProperty.call(message, "signature") && writer.uint32(
      /* id 19, wireType 2 =*/
      154
    ).string(message.signature), message.fullQueryCacheHit != null && Object.hasOwnProperty.call(message, "fullQueryCacheHit") && writer.uint32(
      /* id 20, wireType 0 =*/
      160
    ).bool(message.fullQueryCacheHit), message.persistedQueryHit != null && Object.hasOwnProperty.call(message, "persistedQueryHit") && writer.uint32(
      /* id 21, wireType 0 =*/
      168
    ).bool(message.persistedQueryHit), message.persistedQueryRegister != null && Object.hasOwnProperty.call(message, "persistedQueryRegister") && writer.uint32(
      /* id 22, wireType 0 =*/
      176
    ).bool(message.persistedQueryRegister), message.registeredOperation != null && Object.hasOwnProperty.call(message, "registeredOperation") && writer.uint32(
      /* id 24, wireType 0 =*/
      192
    ).bool(message.registeredOperation), message.forbiddenOperation != null && Object.hasOwnProperty.call(message, "forbiddenOperation") && writer.uint32(
      /* id 25, wireType 0 =*/
      200
    ).bool(message.forbiddenOperation), message.queryPlan != null && Object.hasOwnProperty.call(message, "queryPlan") && $root.Trace.QueryPlanNode.encode(message.queryPlan, writer.uint32(
      /* id 26, wireType 2 =*/
      210
    ).fork()).ldelim(), message.unexecutedOperationBody != null && Object.hasOwnProperty.call(message, "unexecutedOperationBody") && writer.uint32(
      /* id 27, wireType 2 =*/
      218
    ).string(message.unexecutedOperationBody), message.unexecutedOperationName != null && Object.hasOwnProperty.call(message, "unexecutedOperationName") && writer.uint32(
      /* id 28, wireType 2 =*/
      226
    ).string(message.unexecutedOperationName), message.fieldExecutionWeight != null && Object.hasOwnProperty.call(message, "fieldExecutionWeight") && writer.uint32(
      /* id 31, wireType 1 =*/
      249
    ).double(message.fieldExecutionWeight), message.isIncomplete != null && Object.hasOwnProperty.call(message, "isIncomplete") && writer.uint32(
      /* id 33, wireType 0 =*/
      264
    ).bool(message.isIncomplete), writer;
  }, Trace2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, Trace2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace();
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 4:
          message.startTime = $root.google.protobuf.Timestamp.decode(reader, reader.uint32());
          break;
        case 3:
          message.endTime = $root.google.protobuf.Timestamp.decode(reader, reader.uint32());
          break;
        case 11:
          message.durationNs = reader.uint64();
          break;
        case 14:
          message.root = $root.Trace.Node.decode(reader, reader.uint32());
          break;
        case 33:
          message.isIncomplete = reader.bool();
          break;
        case 19:
          message.signature = reader.string();
          break;
        case 27:
          message.unexecutedOperationBody = reader.string();
          break;
        case 28:
          message.unexecutedOperationName = reader.string();
          break;
        case 6:
          message.details = $root.Trace.Details.decode(reader, reader.uint32());
          break;
        case 7:
          message.clientName = reader.string();
          break;
        case 8:
          message.clientVersion = reader.string();
          break;
        case 10:
          message.http = $root.Trace.HTTP.decode(reader, reader.uint32());
          break;
        case 18:
          message.cachePolicy = $root.Trace.CachePolicy.decode(reader, reader.uint32());
          break;
        case 26:
          message.queryPlan = $root.Trace.QueryPlanNode.decode(reader, reader.uint32());
          break;
        case 20:
          message.fullQueryCacheHit = reader.bool();
          break;
        case 21:
          message.persistedQueryHit = reader.bool();
          break;
        case 22:
          message.persistedQueryRegister = reader.bool();
          break;
        case 24:
          message.registeredOperation = reader.bool();
          break;
        case 25:
          message.forbiddenOperation = reader.bool();
          break;
        case 31:
          message.fieldExecutionWeight = reader.double();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, Trace2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, Trace2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.startTime != null && message.hasOwnProperty("startTime")) {
      let error = $root.google.protobuf.Timestamp.verify(message.startTime);
      if (error)
        return "startTime." + error;
    }
    if (message.endTime != null && message.hasOwnProperty("endTime")) {
      let error = $root.google.protobuf.Timestamp.verify(message.endTime);
      if (error)
        return "endTime." + error;
    }
    if (message.durationNs != null && message.hasOwnProperty("durationNs") && !$util.isInteger(message.durationNs) && !(message.durationNs && $util.isInteger(message.durationNs.low) && $util.isInteger(message.durationNs.high)))
      return "durationNs: integer|Long expected";
    if (message.root != null && message.hasOwnProperty("root")) {
      let error = $root.Trace.Node.verify(message.root);
      if (error)
        return "root." + error;
    }
    if (message.isIncomplete != null && message.hasOwnProperty("isIncomplete") && typeof message.isIncomplete != "boolean")
      return "isIncomplete: boolean expected";
    if (message.signature != null && message.hasOwnProperty("signature") && !$util.isString(message.signature))
      return "signature: string expected";
    if (message.unexecutedOperationBody != null && message.hasOwnProperty("unexecutedOperationBody") && !$util.isString(message.unexecutedOperationBody))
      return "unexecutedOperationBody: string expected";
    if (message.unexecutedOperationName != null && message.hasOwnProperty("unexecutedOperationName") && !$util.isString(message.unexecutedOperationName))
      return "unexecutedOperationName: string expected";
    if (message.details != null && message.hasOwnProperty("details")) {
      let error = $root.Trace.Details.verify(message.details);
      if (error)
        return "details." + error;
    }
    if (message.clientName != null && message.hasOwnProperty("clientName") && !$util.isString(message.clientName))
      return "clientName: string expected";
    if (message.clientVersion != null && message.hasOwnProperty("clientVersion") && !$util.isString(message.clientVersion))
      return "clientVersion: string expected";
    if (message.http != null && message.hasOwnProperty("http")) {
      let error = $root.Trace.HTTP.verify(message.http);
      if (error)
        return "http." + error;
    }
    if (message.cachePolicy != null && message.hasOwnProperty("cachePolicy")) {
      let error = $root.Trace.CachePolicy.verify(message.cachePolicy);
      if (error)
        return "cachePolicy." + error;
    }
    if (message.queryPlan != null && message.hasOwnProperty("queryPlan")) {
      let error = $root.Trace.QueryPlanNode.verify(message.queryPlan);
      if (error)
        return "queryPlan." + error;
    }
    return message.fullQueryCacheHit != null && message.hasOwnProperty("fullQueryCacheHit") && typeof message.fullQueryCacheHit != "boolean" ? "fullQueryCacheHit: boolean expected" : message.persistedQueryHit != null && message.hasOwnProperty("persistedQueryHit") && typeof message.persistedQueryHit != "boolean" ? "persistedQueryHit: boolean expected" : message.persistedQueryRegister != null && message.hasOwnProperty("persistedQueryRegister") && typeof message.persistedQueryRegister != "boolean" ? "persistedQueryRegister: boolean expected" : message.registeredOperation != null && message.hasOwnProperty("registeredOperation") && typeof message.registeredOperation != "boolean" ? "registeredOperation: boolean expected" : message.forbiddenOperation != null && message.hasOwnProperty("forbiddenOperation") && typeof message.forbiddenOperation != "boolean" ? "forbiddenOperation: boolean expected" : message.fieldExecutionWeight != null && message.hasOwnProperty("fieldExecutionWeight") && typeof message.fieldExecutionWeight != "number" ? "fieldExecutionWeight: number expected" : null;
  }, Trace2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    return options.defaults && (object.endTime = null, object.startTime = null, object.details = null, object.clientName = "", object.clientVersion = "", object.http = null, object.durationNs = 0, object.root = null, object.cachePolicy = null, object.signature = "", object.fullQueryCacheHit = !1, object.persistedQueryHit = !1, object.persistedQueryRegister = !1, object.registeredOperation = !1, object.forbiddenOperation = !1, object.queryPlan = null, object.unexecutedOperationBody = "", object.unexecutedOperationName = "", object.fieldExecutionWeight = 0, object.isIncomplete = !1), message.endTime != null && message.hasOwnProperty("endTime") && (object.endTime = $root.google.protobuf.Timestamp.toObject(message.endTime, options)), message.startTime != null && message.hasOwnProperty("startTime") && (object.startTime = $root.google.protobuf.Timestamp.toObject(message.startTime, options)), message.details != null && message.hasOwnProperty("details") && (object.details = $root.Trace.Details.toObject(message.details, options)), message.clientName != null && message.hasOwnProperty("clientName") && (object.clientName = message.clientName), message.clientVersion != null && message.hasOwnProperty("clientVersion") && (object.clientVersion = message.clientVersion), message.http != null && message.hasOwnProperty("http") && (object.http = $root.Trace.HTTP.toObject(message.http, options)), message.durationNs != null && message.hasOwnProperty("durationNs") && (typeof message.durationNs == "number" ? object.durationNs = options.longs === String ? String(message.durationNs) : message.durationNs : object.durationNs = options.longs === String ? $util.Long.prototype.toString.call(message.durationNs) : options.longs === Number ? new $util.LongBits(message.durationNs.low >>> 0, message.durationNs.high >>> 0).toNumber(!0) : message.durationNs), message.root != null && message.hasOwnProperty("root") && (object.root = $root.Trace.Node.toObject(message.root, options)), message.cachePolicy != null && message.hasOwnProperty("cachePolicy") && (object.cachePolicy = $root.Trace.CachePolicy.toObject(message.cachePolicy, options)), message.signature != null && message.hasOwnProperty("signature") && (object.signature = message.signature), message.fullQueryCacheHit != null && message.hasOwnProperty("fullQueryCacheHit") && (object.fullQueryCacheHit = message.fullQueryCacheHit), message.persistedQueryHit != null && message.hasOwnProperty("persistedQueryHit") && (object.persistedQueryHit = message.persistedQueryHit), message.persistedQueryRegister != null && message.hasOwnProperty("persistedQueryRegister") && (object.persistedQueryRegister = message.persistedQueryRegister), message.registeredOperation != null && message.hasOwnProperty("registeredOperation") && (object.registeredOperation = message.registeredOperation), message.forbiddenOperation != null && message.hasOwnProperty("forbiddenOperation") && (object.forbiddenOperation = message.forbiddenOperation), message.queryPlan != null && message.hasOwnProperty("queryPlan") && (object.queryPlan = $root.Trace.QueryPlanNode.toObject(message.queryPlan, options)), message.unexecutedOperationBody != null && message.hasOwnProperty("unexecutedOperationBody") && (object.unexecutedOperationBody = message.unexecutedOperationBody), message.unexecutedOperationName != null && message.hasOwnProperty("unexecutedOperationName") && (object.unexecutedOperationName = message.unexecutedOperationName), message.fieldExecutionWeight != null && message.hasOwnProperty("fieldExecutionWeight") && (object.fieldExecutionWeight = options.json && !isFinite(message.fieldExecutionWeight) ? String(message.fieldExecutionWeight) : message.fieldExecutionWeight), message.isIncomplete != null && message.hasOwnProperty("isIncomplete") && (object.isIncomplete = message.isIncomplete), object;
  }, Trace2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, Trace2.CachePolicy = (function() {
    function CachePolicy(properties) {
      if (properties)
        for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
          properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
    }
    return CachePolicy.prototype.scope = 0, CachePolicy.prototype.maxAgeNs = 0, CachePolicy.create = function(properties) {
      return new CachePolicy(properties);
    }, CachePolicy.encode = function(message, writer) {
      return writer || (writer = $Writer.create()), message.scope != null && Object.hasOwnProperty.call(message, "scope") && writer.uint32(
        /* id 1, wireType 0 =*/
        8
      ).int32(message.scope), message.maxAgeNs != null && Object.hasOwnProperty.call(message, "maxAgeNs") && writer.uint32(
        /* id 2, wireType 0 =*/
        16
      ).int64(message.maxAgeNs), writer;
    }, CachePolicy.encodeDelimited = function(message, writer) {
      return this.encode(message, writer).ldelim();
    }, CachePolicy.decode = function(reader, length) {
      reader instanceof $Reader || (reader = $Reader.create(reader));
      let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.CachePolicy();
      for (; reader.pos < end; ) {
        let tag = reader.uint32();
        switch (tag >>> 3) {
          case 1:
            message.scope = reader.int32();
            break;
          case 2:
            message.maxAgeNs = reader.int64();
            break;
          default:
            reader.skipType(tag & 7);
            break;
        }
      }
      return message;
    }, CachePolicy.decodeDelimited = function(reader) {
      return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
    }, CachePolicy.verify = function(message) {
      if (typeof message != "object" || message === null)
        return "object expected";
      if (message.scope != null && message.hasOwnProperty("scope"))
        switch (message.scope) {
          default:
            return "scope: enum value expected";
          case 0:
          case 1:
          case 2:
            break;
        }
      return message.maxAgeNs != null && message.hasOwnProperty("maxAgeNs") && !$util.isInteger(message.maxAgeNs) && !(message.maxAgeNs && $util.isInteger(message.maxAgeNs.low) && $util.isInteger(message.maxAgeNs.high)) ? "maxAgeNs: integer|Long expected" : null;
    }, CachePolicy.toObject = function(message, options) {
      options || (options = {});
      let object = {};
      return options.defaults && (object.scope = options.enums === String ? "UNKNOWN" : 0, object.maxAgeNs = 0), message.scope != null && message.hasOwnProperty("scope") && (object.scope = options.enums === String ? $root.Trace.CachePolicy.Scope[message.scope] : message.scope), message.maxAgeNs != null && message.hasOwnProperty("maxAgeNs") && (typeof message.maxAgeNs == "number" ? object.maxAgeNs = options.longs === String ? String(message.maxAgeNs) : message.maxAgeNs : object.maxAgeNs = options.longs === String ? $util.Long.prototype.toString.call(message.maxAgeNs) : options.longs === Number ? new $util.LongBits(message.maxAgeNs.low >>> 0, message.maxAgeNs.high >>> 0).toNumber() : message.maxAgeNs), object;
    }, CachePolicy.prototype.toJSON = function() {
      return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
    }, CachePolicy.Scope = (function() {
      let valuesById = {}, values = Object.create(valuesById);
      return values[valuesById[0] = "UNKNOWN"] = 0, values[valuesById[1] = "PUBLIC"] = 1, values[valuesById[2] = "PRIVATE"] = 2, values;
    })(), CachePolicy;
  })(), Trace2.Details = (function() {
    function Details(properties) {
      if (this.variablesJson = {}, properties)
        for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
          properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
    }
    return Details.prototype.variablesJson = $util.emptyObject, Details.prototype.operationName = "", Details.create = function(properties) {
      return new Details(properties);
    }, Details.encode = function(message, writer) {
      if (writer || (writer = $Writer.create()), message.operationName != null && Object.hasOwnProperty.call(message, "operationName") && writer.uint32(
        /* id 3, wireType 2 =*/
        26
      ).string(message.operationName), message.variablesJson != null && Object.hasOwnProperty.call(message, "variablesJson"))
        for (let keys = Object.keys(message.variablesJson), i = 0; i < keys.length; ++i)
          writer.uint32(
            /* id 4, wireType 2 =*/
            34
          ).fork().uint32(
            /* id 1, wireType 2 =*/
            10
          ).string(keys[i]).uint32(
            /* id 2, wireType 2 =*/
            18
          ).string(message.variablesJson[keys[i]]).ldelim();
      return writer;
    }, Details.encodeDelimited = function(message, writer) {
      return this.encode(message, writer).ldelim();
    }, Details.decode = function(reader, length) {
      reader instanceof $Reader || (reader = $Reader.create(reader));
      let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Details(), key;
      for (; reader.pos < end; ) {
        let tag = reader.uint32();
        switch (tag >>> 3) {
          case 4:
            reader.skip().pos++, message.variablesJson === $util.emptyObject && (message.variablesJson = {}), key = reader.string(), reader.pos++, message.variablesJson[key] = reader.string();
            break;
          case 3:
            message.operationName = reader.string();
            break;
          default:
            reader.skipType(tag & 7);
            break;
        }
      }
      return message;
    }, Details.decodeDelimited = function(reader) {
      return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
    }, Details.verify = function(message) {
      if (typeof message != "object" || message === null)
        return "object expected";
      if (message.variablesJson != null && message.hasOwnProperty("variablesJson")) {
        if (!$util.isObject(message.variablesJson))
          return "variablesJson: object expected";
        let key = Object.keys(message.variablesJson);
        for (let i = 0; i < key.length; ++i)
          if (!$util.isString(message.variablesJson[key[i]]))
            return "variablesJson: string{k:string} expected";
      }
      return message.operationName != null && message.hasOwnProperty("operationName") && !$util.isString(message.operationName) ? "operationName: string expected" : null;
    }, Details.toObject = function(message, options) {
      options || (options = {});
      let object = {};
      (options.objects || options.defaults) && (object.variablesJson = {}), options.defaults && (object.operationName = ""), message.operationName != null && message.hasOwnProperty("operationName") && (object.operationName = message.operationName);
      let keys2;
      if (message.variablesJson && (keys2 = Object.keys(message.variablesJson)).length) {
        object.variablesJson = {};
        for (let j = 0; j < keys2.length; ++j)
          object.variablesJson[keys2[j]] = message.variablesJson[keys2[j]];
      }
      return object;
    }, Details.prototype.toJSON = function() {
      return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
    }, Details;
  })(), Trace2.Error = (function() {
    function Error2(properties) {
      if (this.location = [], properties)
        for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
          properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
    }
    return Error2.prototype.message = "", Error2.prototype.location = $util.emptyArray, Error2.prototype.timeNs = 0, Error2.prototype.json = "", Error2.create = function(properties) {
      return new Error2(properties);
    }, Error2.encode = function(message, writer) {
      if (writer || (writer = $Writer.create()), message.message != null && Object.hasOwnProperty.call(message, "message") && writer.uint32(
        /* id 1, wireType 2 =*/
        10
      ).string(message.message), message.location != null && message.location.length)
        for (let i = 0; i < message.location.length; ++i)
          $root.Trace.Location.encode(message.location[i], writer.uint32(
            /* id 2, wireType 2 =*/
            18
          ).fork()).ldelim();
      return message.timeNs != null && Object.hasOwnProperty.call(message, "timeNs") && writer.uint32(
        /* id 3, wireType 0 =*/
        24
      ).uint64(message.timeNs), message.json != null && Object.hasOwnProperty.call(message, "json") && writer.uint32(
        /* id 4, wireType 2 =*/
        34
      ).string(message.json), writer;
    }, Error2.encodeDelimited = function(message, writer) {
      return this.encode(message, writer).ldelim();
    }, Error2.decode = function(reader, length) {
      reader instanceof $Reader || (reader = $Reader.create(reader));
      let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Error();
      for (; reader.pos < end; ) {
        let tag = reader.uint32();
        switch (tag >>> 3) {
          case 1:
            message.message = reader.string();
            break;
          case 2:
            message.location && message.location.length || (message.location = []), message.location.push($root.Trace.Location.decode(reader, reader.uint32()));
            break;
          case 3:
            message.timeNs = reader.uint64();
            break;
          case 4:
            message.json = reader.string();
            break;
          default:
            reader.skipType(tag & 7);
            break;
        }
      }
      return message;
    }, Error2.decodeDelimited = function(reader) {
      return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
    }, Error2.verify = function(message) {
      if (typeof message != "object" || message === null)
        return "object expected";
      if (message.message != null && message.hasOwnProperty("message") && !$util.isString(message.message))
        return "message: string expected";
      if (message.location != null && message.hasOwnProperty("location")) {
        if (!Array.isArray(message.location))
          return "location: array expected";
        for (let i = 0; i < message.location.length; ++i) {
          let error = $root.Trace.Location.verify(message.location[i]);
          if (error)
            return "location." + error;
        }
      }
      return message.timeNs != null && message.hasOwnProperty("timeNs") && !$util.isInteger(message.timeNs) && !(message.timeNs && $util.isInteger(message.timeNs.low) && $util.isInteger(message.timeNs.high)) ? "timeNs: integer|Long expected" : message.json != null && message.hasOwnProperty("json") && !$util.isString(message.json) ? "json: string expected" : null;
    }, Error2.toObject = function(message, options) {
      options || (options = {});
      let object = {};
      if ((options.arrays || options.defaults) && (object.location = []), options.defaults && (object.message = "", object.timeNs = 0, object.json = ""), message.message != null && message.hasOwnProperty("message") && (object.message = message.message), message.location && message.location.length) {
        object.location = [];
        for (let j = 0; j < message.location.length; ++j)
          object.location[j] = $root.Trace.Location.toObject(message.location[j], options);
      }
      return message.timeNs != null && message.hasOwnProperty("timeNs") && (typeof message.timeNs == "number" ? object.timeNs = options.longs === String ? String(message.timeNs) : message.timeNs : object.timeNs = options.longs === String ? $util.Long.prototype.toString.call(message.timeNs) : options.longs === Number ? new $util.LongBits(message.timeNs.low >>> 0, message.timeNs.high >>> 0).toNumber(!0) : message.timeNs), message.json != null && message.hasOwnProperty("json") && (object.json = message.json), object;
    }, Error2.prototype.toJSON = function() {
      return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
    }, Error2;
  })(), Trace2.HTTP = (function() {
    function HTTP(properties) {
      if (this.requestHeaders = {}, this.responseHeaders = {}, properties)
        for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
          properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
    }
    return HTTP.prototype.method = 0, HTTP.prototype.requestHeaders = $util.emptyObject, HTTP.prototype.responseHeaders = $util.emptyObject, HTTP.prototype.statusCode = 0, HTTP.create = function(properties) {
      return new HTTP(properties);
    }, HTTP.encode = function(message, writer) {
      if (writer || (writer = $Writer.create()), message.method != null && Object.hasOwnProperty.call(message, "method") && writer.uint32(
        /* id 1, wireType 0 =*/
        8
      ).int32(message.method), message.requestHeaders != null && Object.hasOwnProperty.call(message, "requestHeaders"))
        for (let keys = Object.keys(message.requestHeaders), i = 0; i < keys.length; ++i)
          writer.uint32(
            /* id 4, wireType 2 =*/
            34
          ).fork().uint32(
            /* id 1, wireType 2 =*/
            10
          ).string(keys[i]), $root.Trace.HTTP.Values.encode(message.requestHeaders[keys[i]], writer.uint32(
            /* id 2, wireType 2 =*/
            18
          ).fork()).ldelim().ldelim();
      if (message.responseHeaders != null && Object.hasOwnProperty.call(message, "responseHeaders"))
        for (let keys = Object.keys(message.responseHeaders), i = 0; i < keys.length; ++i)
          writer.uint32(
            /* id 5, wireType 2 =*/
            42
          ).fork().uint32(
            /* id 1, wireType 2 =*/
            10
          ).string(keys[i]), $root.Trace.HTTP.Values.encode(message.responseHeaders[keys[i]], writer.uint32(
            /* id 2, wireType 2 =*/
            18
          ).fork()).ldelim().ldelim();
      return message.statusCode != null && Object.hasOwnProperty.call(message, "statusCode") && writer.uint32(
        /* id 6, wireType 0 =*/
        48
      ).uint32(message.statusCode), writer;
    }, HTTP.encodeDelimited = function(message, writer) {
      return this.encode(message, writer).ldelim();
    }, HTTP.decode = function(reader, length) {
      reader instanceof $Reader || (reader = $Reader.create(reader));
      let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.HTTP(), key;
      for (; reader.pos < end; ) {
        let tag = reader.uint32();
        switch (tag >>> 3) {
          case 1:
            message.method = reader.int32();
            break;
          case 4:
            reader.skip().pos++, message.requestHeaders === $util.emptyObject && (message.requestHeaders = {}), key = reader.string(), reader.pos++, message.requestHeaders[key] = $root.Trace.HTTP.Values.decode(reader, reader.uint32());
            break;
          case 5:
            reader.skip().pos++, message.responseHeaders === $util.emptyObject && (message.responseHeaders = {}), key = reader.string(), reader.pos++, message.responseHeaders[key] = $root.Trace.HTTP.Values.decode(reader, reader.uint32());
            break;
          case 6:
            message.statusCode = reader.uint32();
            break;
          default:
            reader.skipType(tag & 7);
            break;
        }
      }
      return message;
    }, HTTP.decodeDelimited = function(reader) {
      return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
    }, HTTP.verify = function(message) {
      if (typeof message != "object" || message === null)
        return "object expected";
      if (message.method != null && message.hasOwnProperty("method"))
        switch (message.method) {
          default:
            return "method: enum value expected";
          case 0:
          case 1:
          case 2:
          case 3:
          case 4:
          case 5:
          case 6:
          case 7:
          case 8:
          case 9:
            break;
        }
      if (message.requestHeaders != null && message.hasOwnProperty("requestHeaders")) {
        if (!$util.isObject(message.requestHeaders))
          return "requestHeaders: object expected";
        let key = Object.keys(message.requestHeaders);
        for (let i = 0; i < key.length; ++i) {
          let error = $root.Trace.HTTP.Values.verify(message.requestHeaders[key[i]]);
          if (error)
            return "requestHeaders." + error;
        }
      }
      if (message.responseHeaders != null && message.hasOwnProperty("responseHeaders")) {
        if (!$util.isObject(message.responseHeaders))
          return "responseHeaders: object expected";
        let key = Object.keys(message.responseHeaders);
        for (let i = 0; i < key.length; ++i) {
          let error = $root.Trace.HTTP.Values.verify(message.responseHeaders[key[i]]);
          if (error)
            return "responseHeaders." + error;
        }
      }
      return message.statusCode != null && message.hasOwnProperty("statusCode") && !$util.isInteger(message.statusCode) ? "statusCode: integer expected" : null;
    }, HTTP.toObject = function(message, options) {
      options || (options = {});
      let object = {};
      (options.objects || options.defaults) && (object.requestHeaders = {}, object.responseHeaders = {}), options.defaults && (object.method = options.enums === String ? "UNKNOWN" : 0, object.statusCode = 0), message.method != null && message.hasOwnProperty("method") && (object.method = options.enums === String ? $root.Trace.HTTP.Method[message.method] : message.method);
      let keys2;
      if (message.requestHeaders && (keys2 = Object.keys(message.requestHeaders)).length) {
        object.requestHeaders = {};
        for (let j = 0; j < keys2.length; ++j)
          object.requestHeaders[keys2[j]] = $root.Trace.HTTP.Values.toObject(message.requestHeaders[keys2[j]], options);
      }
      if (message.responseHeaders && (keys2 = Object.keys(message.responseHeaders)).length) {
        object.responseHeaders = {};
        for (let j = 0; j < keys2.length; ++j)
          object.responseHeaders[keys2[j]] = $root.Trace.HTTP.Values.toObject(message.responseHeaders[keys2[j]], options);
      }
      return message.statusCode != null && message.hasOwnProperty("statusCode") && (object.statusCode = message.statusCode), object;
    }, HTTP.prototype.toJSON = function() {
      return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
    }, HTTP.Values = (function() {
      function Values(properties) {
        if (this.value = [], properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return Values.prototype.value = $util.emptyArray, Values.create = function(properties) {
        return new Values(properties);
      }, Values.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.value != null && message.value.length)
          for (let i = 0; i < message.value.length; ++i)
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message.value[i]);
        return writer;
      }, Values.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, Values.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.HTTP.Values();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          tag >>> 3 === 1 ? (message.value && message.value.length || (message.value = []), message.value.push(reader.string())) : reader.skipType(tag & 7);
        }
        return message;
      }, Values.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, Values.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.value != null && message.hasOwnProperty("value")) {
          if (!Array.isArray(message.value))
            return "value: array expected";
          for (let i = 0; i < message.value.length; ++i)
            if (!$util.isString(message.value[i]))
              return "value: string[] expected";
        }
        return null;
      }, Values.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        if ((options.arrays || options.defaults) && (object.value = []), message.value && message.value.length) {
          object.value = [];
          for (let j = 0; j < message.value.length; ++j)
            object.value[j] = message.value[j];
        }
        return object;
      }, Values.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, Values;
    })(), HTTP.Method = (function() {
      let valuesById = {}, values = Object.create(valuesById);
      return values[valuesById[0] = "UNKNOWN"] = 0, values[valuesById[1] = "OPTIONS"] = 1, values[valuesById[2] = "GET"] = 2, values[valuesById[3] = "HEAD"] = 3, values[valuesById[4] = "POST"] = 4, values[valuesById[5] = "PUT"] = 5, values[valuesById[6] = "DELETE"] = 6, values[valuesById[7] = "TRACE"] = 7, values[valuesById[8] = "CONNECT"] = 8, values[valuesById[9] = "PATCH"] = 9, values;
    })(), HTTP;
  })(), Trace2.Location = (function() {
    function Location(properties) {
      if (properties)
        for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
          properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
    }
    return Location.prototype.line = 0, Location.prototype.column = 0, Location.create = function(properties) {
      return new Location(properties);
    }, Location.encode = function(message, writer) {
      return writer || (writer = $Writer.create()), message.line != null && Object.hasOwnProperty.call(message, "line") && writer.uint32(
        /* id 1, wireType 0 =*/
        8
      ).uint32(message.line), message.column != null && Object.hasOwnProperty.call(message, "column") && writer.uint32(
        /* id 2, wireType 0 =*/
        16
      ).uint32(message.column), writer;
    }, Location.encodeDelimited = function(message, writer) {
      return this.encode(message, writer).ldelim();
    }, Location.decode = function(reader, length) {
      reader instanceof $Reader || (reader = $Reader.create(reader));
      let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Location();
      for (; reader.pos < end; ) {
        let tag = reader.uint32();
        switch (tag >>> 3) {
          case 1:
            message.line = reader.uint32();
            break;
          case 2:
            message.column = reader.uint32();
            break;
          default:
            reader.skipType(tag & 7);
            break;
        }
      }
      return message;
    }, Location.decodeDelimited = function(reader) {
      return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
    }, Location.verify = function(message) {
      return typeof message != "object" || message === null ? "object expected" : message.line != null && message.hasOwnProperty("line") && !$util.isInteger(message.line) ? "line: integer expected" : message.column != null && message.hasOwnProperty("column") && !$util.isInteger(message.column) ? "column: integer expected" : null;
    }, Location.toObject = function(message, options) {
      options || (options = {});
      let object = {};
      return options.defaults && (object.line = 0, object.column = 0), message.line != null && message.hasOwnProperty("line") && (object.line = message.line), message.column != null && message.hasOwnProperty("column") && (object.column = message.column), object;
    }, Location.prototype.toJSON = function() {
      return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
    }, Location;
  })(), Trace2.Node = (function() {
    function Node(properties) {
      if (this.error = [], this.child = [], properties)
        for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
          properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
    }
    Node.prototype.responseName = "", Node.prototype.index = 0, Node.prototype.originalFieldName = "", Node.prototype.type = "", Node.prototype.parentType = "", Node.prototype.cachePolicy = null, Node.prototype.startTime = 0, Node.prototype.endTime = 0, Node.prototype.error = $util.emptyArray, Node.prototype.child = $util.emptyArray;
    let $oneOfFields;
    return Object.defineProperty(Node.prototype, "id", {
      get: $util.oneOfGetter($oneOfFields = ["responseName", "index"]),
      set: $util.oneOfSetter($oneOfFields)
    }), Node.create = function(properties) {
      return new Node(properties);
    }, Node.encode = function(message, writer) {
      if (writer || (writer = $Writer.create()), message.responseName != null && Object.hasOwnProperty.call(message, "responseName") && writer.uint32(
        /* id 1, wireType 2 =*/
        10
      ).string(message.responseName), message.index != null && Object.hasOwnProperty.call(message, "index") && writer.uint32(
        /* id 2, wireType 0 =*/
        16
      ).uint32(message.index), message.type != null && Object.hasOwnProperty.call(message, "type") && writer.uint32(
        /* id 3, wireType 2 =*/
        26
      ).string(message.type), message.cachePolicy != null && Object.hasOwnProperty.call(message, "cachePolicy") && $root.Trace.CachePolicy.encode(message.cachePolicy, writer.uint32(
        /* id 5, wireType 2 =*/
        42
      ).fork()).ldelim(), message.startTime != null && Object.hasOwnProperty.call(message, "startTime") && writer.uint32(
        /* id 8, wireType 0 =*/
        64
      ).uint64(message.startTime), message.endTime != null && Object.hasOwnProperty.call(message, "endTime") && writer.uint32(
        /* id 9, wireType 0 =*/
        72
      ).uint64(message.endTime), message.error != null && message.error.length)
        for (let i = 0; i < message.error.length; ++i)
          $root.Trace.Error.encode(message.error[i], writer.uint32(
            /* id 11, wireType 2 =*/
            90
          ).fork()).ldelim();
      if (message.child != null && message.child.length)
        for (let i = 0; i < message.child.length; ++i)
          $root.Trace.Node.encode(message.child[i], writer.uint32(
            /* id 12, wireType 2 =*/
            98
          ).fork()).ldelim();
      return message.parentType != null && Object.hasOwnProperty.call(message, "parentType") && writer.uint32(
        /* id 13, wireType 2 =*/
        106
      ).string(message.parentType), message.originalFieldName != null && Object.hasOwnProperty.call(message, "originalFieldName") && writer.uint32(
        /* id 14, wireType 2 =*/
        114
      ).string(message.originalFieldName), writer;
    }, Node.encodeDelimited = function(message, writer) {
      return this.encode(message, writer).ldelim();
    }, Node.decode = function(reader, length) {
      reader instanceof $Reader || (reader = $Reader.create(reader));
      let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Node();
      for (; reader.pos < end; ) {
        let tag = reader.uint32();
        switch (tag >>> 3) {
          case 1:
            message.responseName = reader.string();
            break;
          case 2:
            message.index = reader.uint32();
            break;
          case 14:
            message.originalFieldName = reader.string();
            break;
          case 3:
            message.type = reader.string();
            break;
          case 13:
            message.parentType = reader.string();
            break;
          case 5:
            message.cachePolicy = $root.Trace.CachePolicy.decode(reader, reader.uint32());
            break;
          case 8:
            message.startTime = reader.uint64();
            break;
          case 9:
            message.endTime = reader.uint64();
            break;
          case 11:
            message.error && message.error.length || (message.error = []), message.error.push($root.Trace.Error.decode(reader, reader.uint32()));
            break;
          case 12:
            message.child && message.child.length || (message.child = []), message.child.push($root.Trace.Node.decode(reader, reader.uint32()));
            break;
          default:
            reader.skipType(tag & 7);
            break;
        }
      }
      return message;
    }, Node.decodeDelimited = function(reader) {
      return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
    }, Node.verify = function(message) {
      if (typeof message != "object" || message === null)
        return "object expected";
      let properties = {};
      if (message.responseName != null && message.hasOwnProperty("responseName") && (properties.id = 1, !$util.isString(message.responseName)))
        return "responseName: string expected";
      if (message.index != null && message.hasOwnProperty("index")) {
        if (properties.id === 1)
          return "id: multiple values";
        if (properties.id = 1, !$util.isInteger(message.index))
          return "index: integer expected";
      }
      if (message.originalFieldName != null && message.hasOwnProperty("originalFieldName") && !$util.isString(message.originalFieldName))
        return "originalFieldName: string expected";
      if (message.type != null && message.hasOwnProperty("type") && !$util.isString(message.type))
        return "type: string expected";
      if (message.parentType != null && message.hasOwnProperty("parentType") && !$util.isString(message.parentType))
        return "parentType: string expected";
      if (message.cachePolicy != null && message.hasOwnProperty("cachePolicy")) {
        let error = $root.Trace.CachePolicy.verify(message.cachePolicy);
        if (error)
          return "cachePolicy." + error;
      }
      if (message.startTime != null && message.hasOwnProperty("startTime") && !$util.isInteger(message.startTime) && !(message.startTime && $util.isInteger(message.startTime.low) && $util.isInteger(message.startTime.high)))
        return "startTime: integer|Long expected";
      if (message.endTime != null && message.hasOwnProperty("endTime") && !$util.isInteger(message.endTime) && !(message.endTime && $util.isInteger(message.endTime.low) && $util.isInteger(message.endTime.high)))
        return "endTime: integer|Long expected";
      if (message.error != null && message.hasOwnProperty("error")) {
        if (!Array.isArray(message.error))
          return "error: array expected";
        for (let i = 0; i < message.error.length; ++i) {
          let error = $root.Trace.Error.verify(message.error[i]);
          if (error)
            return "error." + error;
        }
      }
      if (message.child != null && message.hasOwnProperty("child")) {
        if (!Array.isArray(message.child))
          return "child: array expected";
        for (let i = 0; i < message.child.length; ++i) {
          let error = $root.Trace.Node.verify(message.child[i]);
          if (error)
            return "child." + error;
        }
      }
      return null;
    }, Node.toObject = function(message, options) {
      options || (options = {});
      let object = {};
      if ((options.arrays || options.defaults) && (object.error = [], object.child = []), options.defaults && (object.type = "", object.cachePolicy = null, object.startTime = 0, object.endTime = 0, object.parentType = "", object.originalFieldName = ""), message.responseName != null && message.hasOwnProperty("responseName") && (object.responseName = message.responseName, options.oneofs && (object.id = "responseName")), message.index != null && message.hasOwnProperty("index") && (object.index = message.index, options.oneofs && (object.id = "index")), message.type != null && message.hasOwnProperty("type") && (object.type = message.type), message.cachePolicy != null && message.hasOwnProperty("cachePolicy") && (object.cachePolicy = $root.Trace.CachePolicy.toObject(message.cachePolicy, options)), message.startTime != null && message.hasOwnProperty("startTime") && (typeof message.startTime == "number" ? object.startTime = options.longs === String ? String(message.startTime) : message.startTime : object.startTime = options.longs === String ? $util.Long.prototype.toString.call(message.startTime) : options.longs === Number ? new $util.LongBits(message.startTime.low >>> 0, message.startTime.high >>> 0).toNumber(!0) : message.startTime), message.endTime != null && message.hasOwnProperty("endTime") && (typeof message.endTime == "number" ? object.endTime = options.longs === String ? String(message.endTime) : message.endTime : object.endTime = options.longs === String ? $util.Long.prototype.toString.call(message.endTime) : options.longs === Number ? new $util.LongBits(message.endTime.low >>> 0, message.endTime.high >>> 0).toNumber(!0) : message.endTime), message.error && message.error.length) {
        object.error = [];
        for (let j = 0; j < message.error.length; ++j)
          object.error[j] = $root.Trace.Error.toObject(message.error[j], options);
      }
      if (message.child && message.child.length) {
        object.child = [];
        for (let j = 0; j < message.child.length; ++j)
          object.child[j] = $root.Trace.Node.toObject(message.child[j], options);
      }
      return message.parentType != null && message.hasOwnProperty("parentType") && (object.parentType = message.parentType), message.originalFieldName != null && message.hasOwnProperty("originalFieldName") && (object.originalFieldName = message.originalFieldName), object;
    }, Node.prototype.toJSON = function() {
      return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
    }, Node;
  })(), Trace2.QueryPlanNode = (function() {
    function QueryPlanNode(properties) {
      if (properties)
        for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
          properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
    }
    QueryPlanNode.prototype.sequence = null, QueryPlanNode.prototype.parallel = null, QueryPlanNode.prototype.fetch = null, QueryPlanNode.prototype.flatten = null, QueryPlanNode.prototype.defer = null, QueryPlanNode.prototype.condition = null;
    let $oneOfFields;
    return Object.defineProperty(QueryPlanNode.prototype, "node", {
      get: $util.oneOfGetter($oneOfFields = ["sequence", "parallel", "fetch", "flatten", "defer", "condition"]),
      set: $util.oneOfSetter($oneOfFields)
    }), QueryPlanNode.create = function(properties) {
      return new QueryPlanNode(properties);
    }, QueryPlanNode.encode = function(message, writer) {
      return writer || (writer = $Writer.create()), message.sequence != null && Object.hasOwnProperty.call(message, "sequence") && $root.Trace.QueryPlanNode.SequenceNode.encode(message.sequence, writer.uint32(
        /* id 1, wireType 2 =*/
        10
      ).fork()).ldelim(), message.parallel != null && Object.hasOwnProperty.call(message, "parallel") && $root.Trace.QueryPlanNode.ParallelNode.encode(message.parallel, writer.uint32(
        /* id 2, wireType 2 =*/
        18
      ).fork()).ldelim(), message.fetch != null && Object.hasOwnProperty.call(message, "fetch") && $root.Trace.QueryPlanNode.FetchNode.encode(message.fetch, writer.uint32(
        /* id 3, wireType 2 =*/
        26
      ).fork()).ldelim(), message.flatten != null && Object.hasOwnProperty.call(message, "flatten") && $root.Trace.QueryPlanNode.FlattenNode.encode(message.flatten, writer.uint32(
        /* id 4, wireType 2 =*/
        34
      ).fork()).ldelim(), message.defer != null && Object.hasOwnProperty.call(message, "defer") && $root.Trace.QueryPlanNode.DeferNode.encode(message.defer, writer.uint32(
        /* id 5, wireType 2 =*/
        42
      ).fork()).ldelim(), message.condition != null && Object.hasOwnProperty.call(message, "condition") && $root.Trace.QueryPlanNode.ConditionNode.encode(message.condition, writer.uint32(
        /* id 6, wireType 2 =*/
        50
      ).fork()).ldelim(), writer;
    }, QueryPlanNode.encodeDelimited = function(message, writer) {
      return this.encode(message, writer).ldelim();
    }, QueryPlanNode.decode = function(reader, length) {
      reader instanceof $Reader || (reader = $Reader.create(reader));
      let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode();
      for (; reader.pos < end; ) {
        let tag = reader.uint32();
        switch (tag >>> 3) {
          case 1:
            message.sequence = $root.Trace.QueryPlanNode.SequenceNode.decode(reader, reader.uint32());
            break;
          case 2:
            message.parallel = $root.Trace.QueryPlanNode.ParallelNode.decode(reader, reader.uint32());
            break;
          case 3:
            message.fetch = $root.Trace.QueryPlanNode.FetchNode.decode(reader, reader.uint32());
            break;
          case 4:
            message.flatten = $root.Trace.QueryPlanNode.FlattenNode.decode(reader, reader.uint32());
            break;
          case 5:
            message.defer = $root.Trace.QueryPlanNode.DeferNode.decode(reader, reader.uint32());
            break;
          case 6:
            message.condition = $root.Trace.QueryPlanNode.ConditionNode.decode(reader, reader.uint32());
            break;
          default:
            reader.skipType(tag & 7);
            break;
        }
      }
      return message;
    }, QueryPlanNode.decodeDelimited = function(reader) {
      return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
    }, QueryPlanNode.verify = function(message) {
      if (typeof message != "object" || message === null)
        return "object expected";
      let properties = {};
      if (message.sequence != null && message.hasOwnProperty("sequence")) {
        properties.node = 1;
        {
          let error = $root.Trace.QueryPlanNode.SequenceNode.verify(message.sequence);
          if (error)
            return "sequence." + error;
        }
      }
      if (message.parallel != null && message.hasOwnProperty("parallel")) {
        if (properties.node === 1)
          return "node: multiple values";
        properties.node = 1;
        {
          let error = $root.Trace.QueryPlanNode.ParallelNode.verify(message.parallel);
          if (error)
            return "parallel." + error;
        }
      }
      if (message.fetch != null && message.hasOwnProperty("fetch")) {
        if (properties.node === 1)
          return "node: multiple values";
        properties.node = 1;
        {
          let error = $root.Trace.QueryPlanNode.FetchNode.verify(message.fetch);
          if (error)
            return "fetch." + error;
        }
      }
      if (message.flatten != null && message.hasOwnProperty("flatten")) {
        if (properties.node === 1)
          return "node: multiple values";
        properties.node = 1;
        {
          let error = $root.Trace.QueryPlanNode.FlattenNode.verify(message.flatten);
          if (error)
            return "flatten." + error;
        }
      }
      if (message.defer != null && message.hasOwnProperty("defer")) {
        if (properties.node === 1)
          return "node: multiple values";
        properties.node = 1;
        {
          let error = $root.Trace.QueryPlanNode.DeferNode.verify(message.defer);
          if (error)
            return "defer." + error;
        }
      }
      if (message.condition != null && message.hasOwnProperty("condition")) {
        if (properties.node === 1)
          return "node: multiple values";
        properties.node = 1;
        {
          let error = $root.Trace.QueryPlanNode.ConditionNode.verify(message.condition);
          if (error)
            return "condition." + error;
        }
      }
      return null;
    }, QueryPlanNode.toObject = function(message, options) {
      options || (options = {});
      let object = {};
      return message.sequence != null && message.hasOwnProperty("sequence") && (object.sequence = $root.Trace.QueryPlanNode.SequenceNode.toObject(message.sequence, options), options.oneofs && (object.node = "sequence")), message.parallel != null && message.hasOwnProperty("parallel") && (object.parallel = $root.Trace.QueryPlanNode.ParallelNode.toObject(message.parallel, options), options.oneofs && (object.node = "parallel")), message.fetch != null && message.hasOwnProperty("fetch") && (object.fetch = $root.Trace.QueryPlanNode.FetchNode.toObject(message.fetch, options), options.oneofs && (object.node = "fetch")), message.flatten != null && message.hasOwnProperty("flatten") && (object.flatten = $root.Trace.QueryPlanNode.FlattenNode.toObject(message.flatten, options), options.oneofs && (object.node = "flatten")), message.defer != null && message.hasOwnProperty("defer") && (object.defer = $root.Trace.QueryPlanNode.DeferNode.toObject(message.defer, options), options.oneofs && (object.node = "defer")), message.condition != null && message.hasOwnProperty("condition") && (object.condition = $root.Trace.QueryPlanNode.ConditionNode.toObject(message.condition, options), options.oneofs && (object.node = "condition")), object;
    }, QueryPlanNode.prototype.toJSON = function() {
      return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
    }, QueryPlanNode.SequenceNode = (function() {
      function SequenceNode(properties) {
        if (this.nodes = [], properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return SequenceNode.prototype.nodes = $util.emptyArray, SequenceNode.create = function(properties) {
        return new SequenceNode(properties);
      }, SequenceNode.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.nodes != null && message.nodes.length)
          for (let i = 0; i < message.nodes.length; ++i)
            $root.Trace.QueryPlanNode.encode(message.nodes[i], writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
        return writer;
      }, SequenceNode.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, SequenceNode.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.SequenceNode();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          tag >>> 3 === 1 ? (message.nodes && message.nodes.length || (message.nodes = []), message.nodes.push($root.Trace.QueryPlanNode.decode(reader, reader.uint32()))) : reader.skipType(tag & 7);
        }
        return message;
      }, SequenceNode.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, SequenceNode.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.nodes != null && message.hasOwnProperty("nodes")) {
          if (!Array.isArray(message.nodes))
            return "nodes: array expected";
          for (let i = 0; i < message.nodes.length; ++i) {
            let error = $root.Trace.QueryPlanNode.verify(message.nodes[i]);
            if (error)
              return "nodes." + error;
          }
        }
        return null;
      }, SequenceNode.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        if ((options.arrays || options.defaults) && (object.nodes = []), message.nodes && message.nodes.length) {
          object.nodes = [];
          for (let j = 0; j < message.nodes.length; ++j)
            object.nodes[j] = $root.Trace.QueryPlanNode.toObject(message.nodes[j], options);
        }
        return object;
      }, SequenceNode.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, SequenceNode;
    })(), QueryPlanNode.ParallelNode = (function() {
      function ParallelNode(properties) {
        if (this.nodes = [], properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return ParallelNode.prototype.nodes = $util.emptyArray, ParallelNode.create = function(properties) {
        return new ParallelNode(properties);
      }, ParallelNode.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.nodes != null && message.nodes.length)
          for (let i = 0; i < message.nodes.length; ++i)
            $root.Trace.QueryPlanNode.encode(message.nodes[i], writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
        return writer;
      }, ParallelNode.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, ParallelNode.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.ParallelNode();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          tag >>> 3 === 1 ? (message.nodes && message.nodes.length || (message.nodes = []), message.nodes.push($root.Trace.QueryPlanNode.decode(reader, reader.uint32()))) : reader.skipType(tag & 7);
        }
        return message;
      }, ParallelNode.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, ParallelNode.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.nodes != null && message.hasOwnProperty("nodes")) {
          if (!Array.isArray(message.nodes))
            return "nodes: array expected";
          for (let i = 0; i < message.nodes.length; ++i) {
            let error = $root.Trace.QueryPlanNode.verify(message.nodes[i]);
            if (error)
              return "nodes." + error;
          }
        }
        return null;
      }, ParallelNode.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        if ((options.arrays || options.defaults) && (object.nodes = []), message.nodes && message.nodes.length) {
          object.nodes = [];
          for (let j = 0; j < message.nodes.length; ++j)
            object.nodes[j] = $root.Trace.QueryPlanNode.toObject(message.nodes[j], options);
        }
        return object;
      }, ParallelNode.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, ParallelNode;
    })(), QueryPlanNode.FetchNode = (function() {
      function FetchNode(properties) {
        if (properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return FetchNode.prototype.serviceName = "", FetchNode.prototype.traceParsingFailed = !1, FetchNode.prototype.trace = null, FetchNode.prototype.sentTimeOffset = 0, FetchNode.prototype.sentTime = null, FetchNode.prototype.receivedTime = null, FetchNode.create = function(properties) {
        return new FetchNode(properties);
      }, FetchNode.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.serviceName != null && Object.hasOwnProperty.call(message, "serviceName") && writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(message.serviceName), message.traceParsingFailed != null && Object.hasOwnProperty.call(message, "traceParsingFailed") && writer.uint32(
          /* id 2, wireType 0 =*/
          16
        ).bool(message.traceParsingFailed), message.trace != null && Object.hasOwnProperty.call(message, "trace") && $root.Trace.encode(message.trace, writer.uint32(
          /* id 3, wireType 2 =*/
          26
        ).fork()).ldelim(), message.sentTimeOffset != null && Object.hasOwnProperty.call(message, "sentTimeOffset") && writer.uint32(
          /* id 4, wireType 0 =*/
          32
        ).uint64(message.sentTimeOffset), message.sentTime != null && Object.hasOwnProperty.call(message, "sentTime") && $root.google.protobuf.Timestamp.encode(message.sentTime, writer.uint32(
          /* id 5, wireType 2 =*/
          42
        ).fork()).ldelim(), message.receivedTime != null && Object.hasOwnProperty.call(message, "receivedTime") && $root.google.protobuf.Timestamp.encode(message.receivedTime, writer.uint32(
          /* id 6, wireType 2 =*/
          50
        ).fork()).ldelim(), writer;
      }, FetchNode.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, FetchNode.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.FetchNode();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.serviceName = reader.string();
              break;
            case 2:
              message.traceParsingFailed = reader.bool();
              break;
            case 3:
              message.trace = $root.Trace.decode(reader, reader.uint32());
              break;
            case 4:
              message.sentTimeOffset = reader.uint64();
              break;
            case 5:
              message.sentTime = $root.google.protobuf.Timestamp.decode(reader, reader.uint32());
              break;
            case 6:
              message.receivedTime = $root.google.protobuf.Timestamp.decode(reader, reader.uint32());
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, FetchNode.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, FetchNode.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.serviceName != null && message.hasOwnProperty("serviceName") && !$util.isString(message.serviceName))
          return "serviceName: string expected";
        if (message.traceParsingFailed != null && message.hasOwnProperty("traceParsingFailed") && typeof message.traceParsingFailed != "boolean")
          return "traceParsingFailed: boolean expected";
        if (message.trace != null && message.hasOwnProperty("trace")) {
          let error = $root.Trace.verify(message.trace);
          if (error)
            return "trace." + error;
        }
        if (message.sentTimeOffset != null && message.hasOwnProperty("sentTimeOffset") && !$util.isInteger(message.sentTimeOffset) && !(message.sentTimeOffset && $util.isInteger(message.sentTimeOffset.low) && $util.isInteger(message.sentTimeOffset.high)))
          return "sentTimeOffset: integer|Long expected";
        if (message.sentTime != null && message.hasOwnProperty("sentTime")) {
          let error = $root.google.protobuf.Timestamp.verify(message.sentTime);
          if (error)
            return "sentTime." + error;
        }
        if (message.receivedTime != null && message.hasOwnProperty("receivedTime")) {
          let error = $root.google.protobuf.Timestamp.verify(message.receivedTime);
          if (error)
            return "receivedTime." + error;
        }
        return null;
      }, FetchNode.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        return options.defaults && (object.serviceName = "", object.traceParsingFailed = !1, object.trace = null, object.sentTimeOffset = 0, object.sentTime = null, object.receivedTime = null), message.serviceName != null && message.hasOwnProperty("serviceName") && (object.serviceName = message.serviceName), message.traceParsingFailed != null && message.hasOwnProperty("traceParsingFailed") && (object.traceParsingFailed = message.traceParsingFailed), message.trace != null && message.hasOwnProperty("trace") && (object.trace = $root.Trace.toObject(message.trace, options)), message.sentTimeOffset != null && message.hasOwnProperty("sentTimeOffset") && (typeof message.sentTimeOffset == "number" ? object.sentTimeOffset = options.longs === String ? String(message.sentTimeOffset) : message.sentTimeOffset : object.sentTimeOffset = options.longs === String ? $util.Long.prototype.toString.call(message.sentTimeOffset) : options.longs === Number ? new $util.LongBits(message.sentTimeOffset.low >>> 0, message.sentTimeOffset.high >>> 0).toNumber(!0) : message.sentTimeOffset), message.sentTime != null && message.hasOwnProperty("sentTime") && (object.sentTime = $root.google.protobuf.Timestamp.toObject(message.sentTime, options)), message.receivedTime != null && message.hasOwnProperty("receivedTime") && (object.receivedTime = $root.google.protobuf.Timestamp.toObject(message.receivedTime, options)), object;
      }, FetchNode.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, FetchNode;
    })(), QueryPlanNode.FlattenNode = (function() {
      function FlattenNode(properties) {
        if (this.responsePath = [], properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return FlattenNode.prototype.responsePath = $util.emptyArray, FlattenNode.prototype.node = null, FlattenNode.create = function(properties) {
        return new FlattenNode(properties);
      }, FlattenNode.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.responsePath != null && message.responsePath.length)
          for (let i = 0; i < message.responsePath.length; ++i)
            $root.Trace.QueryPlanNode.ResponsePathElement.encode(message.responsePath[i], writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
        return message.node != null && Object.hasOwnProperty.call(message, "node") && $root.Trace.QueryPlanNode.encode(message.node, writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim(), writer;
      }, FlattenNode.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, FlattenNode.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.FlattenNode();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.responsePath && message.responsePath.length || (message.responsePath = []), message.responsePath.push($root.Trace.QueryPlanNode.ResponsePathElement.decode(reader, reader.uint32()));
              break;
            case 2:
              message.node = $root.Trace.QueryPlanNode.decode(reader, reader.uint32());
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, FlattenNode.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, FlattenNode.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.responsePath != null && message.hasOwnProperty("responsePath")) {
          if (!Array.isArray(message.responsePath))
            return "responsePath: array expected";
          for (let i = 0; i < message.responsePath.length; ++i) {
            let error = $root.Trace.QueryPlanNode.ResponsePathElement.verify(message.responsePath[i]);
            if (error)
              return "responsePath." + error;
          }
        }
        if (message.node != null && message.hasOwnProperty("node")) {
          let error = $root.Trace.QueryPlanNode.verify(message.node);
          if (error)
            return "node." + error;
        }
        return null;
      }, FlattenNode.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        if ((options.arrays || options.defaults) && (object.responsePath = []), options.defaults && (object.node = null), message.responsePath && message.responsePath.length) {
          object.responsePath = [];
          for (let j = 0; j < message.responsePath.length; ++j)
            object.responsePath[j] = $root.Trace.QueryPlanNode.ResponsePathElement.toObject(message.responsePath[j], options);
        }
        return message.node != null && message.hasOwnProperty("node") && (object.node = $root.Trace.QueryPlanNode.toObject(message.node, options)), object;
      }, FlattenNode.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, FlattenNode;
    })(), QueryPlanNode.DeferNode = (function() {
      function DeferNode(properties) {
        if (this.deferred = [], properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return DeferNode.prototype.primary = null, DeferNode.prototype.deferred = $util.emptyArray, DeferNode.create = function(properties) {
        return new DeferNode(properties);
      }, DeferNode.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.primary != null && Object.hasOwnProperty.call(message, "primary") && $root.Trace.QueryPlanNode.DeferNodePrimary.encode(message.primary, writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).fork()).ldelim(), message.deferred != null && message.deferred.length)
          for (let i = 0; i < message.deferred.length; ++i)
            $root.Trace.QueryPlanNode.DeferredNode.encode(message.deferred[i], writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).fork()).ldelim();
        return writer;
      }, DeferNode.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, DeferNode.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferNode();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.primary = $root.Trace.QueryPlanNode.DeferNodePrimary.decode(reader, reader.uint32());
              break;
            case 2:
              message.deferred && message.deferred.length || (message.deferred = []), message.deferred.push($root.Trace.QueryPlanNode.DeferredNode.decode(reader, reader.uint32()));
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, DeferNode.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, DeferNode.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.primary != null && message.hasOwnProperty("primary")) {
          let error = $root.Trace.QueryPlanNode.DeferNodePrimary.verify(message.primary);
          if (error)
            return "primary." + error;
        }
        if (message.deferred != null && message.hasOwnProperty("deferred")) {
          if (!Array.isArray(message.deferred))
            return "deferred: array expected";
          for (let i = 0; i < message.deferred.length; ++i) {
            let error = $root.Trace.QueryPlanNode.DeferredNode.verify(message.deferred[i]);
            if (error)
              return "deferred." + error;
          }
        }
        return null;
      }, DeferNode.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        if ((options.arrays || options.defaults) && (object.deferred = []), options.defaults && (object.primary = null), message.primary != null && message.hasOwnProperty("primary") && (object.primary = $root.Trace.QueryPlanNode.DeferNodePrimary.toObject(message.primary, options)), message.deferred && message.deferred.length) {
          object.deferred = [];
          for (let j = 0; j < message.deferred.length; ++j)
            object.deferred[j] = $root.Trace.QueryPlanNode.DeferredNode.toObject(message.deferred[j], options);
        }
        return object;
      }, DeferNode.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, DeferNode;
    })(), QueryPlanNode.ConditionNode = (function() {
      function ConditionNode(properties) {
        if (properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return ConditionNode.prototype.condition = "", ConditionNode.prototype.ifClause = null, ConditionNode.prototype.elseClause = null, ConditionNode.create = function(properties) {
        return new ConditionNode(properties);
      }, ConditionNode.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.condition != null && Object.hasOwnProperty.call(message, "condition") && writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(message.condition), message.ifClause != null && Object.hasOwnProperty.call(message, "ifClause") && $root.Trace.QueryPlanNode.encode(message.ifClause, writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim(), message.elseClause != null && Object.hasOwnProperty.call(message, "elseClause") && $root.Trace.QueryPlanNode.encode(message.elseClause, writer.uint32(
          /* id 3, wireType 2 =*/
          26
        ).fork()).ldelim(), writer;
      }, ConditionNode.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, ConditionNode.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.ConditionNode();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.condition = reader.string();
              break;
            case 2:
              message.ifClause = $root.Trace.QueryPlanNode.decode(reader, reader.uint32());
              break;
            case 3:
              message.elseClause = $root.Trace.QueryPlanNode.decode(reader, reader.uint32());
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, ConditionNode.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, ConditionNode.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.condition != null && message.hasOwnProperty("condition") && !$util.isString(message.condition))
          return "condition: string expected";
        if (message.ifClause != null && message.hasOwnProperty("ifClause")) {
          let error = $root.Trace.QueryPlanNode.verify(message.ifClause);
          if (error)
            return "ifClause." + error;
        }
        if (message.elseClause != null && message.hasOwnProperty("elseClause")) {
          let error = $root.Trace.QueryPlanNode.verify(message.elseClause);
          if (error)
            return "elseClause." + error;
        }
        return null;
      }, ConditionNode.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        return options.defaults && (object.condition = "", object.ifClause = null, object.elseClause = null), message.condition != null && message.hasOwnProperty("condition") && (object.condition = message.condition), message.ifClause != null && message.hasOwnProperty("ifClause") && (object.ifClause = $root.Trace.QueryPlanNode.toObject(message.ifClause, options)), message.elseClause != null && message.hasOwnProperty("elseClause") && (object.elseClause = $root.Trace.QueryPlanNode.toObject(message.elseClause, options)), object;
      }, ConditionNode.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, ConditionNode;
    })(), QueryPlanNode.DeferNodePrimary = (function() {
      function DeferNodePrimary(properties) {
        if (properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return DeferNodePrimary.prototype.node = null, DeferNodePrimary.create = function(properties) {
        return new DeferNodePrimary(properties);
      }, DeferNodePrimary.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.node != null && Object.hasOwnProperty.call(message, "node") && $root.Trace.QueryPlanNode.encode(message.node, writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).fork()).ldelim(), writer;
      }, DeferNodePrimary.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, DeferNodePrimary.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferNodePrimary();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          tag >>> 3 === 1 ? message.node = $root.Trace.QueryPlanNode.decode(reader, reader.uint32()) : reader.skipType(tag & 7);
        }
        return message;
      }, DeferNodePrimary.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, DeferNodePrimary.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.node != null && message.hasOwnProperty("node")) {
          let error = $root.Trace.QueryPlanNode.verify(message.node);
          if (error)
            return "node." + error;
        }
        return null;
      }, DeferNodePrimary.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        return options.defaults && (object.node = null), message.node != null && message.hasOwnProperty("node") && (object.node = $root.Trace.QueryPlanNode.toObject(message.node, options)), object;
      }, DeferNodePrimary.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, DeferNodePrimary;
    })(), QueryPlanNode.DeferredNode = (function() {
      function DeferredNode(properties) {
        if (this.depends = [], this.path = [], properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return DeferredNode.prototype.depends = $util.emptyArray, DeferredNode.prototype.label = "", DeferredNode.prototype.path = $util.emptyArray, DeferredNode.prototype.node = null, DeferredNode.create = function(properties) {
        return new DeferredNode(properties);
      }, DeferredNode.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.depends != null && message.depends.length)
          for (let i = 0; i < message.depends.length; ++i)
            $root.Trace.QueryPlanNode.DeferredNodeDepends.encode(message.depends[i], writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
        if (message.label != null && Object.hasOwnProperty.call(message, "label") && writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).string(message.label), message.path != null && message.path.length)
          for (let i = 0; i < message.path.length; ++i)
            $root.Trace.QueryPlanNode.ResponsePathElement.encode(message.path[i], writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ).fork()).ldelim();
        return message.node != null && Object.hasOwnProperty.call(message, "node") && $root.Trace.QueryPlanNode.encode(message.node, writer.uint32(
          /* id 4, wireType 2 =*/
          34
        ).fork()).ldelim(), writer;
      }, DeferredNode.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, DeferredNode.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferredNode();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.depends && message.depends.length || (message.depends = []), message.depends.push($root.Trace.QueryPlanNode.DeferredNodeDepends.decode(reader, reader.uint32()));
              break;
            case 2:
              message.label = reader.string();
              break;
            case 3:
              message.path && message.path.length || (message.path = []), message.path.push($root.Trace.QueryPlanNode.ResponsePathElement.decode(reader, reader.uint32()));
              break;
            case 4:
              message.node = $root.Trace.QueryPlanNode.decode(reader, reader.uint32());
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, DeferredNode.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, DeferredNode.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.depends != null && message.hasOwnProperty("depends")) {
          if (!Array.isArray(message.depends))
            return "depends: array expected";
          for (let i = 0; i < message.depends.length; ++i) {
            let error = $root.Trace.QueryPlanNode.DeferredNodeDepends.verify(message.depends[i]);
            if (error)
              return "depends." + error;
          }
        }
        if (message.label != null && message.hasOwnProperty("label") && !$util.isString(message.label))
          return "label: string expected";
        if (message.path != null && message.hasOwnProperty("path")) {
          if (!Array.isArray(message.path))
            return "path: array expected";
          for (let i = 0; i < message.path.length; ++i) {
            let error = $root.Trace.QueryPlanNode.ResponsePathElement.verify(message.path[i]);
            if (error)
              return "path." + error;
          }
        }
        if (message.node != null && message.hasOwnProperty("node")) {
          let error = $root.Trace.QueryPlanNode.verify(message.node);
          if (error)
            return "node." + error;
        }
        return null;
      }, DeferredNode.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        if ((options.arrays || options.defaults) && (object.depends = [], object.path = []), options.defaults && (object.label = "", object.node = null), message.depends && message.depends.length) {
          object.depends = [];
          for (let j = 0; j < message.depends.length; ++j)
            object.depends[j] = $root.Trace.QueryPlanNode.DeferredNodeDepends.toObject(message.depends[j], options);
        }
        if (message.label != null && message.hasOwnProperty("label") && (object.label = message.label), message.path && message.path.length) {
          object.path = [];
          for (let j = 0; j < message.path.length; ++j)
            object.path[j] = $root.Trace.QueryPlanNode.ResponsePathElement.toObject(message.path[j], options);
        }
        return message.node != null && message.hasOwnProperty("node") && (object.node = $root.Trace.QueryPlanNode.toObject(message.node, options)), object;
      }, DeferredNode.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, DeferredNode;
    })(), QueryPlanNode.DeferredNodeDepends = (function() {
      function DeferredNodeDepends(properties) {
        if (properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return DeferredNodeDepends.prototype.id = "", DeferredNodeDepends.prototype.deferLabel = "", DeferredNodeDepends.create = function(properties) {
        return new DeferredNodeDepends(properties);
      }, DeferredNodeDepends.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.id != null && Object.hasOwnProperty.call(message, "id") && writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(message.id), message.deferLabel != null && Object.hasOwnProperty.call(message, "deferLabel") && writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).string(message.deferLabel), writer;
      }, DeferredNodeDepends.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, DeferredNodeDepends.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferredNodeDepends();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.id = reader.string();
              break;
            case 2:
              message.deferLabel = reader.string();
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, DeferredNodeDepends.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, DeferredNodeDepends.verify = function(message) {
        return typeof message != "object" || message === null ? "object expected" : message.id != null && message.hasOwnProperty("id") && !$util.isString(message.id) ? "id: string expected" : message.deferLabel != null && message.hasOwnProperty("deferLabel") && !$util.isString(message.deferLabel) ? "deferLabel: string expected" : null;
      }, DeferredNodeDepends.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        return options.defaults && (object.id = "", object.deferLabel = ""), message.id != null && message.hasOwnProperty("id") && (object.id = message.id), message.deferLabel != null && message.hasOwnProperty("deferLabel") && (object.deferLabel = message.deferLabel), object;
      }, DeferredNodeDepends.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, DeferredNodeDepends;
    })(), QueryPlanNode.ResponsePathElement = (function() {
      function ResponsePathElement(properties) {
        if (properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      ResponsePathElement.prototype.fieldName = "", ResponsePathElement.prototype.index = 0;
      let $oneOfFields2;
      return Object.defineProperty(ResponsePathElement.prototype, "id", {
        get: $util.oneOfGetter($oneOfFields2 = ["fieldName", "index"]),
        set: $util.oneOfSetter($oneOfFields2)
      }), ResponsePathElement.create = function(properties) {
        return new ResponsePathElement(properties);
      }, ResponsePathElement.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.fieldName != null && Object.hasOwnProperty.call(message, "fieldName") && writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(message.fieldName), message.index != null && Object.hasOwnProperty.call(message, "index") && writer.uint32(
          /* id 2, wireType 0 =*/
          16
        ).uint32(message.index), writer;
      }, ResponsePathElement.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, ResponsePathElement.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.ResponsePathElement();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.fieldName = reader.string();
              break;
            case 2:
              message.index = reader.uint32();
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, ResponsePathElement.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, ResponsePathElement.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        let properties = {};
        if (message.fieldName != null && message.hasOwnProperty("fieldName") && (properties.id = 1, !$util.isString(message.fieldName)))
          return "fieldName: string expected";
        if (message.index != null && message.hasOwnProperty("index")) {
          if (properties.id === 1)
            return "id: multiple values";
          if (properties.id = 1, !$util.isInteger(message.index))
            return "index: integer expected";
        }
        return null;
      }, ResponsePathElement.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        return message.fieldName != null && message.hasOwnProperty("fieldName") && (object.fieldName = message.fieldName, options.oneofs && (object.id = "fieldName")), message.index != null && message.hasOwnProperty("index") && (object.index = message.index, options.oneofs && (object.id = "index")), object;
      }, ResponsePathElement.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, ResponsePathElement;
    })(), QueryPlanNode;
  })(), Trace2;
})(), ReportHeader = $root.ReportHeader = (() => {
  function ReportHeader2(properties) {
    if (properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return ReportHeader2.prototype.graphRef = "", ReportHeader2.prototype.hostname = "", ReportHeader2.prototype.agentVersion = "", ReportHeader2.prototype.serviceVersion = "", ReportHeader2.prototype.runtimeVersion = "", ReportHeader2.prototype.uname = "", ReportHeader2.prototype.executableSchemaId = "", ReportHeader2.create = function(properties) {
    return new ReportHeader2(properties);
  }, ReportHeader2.encode = function(message, writer) {
    return writer || (writer = $Writer.create()), message.hostname != null && Object.hasOwnProperty.call(message, "hostname") && writer.uint32(
      /* id 5, wireType 2 =*/
      42
    ).string(message.hostname), message.agentVersion != null && Object.hasOwnProperty.call(message, "agentVersion") && writer.uint32(
      /* id 6, wireType 2 =*/
      50
    ).string(message.agentVersion), message.serviceVersion != null && Object.hasOwnProperty.call(message, "serviceVersion") && writer.uint32(
      /* id 7, wireType 2 =*/
      58
    ).string(message.serviceVersion), message.runtimeVersion != null && Object.hasOwnProperty.call(message, "runtimeVersion") && writer.uint32(
      /* id 8, wireType 2 =*/
      66
    ).string(message.runtimeVersion), message.uname != null && Object.hasOwnProperty.call(message, "uname") && writer.uint32(
      /* id 9, wireType 2 =*/
      74
    ).string(message.uname), message.executableSchemaId != null && Object.hasOwnProperty.call(message, "executableSchemaId") && writer.uint32(
      /* id 11, wireType 2 =*/
      90
    ).string(message.executableSchemaId), message.graphRef != null && Object.hasOwnProperty.call(message, "graphRef") && writer.uint32(
      /* id 12, wireType 2 =*/
      98
    ).string(message.graphRef), writer;
  }, ReportHeader2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, ReportHeader2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ReportHeader();
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 12:
          message.graphRef = reader.string();
          break;
        case 5:
          message.hostname = reader.string();
          break;
        case 6:
          message.agentVersion = reader.string();
          break;
        case 7:
          message.serviceVersion = reader.string();
          break;
        case 8:
          message.runtimeVersion = reader.string();
          break;
        case 9:
          message.uname = reader.string();
          break;
        case 11:
          message.executableSchemaId = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, ReportHeader2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, ReportHeader2.verify = function(message) {
    return typeof message != "object" || message === null ? "object expected" : message.graphRef != null && message.hasOwnProperty("graphRef") && !$util.isString(message.graphRef) ? "graphRef: string expected" : message.hostname != null && message.hasOwnProperty("hostname") && !$util.isString(message.hostname) ? "hostname: string expected" : message.agentVersion != null && message.hasOwnProperty("agentVersion") && !$util.isString(message.agentVersion) ? "agentVersion: string expected" : message.serviceVersion != null && message.hasOwnProperty("serviceVersion") && !$util.isString(message.serviceVersion) ? "serviceVersion: string expected" : message.runtimeVersion != null && message.hasOwnProperty("runtimeVersion") && !$util.isString(message.runtimeVersion) ? "runtimeVersion: string expected" : message.uname != null && message.hasOwnProperty("uname") && !$util.isString(message.uname) ? "uname: string expected" : message.executableSchemaId != null && message.hasOwnProperty("executableSchemaId") && !$util.isString(message.executableSchemaId) ? "executableSchemaId: string expected" : null;
  }, ReportHeader2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    return options.defaults && (object.hostname = "", object.agentVersion = "", object.serviceVersion = "", object.runtimeVersion = "", object.uname = "", object.executableSchemaId = "", object.graphRef = ""), message.hostname != null && message.hasOwnProperty("hostname") && (object.hostname = message.hostname), message.agentVersion != null && message.hasOwnProperty("agentVersion") && (object.agentVersion = message.agentVersion), message.serviceVersion != null && message.hasOwnProperty("serviceVersion") && (object.serviceVersion = message.serviceVersion), message.runtimeVersion != null && message.hasOwnProperty("runtimeVersion") && (object.runtimeVersion = message.runtimeVersion), message.uname != null && message.hasOwnProperty("uname") && (object.uname = message.uname), message.executableSchemaId != null && message.hasOwnProperty("executableSchemaId") && (object.executableSchemaId = message.executableSchemaId), message.graphRef != null && message.hasOwnProperty("graphRef") && (object.graphRef = message.graphRef), object;
  }, ReportHeader2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, ReportHeader2;
})(), PathErrorStats = $root.PathErrorStats = (() => {
  function PathErrorStats2(properties) {
    if (this.children = {}, properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return PathErrorStats2.prototype.children = $util.emptyObject, PathErrorStats2.prototype.errorsCount = 0, PathErrorStats2.prototype.requestsWithErrorsCount = 0, PathErrorStats2.create = function(properties) {
    return new PathErrorStats2(properties);
  }, PathErrorStats2.encode = function(message, writer) {
    if (writer || (writer = $Writer.create()), message.children != null && Object.hasOwnProperty.call(message, "children"))
      for (let keys = Object.keys(message.children), i = 0; i < keys.length; ++i)
        writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).fork().uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(keys[i]), $root.PathErrorStats.encode(message.children[keys[i]], writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim().ldelim();
    return message.errorsCount != null && Object.hasOwnProperty.call(message, "errorsCount") && writer.uint32(
      /* id 4, wireType 0 =*/
      32
    ).uint64(message.errorsCount), message.requestsWithErrorsCount != null && Object.hasOwnProperty.call(message, "requestsWithErrorsCount") && writer.uint32(
      /* id 5, wireType 0 =*/
      40
    ).uint64(message.requestsWithErrorsCount), writer;
  }, PathErrorStats2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, PathErrorStats2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.PathErrorStats(), key;
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          reader.skip().pos++, message.children === $util.emptyObject && (message.children = {}), key = reader.string(), reader.pos++, message.children[key] = $root.PathErrorStats.decode(reader, reader.uint32());
          break;
        case 4:
          message.errorsCount = reader.uint64();
          break;
        case 5:
          message.requestsWithErrorsCount = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, PathErrorStats2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, PathErrorStats2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.children != null && message.hasOwnProperty("children")) {
      if (!$util.isObject(message.children))
        return "children: object expected";
      let key = Object.keys(message.children);
      for (let i = 0; i < key.length; ++i) {
        let error = $root.PathErrorStats.verify(message.children[key[i]]);
        if (error)
          return "children." + error;
      }
    }
    return message.errorsCount != null && message.hasOwnProperty("errorsCount") && !$util.isInteger(message.errorsCount) && !(message.errorsCount && $util.isInteger(message.errorsCount.low) && $util.isInteger(message.errorsCount.high)) ? "errorsCount: integer|Long expected" : message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && !$util.isInteger(message.requestsWithErrorsCount) && !(message.requestsWithErrorsCount && $util.isInteger(message.requestsWithErrorsCount.low) && $util.isInteger(message.requestsWithErrorsCount.high)) ? "requestsWithErrorsCount: integer|Long expected" : null;
  }, PathErrorStats2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    (options.objects || options.defaults) && (object.children = {}), options.defaults && (object.errorsCount = 0, object.requestsWithErrorsCount = 0);
    let keys2;
    if (message.children && (keys2 = Object.keys(message.children)).length) {
      object.children = {};
      for (let j = 0; j < keys2.length; ++j)
        object.children[keys2[j]] = $root.PathErrorStats.toObject(message.children[keys2[j]], options);
    }
    return message.errorsCount != null && message.hasOwnProperty("errorsCount") && (typeof message.errorsCount == "number" ? object.errorsCount = options.longs === String ? String(message.errorsCount) : message.errorsCount : object.errorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.errorsCount) : options.longs === Number ? new $util.LongBits(message.errorsCount.low >>> 0, message.errorsCount.high >>> 0).toNumber(!0) : message.errorsCount), message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && (typeof message.requestsWithErrorsCount == "number" ? object.requestsWithErrorsCount = options.longs === String ? String(message.requestsWithErrorsCount) : message.requestsWithErrorsCount : object.requestsWithErrorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithErrorsCount) : options.longs === Number ? new $util.LongBits(message.requestsWithErrorsCount.low >>> 0, message.requestsWithErrorsCount.high >>> 0).toNumber(!0) : message.requestsWithErrorsCount), object;
  }, PathErrorStats2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, PathErrorStats2;
})(), QueryLatencyStats = $root.QueryLatencyStats = (() => {
  function QueryLatencyStats2(properties) {
    if (this.latencyCount = [], this.cacheLatencyCount = [], this.publicCacheTtlCount = [], this.privateCacheTtlCount = [], properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return QueryLatencyStats2.prototype.latencyCount = $util.emptyArray, QueryLatencyStats2.prototype.requestCount = 0, QueryLatencyStats2.prototype.cacheHits = 0, QueryLatencyStats2.prototype.persistedQueryHits = 0, QueryLatencyStats2.prototype.persistedQueryMisses = 0, QueryLatencyStats2.prototype.cacheLatencyCount = $util.emptyArray, QueryLatencyStats2.prototype.rootErrorStats = null, QueryLatencyStats2.prototype.requestsWithErrorsCount = 0, QueryLatencyStats2.prototype.publicCacheTtlCount = $util.emptyArray, QueryLatencyStats2.prototype.privateCacheTtlCount = $util.emptyArray, QueryLatencyStats2.prototype.registeredOperationCount = 0, QueryLatencyStats2.prototype.forbiddenOperationCount = 0, QueryLatencyStats2.prototype.requestsWithoutFieldInstrumentation = 0, QueryLatencyStats2.create = function(properties) {
    return new QueryLatencyStats2(properties);
  }, QueryLatencyStats2.encode = function(message, writer) {
    writer || (writer = $Writer.create()), message.requestCount != null && Object.hasOwnProperty.call(message, "requestCount") && writer.uint32(
      /* id 2, wireType 0 =*/
      16
    ).uint64(message.requestCount), message.cacheHits != null && Object.hasOwnProperty.call(message, "cacheHits") && writer.uint32(
      /* id 3, wireType 0 =*/
      24
    ).uint64(message.cacheHits), message.persistedQueryHits != null && Object.hasOwnProperty.call(message, "persistedQueryHits") && writer.uint32(
      /* id 4, wireType 0 =*/
      32
    ).uint64(message.persistedQueryHits), message.persistedQueryMisses != null && Object.hasOwnProperty.call(message, "persistedQueryMisses") && writer.uint32(
      /* id 5, wireType 0 =*/
      40
    ).uint64(message.persistedQueryMisses), message.rootErrorStats != null && Object.hasOwnProperty.call(message, "rootErrorStats") && $root.PathErrorStats.encode(message.rootErrorStats, writer.uint32(
      /* id 7, wireType 2 =*/
      58
    ).fork()).ldelim(), message.requestsWithErrorsCount != null && Object.hasOwnProperty.call(message, "requestsWithErrorsCount") && writer.uint32(
      /* id 8, wireType 0 =*/
      64
    ).uint64(message.requestsWithErrorsCount), message.registeredOperationCount != null && Object.hasOwnProperty.call(message, "registeredOperationCount") && writer.uint32(
      /* id 11, wireType 0 =*/
      88
    ).uint64(message.registeredOperationCount), message.forbiddenOperationCount != null && Object.hasOwnProperty.call(message, "forbiddenOperationCount") && writer.uint32(
      /* id 12, wireType 0 =*/
      96
    ).uint64(message.forbiddenOperationCount);
    let array13;
    if (message.latencyCount != null && message.latencyCount.toArray ? array13 = message.latencyCount.toArray() : array13 = message.latencyCount, array13 != null && array13.length) {
      writer.uint32(
        /* id 13, wireType 2 =*/
        106
      ).fork();
      for (let i = 0; i < array13.length; ++i)
        writer.sint64(array13[i]);
      writer.ldelim();
    }
    let array14;
    if (message.cacheLatencyCount != null && message.cacheLatencyCount.toArray ? array14 = message.cacheLatencyCount.toArray() : array14 = message.cacheLatencyCount, array14 != null && array14.length) {
      writer.uint32(
        /* id 14, wireType 2 =*/
        114
      ).fork();
      for (let i = 0; i < array14.length; ++i)
        writer.sint64(array14[i]);
      writer.ldelim();
    }
    let array15;
    if (message.publicCacheTtlCount != null && message.publicCacheTtlCount.toArray ? array15 = message.publicCacheTtlCount.toArray() : array15 = message.publicCacheTtlCount, array15 != null && array15.length) {
      writer.uint32(
        /* id 15, wireType 2 =*/
        122
      ).fork();
      for (let i = 0; i < array15.length; ++i)
        writer.sint64(array15[i]);
      writer.ldelim();
    }
    let array16;
    if (message.privateCacheTtlCount != null && message.privateCacheTtlCount.toArray ? array16 = message.privateCacheTtlCount.toArray() : array16 = message.privateCacheTtlCount, array16 != null && array16.length) {
      writer.uint32(
        /* id 16, wireType 2 =*/
        130
      ).fork();
      for (let i = 0; i < array16.length; ++i)
        writer.sint64(array16[i]);
      writer.ldelim();
    }
    return message.requestsWithoutFieldInstrumentation != null && Object.hasOwnProperty.call(message, "requestsWithoutFieldInstrumentation") && writer.uint32(
      /* id 17, wireType 0 =*/
      136
    ).uint64(message.requestsWithoutFieldInstrumentation), writer;
  }, QueryLatencyStats2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, QueryLatencyStats2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.QueryLatencyStats();
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 13:
          if (message.latencyCount && message.latencyCount.length || (message.latencyCount = []), (tag & 7) === 2) {
            let end2 = reader.uint32() + reader.pos;
            for (; reader.pos < end2; )
              message.latencyCount.push(reader.sint64());
          } else
            message.latencyCount.push(reader.sint64());
          break;
        case 2:
          message.requestCount = reader.uint64();
          break;
        case 3:
          message.cacheHits = reader.uint64();
          break;
        case 4:
          message.persistedQueryHits = reader.uint64();
          break;
        case 5:
          message.persistedQueryMisses = reader.uint64();
          break;
        case 14:
          if (message.cacheLatencyCount && message.cacheLatencyCount.length || (message.cacheLatencyCount = []), (tag & 7) === 2) {
            let end2 = reader.uint32() + reader.pos;
            for (; reader.pos < end2; )
              message.cacheLatencyCount.push(reader.sint64());
          } else
            message.cacheLatencyCount.push(reader.sint64());
          break;
        case 7:
          message.rootErrorStats = $root.PathErrorStats.decode(reader, reader.uint32());
          break;
        case 8:
          message.requestsWithErrorsCount = reader.uint64();
          break;
        case 15:
          if (message.publicCacheTtlCount && message.publicCacheTtlCount.length || (message.publicCacheTtlCount = []), (tag & 7) === 2) {
            let end2 = reader.uint32() + reader.pos;
            for (; reader.pos < end2; )
              message.publicCacheTtlCount.push(reader.sint64());
          } else
            message.publicCacheTtlCount.push(reader.sint64());
          break;
        case 16:
          if (message.privateCacheTtlCount && message.privateCacheTtlCount.length || (message.privateCacheTtlCount = []), (tag & 7) === 2) {
            let end2 = reader.uint32() + reader.pos;
            for (; reader.pos < end2; )
              message.privateCacheTtlCount.push(reader.sint64());
          } else
            message.privateCacheTtlCount.push(reader.sint64());
          break;
        case 11:
          message.registeredOperationCount = reader.uint64();
          break;
        case 12:
          message.forbiddenOperationCount = reader.uint64();
          break;
        case 17:
          message.requestsWithoutFieldInstrumentation = reader.uint64();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, QueryLatencyStats2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, QueryLatencyStats2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.latencyCount != null && message.hasOwnProperty("latencyCount")) {
      let array13;
      if (message.latencyCount != null && message.latencyCount.toArray ? array13 = message.latencyCount.toArray() : array13 = message.latencyCount, !Array.isArray(array13))
        return "latencyCount: array expected";
      for (let i = 0; i < array13.length; ++i)
        if (!$util.isInteger(array13[i]) && !(array13[i] && $util.isInteger(array13[i].low) && $util.isInteger(array13[i].high)))
          return "latencyCount: integer|Long[] expected";
    }
    if (message.requestCount != null && message.hasOwnProperty("requestCount") && !$util.isInteger(message.requestCount) && !(message.requestCount && $util.isInteger(message.requestCount.low) && $util.isInteger(message.requestCount.high)))
      return "requestCount: integer|Long expected";
    if (message.cacheHits != null && message.hasOwnProperty("cacheHits") && !$util.isInteger(message.cacheHits) && !(message.cacheHits && $util.isInteger(message.cacheHits.low) && $util.isInteger(message.cacheHits.high)))
      return "cacheHits: integer|Long expected";
    if (message.persistedQueryHits != null && message.hasOwnProperty("persistedQueryHits") && !$util.isInteger(message.persistedQueryHits) && !(message.persistedQueryHits && $util.isInteger(message.persistedQueryHits.low) && $util.isInteger(message.persistedQueryHits.high)))
      return "persistedQueryHits: integer|Long expected";
    if (message.persistedQueryMisses != null && message.hasOwnProperty("persistedQueryMisses") && !$util.isInteger(message.persistedQueryMisses) && !(message.persistedQueryMisses && $util.isInteger(message.persistedQueryMisses.low) && $util.isInteger(message.persistedQueryMisses.high)))
      return "persistedQueryMisses: integer|Long expected";
    if (message.cacheLatencyCount != null && message.hasOwnProperty("cacheLatencyCount")) {
      let array14;
      if (message.cacheLatencyCount != null && message.cacheLatencyCount.toArray ? array14 = message.cacheLatencyCount.toArray() : array14 = message.cacheLatencyCount, !Array.isArray(array14))
        return "cacheLatencyCount: array expected";
      for (let i = 0; i < array14.length; ++i)
        if (!$util.isInteger(array14[i]) && !(array14[i] && $util.isInteger(array14[i].low) && $util.isInteger(array14[i].high)))
          return "cacheLatencyCount: integer|Long[] expected";
    }
    if (message.rootErrorStats != null && message.hasOwnProperty("rootErrorStats")) {
      let error = $root.PathErrorStats.verify(message.rootErrorStats);
      if (error)
        return "rootErrorStats." + error;
    }
    if (message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && !$util.isInteger(message.requestsWithErrorsCount) && !(message.requestsWithErrorsCount && $util.isInteger(message.requestsWithErrorsCount.low) && $util.isInteger(message.requestsWithErrorsCount.high)))
      return "requestsWithErrorsCount: integer|Long expected";
    if (message.publicCacheTtlCount != null && message.hasOwnProperty("publicCacheTtlCount")) {
      let array15;
      if (message.publicCacheTtlCount != null && message.publicCacheTtlCount.toArray ? array15 = message.publicCacheTtlCount.toArray() : array15 = message.publicCacheTtlCount, !Array.isArray(array15))
        return "publicCacheTtlCount: array expected";
      for (let i = 0; i < array15.length; ++i)
        if (!$util.isInteger(array15[i]) && !(array15[i] && $util.isInteger(array15[i].low) && $util.isInteger(array15[i].high)))
          return "publicCacheTtlCount: integer|Long[] expected";
    }
    if (message.privateCacheTtlCount != null && message.hasOwnProperty("privateCacheTtlCount")) {
      let array16;
      if (message.privateCacheTtlCount != null && message.privateCacheTtlCount.toArray ? array16 = message.privateCacheTtlCount.toArray() : array16 = message.privateCacheTtlCount, !Array.isArray(array16))
        return "privateCacheTtlCount: array expected";
      for (let i = 0; i < array16.length; ++i)
        if (!$util.isInteger(array16[i]) && !(array16[i] && $util.isInteger(array16[i].low) && $util.isInteger(array16[i].high)))
          return "privateCacheTtlCount: integer|Long[] expected";
    }
    return message.registeredOperationCount != null && message.hasOwnProperty("registeredOperationCount") && !$util.isInteger(message.registeredOperationCount) && !(message.registeredOperationCount && $util.isInteger(message.registeredOperationCount.low) && $util.isInteger(message.registeredOperationCount.high)) ? "registeredOperationCount: integer|Long expected" : message.forbiddenOperationCount != null && message.hasOwnProperty("forbiddenOperationCount") && !$util.isInteger(message.forbiddenOperationCount) && !(message.forbiddenOperationCount && $util.isInteger(message.forbiddenOperationCount.low) && $util.isInteger(message.forbiddenOperationCount.high)) ? "forbiddenOperationCount: integer|Long expected" : message.requestsWithoutFieldInstrumentation != null && message.hasOwnProperty("requestsWithoutFieldInstrumentation") && !$util.isInteger(message.requestsWithoutFieldInstrumentation) && !(message.requestsWithoutFieldInstrumentation && $util.isInteger(message.requestsWithoutFieldInstrumentation.low) && $util.isInteger(message.requestsWithoutFieldInstrumentation.high)) ? "requestsWithoutFieldInstrumentation: integer|Long expected" : null;
  }, QueryLatencyStats2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    if ((options.arrays || options.defaults) && (object.latencyCount = [], object.cacheLatencyCount = [], object.publicCacheTtlCount = [], object.privateCacheTtlCount = []), options.defaults && (object.requestCount = 0, object.cacheHits = 0, object.persistedQueryHits = 0, object.persistedQueryMisses = 0, object.rootErrorStats = null, object.requestsWithErrorsCount = 0, object.registeredOperationCount = 0, object.forbiddenOperationCount = 0, object.requestsWithoutFieldInstrumentation = 0), message.requestCount != null && message.hasOwnProperty("requestCount") && (typeof message.requestCount == "number" ? object.requestCount = options.longs === String ? String(message.requestCount) : message.requestCount : object.requestCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestCount) : options.longs === Number ? new $util.LongBits(message.requestCount.low >>> 0, message.requestCount.high >>> 0).toNumber(!0) : message.requestCount), message.cacheHits != null && message.hasOwnProperty("cacheHits") && (typeof message.cacheHits == "number" ? object.cacheHits = options.longs === String ? String(message.cacheHits) : message.cacheHits : object.cacheHits = options.longs === String ? $util.Long.prototype.toString.call(message.cacheHits) : options.longs === Number ? new $util.LongBits(message.cacheHits.low >>> 0, message.cacheHits.high >>> 0).toNumber(!0) : message.cacheHits), message.persistedQueryHits != null && message.hasOwnProperty("persistedQueryHits") && (typeof message.persistedQueryHits == "number" ? object.persistedQueryHits = options.longs === String ? String(message.persistedQueryHits) : message.persistedQueryHits : object.persistedQueryHits = options.longs === String ? $util.Long.prototype.toString.call(message.persistedQueryHits) : options.longs === Number ? new $util.LongBits(message.persistedQueryHits.low >>> 0, message.persistedQueryHits.high >>> 0).toNumber(!0) : message.persistedQueryHits), message.persistedQueryMisses != null && message.hasOwnProperty("persistedQueryMisses") && (typeof message.persistedQueryMisses == "number" ? object.persistedQueryMisses = options.longs === String ? String(message.persistedQueryMisses) : message.persistedQueryMisses : object.persistedQueryMisses = options.longs === String ? $util.Long.prototype.toString.call(message.persistedQueryMisses) : options.longs === Number ? new $util.LongBits(message.persistedQueryMisses.low >>> 0, message.persistedQueryMisses.high >>> 0).toNumber(!0) : message.persistedQueryMisses), message.rootErrorStats != null && message.hasOwnProperty("rootErrorStats") && (object.rootErrorStats = $root.PathErrorStats.toObject(message.rootErrorStats, options)), message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && (typeof message.requestsWithErrorsCount == "number" ? object.requestsWithErrorsCount = options.longs === String ? String(message.requestsWithErrorsCount) : message.requestsWithErrorsCount : object.requestsWithErrorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithErrorsCount) : options.longs === Number ? new $util.LongBits(message.requestsWithErrorsCount.low >>> 0, message.requestsWithErrorsCount.high >>> 0).toNumber(!0) : message.requestsWithErrorsCount), message.registeredOperationCount != null && message.hasOwnProperty("registeredOperationCount") && (typeof message.registeredOperationCount == "number" ? object.registeredOperationCount = options.longs === String ? String(message.registeredOperationCount) : message.registeredOperationCount : object.registeredOperationCount = options.longs === String ? $util.Long.prototype.toString.call(message.registeredOperationCount) : options.longs === Number ? new $util.LongBits(message.registeredOperationCount.low >>> 0, message.registeredOperationCount.high >>> 0).toNumber(!0) : message.registeredOperationCount), message.forbiddenOperationCount != null && message.hasOwnProperty("forbiddenOperationCount") && (typeof message.forbiddenOperationCount == "number" ? object.forbiddenOperationCount = options.longs === String ? String(message.forbiddenOperationCount) : message.forbiddenOperationCount : object.forbiddenOperationCount = options.longs === String ? $util.Long.prototype.toString.call(message.forbiddenOperationCount) : options.longs === Number ? new $util.LongBits(message.forbiddenOperationCount.low >>> 0, message.forbiddenOperationCount.high >>> 0).toNumber(!0) : message.forbiddenOperationCount), message.latencyCount && message.latencyCount.length) {
      object.latencyCount = [];
      for (let j = 0; j < message.latencyCount.length; ++j)
        typeof message.latencyCount[j] == "number" ? object.latencyCount[j] = options.longs === String ? String(message.latencyCount[j]) : message.latencyCount[j] : object.latencyCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.latencyCount[j]) : options.longs === Number ? new $util.LongBits(message.latencyCount[j].low >>> 0, message.latencyCount[j].high >>> 0).toNumber() : message.latencyCount[j];
    }
    if (message.cacheLatencyCount && message.cacheLatencyCount.length) {
      object.cacheLatencyCount = [];
      for (let j = 0; j < message.cacheLatencyCount.length; ++j)
        typeof message.cacheLatencyCount[j] == "number" ? object.cacheLatencyCount[j] = options.longs === String ? String(message.cacheLatencyCount[j]) : message.cacheLatencyCount[j] : object.cacheLatencyCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.cacheLatencyCount[j]) : options.longs === Number ? new $util.LongBits(message.cacheLatencyCount[j].low >>> 0, message.cacheLatencyCount[j].high >>> 0).toNumber() : message.cacheLatencyCount[j];
    }
    if (message.publicCacheTtlCount && message.publicCacheTtlCount.length) {
      object.publicCacheTtlCount = [];
      for (let j = 0; j < message.publicCacheTtlCount.length; ++j)
        typeof message.publicCacheTtlCount[j] == "number" ? object.publicCacheTtlCount[j] = options.longs === String ? String(message.publicCacheTtlCount[j]) : message.publicCacheTtlCount[j] : object.publicCacheTtlCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.publicCacheTtlCount[j]) : options.longs === Number ? new $util.LongBits(message.publicCacheTtlCount[j].low >>> 0, message.publicCacheTtlCount[j].high >>> 0).toNumber() : message.publicCacheTtlCount[j];
    }
    if (message.privateCacheTtlCount && message.privateCacheTtlCount.length) {
      object.privateCacheTtlCount = [];
      for (let j = 0; j < message.privateCacheTtlCount.length; ++j)
        typeof message.privateCacheTtlCount[j] == "number" ? object.privateCacheTtlCount[j] = options.longs === String ? String(message.privateCacheTtlCount[j]) : message.privateCacheTtlCount[j] : object.privateCacheTtlCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.privateCacheTtlCount[j]) : options.longs === Number ? new $util.LongBits(message.privateCacheTtlCount[j].low >>> 0, message.privateCacheTtlCount[j].high >>> 0).toNumber() : message.privateCacheTtlCount[j];
    }
    return message.requestsWithoutFieldInstrumentation != null && message.hasOwnProperty("requestsWithoutFieldInstrumentation") && (typeof message.requestsWithoutFieldInstrumentation == "number" ? object.requestsWithoutFieldInstrumentation = options.longs === String ? String(message.requestsWithoutFieldInstrumentation) : message.requestsWithoutFieldInstrumentation : object.requestsWithoutFieldInstrumentation = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithoutFieldInstrumentation) : options.longs === Number ? new $util.LongBits(message.requestsWithoutFieldInstrumentation.low >>> 0, message.requestsWithoutFieldInstrumentation.high >>> 0).toNumber(!0) : message.requestsWithoutFieldInstrumentation), object;
  }, QueryLatencyStats2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, QueryLatencyStats2;
})(), StatsContext = $root.StatsContext = (() => {
  function StatsContext2(properties) {
    if (properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return StatsContext2.prototype.clientName = "", StatsContext2.prototype.clientVersion = "", StatsContext2.create = function(properties) {
    return new StatsContext2(properties);
  }, StatsContext2.encode = function(message, writer) {
    return writer || (writer = $Writer.create()), message.clientName != null && Object.hasOwnProperty.call(message, "clientName") && writer.uint32(
      /* id 2, wireType 2 =*/
      18
    ).string(message.clientName), message.clientVersion != null && Object.hasOwnProperty.call(message, "clientVersion") && writer.uint32(
      /* id 3, wireType 2 =*/
      26
    ).string(message.clientVersion), writer;
  }, StatsContext2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, StatsContext2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.StatsContext();
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 2:
          message.clientName = reader.string();
          break;
        case 3:
          message.clientVersion = reader.string();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, StatsContext2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, StatsContext2.verify = function(message) {
    return typeof message != "object" || message === null ? "object expected" : message.clientName != null && message.hasOwnProperty("clientName") && !$util.isString(message.clientName) ? "clientName: string expected" : message.clientVersion != null && message.hasOwnProperty("clientVersion") && !$util.isString(message.clientVersion) ? "clientVersion: string expected" : null;
  }, StatsContext2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    return options.defaults && (object.clientName = "", object.clientVersion = ""), message.clientName != null && message.hasOwnProperty("clientName") && (object.clientName = message.clientName), message.clientVersion != null && message.hasOwnProperty("clientVersion") && (object.clientVersion = message.clientVersion), object;
  }, StatsContext2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, StatsContext2;
})(), ContextualizedQueryLatencyStats = $root.ContextualizedQueryLatencyStats = (() => {
  function ContextualizedQueryLatencyStats2(properties) {
    if (properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return ContextualizedQueryLatencyStats2.prototype.queryLatencyStats = null, ContextualizedQueryLatencyStats2.prototype.context = null, ContextualizedQueryLatencyStats2.create = function(properties) {
    return new ContextualizedQueryLatencyStats2(properties);
  }, ContextualizedQueryLatencyStats2.encode = function(message, writer) {
    return writer || (writer = $Writer.create()), message.queryLatencyStats != null && Object.hasOwnProperty.call(message, "queryLatencyStats") && $root.QueryLatencyStats.encode(message.queryLatencyStats, writer.uint32(
      /* id 1, wireType 2 =*/
      10
    ).fork()).ldelim(), message.context != null && Object.hasOwnProperty.call(message, "context") && $root.StatsContext.encode(message.context, writer.uint32(
      /* id 2, wireType 2 =*/
      18
    ).fork()).ldelim(), writer;
  }, ContextualizedQueryLatencyStats2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, ContextualizedQueryLatencyStats2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ContextualizedQueryLatencyStats();
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.queryLatencyStats = $root.QueryLatencyStats.decode(reader, reader.uint32());
          break;
        case 2:
          message.context = $root.StatsContext.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, ContextualizedQueryLatencyStats2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, ContextualizedQueryLatencyStats2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats")) {
      let error = $root.QueryLatencyStats.verify(message.queryLatencyStats);
      if (error)
        return "queryLatencyStats." + error;
    }
    if (message.context != null && message.hasOwnProperty("context")) {
      let error = $root.StatsContext.verify(message.context);
      if (error)
        return "context." + error;
    }
    return null;
  }, ContextualizedQueryLatencyStats2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    return options.defaults && (object.queryLatencyStats = null, object.context = null), message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats") && (object.queryLatencyStats = $root.QueryLatencyStats.toObject(message.queryLatencyStats, options)), message.context != null && message.hasOwnProperty("context") && (object.context = $root.StatsContext.toObject(message.context, options)), object;
  }, ContextualizedQueryLatencyStats2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, ContextualizedQueryLatencyStats2;
})(), ContextualizedTypeStats = $root.ContextualizedTypeStats = (() => {
  function ContextualizedTypeStats2(properties) {
    if (this.perTypeStat = {}, properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return ContextualizedTypeStats2.prototype.context = null, ContextualizedTypeStats2.prototype.perTypeStat = $util.emptyObject, ContextualizedTypeStats2.create = function(properties) {
    return new ContextualizedTypeStats2(properties);
  }, ContextualizedTypeStats2.encode = function(message, writer) {
    if (writer || (writer = $Writer.create()), message.context != null && Object.hasOwnProperty.call(message, "context") && $root.StatsContext.encode(message.context, writer.uint32(
      /* id 1, wireType 2 =*/
      10
    ).fork()).ldelim(), message.perTypeStat != null && Object.hasOwnProperty.call(message, "perTypeStat"))
      for (let keys = Object.keys(message.perTypeStat), i = 0; i < keys.length; ++i)
        writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork().uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(keys[i]), $root.TypeStat.encode(message.perTypeStat[keys[i]], writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim().ldelim();
    return writer;
  }, ContextualizedTypeStats2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, ContextualizedTypeStats2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ContextualizedTypeStats(), key;
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.context = $root.StatsContext.decode(reader, reader.uint32());
          break;
        case 2:
          reader.skip().pos++, message.perTypeStat === $util.emptyObject && (message.perTypeStat = {}), key = reader.string(), reader.pos++, message.perTypeStat[key] = $root.TypeStat.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, ContextualizedTypeStats2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, ContextualizedTypeStats2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.context != null && message.hasOwnProperty("context")) {
      let error = $root.StatsContext.verify(message.context);
      if (error)
        return "context." + error;
    }
    if (message.perTypeStat != null && message.hasOwnProperty("perTypeStat")) {
      if (!$util.isObject(message.perTypeStat))
        return "perTypeStat: object expected";
      let key = Object.keys(message.perTypeStat);
      for (let i = 0; i < key.length; ++i) {
        let error = $root.TypeStat.verify(message.perTypeStat[key[i]]);
        if (error)
          return "perTypeStat." + error;
      }
    }
    return null;
  }, ContextualizedTypeStats2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    (options.objects || options.defaults) && (object.perTypeStat = {}), options.defaults && (object.context = null), message.context != null && message.hasOwnProperty("context") && (object.context = $root.StatsContext.toObject(message.context, options));
    let keys2;
    if (message.perTypeStat && (keys2 = Object.keys(message.perTypeStat)).length) {
      object.perTypeStat = {};
      for (let j = 0; j < keys2.length; ++j)
        object.perTypeStat[keys2[j]] = $root.TypeStat.toObject(message.perTypeStat[keys2[j]], options);
    }
    return object;
  }, ContextualizedTypeStats2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, ContextualizedTypeStats2;
})(), FieldStat = $root.FieldStat = (() => {
  function FieldStat2(properties) {
    if (this.latencyCount = [], properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return FieldStat2.prototype.returnType = "", FieldStat2.prototype.errorsCount = 0, FieldStat2.prototype.observedExecutionCount = 0, FieldStat2.prototype.estimatedExecutionCount = 0, FieldStat2.prototype.requestsWithErrorsCount = 0, FieldStat2.prototype.latencyCount = $util.emptyArray, FieldStat2.create = function(properties) {
    return new FieldStat2(properties);
  }, FieldStat2.encode = function(message, writer) {
    writer || (writer = $Writer.create()), message.returnType != null && Object.hasOwnProperty.call(message, "returnType") && writer.uint32(
      /* id 3, wireType 2 =*/
      26
    ).string(message.returnType), message.errorsCount != null && Object.hasOwnProperty.call(message, "errorsCount") && writer.uint32(
      /* id 4, wireType 0 =*/
      32
    ).uint64(message.errorsCount), message.observedExecutionCount != null && Object.hasOwnProperty.call(message, "observedExecutionCount") && writer.uint32(
      /* id 5, wireType 0 =*/
      40
    ).uint64(message.observedExecutionCount), message.requestsWithErrorsCount != null && Object.hasOwnProperty.call(message, "requestsWithErrorsCount") && writer.uint32(
      /* id 6, wireType 0 =*/
      48
    ).uint64(message.requestsWithErrorsCount);
    let array9;
    if (message.latencyCount != null && message.latencyCount.toArray ? array9 = message.latencyCount.toArray() : array9 = message.latencyCount, array9 != null && array9.length) {
      writer.uint32(
        /* id 9, wireType 2 =*/
        74
      ).fork();
      for (let i = 0; i < array9.length; ++i)
        writer.sint64(array9[i]);
      writer.ldelim();
    }
    return message.estimatedExecutionCount != null && Object.hasOwnProperty.call(message, "estimatedExecutionCount") && writer.uint32(
      /* id 10, wireType 0 =*/
      80
    ).uint64(message.estimatedExecutionCount), writer;
  }, FieldStat2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, FieldStat2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.FieldStat();
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 3:
          message.returnType = reader.string();
          break;
        case 4:
          message.errorsCount = reader.uint64();
          break;
        case 5:
          message.observedExecutionCount = reader.uint64();
          break;
        case 10:
          message.estimatedExecutionCount = reader.uint64();
          break;
        case 6:
          message.requestsWithErrorsCount = reader.uint64();
          break;
        case 9:
          if (message.latencyCount && message.latencyCount.length || (message.latencyCount = []), (tag & 7) === 2) {
            let end2 = reader.uint32() + reader.pos;
            for (; reader.pos < end2; )
              message.latencyCount.push(reader.sint64());
          } else
            message.latencyCount.push(reader.sint64());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, FieldStat2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, FieldStat2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.returnType != null && message.hasOwnProperty("returnType") && !$util.isString(message.returnType))
      return "returnType: string expected";
    if (message.errorsCount != null && message.hasOwnProperty("errorsCount") && !$util.isInteger(message.errorsCount) && !(message.errorsCount && $util.isInteger(message.errorsCount.low) && $util.isInteger(message.errorsCount.high)))
      return "errorsCount: integer|Long expected";
    if (message.observedExecutionCount != null && message.hasOwnProperty("observedExecutionCount") && !$util.isInteger(message.observedExecutionCount) && !(message.observedExecutionCount && $util.isInteger(message.observedExecutionCount.low) && $util.isInteger(message.observedExecutionCount.high)))
      return "observedExecutionCount: integer|Long expected";
    if (message.estimatedExecutionCount != null && message.hasOwnProperty("estimatedExecutionCount") && !$util.isInteger(message.estimatedExecutionCount) && !(message.estimatedExecutionCount && $util.isInteger(message.estimatedExecutionCount.low) && $util.isInteger(message.estimatedExecutionCount.high)))
      return "estimatedExecutionCount: integer|Long expected";
    if (message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && !$util.isInteger(message.requestsWithErrorsCount) && !(message.requestsWithErrorsCount && $util.isInteger(message.requestsWithErrorsCount.low) && $util.isInteger(message.requestsWithErrorsCount.high)))
      return "requestsWithErrorsCount: integer|Long expected";
    if (message.latencyCount != null && message.hasOwnProperty("latencyCount")) {
      let array9;
      if (message.latencyCount != null && message.latencyCount.toArray ? array9 = message.latencyCount.toArray() : array9 = message.latencyCount, !Array.isArray(array9))
        return "latencyCount: array expected";
      for (let i = 0; i < array9.length; ++i)
        if (!$util.isInteger(array9[i]) && !(array9[i] && $util.isInteger(array9[i].low) && $util.isInteger(array9[i].high)))
          return "latencyCount: integer|Long[] expected";
    }
    return null;
  }, FieldStat2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    if ((options.arrays || options.defaults) && (object.latencyCount = []), options.defaults && (object.returnType = "", object.errorsCount = 0, object.observedExecutionCount = 0, object.requestsWithErrorsCount = 0, object.estimatedExecutionCount = 0), message.returnType != null && message.hasOwnProperty("returnType") && (object.returnType = message.returnType), message.errorsCount != null && message.hasOwnProperty("errorsCount") && (typeof message.errorsCount == "number" ? object.errorsCount = options.longs === String ? String(message.errorsCount) : message.errorsCount : object.errorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.errorsCount) : options.longs === Number ? new $util.LongBits(message.errorsCount.low >>> 0, message.errorsCount.high >>> 0).toNumber(!0) : message.errorsCount), message.observedExecutionCount != null && message.hasOwnProperty("observedExecutionCount") && (typeof message.observedExecutionCount == "number" ? object.observedExecutionCount = options.longs === String ? String(message.observedExecutionCount) : message.observedExecutionCount : object.observedExecutionCount = options.longs === String ? $util.Long.prototype.toString.call(message.observedExecutionCount) : options.longs === Number ? new $util.LongBits(message.observedExecutionCount.low >>> 0, message.observedExecutionCount.high >>> 0).toNumber(!0) : message.observedExecutionCount), message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && (typeof message.requestsWithErrorsCount == "number" ? object.requestsWithErrorsCount = options.longs === String ? String(message.requestsWithErrorsCount) : message.requestsWithErrorsCount : object.requestsWithErrorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithErrorsCount) : options.longs === Number ? new $util.LongBits(message.requestsWithErrorsCount.low >>> 0, message.requestsWithErrorsCount.high >>> 0).toNumber(!0) : message.requestsWithErrorsCount), message.latencyCount && message.latencyCount.length) {
      object.latencyCount = [];
      for (let j = 0; j < message.latencyCount.length; ++j)
        typeof message.latencyCount[j] == "number" ? object.latencyCount[j] = options.longs === String ? String(message.latencyCount[j]) : message.latencyCount[j] : object.latencyCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.latencyCount[j]) : options.longs === Number ? new $util.LongBits(message.latencyCount[j].low >>> 0, message.latencyCount[j].high >>> 0).toNumber() : message.latencyCount[j];
    }
    return message.estimatedExecutionCount != null && message.hasOwnProperty("estimatedExecutionCount") && (typeof message.estimatedExecutionCount == "number" ? object.estimatedExecutionCount = options.longs === String ? String(message.estimatedExecutionCount) : message.estimatedExecutionCount : object.estimatedExecutionCount = options.longs === String ? $util.Long.prototype.toString.call(message.estimatedExecutionCount) : options.longs === Number ? new $util.LongBits(message.estimatedExecutionCount.low >>> 0, message.estimatedExecutionCount.high >>> 0).toNumber(!0) : message.estimatedExecutionCount), object;
  }, FieldStat2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, FieldStat2;
})(), TypeStat = $root.TypeStat = (() => {
  function TypeStat2(properties) {
    if (this.perFieldStat = {}, properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return TypeStat2.prototype.perFieldStat = $util.emptyObject, TypeStat2.create = function(properties) {
    return new TypeStat2(properties);
  }, TypeStat2.encode = function(message, writer) {
    if (writer || (writer = $Writer.create()), message.perFieldStat != null && Object.hasOwnProperty.call(message, "perFieldStat"))
      for (let keys = Object.keys(message.perFieldStat), i = 0; i < keys.length; ++i)
        writer.uint32(
          /* id 3, wireType 2 =*/
          26
        ).fork().uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(keys[i]), $root.FieldStat.encode(message.perFieldStat[keys[i]], writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim().ldelim();
    return writer;
  }, TypeStat2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, TypeStat2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.TypeStat(), key;
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      tag >>> 3 === 3 ? (reader.skip().pos++, message.perFieldStat === $util.emptyObject && (message.perFieldStat = {}), key = reader.string(), reader.pos++, message.perFieldStat[key] = $root.FieldStat.decode(reader, reader.uint32())) : reader.skipType(tag & 7);
    }
    return message;
  }, TypeStat2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, TypeStat2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.perFieldStat != null && message.hasOwnProperty("perFieldStat")) {
      if (!$util.isObject(message.perFieldStat))
        return "perFieldStat: object expected";
      let key = Object.keys(message.perFieldStat);
      for (let i = 0; i < key.length; ++i) {
        let error = $root.FieldStat.verify(message.perFieldStat[key[i]]);
        if (error)
          return "perFieldStat." + error;
      }
    }
    return null;
  }, TypeStat2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    (options.objects || options.defaults) && (object.perFieldStat = {});
    let keys2;
    if (message.perFieldStat && (keys2 = Object.keys(message.perFieldStat)).length) {
      object.perFieldStat = {};
      for (let j = 0; j < keys2.length; ++j)
        object.perFieldStat[keys2[j]] = $root.FieldStat.toObject(message.perFieldStat[keys2[j]], options);
    }
    return object;
  }, TypeStat2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, TypeStat2;
})(), ReferencedFieldsForType = $root.ReferencedFieldsForType = (() => {
  function ReferencedFieldsForType2(properties) {
    if (this.fieldNames = [], properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return ReferencedFieldsForType2.prototype.fieldNames = $util.emptyArray, ReferencedFieldsForType2.prototype.isInterface = !1, ReferencedFieldsForType2.create = function(properties) {
    return new ReferencedFieldsForType2(properties);
  }, ReferencedFieldsForType2.encode = function(message, writer) {
    if (writer || (writer = $Writer.create()), message.fieldNames != null && message.fieldNames.length)
      for (let i = 0; i < message.fieldNames.length; ++i)
        writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(message.fieldNames[i]);
    return message.isInterface != null && Object.hasOwnProperty.call(message, "isInterface") && writer.uint32(
      /* id 2, wireType 0 =*/
      16
    ).bool(message.isInterface), writer;
  }, ReferencedFieldsForType2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, ReferencedFieldsForType2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ReferencedFieldsForType();
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.fieldNames && message.fieldNames.length || (message.fieldNames = []), message.fieldNames.push(reader.string());
          break;
        case 2:
          message.isInterface = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, ReferencedFieldsForType2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, ReferencedFieldsForType2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.fieldNames != null && message.hasOwnProperty("fieldNames")) {
      if (!Array.isArray(message.fieldNames))
        return "fieldNames: array expected";
      for (let i = 0; i < message.fieldNames.length; ++i)
        if (!$util.isString(message.fieldNames[i]))
          return "fieldNames: string[] expected";
    }
    return message.isInterface != null && message.hasOwnProperty("isInterface") && typeof message.isInterface != "boolean" ? "isInterface: boolean expected" : null;
  }, ReferencedFieldsForType2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    if ((options.arrays || options.defaults) && (object.fieldNames = []), options.defaults && (object.isInterface = !1), message.fieldNames && message.fieldNames.length) {
      object.fieldNames = [];
      for (let j = 0; j < message.fieldNames.length; ++j)
        object.fieldNames[j] = message.fieldNames[j];
    }
    return message.isInterface != null && message.hasOwnProperty("isInterface") && (object.isInterface = message.isInterface), object;
  }, ReferencedFieldsForType2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, ReferencedFieldsForType2;
})(), Report = $root.Report = (() => {
  function Report2(properties) {
    if (this.tracesPerQuery = {}, properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return Report2.prototype.header = null, Report2.prototype.tracesPerQuery = $util.emptyObject, Report2.prototype.endTime = null, Report2.prototype.operationCount = 0, Report2.prototype.tracesPreAggregated = !1, Report2.create = function(properties) {
    return new Report2(properties);
  }, Report2.encode = function(message, writer) {
    if (writer || (writer = $Writer.create()), message.header != null && Object.hasOwnProperty.call(message, "header") && $root.ReportHeader.encode(message.header, writer.uint32(
      /* id 1, wireType 2 =*/
      10
    ).fork()).ldelim(), message.endTime != null && Object.hasOwnProperty.call(message, "endTime") && $root.google.protobuf.Timestamp.encode(message.endTime, writer.uint32(
      /* id 2, wireType 2 =*/
      18
    ).fork()).ldelim(), message.tracesPerQuery != null && Object.hasOwnProperty.call(message, "tracesPerQuery"))
      for (let keys = Object.keys(message.tracesPerQuery), i = 0; i < keys.length; ++i)
        writer.uint32(
          /* id 5, wireType 2 =*/
          42
        ).fork().uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(keys[i]), $root.TracesAndStats.encode(message.tracesPerQuery[keys[i]], writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim().ldelim();
    return message.operationCount != null && Object.hasOwnProperty.call(message, "operationCount") && writer.uint32(
      /* id 6, wireType 0 =*/
      48
    ).uint64(message.operationCount), message.tracesPreAggregated != null && Object.hasOwnProperty.call(message, "tracesPreAggregated") && writer.uint32(
      /* id 7, wireType 0 =*/
      56
    ).bool(message.tracesPreAggregated), writer;
  }, Report2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, Report2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Report(), key;
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.header = $root.ReportHeader.decode(reader, reader.uint32());
          break;
        case 5:
          reader.skip().pos++, message.tracesPerQuery === $util.emptyObject && (message.tracesPerQuery = {}), key = reader.string(), reader.pos++, message.tracesPerQuery[key] = $root.TracesAndStats.decode(reader, reader.uint32());
          break;
        case 2:
          message.endTime = $root.google.protobuf.Timestamp.decode(reader, reader.uint32());
          break;
        case 6:
          message.operationCount = reader.uint64();
          break;
        case 7:
          message.tracesPreAggregated = reader.bool();
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, Report2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, Report2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.header != null && message.hasOwnProperty("header")) {
      let error = $root.ReportHeader.verify(message.header);
      if (error)
        return "header." + error;
    }
    if (message.tracesPerQuery != null && message.hasOwnProperty("tracesPerQuery")) {
      if (!$util.isObject(message.tracesPerQuery))
        return "tracesPerQuery: object expected";
      let key = Object.keys(message.tracesPerQuery);
      for (let i = 0; i < key.length; ++i) {
        let error = $root.TracesAndStats.verify(message.tracesPerQuery[key[i]]);
        if (error)
          return "tracesPerQuery." + error;
      }
    }
    if (message.endTime != null && message.hasOwnProperty("endTime")) {
      let error = $root.google.protobuf.Timestamp.verify(message.endTime);
      if (error)
        return "endTime." + error;
    }
    return message.operationCount != null && message.hasOwnProperty("operationCount") && !$util.isInteger(message.operationCount) && !(message.operationCount && $util.isInteger(message.operationCount.low) && $util.isInteger(message.operationCount.high)) ? "operationCount: integer|Long expected" : message.tracesPreAggregated != null && message.hasOwnProperty("tracesPreAggregated") && typeof message.tracesPreAggregated != "boolean" ? "tracesPreAggregated: boolean expected" : null;
  }, Report2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    (options.objects || options.defaults) && (object.tracesPerQuery = {}), options.defaults && (object.header = null, object.endTime = null, object.operationCount = 0, object.tracesPreAggregated = !1), message.header != null && message.hasOwnProperty("header") && (object.header = $root.ReportHeader.toObject(message.header, options)), message.endTime != null && message.hasOwnProperty("endTime") && (object.endTime = $root.google.protobuf.Timestamp.toObject(message.endTime, options));
    let keys2;
    if (message.tracesPerQuery && (keys2 = Object.keys(message.tracesPerQuery)).length) {
      object.tracesPerQuery = {};
      for (let j = 0; j < keys2.length; ++j)
        object.tracesPerQuery[keys2[j]] = $root.TracesAndStats.toObject(message.tracesPerQuery[keys2[j]], options);
    }
    return message.operationCount != null && message.hasOwnProperty("operationCount") && (typeof message.operationCount == "number" ? object.operationCount = options.longs === String ? String(message.operationCount) : message.operationCount : object.operationCount = options.longs === String ? $util.Long.prototype.toString.call(message.operationCount) : options.longs === Number ? new $util.LongBits(message.operationCount.low >>> 0, message.operationCount.high >>> 0).toNumber(!0) : message.operationCount), message.tracesPreAggregated != null && message.hasOwnProperty("tracesPreAggregated") && (object.tracesPreAggregated = message.tracesPreAggregated), object;
  }, Report2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, Report2;
})(), ContextualizedStats = $root.ContextualizedStats = (() => {
  function ContextualizedStats2(properties) {
    if (this.perTypeStat = {}, properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return ContextualizedStats2.prototype.context = null, ContextualizedStats2.prototype.queryLatencyStats = null, ContextualizedStats2.prototype.perTypeStat = $util.emptyObject, ContextualizedStats2.create = function(properties) {
    return new ContextualizedStats2(properties);
  }, ContextualizedStats2.encode = function(message, writer) {
    if (writer || (writer = $Writer.create()), message.context != null && Object.hasOwnProperty.call(message, "context") && $root.StatsContext.encode(message.context, writer.uint32(
      /* id 1, wireType 2 =*/
      10
    ).fork()).ldelim(), message.queryLatencyStats != null && Object.hasOwnProperty.call(message, "queryLatencyStats") && $root.QueryLatencyStats.encode(message.queryLatencyStats, writer.uint32(
      /* id 2, wireType 2 =*/
      18
    ).fork()).ldelim(), message.perTypeStat != null && Object.hasOwnProperty.call(message, "perTypeStat"))
      for (let keys = Object.keys(message.perTypeStat), i = 0; i < keys.length; ++i)
        writer.uint32(
          /* id 3, wireType 2 =*/
          26
        ).fork().uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(keys[i]), $root.TypeStat.encode(message.perTypeStat[keys[i]], writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim().ldelim();
    return writer;
  }, ContextualizedStats2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, ContextualizedStats2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ContextualizedStats(), key;
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.context = $root.StatsContext.decode(reader, reader.uint32());
          break;
        case 2:
          message.queryLatencyStats = $root.QueryLatencyStats.decode(reader, reader.uint32());
          break;
        case 3:
          reader.skip().pos++, message.perTypeStat === $util.emptyObject && (message.perTypeStat = {}), key = reader.string(), reader.pos++, message.perTypeStat[key] = $root.TypeStat.decode(reader, reader.uint32());
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, ContextualizedStats2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, ContextualizedStats2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.context != null && message.hasOwnProperty("context")) {
      let error = $root.StatsContext.verify(message.context);
      if (error)
        return "context." + error;
    }
    if (message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats")) {
      let error = $root.QueryLatencyStats.verify(message.queryLatencyStats);
      if (error)
        return "queryLatencyStats." + error;
    }
    if (message.perTypeStat != null && message.hasOwnProperty("perTypeStat")) {
      if (!$util.isObject(message.perTypeStat))
        return "perTypeStat: object expected";
      let key = Object.keys(message.perTypeStat);
      for (let i = 0; i < key.length; ++i) {
        let error = $root.TypeStat.verify(message.perTypeStat[key[i]]);
        if (error)
          return "perTypeStat." + error;
      }
    }
    return null;
  }, ContextualizedStats2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    (options.objects || options.defaults) && (object.perTypeStat = {}), options.defaults && (object.context = null, object.queryLatencyStats = null), message.context != null && message.hasOwnProperty("context") && (object.context = $root.StatsContext.toObject(message.context, options)), message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats") && (object.queryLatencyStats = $root.QueryLatencyStats.toObject(message.queryLatencyStats, options));
    let keys2;
    if (message.perTypeStat && (keys2 = Object.keys(message.perTypeStat)).length) {
      object.perTypeStat = {};
      for (let j = 0; j < keys2.length; ++j)
        object.perTypeStat[keys2[j]] = $root.TypeStat.toObject(message.perTypeStat[keys2[j]], options);
    }
    return object;
  }, ContextualizedStats2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, ContextualizedStats2;
})(), TracesAndStats = $root.TracesAndStats = (() => {
  function TracesAndStats2(properties) {
    if (this.trace = [], this.statsWithContext = [], this.referencedFieldsByType = {}, this.internalTracesContributingToStats = [], properties)
      for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
        properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
  }
  return TracesAndStats2.prototype.trace = $util.emptyArray, TracesAndStats2.prototype.statsWithContext = $util.emptyArray, TracesAndStats2.prototype.referencedFieldsByType = $util.emptyObject, TracesAndStats2.prototype.internalTracesContributingToStats = $util.emptyArray, TracesAndStats2.create = function(properties) {
    return new TracesAndStats2(properties);
  }, TracesAndStats2.encode = function(message, writer) {
    if (writer || (writer = $Writer.create()), message.trace != null && message.trace.length)
      for (let i = 0; i < message.trace.length; ++i)
        message.trace[i] instanceof Uint8Array ? (writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ), writer.bytes(message.trace[i])) : $root.Trace.encode(message.trace[i], writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).fork()).ldelim();
    let array2;
    if (message.statsWithContext != null && message.statsWithContext.toArray ? array2 = message.statsWithContext.toArray() : array2 = message.statsWithContext, array2 != null && array2.length)
      for (let i = 0; i < array2.length; ++i)
        $root.ContextualizedStats.encode(array2[i], writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim();
    if (message.internalTracesContributingToStats != null && message.internalTracesContributingToStats.length)
      for (let i = 0; i < message.internalTracesContributingToStats.length; ++i)
        message.internalTracesContributingToStats[i] instanceof Uint8Array ? (writer.uint32(
          /* id 3, wireType 2 =*/
          26
        ), writer.bytes(message.internalTracesContributingToStats[i])) : $root.Trace.encode(message.internalTracesContributingToStats[i], writer.uint32(
          /* id 3, wireType 2 =*/
          26
        ).fork()).ldelim();
    if (message.referencedFieldsByType != null && Object.hasOwnProperty.call(message, "referencedFieldsByType"))
      for (let keys = Object.keys(message.referencedFieldsByType), i = 0; i < keys.length; ++i)
        writer.uint32(
          /* id 4, wireType 2 =*/
          34
        ).fork().uint32(
          /* id 1, wireType 2 =*/
          10
        ).string(keys[i]), $root.ReferencedFieldsForType.encode(message.referencedFieldsByType[keys[i]], writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim().ldelim();
    return writer;
  }, TracesAndStats2.encodeDelimited = function(message, writer) {
    return this.encode(message, writer).ldelim();
  }, TracesAndStats2.decode = function(reader, length) {
    reader instanceof $Reader || (reader = $Reader.create(reader));
    let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.TracesAndStats(), key;
    for (; reader.pos < end; ) {
      let tag = reader.uint32();
      switch (tag >>> 3) {
        case 1:
          message.trace && message.trace.length || (message.trace = []), message.trace.push($root.Trace.decode(reader, reader.uint32()));
          break;
        case 2:
          message.statsWithContext && message.statsWithContext.length || (message.statsWithContext = []), message.statsWithContext.push($root.ContextualizedStats.decode(reader, reader.uint32()));
          break;
        case 4:
          reader.skip().pos++, message.referencedFieldsByType === $util.emptyObject && (message.referencedFieldsByType = {}), key = reader.string(), reader.pos++, message.referencedFieldsByType[key] = $root.ReferencedFieldsForType.decode(reader, reader.uint32());
          break;
        case 3:
          message.internalTracesContributingToStats && message.internalTracesContributingToStats.length || (message.internalTracesContributingToStats = []), message.internalTracesContributingToStats.push($root.Trace.decode(reader, reader.uint32()));
          break;
        default:
          reader.skipType(tag & 7);
          break;
      }
    }
    return message;
  }, TracesAndStats2.decodeDelimited = function(reader) {
    return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
  }, TracesAndStats2.verify = function(message) {
    if (typeof message != "object" || message === null)
      return "object expected";
    if (message.trace != null && message.hasOwnProperty("trace")) {
      if (!Array.isArray(message.trace))
        return "trace: array expected";
      for (let i = 0; i < message.trace.length; ++i)
        if (!(message.trace[i] instanceof Uint8Array)) {
          let error = $root.Trace.verify(message.trace[i]);
          if (error)
            return "trace." + error;
        }
    }
    if (message.statsWithContext != null && message.hasOwnProperty("statsWithContext")) {
      let array2;
      if (message.statsWithContext != null && message.statsWithContext.toArray ? array2 = message.statsWithContext.toArray() : array2 = message.statsWithContext, !Array.isArray(array2))
        return "statsWithContext: array expected";
      for (let i = 0; i < array2.length; ++i) {
        let error = $root.ContextualizedStats.verify(array2[i]);
        if (error)
          return "statsWithContext." + error;
      }
    }
    if (message.referencedFieldsByType != null && message.hasOwnProperty("referencedFieldsByType")) {
      if (!$util.isObject(message.referencedFieldsByType))
        return "referencedFieldsByType: object expected";
      let key = Object.keys(message.referencedFieldsByType);
      for (let i = 0; i < key.length; ++i) {
        let error = $root.ReferencedFieldsForType.verify(message.referencedFieldsByType[key[i]]);
        if (error)
          return "referencedFieldsByType." + error;
      }
    }
    if (message.internalTracesContributingToStats != null && message.hasOwnProperty("internalTracesContributingToStats")) {
      if (!Array.isArray(message.internalTracesContributingToStats))
        return "internalTracesContributingToStats: array expected";
      for (let i = 0; i < message.internalTracesContributingToStats.length; ++i)
        if (!(message.internalTracesContributingToStats[i] instanceof Uint8Array)) {
          let error = $root.Trace.verify(message.internalTracesContributingToStats[i]);
          if (error)
            return "internalTracesContributingToStats." + error;
        }
    }
    return null;
  }, TracesAndStats2.toObject = function(message, options) {
    options || (options = {});
    let object = {};
    if ((options.arrays || options.defaults) && (object.trace = [], object.statsWithContext = [], object.internalTracesContributingToStats = []), (options.objects || options.defaults) && (object.referencedFieldsByType = {}), message.trace && message.trace.length) {
      object.trace = [];
      for (let j = 0; j < message.trace.length; ++j)
        object.trace[j] = $root.Trace.toObject(message.trace[j], options);
    }
    if (message.statsWithContext && message.statsWithContext.length) {
      object.statsWithContext = [];
      for (let j = 0; j < message.statsWithContext.length; ++j)
        object.statsWithContext[j] = $root.ContextualizedStats.toObject(message.statsWithContext[j], options);
    }
    if (message.internalTracesContributingToStats && message.internalTracesContributingToStats.length) {
      object.internalTracesContributingToStats = [];
      for (let j = 0; j < message.internalTracesContributingToStats.length; ++j)
        object.internalTracesContributingToStats[j] = $root.Trace.toObject(message.internalTracesContributingToStats[j], options);
    }
    let keys2;
    if (message.referencedFieldsByType && (keys2 = Object.keys(message.referencedFieldsByType)).length) {
      object.referencedFieldsByType = {};
      for (let j = 0; j < keys2.length; ++j)
        object.referencedFieldsByType[keys2[j]] = $root.ReferencedFieldsForType.toObject(message.referencedFieldsByType[keys2[j]], options);
    }
    return object;
  }, TracesAndStats2.prototype.toJSON = function() {
    return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
  }, TracesAndStats2;
})(), google = $root.google = (() => {
  let google2 = {};
  return google2.protobuf = (function() {
    let protobuf = {};
    return protobuf.Timestamp = (function() {
      function Timestamp(properties) {
        if (properties)
          for (let keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return Timestamp.prototype.seconds = 0, Timestamp.prototype.nanos = 0, Timestamp.create = function(properties) {
        return new Timestamp(properties);
      }, Timestamp.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.seconds != null && Object.hasOwnProperty.call(message, "seconds") && writer.uint32(
          /* id 1, wireType 0 =*/
          8
        ).int64(message.seconds), message.nanos != null && Object.hasOwnProperty.call(message, "nanos") && writer.uint32(
          /* id 2, wireType 0 =*/
          16
        ).int32(message.nanos), writer;
      }, Timestamp.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, Timestamp.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        let end = length === void 0 ? reader.len : reader.pos + length, message = new $root.google.protobuf.Timestamp();
        for (; reader.pos < end; ) {
          let tag = reader.uint32();
          switch (tag >>> 3) {
            case 1:
              message.seconds = reader.int64();
              break;
            case 2:
              message.nanos = reader.int32();
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, Timestamp.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, Timestamp.verify = function(message) {
        return typeof message != "object" || message === null ? "object expected" : message.seconds != null && message.hasOwnProperty("seconds") && !$util.isInteger(message.seconds) && !(message.seconds && $util.isInteger(message.seconds.low) && $util.isInteger(message.seconds.high)) ? "seconds: integer|Long expected" : message.nanos != null && message.hasOwnProperty("nanos") && !$util.isInteger(message.nanos) ? "nanos: integer expected" : null;
      }, Timestamp.toObject = function(message, options) {
        options || (options = {});
        let object = {};
        return options.defaults && (object.seconds = 0, object.nanos = 0), message.seconds != null && message.hasOwnProperty("seconds") && (typeof message.seconds == "number" ? object.seconds = options.longs === String ? String(message.seconds) : message.seconds : object.seconds = options.longs === String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds), message.nanos != null && message.hasOwnProperty("nanos") && (object.nanos = message.nanos), object;
      }, Timestamp.prototype.toJSON = function() {
        return this.constructor.toObject(this, import_minimal.default.util.toJSONOptions);
      }, Timestamp;
    })(), protobuf;
  })(), google2;
})();

// node_modules/@apollo/server/dist/esm/plugin/traceTreeBuilder.js
var import_graphql = __toESM(require_graphql(), 1);

// node_modules/@apollo/server/dist/esm/utils/UnreachableCaseError.js
var UnreachableCaseError = class extends Error {
  constructor(val) {
    super(`Unreachable case: ${val}`);
  }
};

// node_modules/@apollo/server/dist/esm/plugin/traceTreeBuilder.js
function internalError(message) {
  return new Error(`[internal apollo-server error] ${message}`);
}
var TraceTreeBuilder = class {
  rootNode = new Trace.Node();
  trace = new Trace({
    root: this.rootNode,
    fieldExecutionWeight: 1
  });
  startHrTime;
  stopped = !1;
  nodes = /* @__PURE__ */ new Map([
    [responsePathAsString(), this.rootNode]
  ]);
  transformError;
  constructor(options) {
    let { sendErrors, maskedBy } = options;
    if (!sendErrors || "masked" in sendErrors)
      this.transformError = () => new import_graphql.GraphQLError("<masked>", {
        extensions: { maskedBy }
      });
    else if ("transform" in sendErrors)
      this.transformError = sendErrors.transform;
    else if ("unmodified" in sendErrors)
      this.transformError = null;
    else
      throw new UnreachableCaseError(sendErrors);
  }
  startTiming() {
    if (this.startHrTime)
      throw internalError("startTiming called twice!");
    if (this.stopped)
      throw internalError("startTiming called after stopTiming!");
    this.trace.startTime = dateToProtoTimestamp(/* @__PURE__ */ new Date()), this.startHrTime = process.hrtime();
  }
  stopTiming() {
    if (!this.startHrTime)
      throw internalError("stopTiming called before startTiming!");
    if (this.stopped)
      throw internalError("stopTiming called twice!");
    this.trace.durationNs = durationHrTimeToNanos(process.hrtime(this.startHrTime)), this.trace.endTime = dateToProtoTimestamp(/* @__PURE__ */ new Date()), this.stopped = !0;
  }
  willResolveField(info) {
    if (!this.startHrTime)
      throw internalError("willResolveField called before startTiming!");
    if (this.stopped)
      return () => {
      };
    let path = info.path, node = this.newNode(path);
    return node.type = info.returnType.toString(), node.parentType = info.parentType.toString(), node.startTime = durationHrTimeToNanos(process.hrtime(this.startHrTime)), typeof path.key == "string" && path.key !== info.fieldName && (node.originalFieldName = info.fieldName), () => {
      node.endTime = durationHrTimeToNanos(process.hrtime(this.startHrTime));
    };
  }
  didEncounterErrors(errors) {
    errors.forEach((err) => {
      if (err.extensions?.serviceName)
        return;
      let errorForReporting = this.transformAndNormalizeError(err);
      errorForReporting !== null && this.addProtobufError(errorForReporting.path, errorToProtobufError(errorForReporting));
    });
  }
  addProtobufError(path, error) {
    if (!this.startHrTime)
      throw internalError("addProtobufError called before startTiming!");
    if (this.stopped)
      throw internalError("addProtobufError called after stopTiming!");
    let node = this.rootNode;
    if (Array.isArray(path)) {
      let specificNode = this.nodes.get(path.join("."));
      if (specificNode)
        node = specificNode;
      else {
        let responsePath = responsePathFromArray(path, this.rootNode);
        if (!responsePath)
          throw internalError("addProtobufError called with invalid path!");
        node = this.newNode(responsePath);
      }
    }
    node.error.push(error);
  }
  newNode(path) {
    let node = new Trace.Node(), id = path.key;
    return typeof id == "number" ? node.index = id : node.responseName = id, this.nodes.set(responsePathAsString(path), node), this.ensureParentNode(path).child.push(node), node;
  }
  ensureParentNode(path) {
    let parentPath = responsePathAsString(path.prev), parentNode = this.nodes.get(parentPath);
    return parentNode || this.newNode(path.prev);
  }
  transformAndNormalizeError(err) {
    if (this.transformError) {
      let clonedError = Object.assign(Object.create(Object.getPrototypeOf(err)), err), rewrittenError = this.transformError(clonedError);
      return rewrittenError === null ? null : rewrittenError instanceof import_graphql.GraphQLError ? new import_graphql.GraphQLError(rewrittenError.message, {
        nodes: err.nodes,
        source: err.source,
        positions: err.positions,
        path: err.path,
        originalError: err.originalError,
        extensions: rewrittenError.extensions || err.extensions
      }) : err;
    }
    return err;
  }
};
function durationHrTimeToNanos(hrtime) {
  return hrtime[0] * 1e9 + hrtime[1];
}
function responsePathAsString(p) {
  if (p === void 0)
    return "";
  let res = String(p.key);
  for (; (p = p.prev) !== void 0; )
    res = `${p.key}.${res}`;
  return res;
}
function responsePathFromArray(path, node) {
  let responsePath, nodePtr = node;
  for (let key of path)
    nodePtr = nodePtr?.child?.find((child) => child.responseName === key), responsePath = {
      key,
      prev: responsePath,
      typename: nodePtr?.type ?? void 0
    };
  return responsePath;
}
function errorToProtobufError(error) {
  return new Trace.Error({
    message: error.message,
    location: (error.locations || []).map(({ line, column }) => new Trace.Location({ line, column })),
    json: JSON.stringify(error)
  });
}
function dateToProtoTimestamp(date) {
  let totalMillis = +date, millis = totalMillis % 1e3;
  return new google.protobuf.Timestamp({
    seconds: (totalMillis - millis) / 1e3,
    nanos: millis * 1e6
  });
}

export {
  UnreachableCaseError,
  require_minimal2 as require_minimal,
  Trace,
  ReportHeader,
  Report,
  TraceTreeBuilder,
  dateToProtoTimestamp
};
