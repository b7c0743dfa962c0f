import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  I
} from "./chunk-ZKVBZDMW.js";
import {
  computeCoreSchemaHash
} from "./chunk-M23UP6VD.js";
import {
  packageVersion
} from "./chunk-XYYEGXOS.js";
import {
  Report,
  ReportHeader,
  Trace,
  TraceTreeBuilder,
  dateToProtoTimestamp,
  require_minimal
} from "./chunk-JRC3OALF.js";
import {
  schemaIsSubgraph
} from "./chunk-3NMUOB4A.js";
import "./chunk-7TX6XGVW.js";
import {
  require_graphql
} from "./chunk-GJK4PF63.js";
import {
  __commonJS,
  __toESM
} from "./chunk-RYETXENO.js";

// node_modules/@apollo/usage-reporting-protobuf/generated/cjs/protobuf.js
var require_protobuf = __commonJS({
  "node_modules/@apollo/usage-reporting-protobuf/generated/cjs/protobuf.js"(exports, module) {
    "use strict";
    var $protobuf = require_minimal(), $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util, $root = $protobuf.roots.default || ($protobuf.roots.default = {});
    $root.Trace = (function() {
      function Trace2(properties) {
        if (properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace(); reader.pos < end; ) {
          var tag = reader.uint32();
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
          var error = $root.google.protobuf.Timestamp.verify(message.startTime);
          if (error)
            return "startTime." + error;
        }
        if (message.endTime != null && message.hasOwnProperty("endTime")) {
          var error = $root.google.protobuf.Timestamp.verify(message.endTime);
          if (error)
            return "endTime." + error;
        }
        if (message.durationNs != null && message.hasOwnProperty("durationNs") && !$util.isInteger(message.durationNs) && !(message.durationNs && $util.isInteger(message.durationNs.low) && $util.isInteger(message.durationNs.high)))
          return "durationNs: integer|Long expected";
        if (message.root != null && message.hasOwnProperty("root")) {
          var error = $root.Trace.Node.verify(message.root);
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
          var error = $root.Trace.Details.verify(message.details);
          if (error)
            return "details." + error;
        }
        if (message.clientName != null && message.hasOwnProperty("clientName") && !$util.isString(message.clientName))
          return "clientName: string expected";
        if (message.clientVersion != null && message.hasOwnProperty("clientVersion") && !$util.isString(message.clientVersion))
          return "clientVersion: string expected";
        if (message.http != null && message.hasOwnProperty("http")) {
          var error = $root.Trace.HTTP.verify(message.http);
          if (error)
            return "http." + error;
        }
        if (message.cachePolicy != null && message.hasOwnProperty("cachePolicy")) {
          var error = $root.Trace.CachePolicy.verify(message.cachePolicy);
          if (error)
            return "cachePolicy." + error;
        }
        if (message.queryPlan != null && message.hasOwnProperty("queryPlan")) {
          var error = $root.Trace.QueryPlanNode.verify(message.queryPlan);
          if (error)
            return "queryPlan." + error;
        }
        return message.fullQueryCacheHit != null && message.hasOwnProperty("fullQueryCacheHit") && typeof message.fullQueryCacheHit != "boolean" ? "fullQueryCacheHit: boolean expected" : message.persistedQueryHit != null && message.hasOwnProperty("persistedQueryHit") && typeof message.persistedQueryHit != "boolean" ? "persistedQueryHit: boolean expected" : message.persistedQueryRegister != null && message.hasOwnProperty("persistedQueryRegister") && typeof message.persistedQueryRegister != "boolean" ? "persistedQueryRegister: boolean expected" : message.registeredOperation != null && message.hasOwnProperty("registeredOperation") && typeof message.registeredOperation != "boolean" ? "registeredOperation: boolean expected" : message.forbiddenOperation != null && message.hasOwnProperty("forbiddenOperation") && typeof message.forbiddenOperation != "boolean" ? "forbiddenOperation: boolean expected" : message.fieldExecutionWeight != null && message.hasOwnProperty("fieldExecutionWeight") && typeof message.fieldExecutionWeight != "number" ? "fieldExecutionWeight: number expected" : null;
      }, Trace2.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        return options.defaults && (object.endTime = null, object.startTime = null, object.details = null, object.clientName = "", object.clientVersion = "", object.http = null, object.durationNs = 0, object.root = null, object.cachePolicy = null, object.signature = "", object.fullQueryCacheHit = !1, object.persistedQueryHit = !1, object.persistedQueryRegister = !1, object.registeredOperation = !1, object.forbiddenOperation = !1, object.queryPlan = null, object.unexecutedOperationBody = "", object.unexecutedOperationName = "", object.fieldExecutionWeight = 0, object.isIncomplete = !1), message.endTime != null && message.hasOwnProperty("endTime") && (object.endTime = $root.google.protobuf.Timestamp.toObject(message.endTime, options)), message.startTime != null && message.hasOwnProperty("startTime") && (object.startTime = $root.google.protobuf.Timestamp.toObject(message.startTime, options)), message.details != null && message.hasOwnProperty("details") && (object.details = $root.Trace.Details.toObject(message.details, options)), message.clientName != null && message.hasOwnProperty("clientName") && (object.clientName = message.clientName), message.clientVersion != null && message.hasOwnProperty("clientVersion") && (object.clientVersion = message.clientVersion), message.http != null && message.hasOwnProperty("http") && (object.http = $root.Trace.HTTP.toObject(message.http, options)), message.durationNs != null && message.hasOwnProperty("durationNs") && (typeof message.durationNs == "number" ? object.durationNs = options.longs === String ? String(message.durationNs) : message.durationNs : object.durationNs = options.longs === String ? $util.Long.prototype.toString.call(message.durationNs) : options.longs === Number ? new $util.LongBits(message.durationNs.low >>> 0, message.durationNs.high >>> 0).toNumber(!0) : message.durationNs), message.root != null && message.hasOwnProperty("root") && (object.root = $root.Trace.Node.toObject(message.root, options)), message.cachePolicy != null && message.hasOwnProperty("cachePolicy") && (object.cachePolicy = $root.Trace.CachePolicy.toObject(message.cachePolicy, options)), message.signature != null && message.hasOwnProperty("signature") && (object.signature = message.signature), message.fullQueryCacheHit != null && message.hasOwnProperty("fullQueryCacheHit") && (object.fullQueryCacheHit = message.fullQueryCacheHit), message.persistedQueryHit != null && message.hasOwnProperty("persistedQueryHit") && (object.persistedQueryHit = message.persistedQueryHit), message.persistedQueryRegister != null && message.hasOwnProperty("persistedQueryRegister") && (object.persistedQueryRegister = message.persistedQueryRegister), message.registeredOperation != null && message.hasOwnProperty("registeredOperation") && (object.registeredOperation = message.registeredOperation), message.forbiddenOperation != null && message.hasOwnProperty("forbiddenOperation") && (object.forbiddenOperation = message.forbiddenOperation), message.queryPlan != null && message.hasOwnProperty("queryPlan") && (object.queryPlan = $root.Trace.QueryPlanNode.toObject(message.queryPlan, options)), message.unexecutedOperationBody != null && message.hasOwnProperty("unexecutedOperationBody") && (object.unexecutedOperationBody = message.unexecutedOperationBody), message.unexecutedOperationName != null && message.hasOwnProperty("unexecutedOperationName") && (object.unexecutedOperationName = message.unexecutedOperationName), message.fieldExecutionWeight != null && message.hasOwnProperty("fieldExecutionWeight") && (object.fieldExecutionWeight = options.json && !isFinite(message.fieldExecutionWeight) ? String(message.fieldExecutionWeight) : message.fieldExecutionWeight), message.isIncomplete != null && message.hasOwnProperty("isIncomplete") && (object.isIncomplete = message.isIncomplete), object;
      }, Trace2.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, Trace2.CachePolicy = (function() {
        function CachePolicy(properties) {
          if (properties)
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
          for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.CachePolicy(); reader.pos < end; ) {
            var tag = reader.uint32();
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
          var object = {};
          return options.defaults && (object.scope = options.enums === String ? "UNKNOWN" : 0, object.maxAgeNs = 0), message.scope != null && message.hasOwnProperty("scope") && (object.scope = options.enums === String ? $root.Trace.CachePolicy.Scope[message.scope] : message.scope), message.maxAgeNs != null && message.hasOwnProperty("maxAgeNs") && (typeof message.maxAgeNs == "number" ? object.maxAgeNs = options.longs === String ? String(message.maxAgeNs) : message.maxAgeNs : object.maxAgeNs = options.longs === String ? $util.Long.prototype.toString.call(message.maxAgeNs) : options.longs === Number ? new $util.LongBits(message.maxAgeNs.low >>> 0, message.maxAgeNs.high >>> 0).toNumber() : message.maxAgeNs), object;
        }, CachePolicy.prototype.toJSON = function() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        }, CachePolicy.Scope = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          return values[valuesById[0] = "UNKNOWN"] = 0, values[valuesById[1] = "PUBLIC"] = 1, values[valuesById[2] = "PRIVATE"] = 2, values;
        })(), CachePolicy;
      })(), Trace2.Details = (function() {
        function Details(properties) {
          if (this.variablesJson = {}, properties)
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
        }
        return Details.prototype.variablesJson = $util.emptyObject, Details.prototype.operationName = "", Details.create = function(properties) {
          return new Details(properties);
        }, Details.encode = function(message, writer) {
          if (writer || (writer = $Writer.create()), message.operationName != null && Object.hasOwnProperty.call(message, "operationName") && writer.uint32(
            /* id 3, wireType 2 =*/
            26
          ).string(message.operationName), message.variablesJson != null && Object.hasOwnProperty.call(message, "variablesJson"))
            for (var keys = Object.keys(message.variablesJson), i = 0; i < keys.length; ++i)
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
          for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Details(), key; reader.pos < end; ) {
            var tag = reader.uint32();
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
            for (var key = Object.keys(message.variablesJson), i = 0; i < key.length; ++i)
              if (!$util.isString(message.variablesJson[key[i]]))
                return "variablesJson: string{k:string} expected";
          }
          return message.operationName != null && message.hasOwnProperty("operationName") && !$util.isString(message.operationName) ? "operationName: string expected" : null;
        }, Details.toObject = function(message, options) {
          options || (options = {});
          var object = {};
          (options.objects || options.defaults) && (object.variablesJson = {}), options.defaults && (object.operationName = ""), message.operationName != null && message.hasOwnProperty("operationName") && (object.operationName = message.operationName);
          var keys2;
          if (message.variablesJson && (keys2 = Object.keys(message.variablesJson)).length) {
            object.variablesJson = {};
            for (var j = 0; j < keys2.length; ++j)
              object.variablesJson[keys2[j]] = message.variablesJson[keys2[j]];
          }
          return object;
        }, Details.prototype.toJSON = function() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        }, Details;
      })(), Trace2.Error = (function() {
        function Error2(properties) {
          if (this.location = [], properties)
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
        }
        return Error2.prototype.message = "", Error2.prototype.location = $util.emptyArray, Error2.prototype.timeNs = 0, Error2.prototype.json = "", Error2.create = function(properties) {
          return new Error2(properties);
        }, Error2.encode = function(message, writer) {
          if (writer || (writer = $Writer.create()), message.message != null && Object.hasOwnProperty.call(message, "message") && writer.uint32(
            /* id 1, wireType 2 =*/
            10
          ).string(message.message), message.location != null && message.location.length)
            for (var i = 0; i < message.location.length; ++i)
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
          for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Error(); reader.pos < end; ) {
            var tag = reader.uint32();
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
            for (var i = 0; i < message.location.length; ++i) {
              var error = $root.Trace.Location.verify(message.location[i]);
              if (error)
                return "location." + error;
            }
          }
          return message.timeNs != null && message.hasOwnProperty("timeNs") && !$util.isInteger(message.timeNs) && !(message.timeNs && $util.isInteger(message.timeNs.low) && $util.isInteger(message.timeNs.high)) ? "timeNs: integer|Long expected" : message.json != null && message.hasOwnProperty("json") && !$util.isString(message.json) ? "json: string expected" : null;
        }, Error2.toObject = function(message, options) {
          options || (options = {});
          var object = {};
          if ((options.arrays || options.defaults) && (object.location = []), options.defaults && (object.message = "", object.timeNs = 0, object.json = ""), message.message != null && message.hasOwnProperty("message") && (object.message = message.message), message.location && message.location.length) {
            object.location = [];
            for (var j = 0; j < message.location.length; ++j)
              object.location[j] = $root.Trace.Location.toObject(message.location[j], options);
          }
          return message.timeNs != null && message.hasOwnProperty("timeNs") && (typeof message.timeNs == "number" ? object.timeNs = options.longs === String ? String(message.timeNs) : message.timeNs : object.timeNs = options.longs === String ? $util.Long.prototype.toString.call(message.timeNs) : options.longs === Number ? new $util.LongBits(message.timeNs.low >>> 0, message.timeNs.high >>> 0).toNumber(!0) : message.timeNs), message.json != null && message.hasOwnProperty("json") && (object.json = message.json), object;
        }, Error2.prototype.toJSON = function() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        }, Error2;
      })(), Trace2.HTTP = (function() {
        function HTTP(properties) {
          if (this.requestHeaders = {}, this.responseHeaders = {}, properties)
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
        }
        return HTTP.prototype.method = 0, HTTP.prototype.requestHeaders = $util.emptyObject, HTTP.prototype.responseHeaders = $util.emptyObject, HTTP.prototype.statusCode = 0, HTTP.create = function(properties) {
          return new HTTP(properties);
        }, HTTP.encode = function(message, writer) {
          if (writer || (writer = $Writer.create()), message.method != null && Object.hasOwnProperty.call(message, "method") && writer.uint32(
            /* id 1, wireType 0 =*/
            8
          ).int32(message.method), message.requestHeaders != null && Object.hasOwnProperty.call(message, "requestHeaders"))
            for (var keys = Object.keys(message.requestHeaders), i = 0; i < keys.length; ++i)
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
            for (var keys = Object.keys(message.responseHeaders), i = 0; i < keys.length; ++i)
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
          for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.HTTP(), key; reader.pos < end; ) {
            var tag = reader.uint32();
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
            for (var key = Object.keys(message.requestHeaders), i = 0; i < key.length; ++i) {
              var error = $root.Trace.HTTP.Values.verify(message.requestHeaders[key[i]]);
              if (error)
                return "requestHeaders." + error;
            }
          }
          if (message.responseHeaders != null && message.hasOwnProperty("responseHeaders")) {
            if (!$util.isObject(message.responseHeaders))
              return "responseHeaders: object expected";
            for (var key = Object.keys(message.responseHeaders), i = 0; i < key.length; ++i) {
              var error = $root.Trace.HTTP.Values.verify(message.responseHeaders[key[i]]);
              if (error)
                return "responseHeaders." + error;
            }
          }
          return message.statusCode != null && message.hasOwnProperty("statusCode") && !$util.isInteger(message.statusCode) ? "statusCode: integer expected" : null;
        }, HTTP.toObject = function(message, options) {
          options || (options = {});
          var object = {};
          (options.objects || options.defaults) && (object.requestHeaders = {}, object.responseHeaders = {}), options.defaults && (object.method = options.enums === String ? "UNKNOWN" : 0, object.statusCode = 0), message.method != null && message.hasOwnProperty("method") && (object.method = options.enums === String ? $root.Trace.HTTP.Method[message.method] : message.method);
          var keys2;
          if (message.requestHeaders && (keys2 = Object.keys(message.requestHeaders)).length) {
            object.requestHeaders = {};
            for (var j = 0; j < keys2.length; ++j)
              object.requestHeaders[keys2[j]] = $root.Trace.HTTP.Values.toObject(message.requestHeaders[keys2[j]], options);
          }
          if (message.responseHeaders && (keys2 = Object.keys(message.responseHeaders)).length) {
            object.responseHeaders = {};
            for (var j = 0; j < keys2.length; ++j)
              object.responseHeaders[keys2[j]] = $root.Trace.HTTP.Values.toObject(message.responseHeaders[keys2[j]], options);
          }
          return message.statusCode != null && message.hasOwnProperty("statusCode") && (object.statusCode = message.statusCode), object;
        }, HTTP.prototype.toJSON = function() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        }, HTTP.Values = (function() {
          function Values(properties) {
            if (this.value = [], properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
          }
          return Values.prototype.value = $util.emptyArray, Values.create = function(properties) {
            return new Values(properties);
          }, Values.encode = function(message, writer) {
            if (writer || (writer = $Writer.create()), message.value != null && message.value.length)
              for (var i = 0; i < message.value.length; ++i)
                writer.uint32(
                  /* id 1, wireType 2 =*/
                  10
                ).string(message.value[i]);
            return writer;
          }, Values.encodeDelimited = function(message, writer) {
            return this.encode(message, writer).ldelim();
          }, Values.decode = function(reader, length) {
            reader instanceof $Reader || (reader = $Reader.create(reader));
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.HTTP.Values(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              for (var i = 0; i < message.value.length; ++i)
                if (!$util.isString(message.value[i]))
                  return "value: string[] expected";
            }
            return null;
          }, Values.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            if ((options.arrays || options.defaults) && (object.value = []), message.value && message.value.length) {
              object.value = [];
              for (var j = 0; j < message.value.length; ++j)
                object.value[j] = message.value[j];
            }
            return object;
          }, Values.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, Values;
        })(), HTTP.Method = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          return values[valuesById[0] = "UNKNOWN"] = 0, values[valuesById[1] = "OPTIONS"] = 1, values[valuesById[2] = "GET"] = 2, values[valuesById[3] = "HEAD"] = 3, values[valuesById[4] = "POST"] = 4, values[valuesById[5] = "PUT"] = 5, values[valuesById[6] = "DELETE"] = 6, values[valuesById[7] = "TRACE"] = 7, values[valuesById[8] = "CONNECT"] = 8, values[valuesById[9] = "PATCH"] = 9, values;
        })(), HTTP;
      })(), Trace2.Location = (function() {
        function Location(properties) {
          if (properties)
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
          for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Location(); reader.pos < end; ) {
            var tag = reader.uint32();
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
          var object = {};
          return options.defaults && (object.line = 0, object.column = 0), message.line != null && message.hasOwnProperty("line") && (object.line = message.line), message.column != null && message.hasOwnProperty("column") && (object.column = message.column), object;
        }, Location.prototype.toJSON = function() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        }, Location;
      })(), Trace2.Node = (function() {
        function Node(properties) {
          if (this.error = [], this.child = [], properties)
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
        }
        Node.prototype.responseName = "", Node.prototype.index = 0, Node.prototype.originalFieldName = "", Node.prototype.type = "", Node.prototype.parentType = "", Node.prototype.cachePolicy = null, Node.prototype.startTime = 0, Node.prototype.endTime = 0, Node.prototype.error = $util.emptyArray, Node.prototype.child = $util.emptyArray;
        var $oneOfFields;
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
            for (var i = 0; i < message.error.length; ++i)
              $root.Trace.Error.encode(message.error[i], writer.uint32(
                /* id 11, wireType 2 =*/
                90
              ).fork()).ldelim();
          if (message.child != null && message.child.length)
            for (var i = 0; i < message.child.length; ++i)
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
          for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.Node(); reader.pos < end; ) {
            var tag = reader.uint32();
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
          var properties = {};
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
            var error = $root.Trace.CachePolicy.verify(message.cachePolicy);
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
            for (var i = 0; i < message.error.length; ++i) {
              var error = $root.Trace.Error.verify(message.error[i]);
              if (error)
                return "error." + error;
            }
          }
          if (message.child != null && message.hasOwnProperty("child")) {
            if (!Array.isArray(message.child))
              return "child: array expected";
            for (var i = 0; i < message.child.length; ++i) {
              var error = $root.Trace.Node.verify(message.child[i]);
              if (error)
                return "child." + error;
            }
          }
          return null;
        }, Node.toObject = function(message, options) {
          options || (options = {});
          var object = {};
          if ((options.arrays || options.defaults) && (object.error = [], object.child = []), options.defaults && (object.type = "", object.cachePolicy = null, object.startTime = 0, object.endTime = 0, object.parentType = "", object.originalFieldName = ""), message.responseName != null && message.hasOwnProperty("responseName") && (object.responseName = message.responseName, options.oneofs && (object.id = "responseName")), message.index != null && message.hasOwnProperty("index") && (object.index = message.index, options.oneofs && (object.id = "index")), message.type != null && message.hasOwnProperty("type") && (object.type = message.type), message.cachePolicy != null && message.hasOwnProperty("cachePolicy") && (object.cachePolicy = $root.Trace.CachePolicy.toObject(message.cachePolicy, options)), message.startTime != null && message.hasOwnProperty("startTime") && (typeof message.startTime == "number" ? object.startTime = options.longs === String ? String(message.startTime) : message.startTime : object.startTime = options.longs === String ? $util.Long.prototype.toString.call(message.startTime) : options.longs === Number ? new $util.LongBits(message.startTime.low >>> 0, message.startTime.high >>> 0).toNumber(!0) : message.startTime), message.endTime != null && message.hasOwnProperty("endTime") && (typeof message.endTime == "number" ? object.endTime = options.longs === String ? String(message.endTime) : message.endTime : object.endTime = options.longs === String ? $util.Long.prototype.toString.call(message.endTime) : options.longs === Number ? new $util.LongBits(message.endTime.low >>> 0, message.endTime.high >>> 0).toNumber(!0) : message.endTime), message.error && message.error.length) {
            object.error = [];
            for (var j = 0; j < message.error.length; ++j)
              object.error[j] = $root.Trace.Error.toObject(message.error[j], options);
          }
          if (message.child && message.child.length) {
            object.child = [];
            for (var j = 0; j < message.child.length; ++j)
              object.child[j] = $root.Trace.Node.toObject(message.child[j], options);
          }
          return message.parentType != null && message.hasOwnProperty("parentType") && (object.parentType = message.parentType), message.originalFieldName != null && message.hasOwnProperty("originalFieldName") && (object.originalFieldName = message.originalFieldName), object;
        }, Node.prototype.toJSON = function() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        }, Node;
      })(), Trace2.QueryPlanNode = (function() {
        function QueryPlanNode(properties) {
          if (properties)
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
        }
        QueryPlanNode.prototype.sequence = null, QueryPlanNode.prototype.parallel = null, QueryPlanNode.prototype.fetch = null, QueryPlanNode.prototype.flatten = null, QueryPlanNode.prototype.defer = null, QueryPlanNode.prototype.condition = null;
        var $oneOfFields;
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
          for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode(); reader.pos < end; ) {
            var tag = reader.uint32();
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
          var properties = {};
          if (message.sequence != null && message.hasOwnProperty("sequence")) {
            properties.node = 1;
            {
              var error = $root.Trace.QueryPlanNode.SequenceNode.verify(message.sequence);
              if (error)
                return "sequence." + error;
            }
          }
          if (message.parallel != null && message.hasOwnProperty("parallel")) {
            if (properties.node === 1)
              return "node: multiple values";
            properties.node = 1;
            {
              var error = $root.Trace.QueryPlanNode.ParallelNode.verify(message.parallel);
              if (error)
                return "parallel." + error;
            }
          }
          if (message.fetch != null && message.hasOwnProperty("fetch")) {
            if (properties.node === 1)
              return "node: multiple values";
            properties.node = 1;
            {
              var error = $root.Trace.QueryPlanNode.FetchNode.verify(message.fetch);
              if (error)
                return "fetch." + error;
            }
          }
          if (message.flatten != null && message.hasOwnProperty("flatten")) {
            if (properties.node === 1)
              return "node: multiple values";
            properties.node = 1;
            {
              var error = $root.Trace.QueryPlanNode.FlattenNode.verify(message.flatten);
              if (error)
                return "flatten." + error;
            }
          }
          if (message.defer != null && message.hasOwnProperty("defer")) {
            if (properties.node === 1)
              return "node: multiple values";
            properties.node = 1;
            {
              var error = $root.Trace.QueryPlanNode.DeferNode.verify(message.defer);
              if (error)
                return "defer." + error;
            }
          }
          if (message.condition != null && message.hasOwnProperty("condition")) {
            if (properties.node === 1)
              return "node: multiple values";
            properties.node = 1;
            {
              var error = $root.Trace.QueryPlanNode.ConditionNode.verify(message.condition);
              if (error)
                return "condition." + error;
            }
          }
          return null;
        }, QueryPlanNode.toObject = function(message, options) {
          options || (options = {});
          var object = {};
          return message.sequence != null && message.hasOwnProperty("sequence") && (object.sequence = $root.Trace.QueryPlanNode.SequenceNode.toObject(message.sequence, options), options.oneofs && (object.node = "sequence")), message.parallel != null && message.hasOwnProperty("parallel") && (object.parallel = $root.Trace.QueryPlanNode.ParallelNode.toObject(message.parallel, options), options.oneofs && (object.node = "parallel")), message.fetch != null && message.hasOwnProperty("fetch") && (object.fetch = $root.Trace.QueryPlanNode.FetchNode.toObject(message.fetch, options), options.oneofs && (object.node = "fetch")), message.flatten != null && message.hasOwnProperty("flatten") && (object.flatten = $root.Trace.QueryPlanNode.FlattenNode.toObject(message.flatten, options), options.oneofs && (object.node = "flatten")), message.defer != null && message.hasOwnProperty("defer") && (object.defer = $root.Trace.QueryPlanNode.DeferNode.toObject(message.defer, options), options.oneofs && (object.node = "defer")), message.condition != null && message.hasOwnProperty("condition") && (object.condition = $root.Trace.QueryPlanNode.ConditionNode.toObject(message.condition, options), options.oneofs && (object.node = "condition")), object;
        }, QueryPlanNode.prototype.toJSON = function() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        }, QueryPlanNode.SequenceNode = (function() {
          function SequenceNode(properties) {
            if (this.nodes = [], properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
          }
          return SequenceNode.prototype.nodes = $util.emptyArray, SequenceNode.create = function(properties) {
            return new SequenceNode(properties);
          }, SequenceNode.encode = function(message, writer) {
            if (writer || (writer = $Writer.create()), message.nodes != null && message.nodes.length)
              for (var i = 0; i < message.nodes.length; ++i)
                $root.Trace.QueryPlanNode.encode(message.nodes[i], writer.uint32(
                  /* id 1, wireType 2 =*/
                  10
                ).fork()).ldelim();
            return writer;
          }, SequenceNode.encodeDelimited = function(message, writer) {
            return this.encode(message, writer).ldelim();
          }, SequenceNode.decode = function(reader, length) {
            reader instanceof $Reader || (reader = $Reader.create(reader));
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.SequenceNode(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              for (var i = 0; i < message.nodes.length; ++i) {
                var error = $root.Trace.QueryPlanNode.verify(message.nodes[i]);
                if (error)
                  return "nodes." + error;
              }
            }
            return null;
          }, SequenceNode.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            if ((options.arrays || options.defaults) && (object.nodes = []), message.nodes && message.nodes.length) {
              object.nodes = [];
              for (var j = 0; j < message.nodes.length; ++j)
                object.nodes[j] = $root.Trace.QueryPlanNode.toObject(message.nodes[j], options);
            }
            return object;
          }, SequenceNode.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, SequenceNode;
        })(), QueryPlanNode.ParallelNode = (function() {
          function ParallelNode(properties) {
            if (this.nodes = [], properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
          }
          return ParallelNode.prototype.nodes = $util.emptyArray, ParallelNode.create = function(properties) {
            return new ParallelNode(properties);
          }, ParallelNode.encode = function(message, writer) {
            if (writer || (writer = $Writer.create()), message.nodes != null && message.nodes.length)
              for (var i = 0; i < message.nodes.length; ++i)
                $root.Trace.QueryPlanNode.encode(message.nodes[i], writer.uint32(
                  /* id 1, wireType 2 =*/
                  10
                ).fork()).ldelim();
            return writer;
          }, ParallelNode.encodeDelimited = function(message, writer) {
            return this.encode(message, writer).ldelim();
          }, ParallelNode.decode = function(reader, length) {
            reader instanceof $Reader || (reader = $Reader.create(reader));
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.ParallelNode(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              for (var i = 0; i < message.nodes.length; ++i) {
                var error = $root.Trace.QueryPlanNode.verify(message.nodes[i]);
                if (error)
                  return "nodes." + error;
              }
            }
            return null;
          }, ParallelNode.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            if ((options.arrays || options.defaults) && (object.nodes = []), message.nodes && message.nodes.length) {
              object.nodes = [];
              for (var j = 0; j < message.nodes.length; ++j)
                object.nodes[j] = $root.Trace.QueryPlanNode.toObject(message.nodes[j], options);
            }
            return object;
          }, ParallelNode.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, ParallelNode;
        })(), QueryPlanNode.FetchNode = (function() {
          function FetchNode(properties) {
            if (properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.FetchNode(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              var error = $root.Trace.verify(message.trace);
              if (error)
                return "trace." + error;
            }
            if (message.sentTimeOffset != null && message.hasOwnProperty("sentTimeOffset") && !$util.isInteger(message.sentTimeOffset) && !(message.sentTimeOffset && $util.isInteger(message.sentTimeOffset.low) && $util.isInteger(message.sentTimeOffset.high)))
              return "sentTimeOffset: integer|Long expected";
            if (message.sentTime != null && message.hasOwnProperty("sentTime")) {
              var error = $root.google.protobuf.Timestamp.verify(message.sentTime);
              if (error)
                return "sentTime." + error;
            }
            if (message.receivedTime != null && message.hasOwnProperty("receivedTime")) {
              var error = $root.google.protobuf.Timestamp.verify(message.receivedTime);
              if (error)
                return "receivedTime." + error;
            }
            return null;
          }, FetchNode.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            return options.defaults && (object.serviceName = "", object.traceParsingFailed = !1, object.trace = null, object.sentTimeOffset = 0, object.sentTime = null, object.receivedTime = null), message.serviceName != null && message.hasOwnProperty("serviceName") && (object.serviceName = message.serviceName), message.traceParsingFailed != null && message.hasOwnProperty("traceParsingFailed") && (object.traceParsingFailed = message.traceParsingFailed), message.trace != null && message.hasOwnProperty("trace") && (object.trace = $root.Trace.toObject(message.trace, options)), message.sentTimeOffset != null && message.hasOwnProperty("sentTimeOffset") && (typeof message.sentTimeOffset == "number" ? object.sentTimeOffset = options.longs === String ? String(message.sentTimeOffset) : message.sentTimeOffset : object.sentTimeOffset = options.longs === String ? $util.Long.prototype.toString.call(message.sentTimeOffset) : options.longs === Number ? new $util.LongBits(message.sentTimeOffset.low >>> 0, message.sentTimeOffset.high >>> 0).toNumber(!0) : message.sentTimeOffset), message.sentTime != null && message.hasOwnProperty("sentTime") && (object.sentTime = $root.google.protobuf.Timestamp.toObject(message.sentTime, options)), message.receivedTime != null && message.hasOwnProperty("receivedTime") && (object.receivedTime = $root.google.protobuf.Timestamp.toObject(message.receivedTime, options)), object;
          }, FetchNode.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, FetchNode;
        })(), QueryPlanNode.FlattenNode = (function() {
          function FlattenNode(properties) {
            if (this.responsePath = [], properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
          }
          return FlattenNode.prototype.responsePath = $util.emptyArray, FlattenNode.prototype.node = null, FlattenNode.create = function(properties) {
            return new FlattenNode(properties);
          }, FlattenNode.encode = function(message, writer) {
            if (writer || (writer = $Writer.create()), message.responsePath != null && message.responsePath.length)
              for (var i = 0; i < message.responsePath.length; ++i)
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.FlattenNode(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              for (var i = 0; i < message.responsePath.length; ++i) {
                var error = $root.Trace.QueryPlanNode.ResponsePathElement.verify(message.responsePath[i]);
                if (error)
                  return "responsePath." + error;
              }
            }
            if (message.node != null && message.hasOwnProperty("node")) {
              var error = $root.Trace.QueryPlanNode.verify(message.node);
              if (error)
                return "node." + error;
            }
            return null;
          }, FlattenNode.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            if ((options.arrays || options.defaults) && (object.responsePath = []), options.defaults && (object.node = null), message.responsePath && message.responsePath.length) {
              object.responsePath = [];
              for (var j = 0; j < message.responsePath.length; ++j)
                object.responsePath[j] = $root.Trace.QueryPlanNode.ResponsePathElement.toObject(message.responsePath[j], options);
            }
            return message.node != null && message.hasOwnProperty("node") && (object.node = $root.Trace.QueryPlanNode.toObject(message.node, options)), object;
          }, FlattenNode.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, FlattenNode;
        })(), QueryPlanNode.DeferNode = (function() {
          function DeferNode(properties) {
            if (this.deferred = [], properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
          }
          return DeferNode.prototype.primary = null, DeferNode.prototype.deferred = $util.emptyArray, DeferNode.create = function(properties) {
            return new DeferNode(properties);
          }, DeferNode.encode = function(message, writer) {
            if (writer || (writer = $Writer.create()), message.primary != null && Object.hasOwnProperty.call(message, "primary") && $root.Trace.QueryPlanNode.DeferNodePrimary.encode(message.primary, writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim(), message.deferred != null && message.deferred.length)
              for (var i = 0; i < message.deferred.length; ++i)
                $root.Trace.QueryPlanNode.DeferredNode.encode(message.deferred[i], writer.uint32(
                  /* id 2, wireType 2 =*/
                  18
                ).fork()).ldelim();
            return writer;
          }, DeferNode.encodeDelimited = function(message, writer) {
            return this.encode(message, writer).ldelim();
          }, DeferNode.decode = function(reader, length) {
            reader instanceof $Reader || (reader = $Reader.create(reader));
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferNode(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              var error = $root.Trace.QueryPlanNode.DeferNodePrimary.verify(message.primary);
              if (error)
                return "primary." + error;
            }
            if (message.deferred != null && message.hasOwnProperty("deferred")) {
              if (!Array.isArray(message.deferred))
                return "deferred: array expected";
              for (var i = 0; i < message.deferred.length; ++i) {
                var error = $root.Trace.QueryPlanNode.DeferredNode.verify(message.deferred[i]);
                if (error)
                  return "deferred." + error;
              }
            }
            return null;
          }, DeferNode.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            if ((options.arrays || options.defaults) && (object.deferred = []), options.defaults && (object.primary = null), message.primary != null && message.hasOwnProperty("primary") && (object.primary = $root.Trace.QueryPlanNode.DeferNodePrimary.toObject(message.primary, options)), message.deferred && message.deferred.length) {
              object.deferred = [];
              for (var j = 0; j < message.deferred.length; ++j)
                object.deferred[j] = $root.Trace.QueryPlanNode.DeferredNode.toObject(message.deferred[j], options);
            }
            return object;
          }, DeferNode.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, DeferNode;
        })(), QueryPlanNode.ConditionNode = (function() {
          function ConditionNode(properties) {
            if (properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.ConditionNode(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              var error = $root.Trace.QueryPlanNode.verify(message.ifClause);
              if (error)
                return "ifClause." + error;
            }
            if (message.elseClause != null && message.hasOwnProperty("elseClause")) {
              var error = $root.Trace.QueryPlanNode.verify(message.elseClause);
              if (error)
                return "elseClause." + error;
            }
            return null;
          }, ConditionNode.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            return options.defaults && (object.condition = "", object.ifClause = null, object.elseClause = null), message.condition != null && message.hasOwnProperty("condition") && (object.condition = message.condition), message.ifClause != null && message.hasOwnProperty("ifClause") && (object.ifClause = $root.Trace.QueryPlanNode.toObject(message.ifClause, options)), message.elseClause != null && message.hasOwnProperty("elseClause") && (object.elseClause = $root.Trace.QueryPlanNode.toObject(message.elseClause, options)), object;
          }, ConditionNode.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, ConditionNode;
        })(), QueryPlanNode.DeferNodePrimary = (function() {
          function DeferNodePrimary(properties) {
            if (properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferNodePrimary(); reader.pos < end; ) {
              var tag = reader.uint32();
              tag >>> 3 === 1 ? message.node = $root.Trace.QueryPlanNode.decode(reader, reader.uint32()) : reader.skipType(tag & 7);
            }
            return message;
          }, DeferNodePrimary.decodeDelimited = function(reader) {
            return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
          }, DeferNodePrimary.verify = function(message) {
            if (typeof message != "object" || message === null)
              return "object expected";
            if (message.node != null && message.hasOwnProperty("node")) {
              var error = $root.Trace.QueryPlanNode.verify(message.node);
              if (error)
                return "node." + error;
            }
            return null;
          }, DeferNodePrimary.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            return options.defaults && (object.node = null), message.node != null && message.hasOwnProperty("node") && (object.node = $root.Trace.QueryPlanNode.toObject(message.node, options)), object;
          }, DeferNodePrimary.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, DeferNodePrimary;
        })(), QueryPlanNode.DeferredNode = (function() {
          function DeferredNode(properties) {
            if (this.depends = [], this.path = [], properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
          }
          return DeferredNode.prototype.depends = $util.emptyArray, DeferredNode.prototype.label = "", DeferredNode.prototype.path = $util.emptyArray, DeferredNode.prototype.node = null, DeferredNode.create = function(properties) {
            return new DeferredNode(properties);
          }, DeferredNode.encode = function(message, writer) {
            if (writer || (writer = $Writer.create()), message.depends != null && message.depends.length)
              for (var i = 0; i < message.depends.length; ++i)
                $root.Trace.QueryPlanNode.DeferredNodeDepends.encode(message.depends[i], writer.uint32(
                  /* id 1, wireType 2 =*/
                  10
                ).fork()).ldelim();
            if (message.label != null && Object.hasOwnProperty.call(message, "label") && writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).string(message.label), message.path != null && message.path.length)
              for (var i = 0; i < message.path.length; ++i)
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferredNode(); reader.pos < end; ) {
              var tag = reader.uint32();
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
              for (var i = 0; i < message.depends.length; ++i) {
                var error = $root.Trace.QueryPlanNode.DeferredNodeDepends.verify(message.depends[i]);
                if (error)
                  return "depends." + error;
              }
            }
            if (message.label != null && message.hasOwnProperty("label") && !$util.isString(message.label))
              return "label: string expected";
            if (message.path != null && message.hasOwnProperty("path")) {
              if (!Array.isArray(message.path))
                return "path: array expected";
              for (var i = 0; i < message.path.length; ++i) {
                var error = $root.Trace.QueryPlanNode.ResponsePathElement.verify(message.path[i]);
                if (error)
                  return "path." + error;
              }
            }
            if (message.node != null && message.hasOwnProperty("node")) {
              var error = $root.Trace.QueryPlanNode.verify(message.node);
              if (error)
                return "node." + error;
            }
            return null;
          }, DeferredNode.toObject = function(message, options) {
            options || (options = {});
            var object = {};
            if ((options.arrays || options.defaults) && (object.depends = [], object.path = []), options.defaults && (object.label = "", object.node = null), message.depends && message.depends.length) {
              object.depends = [];
              for (var j = 0; j < message.depends.length; ++j)
                object.depends[j] = $root.Trace.QueryPlanNode.DeferredNodeDepends.toObject(message.depends[j], options);
            }
            if (message.label != null && message.hasOwnProperty("label") && (object.label = message.label), message.path && message.path.length) {
              object.path = [];
              for (var j = 0; j < message.path.length; ++j)
                object.path[j] = $root.Trace.QueryPlanNode.ResponsePathElement.toObject(message.path[j], options);
            }
            return message.node != null && message.hasOwnProperty("node") && (object.node = $root.Trace.QueryPlanNode.toObject(message.node, options)), object;
          }, DeferredNode.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, DeferredNode;
        })(), QueryPlanNode.DeferredNodeDepends = (function() {
          function DeferredNodeDepends(properties) {
            if (properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.DeferredNodeDepends(); reader.pos < end; ) {
              var tag = reader.uint32();
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
            var object = {};
            return options.defaults && (object.id = "", object.deferLabel = ""), message.id != null && message.hasOwnProperty("id") && (object.id = message.id), message.deferLabel != null && message.hasOwnProperty("deferLabel") && (object.deferLabel = message.deferLabel), object;
          }, DeferredNodeDepends.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, DeferredNodeDepends;
        })(), QueryPlanNode.ResponsePathElement = (function() {
          function ResponsePathElement(properties) {
            if (properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
          }
          ResponsePathElement.prototype.fieldName = "", ResponsePathElement.prototype.index = 0;
          var $oneOfFields2;
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Trace.QueryPlanNode.ResponsePathElement(); reader.pos < end; ) {
              var tag = reader.uint32();
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
            var properties = {};
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
            var object = {};
            return message.fieldName != null && message.hasOwnProperty("fieldName") && (object.fieldName = message.fieldName, options.oneofs && (object.id = "fieldName")), message.index != null && message.hasOwnProperty("index") && (object.index = message.index, options.oneofs && (object.id = "index")), object;
          }, ResponsePathElement.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, ResponsePathElement;
        })(), QueryPlanNode;
      })(), Trace2;
    })();
    $root.ReportHeader = (function() {
      function ReportHeader2(properties) {
        if (properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ReportHeader(); reader.pos < end; ) {
          var tag = reader.uint32();
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
        var object = {};
        return options.defaults && (object.hostname = "", object.agentVersion = "", object.serviceVersion = "", object.runtimeVersion = "", object.uname = "", object.executableSchemaId = "", object.graphRef = ""), message.hostname != null && message.hasOwnProperty("hostname") && (object.hostname = message.hostname), message.agentVersion != null && message.hasOwnProperty("agentVersion") && (object.agentVersion = message.agentVersion), message.serviceVersion != null && message.hasOwnProperty("serviceVersion") && (object.serviceVersion = message.serviceVersion), message.runtimeVersion != null && message.hasOwnProperty("runtimeVersion") && (object.runtimeVersion = message.runtimeVersion), message.uname != null && message.hasOwnProperty("uname") && (object.uname = message.uname), message.executableSchemaId != null && message.hasOwnProperty("executableSchemaId") && (object.executableSchemaId = message.executableSchemaId), message.graphRef != null && message.hasOwnProperty("graphRef") && (object.graphRef = message.graphRef), object;
      }, ReportHeader2.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, ReportHeader2;
    })();
    $root.PathErrorStats = (function() {
      function PathErrorStats(properties) {
        if (this.children = {}, properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return PathErrorStats.prototype.children = $util.emptyObject, PathErrorStats.prototype.errorsCount = 0, PathErrorStats.prototype.requestsWithErrorsCount = 0, PathErrorStats.create = function(properties) {
        return new PathErrorStats(properties);
      }, PathErrorStats.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.children != null && Object.hasOwnProperty.call(message, "children"))
          for (var keys = Object.keys(message.children), i = 0; i < keys.length; ++i)
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
      }, PathErrorStats.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, PathErrorStats.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.PathErrorStats(), key; reader.pos < end; ) {
          var tag = reader.uint32();
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
      }, PathErrorStats.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, PathErrorStats.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.children != null && message.hasOwnProperty("children")) {
          if (!$util.isObject(message.children))
            return "children: object expected";
          for (var key = Object.keys(message.children), i = 0; i < key.length; ++i) {
            var error = $root.PathErrorStats.verify(message.children[key[i]]);
            if (error)
              return "children." + error;
          }
        }
        return message.errorsCount != null && message.hasOwnProperty("errorsCount") && !$util.isInteger(message.errorsCount) && !(message.errorsCount && $util.isInteger(message.errorsCount.low) && $util.isInteger(message.errorsCount.high)) ? "errorsCount: integer|Long expected" : message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && !$util.isInteger(message.requestsWithErrorsCount) && !(message.requestsWithErrorsCount && $util.isInteger(message.requestsWithErrorsCount.low) && $util.isInteger(message.requestsWithErrorsCount.high)) ? "requestsWithErrorsCount: integer|Long expected" : null;
      }, PathErrorStats.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        (options.objects || options.defaults) && (object.children = {}), options.defaults && (object.errorsCount = 0, object.requestsWithErrorsCount = 0);
        var keys2;
        if (message.children && (keys2 = Object.keys(message.children)).length) {
          object.children = {};
          for (var j = 0; j < keys2.length; ++j)
            object.children[keys2[j]] = $root.PathErrorStats.toObject(message.children[keys2[j]], options);
        }
        return message.errorsCount != null && message.hasOwnProperty("errorsCount") && (typeof message.errorsCount == "number" ? object.errorsCount = options.longs === String ? String(message.errorsCount) : message.errorsCount : object.errorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.errorsCount) : options.longs === Number ? new $util.LongBits(message.errorsCount.low >>> 0, message.errorsCount.high >>> 0).toNumber(!0) : message.errorsCount), message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && (typeof message.requestsWithErrorsCount == "number" ? object.requestsWithErrorsCount = options.longs === String ? String(message.requestsWithErrorsCount) : message.requestsWithErrorsCount : object.requestsWithErrorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithErrorsCount) : options.longs === Number ? new $util.LongBits(message.requestsWithErrorsCount.low >>> 0, message.requestsWithErrorsCount.high >>> 0).toNumber(!0) : message.requestsWithErrorsCount), object;
      }, PathErrorStats.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, PathErrorStats;
    })();
    $root.QueryLatencyStats = (function() {
      function QueryLatencyStats(properties) {
        if (this.latencyCount = [], this.cacheLatencyCount = [], this.publicCacheTtlCount = [], this.privateCacheTtlCount = [], properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return QueryLatencyStats.prototype.latencyCount = $util.emptyArray, QueryLatencyStats.prototype.requestCount = 0, QueryLatencyStats.prototype.cacheHits = 0, QueryLatencyStats.prototype.persistedQueryHits = 0, QueryLatencyStats.prototype.persistedQueryMisses = 0, QueryLatencyStats.prototype.cacheLatencyCount = $util.emptyArray, QueryLatencyStats.prototype.rootErrorStats = null, QueryLatencyStats.prototype.requestsWithErrorsCount = 0, QueryLatencyStats.prototype.publicCacheTtlCount = $util.emptyArray, QueryLatencyStats.prototype.privateCacheTtlCount = $util.emptyArray, QueryLatencyStats.prototype.registeredOperationCount = 0, QueryLatencyStats.prototype.forbiddenOperationCount = 0, QueryLatencyStats.prototype.requestsWithoutFieldInstrumentation = 0, QueryLatencyStats.create = function(properties) {
        return new QueryLatencyStats(properties);
      }, QueryLatencyStats.encode = function(message, writer) {
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
        var array13;
        if (message.latencyCount != null && message.latencyCount.toArray ? array13 = message.latencyCount.toArray() : array13 = message.latencyCount, array13 != null && array13.length) {
          writer.uint32(
            /* id 13, wireType 2 =*/
            106
          ).fork();
          for (var i = 0; i < array13.length; ++i)
            writer.sint64(array13[i]);
          writer.ldelim();
        }
        var array14;
        if (message.cacheLatencyCount != null && message.cacheLatencyCount.toArray ? array14 = message.cacheLatencyCount.toArray() : array14 = message.cacheLatencyCount, array14 != null && array14.length) {
          writer.uint32(
            /* id 14, wireType 2 =*/
            114
          ).fork();
          for (var i = 0; i < array14.length; ++i)
            writer.sint64(array14[i]);
          writer.ldelim();
        }
        var array15;
        if (message.publicCacheTtlCount != null && message.publicCacheTtlCount.toArray ? array15 = message.publicCacheTtlCount.toArray() : array15 = message.publicCacheTtlCount, array15 != null && array15.length) {
          writer.uint32(
            /* id 15, wireType 2 =*/
            122
          ).fork();
          for (var i = 0; i < array15.length; ++i)
            writer.sint64(array15[i]);
          writer.ldelim();
        }
        var array16;
        if (message.privateCacheTtlCount != null && message.privateCacheTtlCount.toArray ? array16 = message.privateCacheTtlCount.toArray() : array16 = message.privateCacheTtlCount, array16 != null && array16.length) {
          writer.uint32(
            /* id 16, wireType 2 =*/
            130
          ).fork();
          for (var i = 0; i < array16.length; ++i)
            writer.sint64(array16[i]);
          writer.ldelim();
        }
        return message.requestsWithoutFieldInstrumentation != null && Object.hasOwnProperty.call(message, "requestsWithoutFieldInstrumentation") && writer.uint32(
          /* id 17, wireType 0 =*/
          136
        ).uint64(message.requestsWithoutFieldInstrumentation), writer;
      }, QueryLatencyStats.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, QueryLatencyStats.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.QueryLatencyStats(); reader.pos < end; ) {
          var tag = reader.uint32();
          switch (tag >>> 3) {
            case 13:
              if (message.latencyCount && message.latencyCount.length || (message.latencyCount = []), (tag & 7) === 2)
                for (var end2 = reader.uint32() + reader.pos; reader.pos < end2; )
                  message.latencyCount.push(reader.sint64());
              else
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
              if (message.cacheLatencyCount && message.cacheLatencyCount.length || (message.cacheLatencyCount = []), (tag & 7) === 2)
                for (var end2 = reader.uint32() + reader.pos; reader.pos < end2; )
                  message.cacheLatencyCount.push(reader.sint64());
              else
                message.cacheLatencyCount.push(reader.sint64());
              break;
            case 7:
              message.rootErrorStats = $root.PathErrorStats.decode(reader, reader.uint32());
              break;
            case 8:
              message.requestsWithErrorsCount = reader.uint64();
              break;
            case 15:
              if (message.publicCacheTtlCount && message.publicCacheTtlCount.length || (message.publicCacheTtlCount = []), (tag & 7) === 2)
                for (var end2 = reader.uint32() + reader.pos; reader.pos < end2; )
                  message.publicCacheTtlCount.push(reader.sint64());
              else
                message.publicCacheTtlCount.push(reader.sint64());
              break;
            case 16:
              if (message.privateCacheTtlCount && message.privateCacheTtlCount.length || (message.privateCacheTtlCount = []), (tag & 7) === 2)
                for (var end2 = reader.uint32() + reader.pos; reader.pos < end2; )
                  message.privateCacheTtlCount.push(reader.sint64());
              else
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
      }, QueryLatencyStats.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, QueryLatencyStats.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.latencyCount != null && message.hasOwnProperty("latencyCount")) {
          var array13;
          if (message.latencyCount != null && message.latencyCount.toArray ? array13 = message.latencyCount.toArray() : array13 = message.latencyCount, !Array.isArray(array13))
            return "latencyCount: array expected";
          for (var i = 0; i < array13.length; ++i)
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
          var array14;
          if (message.cacheLatencyCount != null && message.cacheLatencyCount.toArray ? array14 = message.cacheLatencyCount.toArray() : array14 = message.cacheLatencyCount, !Array.isArray(array14))
            return "cacheLatencyCount: array expected";
          for (var i = 0; i < array14.length; ++i)
            if (!$util.isInteger(array14[i]) && !(array14[i] && $util.isInteger(array14[i].low) && $util.isInteger(array14[i].high)))
              return "cacheLatencyCount: integer|Long[] expected";
        }
        if (message.rootErrorStats != null && message.hasOwnProperty("rootErrorStats")) {
          var error = $root.PathErrorStats.verify(message.rootErrorStats);
          if (error)
            return "rootErrorStats." + error;
        }
        if (message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && !$util.isInteger(message.requestsWithErrorsCount) && !(message.requestsWithErrorsCount && $util.isInteger(message.requestsWithErrorsCount.low) && $util.isInteger(message.requestsWithErrorsCount.high)))
          return "requestsWithErrorsCount: integer|Long expected";
        if (message.publicCacheTtlCount != null && message.hasOwnProperty("publicCacheTtlCount")) {
          var array15;
          if (message.publicCacheTtlCount != null && message.publicCacheTtlCount.toArray ? array15 = message.publicCacheTtlCount.toArray() : array15 = message.publicCacheTtlCount, !Array.isArray(array15))
            return "publicCacheTtlCount: array expected";
          for (var i = 0; i < array15.length; ++i)
            if (!$util.isInteger(array15[i]) && !(array15[i] && $util.isInteger(array15[i].low) && $util.isInteger(array15[i].high)))
              return "publicCacheTtlCount: integer|Long[] expected";
        }
        if (message.privateCacheTtlCount != null && message.hasOwnProperty("privateCacheTtlCount")) {
          var array16;
          if (message.privateCacheTtlCount != null && message.privateCacheTtlCount.toArray ? array16 = message.privateCacheTtlCount.toArray() : array16 = message.privateCacheTtlCount, !Array.isArray(array16))
            return "privateCacheTtlCount: array expected";
          for (var i = 0; i < array16.length; ++i)
            if (!$util.isInteger(array16[i]) && !(array16[i] && $util.isInteger(array16[i].low) && $util.isInteger(array16[i].high)))
              return "privateCacheTtlCount: integer|Long[] expected";
        }
        return message.registeredOperationCount != null && message.hasOwnProperty("registeredOperationCount") && !$util.isInteger(message.registeredOperationCount) && !(message.registeredOperationCount && $util.isInteger(message.registeredOperationCount.low) && $util.isInteger(message.registeredOperationCount.high)) ? "registeredOperationCount: integer|Long expected" : message.forbiddenOperationCount != null && message.hasOwnProperty("forbiddenOperationCount") && !$util.isInteger(message.forbiddenOperationCount) && !(message.forbiddenOperationCount && $util.isInteger(message.forbiddenOperationCount.low) && $util.isInteger(message.forbiddenOperationCount.high)) ? "forbiddenOperationCount: integer|Long expected" : message.requestsWithoutFieldInstrumentation != null && message.hasOwnProperty("requestsWithoutFieldInstrumentation") && !$util.isInteger(message.requestsWithoutFieldInstrumentation) && !(message.requestsWithoutFieldInstrumentation && $util.isInteger(message.requestsWithoutFieldInstrumentation.low) && $util.isInteger(message.requestsWithoutFieldInstrumentation.high)) ? "requestsWithoutFieldInstrumentation: integer|Long expected" : null;
      }, QueryLatencyStats.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        if ((options.arrays || options.defaults) && (object.latencyCount = [], object.cacheLatencyCount = [], object.publicCacheTtlCount = [], object.privateCacheTtlCount = []), options.defaults && (object.requestCount = 0, object.cacheHits = 0, object.persistedQueryHits = 0, object.persistedQueryMisses = 0, object.rootErrorStats = null, object.requestsWithErrorsCount = 0, object.registeredOperationCount = 0, object.forbiddenOperationCount = 0, object.requestsWithoutFieldInstrumentation = 0), message.requestCount != null && message.hasOwnProperty("requestCount") && (typeof message.requestCount == "number" ? object.requestCount = options.longs === String ? String(message.requestCount) : message.requestCount : object.requestCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestCount) : options.longs === Number ? new $util.LongBits(message.requestCount.low >>> 0, message.requestCount.high >>> 0).toNumber(!0) : message.requestCount), message.cacheHits != null && message.hasOwnProperty("cacheHits") && (typeof message.cacheHits == "number" ? object.cacheHits = options.longs === String ? String(message.cacheHits) : message.cacheHits : object.cacheHits = options.longs === String ? $util.Long.prototype.toString.call(message.cacheHits) : options.longs === Number ? new $util.LongBits(message.cacheHits.low >>> 0, message.cacheHits.high >>> 0).toNumber(!0) : message.cacheHits), message.persistedQueryHits != null && message.hasOwnProperty("persistedQueryHits") && (typeof message.persistedQueryHits == "number" ? object.persistedQueryHits = options.longs === String ? String(message.persistedQueryHits) : message.persistedQueryHits : object.persistedQueryHits = options.longs === String ? $util.Long.prototype.toString.call(message.persistedQueryHits) : options.longs === Number ? new $util.LongBits(message.persistedQueryHits.low >>> 0, message.persistedQueryHits.high >>> 0).toNumber(!0) : message.persistedQueryHits), message.persistedQueryMisses != null && message.hasOwnProperty("persistedQueryMisses") && (typeof message.persistedQueryMisses == "number" ? object.persistedQueryMisses = options.longs === String ? String(message.persistedQueryMisses) : message.persistedQueryMisses : object.persistedQueryMisses = options.longs === String ? $util.Long.prototype.toString.call(message.persistedQueryMisses) : options.longs === Number ? new $util.LongBits(message.persistedQueryMisses.low >>> 0, message.persistedQueryMisses.high >>> 0).toNumber(!0) : message.persistedQueryMisses), message.rootErrorStats != null && message.hasOwnProperty("rootErrorStats") && (object.rootErrorStats = $root.PathErrorStats.toObject(message.rootErrorStats, options)), message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && (typeof message.requestsWithErrorsCount == "number" ? object.requestsWithErrorsCount = options.longs === String ? String(message.requestsWithErrorsCount) : message.requestsWithErrorsCount : object.requestsWithErrorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithErrorsCount) : options.longs === Number ? new $util.LongBits(message.requestsWithErrorsCount.low >>> 0, message.requestsWithErrorsCount.high >>> 0).toNumber(!0) : message.requestsWithErrorsCount), message.registeredOperationCount != null && message.hasOwnProperty("registeredOperationCount") && (typeof message.registeredOperationCount == "number" ? object.registeredOperationCount = options.longs === String ? String(message.registeredOperationCount) : message.registeredOperationCount : object.registeredOperationCount = options.longs === String ? $util.Long.prototype.toString.call(message.registeredOperationCount) : options.longs === Number ? new $util.LongBits(message.registeredOperationCount.low >>> 0, message.registeredOperationCount.high >>> 0).toNumber(!0) : message.registeredOperationCount), message.forbiddenOperationCount != null && message.hasOwnProperty("forbiddenOperationCount") && (typeof message.forbiddenOperationCount == "number" ? object.forbiddenOperationCount = options.longs === String ? String(message.forbiddenOperationCount) : message.forbiddenOperationCount : object.forbiddenOperationCount = options.longs === String ? $util.Long.prototype.toString.call(message.forbiddenOperationCount) : options.longs === Number ? new $util.LongBits(message.forbiddenOperationCount.low >>> 0, message.forbiddenOperationCount.high >>> 0).toNumber(!0) : message.forbiddenOperationCount), message.latencyCount && message.latencyCount.length) {
          object.latencyCount = [];
          for (var j = 0; j < message.latencyCount.length; ++j)
            typeof message.latencyCount[j] == "number" ? object.latencyCount[j] = options.longs === String ? String(message.latencyCount[j]) : message.latencyCount[j] : object.latencyCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.latencyCount[j]) : options.longs === Number ? new $util.LongBits(message.latencyCount[j].low >>> 0, message.latencyCount[j].high >>> 0).toNumber() : message.latencyCount[j];
        }
        if (message.cacheLatencyCount && message.cacheLatencyCount.length) {
          object.cacheLatencyCount = [];
          for (var j = 0; j < message.cacheLatencyCount.length; ++j)
            typeof message.cacheLatencyCount[j] == "number" ? object.cacheLatencyCount[j] = options.longs === String ? String(message.cacheLatencyCount[j]) : message.cacheLatencyCount[j] : object.cacheLatencyCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.cacheLatencyCount[j]) : options.longs === Number ? new $util.LongBits(message.cacheLatencyCount[j].low >>> 0, message.cacheLatencyCount[j].high >>> 0).toNumber() : message.cacheLatencyCount[j];
        }
        if (message.publicCacheTtlCount && message.publicCacheTtlCount.length) {
          object.publicCacheTtlCount = [];
          for (var j = 0; j < message.publicCacheTtlCount.length; ++j)
            typeof message.publicCacheTtlCount[j] == "number" ? object.publicCacheTtlCount[j] = options.longs === String ? String(message.publicCacheTtlCount[j]) : message.publicCacheTtlCount[j] : object.publicCacheTtlCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.publicCacheTtlCount[j]) : options.longs === Number ? new $util.LongBits(message.publicCacheTtlCount[j].low >>> 0, message.publicCacheTtlCount[j].high >>> 0).toNumber() : message.publicCacheTtlCount[j];
        }
        if (message.privateCacheTtlCount && message.privateCacheTtlCount.length) {
          object.privateCacheTtlCount = [];
          for (var j = 0; j < message.privateCacheTtlCount.length; ++j)
            typeof message.privateCacheTtlCount[j] == "number" ? object.privateCacheTtlCount[j] = options.longs === String ? String(message.privateCacheTtlCount[j]) : message.privateCacheTtlCount[j] : object.privateCacheTtlCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.privateCacheTtlCount[j]) : options.longs === Number ? new $util.LongBits(message.privateCacheTtlCount[j].low >>> 0, message.privateCacheTtlCount[j].high >>> 0).toNumber() : message.privateCacheTtlCount[j];
        }
        return message.requestsWithoutFieldInstrumentation != null && message.hasOwnProperty("requestsWithoutFieldInstrumentation") && (typeof message.requestsWithoutFieldInstrumentation == "number" ? object.requestsWithoutFieldInstrumentation = options.longs === String ? String(message.requestsWithoutFieldInstrumentation) : message.requestsWithoutFieldInstrumentation : object.requestsWithoutFieldInstrumentation = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithoutFieldInstrumentation) : options.longs === Number ? new $util.LongBits(message.requestsWithoutFieldInstrumentation.low >>> 0, message.requestsWithoutFieldInstrumentation.high >>> 0).toNumber(!0) : message.requestsWithoutFieldInstrumentation), object;
      }, QueryLatencyStats.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, QueryLatencyStats;
    })();
    $root.StatsContext = (function() {
      function StatsContext(properties) {
        if (properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return StatsContext.prototype.clientName = "", StatsContext.prototype.clientVersion = "", StatsContext.create = function(properties) {
        return new StatsContext(properties);
      }, StatsContext.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.clientName != null && Object.hasOwnProperty.call(message, "clientName") && writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).string(message.clientName), message.clientVersion != null && Object.hasOwnProperty.call(message, "clientVersion") && writer.uint32(
          /* id 3, wireType 2 =*/
          26
        ).string(message.clientVersion), writer;
      }, StatsContext.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, StatsContext.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.StatsContext(); reader.pos < end; ) {
          var tag = reader.uint32();
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
      }, StatsContext.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, StatsContext.verify = function(message) {
        return typeof message != "object" || message === null ? "object expected" : message.clientName != null && message.hasOwnProperty("clientName") && !$util.isString(message.clientName) ? "clientName: string expected" : message.clientVersion != null && message.hasOwnProperty("clientVersion") && !$util.isString(message.clientVersion) ? "clientVersion: string expected" : null;
      }, StatsContext.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        return options.defaults && (object.clientName = "", object.clientVersion = ""), message.clientName != null && message.hasOwnProperty("clientName") && (object.clientName = message.clientName), message.clientVersion != null && message.hasOwnProperty("clientVersion") && (object.clientVersion = message.clientVersion), object;
      }, StatsContext.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, StatsContext;
    })();
    $root.ContextualizedQueryLatencyStats = (function() {
      function ContextualizedQueryLatencyStats(properties) {
        if (properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return ContextualizedQueryLatencyStats.prototype.queryLatencyStats = null, ContextualizedQueryLatencyStats.prototype.context = null, ContextualizedQueryLatencyStats.create = function(properties) {
        return new ContextualizedQueryLatencyStats(properties);
      }, ContextualizedQueryLatencyStats.encode = function(message, writer) {
        return writer || (writer = $Writer.create()), message.queryLatencyStats != null && Object.hasOwnProperty.call(message, "queryLatencyStats") && $root.QueryLatencyStats.encode(message.queryLatencyStats, writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).fork()).ldelim(), message.context != null && Object.hasOwnProperty.call(message, "context") && $root.StatsContext.encode(message.context, writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim(), writer;
      }, ContextualizedQueryLatencyStats.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, ContextualizedQueryLatencyStats.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ContextualizedQueryLatencyStats(); reader.pos < end; ) {
          var tag = reader.uint32();
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
      }, ContextualizedQueryLatencyStats.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, ContextualizedQueryLatencyStats.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats")) {
          var error = $root.QueryLatencyStats.verify(message.queryLatencyStats);
          if (error)
            return "queryLatencyStats." + error;
        }
        if (message.context != null && message.hasOwnProperty("context")) {
          var error = $root.StatsContext.verify(message.context);
          if (error)
            return "context." + error;
        }
        return null;
      }, ContextualizedQueryLatencyStats.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        return options.defaults && (object.queryLatencyStats = null, object.context = null), message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats") && (object.queryLatencyStats = $root.QueryLatencyStats.toObject(message.queryLatencyStats, options)), message.context != null && message.hasOwnProperty("context") && (object.context = $root.StatsContext.toObject(message.context, options)), object;
      }, ContextualizedQueryLatencyStats.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, ContextualizedQueryLatencyStats;
    })();
    $root.ContextualizedTypeStats = (function() {
      function ContextualizedTypeStats(properties) {
        if (this.perTypeStat = {}, properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return ContextualizedTypeStats.prototype.context = null, ContextualizedTypeStats.prototype.perTypeStat = $util.emptyObject, ContextualizedTypeStats.create = function(properties) {
        return new ContextualizedTypeStats(properties);
      }, ContextualizedTypeStats.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.context != null && Object.hasOwnProperty.call(message, "context") && $root.StatsContext.encode(message.context, writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).fork()).ldelim(), message.perTypeStat != null && Object.hasOwnProperty.call(message, "perTypeStat"))
          for (var keys = Object.keys(message.perTypeStat), i = 0; i < keys.length; ++i)
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
      }, ContextualizedTypeStats.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, ContextualizedTypeStats.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ContextualizedTypeStats(), key; reader.pos < end; ) {
          var tag = reader.uint32();
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
      }, ContextualizedTypeStats.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, ContextualizedTypeStats.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.context != null && message.hasOwnProperty("context")) {
          var error = $root.StatsContext.verify(message.context);
          if (error)
            return "context." + error;
        }
        if (message.perTypeStat != null && message.hasOwnProperty("perTypeStat")) {
          if (!$util.isObject(message.perTypeStat))
            return "perTypeStat: object expected";
          for (var key = Object.keys(message.perTypeStat), i = 0; i < key.length; ++i) {
            var error = $root.TypeStat.verify(message.perTypeStat[key[i]]);
            if (error)
              return "perTypeStat." + error;
          }
        }
        return null;
      }, ContextualizedTypeStats.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        (options.objects || options.defaults) && (object.perTypeStat = {}), options.defaults && (object.context = null), message.context != null && message.hasOwnProperty("context") && (object.context = $root.StatsContext.toObject(message.context, options));
        var keys2;
        if (message.perTypeStat && (keys2 = Object.keys(message.perTypeStat)).length) {
          object.perTypeStat = {};
          for (var j = 0; j < keys2.length; ++j)
            object.perTypeStat[keys2[j]] = $root.TypeStat.toObject(message.perTypeStat[keys2[j]], options);
        }
        return object;
      }, ContextualizedTypeStats.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, ContextualizedTypeStats;
    })();
    $root.FieldStat = (function() {
      function FieldStat(properties) {
        if (this.latencyCount = [], properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return FieldStat.prototype.returnType = "", FieldStat.prototype.errorsCount = 0, FieldStat.prototype.observedExecutionCount = 0, FieldStat.prototype.estimatedExecutionCount = 0, FieldStat.prototype.requestsWithErrorsCount = 0, FieldStat.prototype.latencyCount = $util.emptyArray, FieldStat.create = function(properties) {
        return new FieldStat(properties);
      }, FieldStat.encode = function(message, writer) {
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
        var array9;
        if (message.latencyCount != null && message.latencyCount.toArray ? array9 = message.latencyCount.toArray() : array9 = message.latencyCount, array9 != null && array9.length) {
          writer.uint32(
            /* id 9, wireType 2 =*/
            74
          ).fork();
          for (var i = 0; i < array9.length; ++i)
            writer.sint64(array9[i]);
          writer.ldelim();
        }
        return message.estimatedExecutionCount != null && Object.hasOwnProperty.call(message, "estimatedExecutionCount") && writer.uint32(
          /* id 10, wireType 0 =*/
          80
        ).uint64(message.estimatedExecutionCount), writer;
      }, FieldStat.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, FieldStat.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.FieldStat(); reader.pos < end; ) {
          var tag = reader.uint32();
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
              if (message.latencyCount && message.latencyCount.length || (message.latencyCount = []), (tag & 7) === 2)
                for (var end2 = reader.uint32() + reader.pos; reader.pos < end2; )
                  message.latencyCount.push(reader.sint64());
              else
                message.latencyCount.push(reader.sint64());
              break;
            default:
              reader.skipType(tag & 7);
              break;
          }
        }
        return message;
      }, FieldStat.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, FieldStat.verify = function(message) {
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
          var array9;
          if (message.latencyCount != null && message.latencyCount.toArray ? array9 = message.latencyCount.toArray() : array9 = message.latencyCount, !Array.isArray(array9))
            return "latencyCount: array expected";
          for (var i = 0; i < array9.length; ++i)
            if (!$util.isInteger(array9[i]) && !(array9[i] && $util.isInteger(array9[i].low) && $util.isInteger(array9[i].high)))
              return "latencyCount: integer|Long[] expected";
        }
        return null;
      }, FieldStat.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        if ((options.arrays || options.defaults) && (object.latencyCount = []), options.defaults && (object.returnType = "", object.errorsCount = 0, object.observedExecutionCount = 0, object.requestsWithErrorsCount = 0, object.estimatedExecutionCount = 0), message.returnType != null && message.hasOwnProperty("returnType") && (object.returnType = message.returnType), message.errorsCount != null && message.hasOwnProperty("errorsCount") && (typeof message.errorsCount == "number" ? object.errorsCount = options.longs === String ? String(message.errorsCount) : message.errorsCount : object.errorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.errorsCount) : options.longs === Number ? new $util.LongBits(message.errorsCount.low >>> 0, message.errorsCount.high >>> 0).toNumber(!0) : message.errorsCount), message.observedExecutionCount != null && message.hasOwnProperty("observedExecutionCount") && (typeof message.observedExecutionCount == "number" ? object.observedExecutionCount = options.longs === String ? String(message.observedExecutionCount) : message.observedExecutionCount : object.observedExecutionCount = options.longs === String ? $util.Long.prototype.toString.call(message.observedExecutionCount) : options.longs === Number ? new $util.LongBits(message.observedExecutionCount.low >>> 0, message.observedExecutionCount.high >>> 0).toNumber(!0) : message.observedExecutionCount), message.requestsWithErrorsCount != null && message.hasOwnProperty("requestsWithErrorsCount") && (typeof message.requestsWithErrorsCount == "number" ? object.requestsWithErrorsCount = options.longs === String ? String(message.requestsWithErrorsCount) : message.requestsWithErrorsCount : object.requestsWithErrorsCount = options.longs === String ? $util.Long.prototype.toString.call(message.requestsWithErrorsCount) : options.longs === Number ? new $util.LongBits(message.requestsWithErrorsCount.low >>> 0, message.requestsWithErrorsCount.high >>> 0).toNumber(!0) : message.requestsWithErrorsCount), message.latencyCount && message.latencyCount.length) {
          object.latencyCount = [];
          for (var j = 0; j < message.latencyCount.length; ++j)
            typeof message.latencyCount[j] == "number" ? object.latencyCount[j] = options.longs === String ? String(message.latencyCount[j]) : message.latencyCount[j] : object.latencyCount[j] = options.longs === String ? $util.Long.prototype.toString.call(message.latencyCount[j]) : options.longs === Number ? new $util.LongBits(message.latencyCount[j].low >>> 0, message.latencyCount[j].high >>> 0).toNumber() : message.latencyCount[j];
        }
        return message.estimatedExecutionCount != null && message.hasOwnProperty("estimatedExecutionCount") && (typeof message.estimatedExecutionCount == "number" ? object.estimatedExecutionCount = options.longs === String ? String(message.estimatedExecutionCount) : message.estimatedExecutionCount : object.estimatedExecutionCount = options.longs === String ? $util.Long.prototype.toString.call(message.estimatedExecutionCount) : options.longs === Number ? new $util.LongBits(message.estimatedExecutionCount.low >>> 0, message.estimatedExecutionCount.high >>> 0).toNumber(!0) : message.estimatedExecutionCount), object;
      }, FieldStat.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, FieldStat;
    })();
    $root.TypeStat = (function() {
      function TypeStat(properties) {
        if (this.perFieldStat = {}, properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return TypeStat.prototype.perFieldStat = $util.emptyObject, TypeStat.create = function(properties) {
        return new TypeStat(properties);
      }, TypeStat.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.perFieldStat != null && Object.hasOwnProperty.call(message, "perFieldStat"))
          for (var keys = Object.keys(message.perFieldStat), i = 0; i < keys.length; ++i)
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
      }, TypeStat.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, TypeStat.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.TypeStat(), key; reader.pos < end; ) {
          var tag = reader.uint32();
          tag >>> 3 === 3 ? (reader.skip().pos++, message.perFieldStat === $util.emptyObject && (message.perFieldStat = {}), key = reader.string(), reader.pos++, message.perFieldStat[key] = $root.FieldStat.decode(reader, reader.uint32())) : reader.skipType(tag & 7);
        }
        return message;
      }, TypeStat.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, TypeStat.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.perFieldStat != null && message.hasOwnProperty("perFieldStat")) {
          if (!$util.isObject(message.perFieldStat))
            return "perFieldStat: object expected";
          for (var key = Object.keys(message.perFieldStat), i = 0; i < key.length; ++i) {
            var error = $root.FieldStat.verify(message.perFieldStat[key[i]]);
            if (error)
              return "perFieldStat." + error;
          }
        }
        return null;
      }, TypeStat.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        (options.objects || options.defaults) && (object.perFieldStat = {});
        var keys2;
        if (message.perFieldStat && (keys2 = Object.keys(message.perFieldStat)).length) {
          object.perFieldStat = {};
          for (var j = 0; j < keys2.length; ++j)
            object.perFieldStat[keys2[j]] = $root.FieldStat.toObject(message.perFieldStat[keys2[j]], options);
        }
        return object;
      }, TypeStat.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, TypeStat;
    })();
    $root.ReferencedFieldsForType = (function() {
      function ReferencedFieldsForType(properties) {
        if (this.fieldNames = [], properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return ReferencedFieldsForType.prototype.fieldNames = $util.emptyArray, ReferencedFieldsForType.prototype.isInterface = !1, ReferencedFieldsForType.create = function(properties) {
        return new ReferencedFieldsForType(properties);
      }, ReferencedFieldsForType.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.fieldNames != null && message.fieldNames.length)
          for (var i = 0; i < message.fieldNames.length; ++i)
            writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).string(message.fieldNames[i]);
        return message.isInterface != null && Object.hasOwnProperty.call(message, "isInterface") && writer.uint32(
          /* id 2, wireType 0 =*/
          16
        ).bool(message.isInterface), writer;
      }, ReferencedFieldsForType.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, ReferencedFieldsForType.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ReferencedFieldsForType(); reader.pos < end; ) {
          var tag = reader.uint32();
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
      }, ReferencedFieldsForType.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, ReferencedFieldsForType.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.fieldNames != null && message.hasOwnProperty("fieldNames")) {
          if (!Array.isArray(message.fieldNames))
            return "fieldNames: array expected";
          for (var i = 0; i < message.fieldNames.length; ++i)
            if (!$util.isString(message.fieldNames[i]))
              return "fieldNames: string[] expected";
        }
        return message.isInterface != null && message.hasOwnProperty("isInterface") && typeof message.isInterface != "boolean" ? "isInterface: boolean expected" : null;
      }, ReferencedFieldsForType.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        if ((options.arrays || options.defaults) && (object.fieldNames = []), options.defaults && (object.isInterface = !1), message.fieldNames && message.fieldNames.length) {
          object.fieldNames = [];
          for (var j = 0; j < message.fieldNames.length; ++j)
            object.fieldNames[j] = message.fieldNames[j];
        }
        return message.isInterface != null && message.hasOwnProperty("isInterface") && (object.isInterface = message.isInterface), object;
      }, ReferencedFieldsForType.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, ReferencedFieldsForType;
    })();
    $root.Report = (function() {
      function Report2(properties) {
        if (this.tracesPerQuery = {}, properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
          for (var keys = Object.keys(message.tracesPerQuery), i = 0; i < keys.length; ++i)
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
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.Report(), key; reader.pos < end; ) {
          var tag = reader.uint32();
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
          var error = $root.ReportHeader.verify(message.header);
          if (error)
            return "header." + error;
        }
        if (message.tracesPerQuery != null && message.hasOwnProperty("tracesPerQuery")) {
          if (!$util.isObject(message.tracesPerQuery))
            return "tracesPerQuery: object expected";
          for (var key = Object.keys(message.tracesPerQuery), i = 0; i < key.length; ++i) {
            var error = $root.TracesAndStats.verify(message.tracesPerQuery[key[i]]);
            if (error)
              return "tracesPerQuery." + error;
          }
        }
        if (message.endTime != null && message.hasOwnProperty("endTime")) {
          var error = $root.google.protobuf.Timestamp.verify(message.endTime);
          if (error)
            return "endTime." + error;
        }
        return message.operationCount != null && message.hasOwnProperty("operationCount") && !$util.isInteger(message.operationCount) && !(message.operationCount && $util.isInteger(message.operationCount.low) && $util.isInteger(message.operationCount.high)) ? "operationCount: integer|Long expected" : message.tracesPreAggregated != null && message.hasOwnProperty("tracesPreAggregated") && typeof message.tracesPreAggregated != "boolean" ? "tracesPreAggregated: boolean expected" : null;
      }, Report2.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        (options.objects || options.defaults) && (object.tracesPerQuery = {}), options.defaults && (object.header = null, object.endTime = null, object.operationCount = 0, object.tracesPreAggregated = !1), message.header != null && message.hasOwnProperty("header") && (object.header = $root.ReportHeader.toObject(message.header, options)), message.endTime != null && message.hasOwnProperty("endTime") && (object.endTime = $root.google.protobuf.Timestamp.toObject(message.endTime, options));
        var keys2;
        if (message.tracesPerQuery && (keys2 = Object.keys(message.tracesPerQuery)).length) {
          object.tracesPerQuery = {};
          for (var j = 0; j < keys2.length; ++j)
            object.tracesPerQuery[keys2[j]] = $root.TracesAndStats.toObject(message.tracesPerQuery[keys2[j]], options);
        }
        return message.operationCount != null && message.hasOwnProperty("operationCount") && (typeof message.operationCount == "number" ? object.operationCount = options.longs === String ? String(message.operationCount) : message.operationCount : object.operationCount = options.longs === String ? $util.Long.prototype.toString.call(message.operationCount) : options.longs === Number ? new $util.LongBits(message.operationCount.low >>> 0, message.operationCount.high >>> 0).toNumber(!0) : message.operationCount), message.tracesPreAggregated != null && message.hasOwnProperty("tracesPreAggregated") && (object.tracesPreAggregated = message.tracesPreAggregated), object;
      }, Report2.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, Report2;
    })();
    $root.ContextualizedStats = (function() {
      function ContextualizedStats(properties) {
        if (this.perTypeStat = {}, properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return ContextualizedStats.prototype.context = null, ContextualizedStats.prototype.queryLatencyStats = null, ContextualizedStats.prototype.perTypeStat = $util.emptyObject, ContextualizedStats.create = function(properties) {
        return new ContextualizedStats(properties);
      }, ContextualizedStats.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.context != null && Object.hasOwnProperty.call(message, "context") && $root.StatsContext.encode(message.context, writer.uint32(
          /* id 1, wireType 2 =*/
          10
        ).fork()).ldelim(), message.queryLatencyStats != null && Object.hasOwnProperty.call(message, "queryLatencyStats") && $root.QueryLatencyStats.encode(message.queryLatencyStats, writer.uint32(
          /* id 2, wireType 2 =*/
          18
        ).fork()).ldelim(), message.perTypeStat != null && Object.hasOwnProperty.call(message, "perTypeStat"))
          for (var keys = Object.keys(message.perTypeStat), i = 0; i < keys.length; ++i)
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
      }, ContextualizedStats.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, ContextualizedStats.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.ContextualizedStats(), key; reader.pos < end; ) {
          var tag = reader.uint32();
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
      }, ContextualizedStats.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, ContextualizedStats.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.context != null && message.hasOwnProperty("context")) {
          var error = $root.StatsContext.verify(message.context);
          if (error)
            return "context." + error;
        }
        if (message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats")) {
          var error = $root.QueryLatencyStats.verify(message.queryLatencyStats);
          if (error)
            return "queryLatencyStats." + error;
        }
        if (message.perTypeStat != null && message.hasOwnProperty("perTypeStat")) {
          if (!$util.isObject(message.perTypeStat))
            return "perTypeStat: object expected";
          for (var key = Object.keys(message.perTypeStat), i = 0; i < key.length; ++i) {
            var error = $root.TypeStat.verify(message.perTypeStat[key[i]]);
            if (error)
              return "perTypeStat." + error;
          }
        }
        return null;
      }, ContextualizedStats.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        (options.objects || options.defaults) && (object.perTypeStat = {}), options.defaults && (object.context = null, object.queryLatencyStats = null), message.context != null && message.hasOwnProperty("context") && (object.context = $root.StatsContext.toObject(message.context, options)), message.queryLatencyStats != null && message.hasOwnProperty("queryLatencyStats") && (object.queryLatencyStats = $root.QueryLatencyStats.toObject(message.queryLatencyStats, options));
        var keys2;
        if (message.perTypeStat && (keys2 = Object.keys(message.perTypeStat)).length) {
          object.perTypeStat = {};
          for (var j = 0; j < keys2.length; ++j)
            object.perTypeStat[keys2[j]] = $root.TypeStat.toObject(message.perTypeStat[keys2[j]], options);
        }
        return object;
      }, ContextualizedStats.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, ContextualizedStats;
    })();
    $root.TracesAndStats = (function() {
      function TracesAndStats(properties) {
        if (this.trace = [], this.statsWithContext = [], this.referencedFieldsByType = {}, this.internalTracesContributingToStats = [], properties)
          for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
            properties[keys[i]] != null && (this[keys[i]] = properties[keys[i]]);
      }
      return TracesAndStats.prototype.trace = $util.emptyArray, TracesAndStats.prototype.statsWithContext = $util.emptyArray, TracesAndStats.prototype.referencedFieldsByType = $util.emptyObject, TracesAndStats.prototype.internalTracesContributingToStats = $util.emptyArray, TracesAndStats.create = function(properties) {
        return new TracesAndStats(properties);
      }, TracesAndStats.encode = function(message, writer) {
        if (writer || (writer = $Writer.create()), message.trace != null && message.trace.length)
          for (var i = 0; i < message.trace.length; ++i)
            message.trace[i] instanceof Uint8Array ? (writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ), writer.bytes(message.trace[i])) : $root.Trace.encode(message.trace[i], writer.uint32(
              /* id 1, wireType 2 =*/
              10
            ).fork()).ldelim();
        var array2;
        if (message.statsWithContext != null && message.statsWithContext.toArray ? array2 = message.statsWithContext.toArray() : array2 = message.statsWithContext, array2 != null && array2.length)
          for (var i = 0; i < array2.length; ++i)
            $root.ContextualizedStats.encode(array2[i], writer.uint32(
              /* id 2, wireType 2 =*/
              18
            ).fork()).ldelim();
        if (message.internalTracesContributingToStats != null && message.internalTracesContributingToStats.length)
          for (var i = 0; i < message.internalTracesContributingToStats.length; ++i)
            message.internalTracesContributingToStats[i] instanceof Uint8Array ? (writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ), writer.bytes(message.internalTracesContributingToStats[i])) : $root.Trace.encode(message.internalTracesContributingToStats[i], writer.uint32(
              /* id 3, wireType 2 =*/
              26
            ).fork()).ldelim();
        if (message.referencedFieldsByType != null && Object.hasOwnProperty.call(message, "referencedFieldsByType"))
          for (var keys = Object.keys(message.referencedFieldsByType), i = 0; i < keys.length; ++i)
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
      }, TracesAndStats.encodeDelimited = function(message, writer) {
        return this.encode(message, writer).ldelim();
      }, TracesAndStats.decode = function(reader, length) {
        reader instanceof $Reader || (reader = $Reader.create(reader));
        for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.TracesAndStats(), key; reader.pos < end; ) {
          var tag = reader.uint32();
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
      }, TracesAndStats.decodeDelimited = function(reader) {
        return reader instanceof $Reader || (reader = new $Reader(reader)), this.decode(reader, reader.uint32());
      }, TracesAndStats.verify = function(message) {
        if (typeof message != "object" || message === null)
          return "object expected";
        if (message.trace != null && message.hasOwnProperty("trace")) {
          if (!Array.isArray(message.trace))
            return "trace: array expected";
          for (var i = 0; i < message.trace.length; ++i)
            if (!(message.trace[i] instanceof Uint8Array)) {
              var error = $root.Trace.verify(message.trace[i]);
              if (error)
                return "trace." + error;
            }
        }
        if (message.statsWithContext != null && message.hasOwnProperty("statsWithContext")) {
          var array2;
          if (message.statsWithContext != null && message.statsWithContext.toArray ? array2 = message.statsWithContext.toArray() : array2 = message.statsWithContext, !Array.isArray(array2))
            return "statsWithContext: array expected";
          for (var i = 0; i < array2.length; ++i) {
            var error = $root.ContextualizedStats.verify(array2[i]);
            if (error)
              return "statsWithContext." + error;
          }
        }
        if (message.referencedFieldsByType != null && message.hasOwnProperty("referencedFieldsByType")) {
          if (!$util.isObject(message.referencedFieldsByType))
            return "referencedFieldsByType: object expected";
          for (var key = Object.keys(message.referencedFieldsByType), i = 0; i < key.length; ++i) {
            var error = $root.ReferencedFieldsForType.verify(message.referencedFieldsByType[key[i]]);
            if (error)
              return "referencedFieldsByType." + error;
          }
        }
        if (message.internalTracesContributingToStats != null && message.hasOwnProperty("internalTracesContributingToStats")) {
          if (!Array.isArray(message.internalTracesContributingToStats))
            return "internalTracesContributingToStats: array expected";
          for (var i = 0; i < message.internalTracesContributingToStats.length; ++i)
            if (!(message.internalTracesContributingToStats[i] instanceof Uint8Array)) {
              var error = $root.Trace.verify(message.internalTracesContributingToStats[i]);
              if (error)
                return "internalTracesContributingToStats." + error;
            }
        }
        return null;
      }, TracesAndStats.toObject = function(message, options) {
        options || (options = {});
        var object = {};
        if ((options.arrays || options.defaults) && (object.trace = [], object.statsWithContext = [], object.internalTracesContributingToStats = []), (options.objects || options.defaults) && (object.referencedFieldsByType = {}), message.trace && message.trace.length) {
          object.trace = [];
          for (var j = 0; j < message.trace.length; ++j)
            object.trace[j] = $root.Trace.toObject(message.trace[j], options);
        }
        if (message.statsWithContext && message.statsWithContext.length) {
          object.statsWithContext = [];
          for (var j = 0; j < message.statsWithContext.length; ++j)
            object.statsWithContext[j] = $root.ContextualizedStats.toObject(message.statsWithContext[j], options);
        }
        if (message.internalTracesContributingToStats && message.internalTracesContributingToStats.length) {
          object.internalTracesContributingToStats = [];
          for (var j = 0; j < message.internalTracesContributingToStats.length; ++j)
            object.internalTracesContributingToStats[j] = $root.Trace.toObject(message.internalTracesContributingToStats[j], options);
        }
        var keys2;
        if (message.referencedFieldsByType && (keys2 = Object.keys(message.referencedFieldsByType)).length) {
          object.referencedFieldsByType = {};
          for (var j = 0; j < keys2.length; ++j)
            object.referencedFieldsByType[keys2[j]] = $root.ReferencedFieldsForType.toObject(message.referencedFieldsByType[keys2[j]], options);
        }
        return object;
      }, TracesAndStats.prototype.toJSON = function() {
        return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
      }, TracesAndStats;
    })();
    $root.google = (function() {
      var google = {};
      return google.protobuf = (function() {
        var protobuf = {};
        return protobuf.Timestamp = (function() {
          function Timestamp(properties) {
            if (properties)
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
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
            for (var end = length === void 0 ? reader.len : reader.pos + length, message = new $root.google.protobuf.Timestamp(); reader.pos < end; ) {
              var tag = reader.uint32();
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
            var object = {};
            return options.defaults && (object.seconds = 0, object.nanos = 0), message.seconds != null && message.hasOwnProperty("seconds") && (typeof message.seconds == "number" ? object.seconds = options.longs === String ? String(message.seconds) : message.seconds : object.seconds = options.longs === String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds), message.nanos != null && message.hasOwnProperty("nanos") && (object.nanos = message.nanos), object;
          }, Timestamp.prototype.toJSON = function() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          }, Timestamp;
        })(), protobuf;
      })(), google;
    })();
    module.exports = $root;
  }
});

// node_modules/@apollo/utils.usagereporting/dist/calculateReferencedFieldsByType.js
var require_calculateReferencedFieldsByType = __commonJS({
  "node_modules/@apollo/utils.usagereporting/dist/calculateReferencedFieldsByType.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.calculateReferencedFieldsByType = void 0;
    var graphql_1 = require_graphql(), usage_reporting_protobuf_1 = require_protobuf();
    function calculateReferencedFieldsByType2({ document, schema, resolvedOperationName }) {
      let filteredDocument = (0, graphql_1.separateOperations)(document)[resolvedOperationName ?? ""];
      if (!filteredDocument)
        throw Error(`shouldn't happen: operation '${resolvedOperationName ?? ""}' not found`);
      let typeInfo = new graphql_1.TypeInfo(schema), interfaces = /* @__PURE__ */ new Set(), referencedFieldSetByType = /* @__PURE__ */ Object.create(null);
      (0, graphql_1.visit)(filteredDocument, (0, graphql_1.visitWithTypeInfo)(typeInfo, {
        Field(field) {
          let fieldName = field.name.value, parentType = typeInfo.getParentType();
          if (!parentType)
            throw Error(`shouldn't happen: missing parent type for field ${fieldName}`);
          let parentTypeName = parentType.name;
          referencedFieldSetByType[parentTypeName] || (referencedFieldSetByType[parentTypeName] = /* @__PURE__ */ new Set(), (0, graphql_1.isInterfaceType)(parentType) && interfaces.add(parentTypeName)), referencedFieldSetByType[parentTypeName].add(fieldName);
        }
      }));
      let referencedFieldsByType = /* @__PURE__ */ Object.create(null);
      for (let [typeName, fieldNames] of Object.entries(referencedFieldSetByType))
        referencedFieldsByType[typeName] = new usage_reporting_protobuf_1.ReferencedFieldsForType({
          fieldNames: [...fieldNames],
          isInterface: interfaces.has(typeName)
        });
      return referencedFieldsByType;
    }
    exports.calculateReferencedFieldsByType = calculateReferencedFieldsByType2;
  }
});

// node_modules/@apollo/utils.dropunuseddefinitions/dist/index.js
var require_dist = __commonJS({
  "node_modules/@apollo/utils.dropunuseddefinitions/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.dropUnusedDefinitions = void 0;
    var graphql_1 = require_graphql();
    function dropUnusedDefinitions(ast, operationName) {
      let separated = (0, graphql_1.separateOperations)(ast)[operationName];
      return separated || ast;
    }
    exports.dropUnusedDefinitions = dropUnusedDefinitions;
  }
});

// node_modules/@apollo/utils.stripsensitiveliterals/dist/index.js
var require_dist2 = __commonJS({
  "node_modules/@apollo/utils.stripsensitiveliterals/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.stripSensitiveLiterals = void 0;
    var graphql_1 = require_graphql();
    function stripSensitiveLiterals(ast, options = {
      hideListAndObjectLiterals: !1
    }) {
      let listAndObjectVisitorIfEnabled = options.hideListAndObjectLiterals ? {
        ListValue(node) {
          return { ...node, values: [] };
        },
        ObjectValue(node) {
          return { ...node, fields: [] };
        }
      } : {};
      return (0, graphql_1.visit)(ast, {
        IntValue(node) {
          return { ...node, value: "0" };
        },
        FloatValue(node) {
          return { ...node, value: "0" };
        },
        StringValue(node) {
          return { ...node, value: "", block: !1 };
        },
        ...listAndObjectVisitorIfEnabled
      });
    }
    exports.stripSensitiveLiterals = stripSensitiveLiterals;
  }
});

// node_modules/@apollo/utils.printwithreducedwhitespace/dist/index.js
var require_dist3 = __commonJS({
  "node_modules/@apollo/utils.printwithreducedwhitespace/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.printWithReducedWhitespace = void 0;
    var graphql_1 = require_graphql();
    function printWithReducedWhitespace(ast) {
      let sanitizedAST = (0, graphql_1.visit)(ast, {
        StringValue(node) {
          return {
            ...node,
            value: Buffer.from(node.value, "utf8").toString("hex"),
            block: !1
          };
        }
      });
      return (0, graphql_1.print)(sanitizedAST).replace(/\s+/g, " ").replace(/([^_a-zA-Z0-9]) /g, (_, c) => c).replace(/ ([^_a-zA-Z0-9])/g, (_, c) => c).replace(/"([a-f0-9]+)"/g, (_, hex) => JSON.stringify(Buffer.from(hex, "hex").toString("utf8")));
    }
    exports.printWithReducedWhitespace = printWithReducedWhitespace;
  }
});

// node_modules/@apollo/utils.removealiases/dist/index.js
var require_dist4 = __commonJS({
  "node_modules/@apollo/utils.removealiases/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.removeAliases = void 0;
    var graphql_1 = require_graphql();
    function removeAliases(ast) {
      return (0, graphql_1.visit)(ast, {
        Field(node) {
          let { alias, ...rest } = node;
          return rest;
        }
      });
    }
    exports.removeAliases = removeAliases;
  }
});

// node_modules/lodash.sortby/index.js
var require_lodash = __commonJS({
  "node_modules/lodash.sortby/index.js"(exports, module) {
    var LARGE_ARRAY_SIZE = 200, FUNC_ERROR_TEXT = "Expected a function", HASH_UNDEFINED = "__lodash_hash_undefined__", UNORDERED_COMPARE_FLAG = 1, PARTIAL_COMPARE_FLAG = 2, INFINITY = 1 / 0, MAX_SAFE_INTEGER = 9007199254740991, argsTag = "[object Arguments]", arrayTag = "[object Array]", boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", mapTag = "[object Map]", numberTag = "[object Number]", objectTag = "[object Object]", promiseTag = "[object Promise]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", symbolTag = "[object Symbol]", weakMapTag = "[object WeakMap]", arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]", reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, reIsPlainProp = /^\w*$/, reLeadingDot = /^\./, rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g, reRegExpChar = /[\\^$.*+?()[\]{}|]/g, reEscapeChar = /\\(\\)?/g, reIsHostCtor = /^\[object .+?Constructor\]$/, reIsUint = /^(?:0|[1-9]\d*)$/, typedArrayTags = {};
    typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = !0;
    typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = !1;
    var freeGlobal = typeof global == "object" && global && global.Object === Object && global, freeSelf = typeof self == "object" && self && self.Object === Object && self, root = freeGlobal || freeSelf || Function("return this")(), freeExports = typeof exports == "object" && exports && !exports.nodeType && exports, freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module, moduleExports = freeModule && freeModule.exports === freeExports, freeProcess = moduleExports && freeGlobal.process, nodeUtil = (function() {
      try {
        return freeProcess && freeProcess.binding("util");
      } catch {
      }
    })(), nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
    function apply(func, thisArg, args) {
      switch (args.length) {
        case 0:
          return func.call(thisArg);
        case 1:
          return func.call(thisArg, args[0]);
        case 2:
          return func.call(thisArg, args[0], args[1]);
        case 3:
          return func.call(thisArg, args[0], args[1], args[2]);
      }
      return func.apply(thisArg, args);
    }
    function arrayMap(array, iteratee) {
      for (var index = -1, length = array ? array.length : 0, result = Array(length); ++index < length; )
        result[index] = iteratee(array[index], index, array);
      return result;
    }
    function arrayPush(array, values) {
      for (var index = -1, length = values.length, offset = array.length; ++index < length; )
        array[offset + index] = values[index];
      return array;
    }
    function arraySome(array, predicate) {
      for (var index = -1, length = array ? array.length : 0; ++index < length; )
        if (predicate(array[index], index, array))
          return !0;
      return !1;
    }
    function baseProperty(key) {
      return function(object) {
        return object?.[key];
      };
    }
    function baseSortBy(array, comparer) {
      var length = array.length;
      for (array.sort(comparer); length--; )
        array[length] = array[length].value;
      return array;
    }
    function baseTimes(n, iteratee) {
      for (var index = -1, result = Array(n); ++index < n; )
        result[index] = iteratee(index);
      return result;
    }
    function baseUnary(func) {
      return function(value) {
        return func(value);
      };
    }
    function getValue(object, key) {
      return object?.[key];
    }
    function isHostObject(value) {
      var result = !1;
      if (value != null && typeof value.toString != "function")
        try {
          result = !!(value + "");
        } catch {
        }
      return result;
    }
    function mapToArray(map) {
      var index = -1, result = Array(map.size);
      return map.forEach(function(value, key) {
        result[++index] = [key, value];
      }), result;
    }
    function overArg(func, transform) {
      return function(arg) {
        return func(transform(arg));
      };
    }
    function setToArray(set) {
      var index = -1, result = Array(set.size);
      return set.forEach(function(value) {
        result[++index] = value;
      }), result;
    }
    var arrayProto = Array.prototype, funcProto = Function.prototype, objectProto = Object.prototype, coreJsData = root["__core-js_shared__"], maskSrcKey = (function() {
      var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
      return uid ? "Symbol(src)_1." + uid : "";
    })(), funcToString = funcProto.toString, hasOwnProperty = objectProto.hasOwnProperty, objectToString = objectProto.toString, reIsNative = RegExp(
      "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
    ), Symbol = root.Symbol, Uint8Array2 = root.Uint8Array, propertyIsEnumerable = objectProto.propertyIsEnumerable, splice = arrayProto.splice, spreadableSymbol = Symbol ? Symbol.isConcatSpreadable : void 0, nativeKeys = overArg(Object.keys, Object), nativeMax = Math.max, DataView = getNative(root, "DataView"), Map2 = getNative(root, "Map"), Promise2 = getNative(root, "Promise"), Set2 = getNative(root, "Set"), WeakMap = getNative(root, "WeakMap"), nativeCreate = getNative(Object, "create"), dataViewCtorString = toSource(DataView), mapCtorString = toSource(Map2), promiseCtorString = toSource(Promise2), setCtorString = toSource(Set2), weakMapCtorString = toSource(WeakMap), symbolProto = Symbol ? Symbol.prototype : void 0, symbolValueOf = symbolProto ? symbolProto.valueOf : void 0, symbolToString = symbolProto ? symbolProto.toString : void 0;
    function Hash(entries) {
      var index = -1, length = entries ? entries.length : 0;
      for (this.clear(); ++index < length; ) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function hashClear() {
      this.__data__ = nativeCreate ? nativeCreate(null) : {};
    }
    function hashDelete(key) {
      return this.has(key) && delete this.__data__[key];
    }
    function hashGet(key) {
      var data = this.__data__;
      if (nativeCreate) {
        var result = data[key];
        return result === HASH_UNDEFINED ? void 0 : result;
      }
      return hasOwnProperty.call(data, key) ? data[key] : void 0;
    }
    function hashHas(key) {
      var data = this.__data__;
      return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
    }
    function hashSet(key, value) {
      var data = this.__data__;
      return data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value, this;
    }
    Hash.prototype.clear = hashClear;
    Hash.prototype.delete = hashDelete;
    Hash.prototype.get = hashGet;
    Hash.prototype.has = hashHas;
    Hash.prototype.set = hashSet;
    function ListCache(entries) {
      var index = -1, length = entries ? entries.length : 0;
      for (this.clear(); ++index < length; ) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function listCacheClear() {
      this.__data__ = [];
    }
    function listCacheDelete(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      if (index < 0)
        return !1;
      var lastIndex = data.length - 1;
      return index == lastIndex ? data.pop() : splice.call(data, index, 1), !0;
    }
    function listCacheGet(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      return index < 0 ? void 0 : data[index][1];
    }
    function listCacheHas(key) {
      return assocIndexOf(this.__data__, key) > -1;
    }
    function listCacheSet(key, value) {
      var data = this.__data__, index = assocIndexOf(data, key);
      return index < 0 ? data.push([key, value]) : data[index][1] = value, this;
    }
    ListCache.prototype.clear = listCacheClear;
    ListCache.prototype.delete = listCacheDelete;
    ListCache.prototype.get = listCacheGet;
    ListCache.prototype.has = listCacheHas;
    ListCache.prototype.set = listCacheSet;
    function MapCache(entries) {
      var index = -1, length = entries ? entries.length : 0;
      for (this.clear(); ++index < length; ) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function mapCacheClear() {
      this.__data__ = {
        hash: new Hash(),
        map: new (Map2 || ListCache)(),
        string: new Hash()
      };
    }
    function mapCacheDelete(key) {
      return getMapData(this, key).delete(key);
    }
    function mapCacheGet(key) {
      return getMapData(this, key).get(key);
    }
    function mapCacheHas(key) {
      return getMapData(this, key).has(key);
    }
    function mapCacheSet(key, value) {
      return getMapData(this, key).set(key, value), this;
    }
    MapCache.prototype.clear = mapCacheClear;
    MapCache.prototype.delete = mapCacheDelete;
    MapCache.prototype.get = mapCacheGet;
    MapCache.prototype.has = mapCacheHas;
    MapCache.prototype.set = mapCacheSet;
    function SetCache(values) {
      var index = -1, length = values ? values.length : 0;
      for (this.__data__ = new MapCache(); ++index < length; )
        this.add(values[index]);
    }
    function setCacheAdd(value) {
      return this.__data__.set(value, HASH_UNDEFINED), this;
    }
    function setCacheHas(value) {
      return this.__data__.has(value);
    }
    SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
    SetCache.prototype.has = setCacheHas;
    function Stack(entries) {
      this.__data__ = new ListCache(entries);
    }
    function stackClear() {
      this.__data__ = new ListCache();
    }
    function stackDelete(key) {
      return this.__data__.delete(key);
    }
    function stackGet(key) {
      return this.__data__.get(key);
    }
    function stackHas(key) {
      return this.__data__.has(key);
    }
    function stackSet(key, value) {
      var cache = this.__data__;
      if (cache instanceof ListCache) {
        var pairs = cache.__data__;
        if (!Map2 || pairs.length < LARGE_ARRAY_SIZE - 1)
          return pairs.push([key, value]), this;
        cache = this.__data__ = new MapCache(pairs);
      }
      return cache.set(key, value), this;
    }
    Stack.prototype.clear = stackClear;
    Stack.prototype.delete = stackDelete;
    Stack.prototype.get = stackGet;
    Stack.prototype.has = stackHas;
    Stack.prototype.set = stackSet;
    function arrayLikeKeys(value, inherited) {
      var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [], length = result.length, skipIndexes = !!length;
      for (var key in value)
        (inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == "length" || isIndex(key, length))) && result.push(key);
      return result;
    }
    function assocIndexOf(array, key) {
      for (var length = array.length; length--; )
        if (eq(array[length][0], key))
          return length;
      return -1;
    }
    var baseEach = createBaseEach(baseForOwn);
    function baseFlatten(array, depth, predicate, isStrict, result) {
      var index = -1, length = array.length;
      for (predicate || (predicate = isFlattenable), result || (result = []); ++index < length; ) {
        var value = array[index];
        depth > 0 && predicate(value) ? depth > 1 ? baseFlatten(value, depth - 1, predicate, isStrict, result) : arrayPush(result, value) : isStrict || (result[result.length] = value);
      }
      return result;
    }
    var baseFor = createBaseFor();
    function baseForOwn(object, iteratee) {
      return object && baseFor(object, iteratee, keys);
    }
    function baseGet(object, path) {
      path = isKey(path, object) ? [path] : castPath(path);
      for (var index = 0, length = path.length; object != null && index < length; )
        object = object[toKey(path[index++])];
      return index && index == length ? object : void 0;
    }
    function baseGetTag(value) {
      return objectToString.call(value);
    }
    function baseHasIn(object, key) {
      return object != null && key in Object(object);
    }
    function baseIsEqual(value, other, customizer, bitmask, stack) {
      return value === other ? !0 : value == null || other == null || !isObject(value) && !isObjectLike(other) ? value !== value && other !== other : baseIsEqualDeep(value, other, baseIsEqual, customizer, bitmask, stack);
    }
    function baseIsEqualDeep(object, other, equalFunc, customizer, bitmask, stack) {
      var objIsArr = isArray(object), othIsArr = isArray(other), objTag = arrayTag, othTag = arrayTag;
      objIsArr || (objTag = getTag(object), objTag = objTag == argsTag ? objectTag : objTag), othIsArr || (othTag = getTag(other), othTag = othTag == argsTag ? objectTag : othTag);
      var objIsObj = objTag == objectTag && !isHostObject(object), othIsObj = othTag == objectTag && !isHostObject(other), isSameTag = objTag == othTag;
      if (isSameTag && !objIsObj)
        return stack || (stack = new Stack()), objIsArr || isTypedArray(object) ? equalArrays(object, other, equalFunc, customizer, bitmask, stack) : equalByTag(object, other, objTag, equalFunc, customizer, bitmask, stack);
      if (!(bitmask & PARTIAL_COMPARE_FLAG)) {
        var objIsWrapped = objIsObj && hasOwnProperty.call(object, "__wrapped__"), othIsWrapped = othIsObj && hasOwnProperty.call(other, "__wrapped__");
        if (objIsWrapped || othIsWrapped) {
          var objUnwrapped = objIsWrapped ? object.value() : object, othUnwrapped = othIsWrapped ? other.value() : other;
          return stack || (stack = new Stack()), equalFunc(objUnwrapped, othUnwrapped, customizer, bitmask, stack);
        }
      }
      return isSameTag ? (stack || (stack = new Stack()), equalObjects(object, other, equalFunc, customizer, bitmask, stack)) : !1;
    }
    function baseIsMatch(object, source, matchData, customizer) {
      var index = matchData.length, length = index, noCustomizer = !customizer;
      if (object == null)
        return !length;
      for (object = Object(object); index--; ) {
        var data = matchData[index];
        if (noCustomizer && data[2] ? data[1] !== object[data[0]] : !(data[0] in object))
          return !1;
      }
      for (; ++index < length; ) {
        data = matchData[index];
        var key = data[0], objValue = object[key], srcValue = data[1];
        if (noCustomizer && data[2]) {
          if (objValue === void 0 && !(key in object))
            return !1;
        } else {
          var stack = new Stack();
          if (customizer)
            var result = customizer(objValue, srcValue, key, object, source, stack);
          if (!(result === void 0 ? baseIsEqual(srcValue, objValue, customizer, UNORDERED_COMPARE_FLAG | PARTIAL_COMPARE_FLAG, stack) : result))
            return !1;
        }
      }
      return !0;
    }
    function baseIsNative(value) {
      if (!isObject(value) || isMasked(value))
        return !1;
      var pattern = isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor;
      return pattern.test(toSource(value));
    }
    function baseIsTypedArray(value) {
      return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[objectToString.call(value)];
    }
    function baseIteratee(value) {
      return typeof value == "function" ? value : value == null ? identity : typeof value == "object" ? isArray(value) ? baseMatchesProperty(value[0], value[1]) : baseMatches(value) : property(value);
    }
    function baseKeys(object) {
      if (!isPrototype(object))
        return nativeKeys(object);
      var result = [];
      for (var key in Object(object))
        hasOwnProperty.call(object, key) && key != "constructor" && result.push(key);
      return result;
    }
    function baseMap(collection, iteratee) {
      var index = -1, result = isArrayLike(collection) ? Array(collection.length) : [];
      return baseEach(collection, function(value, key, collection2) {
        result[++index] = iteratee(value, key, collection2);
      }), result;
    }
    function baseMatches(source) {
      var matchData = getMatchData(source);
      return matchData.length == 1 && matchData[0][2] ? matchesStrictComparable(matchData[0][0], matchData[0][1]) : function(object) {
        return object === source || baseIsMatch(object, source, matchData);
      };
    }
    function baseMatchesProperty(path, srcValue) {
      return isKey(path) && isStrictComparable(srcValue) ? matchesStrictComparable(toKey(path), srcValue) : function(object) {
        var objValue = get(object, path);
        return objValue === void 0 && objValue === srcValue ? hasIn(object, path) : baseIsEqual(srcValue, objValue, void 0, UNORDERED_COMPARE_FLAG | PARTIAL_COMPARE_FLAG);
      };
    }
    function baseOrderBy(collection, iteratees, orders) {
      var index = -1;
      iteratees = arrayMap(iteratees.length ? iteratees : [identity], baseUnary(baseIteratee));
      var result = baseMap(collection, function(value, key, collection2) {
        var criteria = arrayMap(iteratees, function(iteratee) {
          return iteratee(value);
        });
        return { criteria, index: ++index, value };
      });
      return baseSortBy(result, function(object, other) {
        return compareMultiple(object, other, orders);
      });
    }
    function basePropertyDeep(path) {
      return function(object) {
        return baseGet(object, path);
      };
    }
    function baseRest(func, start) {
      return start = nativeMax(start === void 0 ? func.length - 1 : start, 0), function() {
        for (var args = arguments, index = -1, length = nativeMax(args.length - start, 0), array = Array(length); ++index < length; )
          array[index] = args[start + index];
        index = -1;
        for (var otherArgs = Array(start + 1); ++index < start; )
          otherArgs[index] = args[index];
        return otherArgs[start] = array, apply(func, this, otherArgs);
      };
    }
    function baseToString(value) {
      if (typeof value == "string")
        return value;
      if (isSymbol(value))
        return symbolToString ? symbolToString.call(value) : "";
      var result = value + "";
      return result == "0" && 1 / value == -INFINITY ? "-0" : result;
    }
    function castPath(value) {
      return isArray(value) ? value : stringToPath(value);
    }
    function compareAscending(value, other) {
      if (value !== other) {
        var valIsDefined = value !== void 0, valIsNull = value === null, valIsReflexive = value === value, valIsSymbol = isSymbol(value), othIsDefined = other !== void 0, othIsNull = other === null, othIsReflexive = other === other, othIsSymbol = isSymbol(other);
        if (!othIsNull && !othIsSymbol && !valIsSymbol && value > other || valIsSymbol && othIsDefined && othIsReflexive && !othIsNull && !othIsSymbol || valIsNull && othIsDefined && othIsReflexive || !valIsDefined && othIsReflexive || !valIsReflexive)
          return 1;
        if (!valIsNull && !valIsSymbol && !othIsSymbol && value < other || othIsSymbol && valIsDefined && valIsReflexive && !valIsNull && !valIsSymbol || othIsNull && valIsDefined && valIsReflexive || !othIsDefined && valIsReflexive || !othIsReflexive)
          return -1;
      }
      return 0;
    }
    function compareMultiple(object, other, orders) {
      for (var index = -1, objCriteria = object.criteria, othCriteria = other.criteria, length = objCriteria.length, ordersLength = orders.length; ++index < length; ) {
        var result = compareAscending(objCriteria[index], othCriteria[index]);
        if (result) {
          if (index >= ordersLength)
            return result;
          var order = orders[index];
          return result * (order == "desc" ? -1 : 1);
        }
      }
      return object.index - other.index;
    }
    function createBaseEach(eachFunc, fromRight) {
      return function(collection, iteratee) {
        if (collection == null)
          return collection;
        if (!isArrayLike(collection))
          return eachFunc(collection, iteratee);
        for (var length = collection.length, index = fromRight ? length : -1, iterable = Object(collection); (fromRight ? index-- : ++index < length) && iteratee(iterable[index], index, iterable) !== !1; )
          ;
        return collection;
      };
    }
    function createBaseFor(fromRight) {
      return function(object, iteratee, keysFunc) {
        for (var index = -1, iterable = Object(object), props = keysFunc(object), length = props.length; length--; ) {
          var key = props[fromRight ? length : ++index];
          if (iteratee(iterable[key], key, iterable) === !1)
            break;
        }
        return object;
      };
    }
    function equalArrays(array, other, equalFunc, customizer, bitmask, stack) {
      var isPartial = bitmask & PARTIAL_COMPARE_FLAG, arrLength = array.length, othLength = other.length;
      if (arrLength != othLength && !(isPartial && othLength > arrLength))
        return !1;
      var stacked = stack.get(array);
      if (stacked && stack.get(other))
        return stacked == other;
      var index = -1, result = !0, seen = bitmask & UNORDERED_COMPARE_FLAG ? new SetCache() : void 0;
      for (stack.set(array, other), stack.set(other, array); ++index < arrLength; ) {
        var arrValue = array[index], othValue = other[index];
        if (customizer)
          var compared = isPartial ? customizer(othValue, arrValue, index, other, array, stack) : customizer(arrValue, othValue, index, array, other, stack);
        if (compared !== void 0) {
          if (compared)
            continue;
          result = !1;
          break;
        }
        if (seen) {
          if (!arraySome(other, function(othValue2, othIndex) {
            if (!seen.has(othIndex) && (arrValue === othValue2 || equalFunc(arrValue, othValue2, customizer, bitmask, stack)))
              return seen.add(othIndex);
          })) {
            result = !1;
            break;
          }
        } else if (!(arrValue === othValue || equalFunc(arrValue, othValue, customizer, bitmask, stack))) {
          result = !1;
          break;
        }
      }
      return stack.delete(array), stack.delete(other), result;
    }
    function equalByTag(object, other, tag, equalFunc, customizer, bitmask, stack) {
      switch (tag) {
        case dataViewTag:
          if (object.byteLength != other.byteLength || object.byteOffset != other.byteOffset)
            return !1;
          object = object.buffer, other = other.buffer;
        case arrayBufferTag:
          return !(object.byteLength != other.byteLength || !equalFunc(new Uint8Array2(object), new Uint8Array2(other)));
        case boolTag:
        case dateTag:
        case numberTag:
          return eq(+object, +other);
        case errorTag:
          return object.name == other.name && object.message == other.message;
        case regexpTag:
        case stringTag:
          return object == other + "";
        case mapTag:
          var convert = mapToArray;
        case setTag:
          var isPartial = bitmask & PARTIAL_COMPARE_FLAG;
          if (convert || (convert = setToArray), object.size != other.size && !isPartial)
            return !1;
          var stacked = stack.get(object);
          if (stacked)
            return stacked == other;
          bitmask |= UNORDERED_COMPARE_FLAG, stack.set(object, other);
          var result = equalArrays(convert(object), convert(other), equalFunc, customizer, bitmask, stack);
          return stack.delete(object), result;
        case symbolTag:
          if (symbolValueOf)
            return symbolValueOf.call(object) == symbolValueOf.call(other);
      }
      return !1;
    }
    function equalObjects(object, other, equalFunc, customizer, bitmask, stack) {
      var isPartial = bitmask & PARTIAL_COMPARE_FLAG, objProps = keys(object), objLength = objProps.length, othProps = keys(other), othLength = othProps.length;
      if (objLength != othLength && !isPartial)
        return !1;
      for (var index = objLength; index--; ) {
        var key = objProps[index];
        if (!(isPartial ? key in other : hasOwnProperty.call(other, key)))
          return !1;
      }
      var stacked = stack.get(object);
      if (stacked && stack.get(other))
        return stacked == other;
      var result = !0;
      stack.set(object, other), stack.set(other, object);
      for (var skipCtor = isPartial; ++index < objLength; ) {
        key = objProps[index];
        var objValue = object[key], othValue = other[key];
        if (customizer)
          var compared = isPartial ? customizer(othValue, objValue, key, other, object, stack) : customizer(objValue, othValue, key, object, other, stack);
        if (!(compared === void 0 ? objValue === othValue || equalFunc(objValue, othValue, customizer, bitmask, stack) : compared)) {
          result = !1;
          break;
        }
        skipCtor || (skipCtor = key == "constructor");
      }
      if (result && !skipCtor) {
        var objCtor = object.constructor, othCtor = other.constructor;
        objCtor != othCtor && "constructor" in object && "constructor" in other && !(typeof objCtor == "function" && objCtor instanceof objCtor && typeof othCtor == "function" && othCtor instanceof othCtor) && (result = !1);
      }
      return stack.delete(object), stack.delete(other), result;
    }
    function getMapData(map, key) {
      var data = map.__data__;
      return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
    }
    function getMatchData(object) {
      for (var result = keys(object), length = result.length; length--; ) {
        var key = result[length], value = object[key];
        result[length] = [key, value, isStrictComparable(value)];
      }
      return result;
    }
    function getNative(object, key) {
      var value = getValue(object, key);
      return baseIsNative(value) ? value : void 0;
    }
    var getTag = baseGetTag;
    (DataView && getTag(new DataView(new ArrayBuffer(1))) != dataViewTag || Map2 && getTag(new Map2()) != mapTag || Promise2 && getTag(Promise2.resolve()) != promiseTag || Set2 && getTag(new Set2()) != setTag || WeakMap && getTag(new WeakMap()) != weakMapTag) && (getTag = function(value) {
      var result = objectToString.call(value), Ctor = result == objectTag ? value.constructor : void 0, ctorString = Ctor ? toSource(Ctor) : void 0;
      if (ctorString)
        switch (ctorString) {
          case dataViewCtorString:
            return dataViewTag;
          case mapCtorString:
            return mapTag;
          case promiseCtorString:
            return promiseTag;
          case setCtorString:
            return setTag;
          case weakMapCtorString:
            return weakMapTag;
        }
      return result;
    });
    function hasPath(object, path, hasFunc) {
      path = isKey(path, object) ? [path] : castPath(path);
      for (var result, index = -1, length = path.length; ++index < length; ) {
        var key = toKey(path[index]);
        if (!(result = object != null && hasFunc(object, key)))
          break;
        object = object[key];
      }
      if (result)
        return result;
      var length = object ? object.length : 0;
      return !!length && isLength(length) && isIndex(key, length) && (isArray(object) || isArguments(object));
    }
    function isFlattenable(value) {
      return isArray(value) || isArguments(value) || !!(spreadableSymbol && value && value[spreadableSymbol]);
    }
    function isIndex(value, length) {
      return length = length ?? MAX_SAFE_INTEGER, !!length && (typeof value == "number" || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
    }
    function isIterateeCall(value, index, object) {
      if (!isObject(object))
        return !1;
      var type = typeof index;
      return (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) ? eq(object[index], value) : !1;
    }
    function isKey(value, object) {
      if (isArray(value))
        return !1;
      var type = typeof value;
      return type == "number" || type == "symbol" || type == "boolean" || value == null || isSymbol(value) ? !0 : reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
    }
    function isKeyable(value) {
      var type = typeof value;
      return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
    }
    function isMasked(func) {
      return !!maskSrcKey && maskSrcKey in func;
    }
    function isPrototype(value) {
      var Ctor = value && value.constructor, proto = typeof Ctor == "function" && Ctor.prototype || objectProto;
      return value === proto;
    }
    function isStrictComparable(value) {
      return value === value && !isObject(value);
    }
    function matchesStrictComparable(key, srcValue) {
      return function(object) {
        return object == null ? !1 : object[key] === srcValue && (srcValue !== void 0 || key in Object(object));
      };
    }
    var stringToPath = memoize(function(string) {
      string = toString(string);
      var result = [];
      return reLeadingDot.test(string) && result.push(""), string.replace(rePropName, function(match, number, quote, string2) {
        result.push(quote ? string2.replace(reEscapeChar, "$1") : number || match);
      }), result;
    });
    function toKey(value) {
      if (typeof value == "string" || isSymbol(value))
        return value;
      var result = value + "";
      return result == "0" && 1 / value == -INFINITY ? "-0" : result;
    }
    function toSource(func) {
      if (func != null) {
        try {
          return funcToString.call(func);
        } catch {
        }
        try {
          return func + "";
        } catch {
        }
      }
      return "";
    }
    var sortBy = baseRest(function(collection, iteratees) {
      if (collection == null)
        return [];
      var length = iteratees.length;
      return length > 1 && isIterateeCall(collection, iteratees[0], iteratees[1]) ? iteratees = [] : length > 2 && isIterateeCall(iteratees[0], iteratees[1], iteratees[2]) && (iteratees = [iteratees[0]]), baseOrderBy(collection, baseFlatten(iteratees, 1), []);
    });
    function memoize(func, resolver) {
      if (typeof func != "function" || resolver && typeof resolver != "function")
        throw new TypeError(FUNC_ERROR_TEXT);
      var memoized = function() {
        var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
        if (cache.has(key))
          return cache.get(key);
        var result = func.apply(this, args);
        return memoized.cache = cache.set(key, result), result;
      };
      return memoized.cache = new (memoize.Cache || MapCache)(), memoized;
    }
    memoize.Cache = MapCache;
    function eq(value, other) {
      return value === other || value !== value && other !== other;
    }
    function isArguments(value) {
      return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == argsTag);
    }
    var isArray = Array.isArray;
    function isArrayLike(value) {
      return value != null && isLength(value.length) && !isFunction(value);
    }
    function isArrayLikeObject(value) {
      return isObjectLike(value) && isArrayLike(value);
    }
    function isFunction(value) {
      var tag = isObject(value) ? objectToString.call(value) : "";
      return tag == funcTag || tag == genTag;
    }
    function isLength(value) {
      return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
    }
    function isObject(value) {
      var type = typeof value;
      return !!value && (type == "object" || type == "function");
    }
    function isObjectLike(value) {
      return !!value && typeof value == "object";
    }
    function isSymbol(value) {
      return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
    }
    var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
    function toString(value) {
      return value == null ? "" : baseToString(value);
    }
    function get(object, path, defaultValue) {
      var result = object == null ? void 0 : baseGet(object, path);
      return result === void 0 ? defaultValue : result;
    }
    function hasIn(object, path) {
      return object != null && hasPath(object, path, baseHasIn);
    }
    function keys(object) {
      return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
    }
    function identity(value) {
      return value;
    }
    function property(path) {
      return isKey(path) ? baseProperty(toKey(path)) : basePropertyDeep(path);
    }
    module.exports = sortBy;
  }
});

// node_modules/@apollo/utils.sortast/dist/index.js
var require_dist5 = __commonJS({
  "node_modules/@apollo/utils.sortast/dist/index.js"(exports) {
    "use strict";
    var __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { default: mod };
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.sortAST = void 0;
    var graphql_1 = require_graphql(), lodash_sortby_1 = __importDefault(require_lodash());
    function sortAST(ast) {
      return (0, graphql_1.visit)(ast, {
        Document(node) {
          return {
            ...node,
            definitions: (0, lodash_sortby_1.default)(node.definitions, "kind", "name.value")
          };
        },
        OperationDefinition(node) {
          return sortVariableDefinitions(node);
        },
        SelectionSet(node) {
          return {
            ...node,
            selections: (0, lodash_sortby_1.default)(node.selections, "kind", "name.value")
          };
        },
        Field(node) {
          return sortArguments(node);
        },
        FragmentSpread(node) {
          return sortDirectives(node);
        },
        InlineFragment(node) {
          return sortDirectives(node);
        },
        FragmentDefinition(node) {
          return sortDirectives(sortVariableDefinitions(node));
        },
        Directive(node) {
          return sortArguments(node);
        }
      });
    }
    exports.sortAST = sortAST;
    function sortDirectives(node) {
      return "directives" in node ? { ...node, directives: (0, lodash_sortby_1.default)(node.directives, "name.value") } : node;
    }
    function sortArguments(node) {
      return "arguments" in node ? { ...node, arguments: (0, lodash_sortby_1.default)(node.arguments, "name.value") } : node;
    }
    function sortVariableDefinitions(node) {
      return "variableDefinitions" in node ? {
        ...node,
        variableDefinitions: (0, lodash_sortby_1.default)(node.variableDefinitions, "variable.name.value")
      } : node;
    }
  }
});

// node_modules/@apollo/utils.usagereporting/dist/signature.js
var require_signature = __commonJS({
  "node_modules/@apollo/utils.usagereporting/dist/signature.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.usageReportingSignature = void 0;
    var utils_dropunuseddefinitions_1 = require_dist(), utils_stripsensitiveliterals_1 = require_dist2(), utils_printwithreducedwhitespace_1 = require_dist3(), utils_removealiases_1 = require_dist4(), utils_sortast_1 = require_dist5();
    function usageReportingSignature2(ast, operationName) {
      return (0, utils_printwithreducedwhitespace_1.printWithReducedWhitespace)((0, utils_sortast_1.sortAST)((0, utils_removealiases_1.removeAliases)((0, utils_stripsensitiveliterals_1.stripSensitiveLiterals)((0, utils_dropunuseddefinitions_1.dropUnusedDefinitions)(ast, operationName), {
        hideListAndObjectLiterals: !0
      }))));
    }
    exports.usageReportingSignature = usageReportingSignature2;
  }
});

// node_modules/@apollo/utils.usagereporting/dist/index.js
var require_dist6 = __commonJS({
  "node_modules/@apollo/utils.usagereporting/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.usageReportingSignature = exports.calculateReferencedFieldsByType = void 0;
    var calculateReferencedFieldsByType_1 = require_calculateReferencedFieldsByType();
    Object.defineProperty(exports, "calculateReferencedFieldsByType", { enumerable: !0, get: function() {
      return calculateReferencedFieldsByType_1.calculateReferencedFieldsByType;
    } });
    var signature_1 = require_signature();
    Object.defineProperty(exports, "usageReportingSignature", { enumerable: !0, get: function() {
      return signature_1.usageReportingSignature;
    } });
  }
});

// node_modules/retry/lib/retry_operation.js
var require_retry_operation = __commonJS({
  "node_modules/retry/lib/retry_operation.js"(exports, module) {
    function RetryOperation(timeouts, options) {
      typeof options == "boolean" && (options = { forever: options }), this._originalTimeouts = JSON.parse(JSON.stringify(timeouts)), this._timeouts = timeouts, this._options = options || {}, this._maxRetryTime = options && options.maxRetryTime || 1 / 0, this._fn = null, this._errors = [], this._attempts = 1, this._operationTimeout = null, this._operationTimeoutCb = null, this._timeout = null, this._operationStart = null, this._timer = null, this._options.forever && (this._cachedTimeouts = this._timeouts.slice(0));
    }
    module.exports = RetryOperation;
    RetryOperation.prototype.reset = function() {
      this._attempts = 1, this._timeouts = this._originalTimeouts.slice(0);
    };
    RetryOperation.prototype.stop = function() {
      this._timeout && clearTimeout(this._timeout), this._timer && clearTimeout(this._timer), this._timeouts = [], this._cachedTimeouts = null;
    };
    RetryOperation.prototype.retry = function(err) {
      if (this._timeout && clearTimeout(this._timeout), !err)
        return !1;
      var currentTime = (/* @__PURE__ */ new Date()).getTime();
      if (err && currentTime - this._operationStart >= this._maxRetryTime)
        return this._errors.push(err), this._errors.unshift(new Error("RetryOperation timeout occurred")), !1;
      this._errors.push(err);
      var timeout = this._timeouts.shift();
      if (timeout === void 0)
        if (this._cachedTimeouts)
          this._errors.splice(0, this._errors.length - 1), timeout = this._cachedTimeouts.slice(-1);
        else
          return !1;
      var self2 = this;
      return this._timer = setTimeout(function() {
        self2._attempts++, self2._operationTimeoutCb && (self2._timeout = setTimeout(function() {
          self2._operationTimeoutCb(self2._attempts);
        }, self2._operationTimeout), self2._options.unref && self2._timeout.unref()), self2._fn(self2._attempts);
      }, timeout), this._options.unref && this._timer.unref(), !0;
    };
    RetryOperation.prototype.attempt = function(fn, timeoutOps) {
      this._fn = fn, timeoutOps && (timeoutOps.timeout && (this._operationTimeout = timeoutOps.timeout), timeoutOps.cb && (this._operationTimeoutCb = timeoutOps.cb));
      var self2 = this;
      this._operationTimeoutCb && (this._timeout = setTimeout(function() {
        self2._operationTimeoutCb();
      }, self2._operationTimeout)), this._operationStart = (/* @__PURE__ */ new Date()).getTime(), this._fn(this._attempts);
    };
    RetryOperation.prototype.try = function(fn) {
      console.log("Using RetryOperation.try() is deprecated"), this.attempt(fn);
    };
    RetryOperation.prototype.start = function(fn) {
      console.log("Using RetryOperation.start() is deprecated"), this.attempt(fn);
    };
    RetryOperation.prototype.start = RetryOperation.prototype.try;
    RetryOperation.prototype.errors = function() {
      return this._errors;
    };
    RetryOperation.prototype.attempts = function() {
      return this._attempts;
    };
    RetryOperation.prototype.mainError = function() {
      if (this._errors.length === 0)
        return null;
      for (var counts = {}, mainError = null, mainErrorCount = 0, i = 0; i < this._errors.length; i++) {
        var error = this._errors[i], message = error.message, count = (counts[message] || 0) + 1;
        counts[message] = count, count >= mainErrorCount && (mainError = error, mainErrorCount = count);
      }
      return mainError;
    };
  }
});

// node_modules/retry/lib/retry.js
var require_retry = __commonJS({
  "node_modules/retry/lib/retry.js"(exports) {
    var RetryOperation = require_retry_operation();
    exports.operation = function(options) {
      var timeouts = exports.timeouts(options);
      return new RetryOperation(timeouts, {
        forever: options && (options.forever || options.retries === 1 / 0),
        unref: options && options.unref,
        maxRetryTime: options && options.maxRetryTime
      });
    };
    exports.timeouts = function(options) {
      if (options instanceof Array)
        return [].concat(options);
      var opts = {
        retries: 10,
        factor: 2,
        minTimeout: 1 * 1e3,
        maxTimeout: 1 / 0,
        randomize: !1
      };
      for (var key in options)
        opts[key] = options[key];
      if (opts.minTimeout > opts.maxTimeout)
        throw new Error("minTimeout is greater than maxTimeout");
      for (var timeouts = [], i = 0; i < opts.retries; i++)
        timeouts.push(this.createTimeout(i, opts));
      return options && options.forever && !timeouts.length && timeouts.push(this.createTimeout(i, opts)), timeouts.sort(function(a, b) {
        return a - b;
      }), timeouts;
    };
    exports.createTimeout = function(attempt, opts) {
      var random = opts.randomize ? Math.random() + 1 : 1, timeout = Math.round(random * Math.max(opts.minTimeout, 1) * Math.pow(opts.factor, attempt));
      return timeout = Math.min(timeout, opts.maxTimeout), timeout;
    };
    exports.wrap = function(obj, options, methods) {
      if (options instanceof Array && (methods = options, options = null), !methods) {
        methods = [];
        for (var key in obj)
          typeof obj[key] == "function" && methods.push(key);
      }
      for (var i = 0; i < methods.length; i++) {
        var method = methods[i], original = obj[method];
        obj[method] = function(original2) {
          var op = exports.operation(options), args = Array.prototype.slice.call(arguments, 1), callback = args.pop();
          args.push(function(err) {
            op.retry(err) || (err && (arguments[0] = op.mainError()), callback.apply(this, arguments));
          }), op.attempt(function() {
            original2.apply(obj, args);
          });
        }.bind(obj, original), obj[method].options = options;
      }
    };
  }
});

// node_modules/retry/index.js
var require_retry2 = __commonJS({
  "node_modules/retry/index.js"(exports, module) {
    module.exports = require_retry();
  }
});

// node_modules/async-retry/lib/index.js
var require_lib = __commonJS({
  "node_modules/async-retry/lib/index.js"(exports, module) {
    var retrier = require_retry2();
    function retry2(fn, opts) {
      function run(resolve, reject) {
        var options = opts || {}, op;
        "randomize" in options || (options.randomize = !0), op = retrier.operation(options);
        function bail(err) {
          reject(err || new Error("Aborted"));
        }
        function onError(err, num) {
          if (err.bail) {
            bail(err);
            return;
          }
          op.retry(err) ? options.onRetry && options.onRetry(err, num) : reject(op.mainError());
        }
        function runAttempt(num) {
          var val;
          try {
            val = fn(bail, num);
          } catch (err) {
            onError(err, num);
            return;
          }
          Promise.resolve(val).then(resolve).catch(function(err) {
            onError(err, num);
          });
        }
        op.attempt(runAttempt);
      }
      return new Promise(run);
    }
    module.exports = retry2;
  }
});

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/plugin.js
var import_utils = __toESM(require_dist6(), 1), import_async_retry = __toESM(require_lib(), 1), import_graphql = __toESM(require_graphql(), 1);
import os from "os";
import { gzip } from "zlib";

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/iterateOverTrace.js
function iterateOverTrace(trace, f, includePath) {
  let rootPath = includePath ? new RootCollectingPathsResponseNamePath() : notCollectingPathsResponseNamePath;
  trace.root && iterateOverTraceNode(trace.root, rootPath, f) || trace.queryPlan && iterateOverQueryPlan(trace.queryPlan, rootPath, f);
}
function iterateOverQueryPlan(node, rootPath, f) {
  return node ? node.fetch?.trace?.root && node.fetch.serviceName ? iterateOverTraceNode(node.fetch.trace.root, rootPath.child(`service:${node.fetch.serviceName}`), f) : node.flatten?.node ? iterateOverQueryPlan(node.flatten.node, rootPath, f) : node.parallel?.nodes ? node.parallel.nodes.some((node2) => iterateOverQueryPlan(node2, rootPath, f)) : node.sequence?.nodes ? node.sequence.nodes.some((node2) => iterateOverQueryPlan(node2, rootPath, f)) : !1 : !1;
}
function iterateOverTraceNode(node, path, f) {
  return f(node, path) ? !0 : node.child?.some((child) => {
    let childPath = child.responseName ? path.child(child.responseName) : path;
    return iterateOverTraceNode(child, childPath, f);
  }) ?? !1;
}
var notCollectingPathsResponseNamePath = {
  toArray() {
    throw Error("not collecting paths!");
  },
  child() {
    return this;
  }
}, RootCollectingPathsResponseNamePath = class {
  toArray() {
    return [];
  }
  child(responseName) {
    return new ChildCollectingPathsResponseNamePath(responseName, this);
  }
}, ChildCollectingPathsResponseNamePath = class _ChildCollectingPathsResponseNamePath {
  responseName;
  prev;
  constructor(responseName, prev) {
    this.responseName = responseName, this.prev = prev;
  }
  toArray() {
    let out = [], curr = this;
    for (; curr instanceof _ChildCollectingPathsResponseNamePath; )
      out.push(curr.responseName), curr = curr.prev;
    return out.reverse();
  }
  child(responseName) {
    return new _ChildCollectingPathsResponseNamePath(responseName, this);
  }
};

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/durationHistogram.js
var DurationHistogram = class _DurationHistogram {
  buckets;
  static BUCKET_COUNT = 384;
  static EXPONENT_LOG = Math.log(1.1);
  toArray() {
    let bufferedZeroes = 0, outputArray = [];
    for (let value of this.buckets)
      value === 0 ? bufferedZeroes++ : (bufferedZeroes === 1 ? outputArray.push(0) : bufferedZeroes !== 0 && outputArray.push(-bufferedZeroes), outputArray.push(Math.floor(value)), bufferedZeroes = 0);
    return outputArray;
  }
  static durationToBucket(durationNs) {
    let log = Math.log(durationNs / 1e3), unboundedBucket = Math.ceil(log / _DurationHistogram.EXPONENT_LOG);
    return unboundedBucket <= 0 || Number.isNaN(unboundedBucket) ? 0 : unboundedBucket >= _DurationHistogram.BUCKET_COUNT ? _DurationHistogram.BUCKET_COUNT - 1 : unboundedBucket;
  }
  incrementDuration(durationNs, value = 1) {
    return this.incrementBucket(_DurationHistogram.durationToBucket(durationNs), value), this;
  }
  incrementBucket(bucket, value = 1) {
    if (bucket >= _DurationHistogram.BUCKET_COUNT)
      throw Error("Bucket is out of bounds of the buckets array");
    if (bucket >= this.buckets.length) {
      let oldLength = this.buckets.length;
      this.buckets.length = bucket + 1, this.buckets.fill(0, oldLength);
    }
    this.buckets[bucket] += value;
  }
  combine(otherHistogram) {
    for (let i = 0; i < otherHistogram.buckets.length; i++)
      this.incrementBucket(i, otherHistogram.buckets[i]);
  }
  constructor(options) {
    let initSize = options?.initSize || 74, buckets = options?.buckets, arrayInitSize = Math.max(buckets?.length || 0, initSize);
    this.buckets = Array(arrayInitSize).fill(0), buckets && buckets.forEach((val, index) => this.buckets[index] = val);
  }
};

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/defaultSendOperationsAsTrace.js
function defaultSendOperationsAsTrace() {
  let cache = new I({
    maxSize: Math.pow(2, 20),
    sizeCalculation: (_val, key) => key && Buffer.byteLength(key) || 0
  });
  return (trace, statsReportKey) => {
    let endTimeSeconds = trace.endTime?.seconds;
    if (endTimeSeconds == null)
      throw Error("programming error: endTime not set on trace");
    let hasErrors = traceHasErrors(trace), cacheKey = JSON.stringify([
      statsReportKey,
      DurationHistogram.durationToBucket(trace.durationNs),
      Math.floor(endTimeSeconds / 60),
      hasErrors ? Math.floor(endTimeSeconds / 5) : ""
    ]);
    return cache.get(cacheKey) ? !1 : (cache.set(cacheKey, !0), !0);
  };
}
function traceHasErrors(trace) {
  let hasErrors = !1;
  function traceNodeStats(node) {
    return (node.error?.length ?? 0) > 0 && (hasErrors = !0), hasErrors;
  }
  return iterateOverTrace(trace, traceNodeStats, !1), hasErrors;
}

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/operationDerivedDataCache.js
function createOperationDerivedDataCache({ logger }) {
  let lastWarn, lastDisposals = 0;
  return new I({
    sizeCalculation(obj) {
      return Buffer.byteLength(JSON.stringify(obj), "utf8");
    },
    maxSize: Math.pow(2, 20) * 10,
    dispose() {
      lastDisposals++, (!lastWarn || (/* @__PURE__ */ new Date()).getTime() - lastWarn.getTime() > 6e4) && (lastWarn = /* @__PURE__ */ new Date(), logger.warn([
        "This server is processing a high number of unique operations.  ",
        `A total of ${lastDisposals} records have been `,
        "ejected from the ApolloServerPluginUsageReporting signature cache in the past ",
        "interval.  If you see this warning frequently, please open an ",
        "issue on the Apollo Server repository."
      ].join("")), lastDisposals = 0);
    }
  });
}
function operationDerivedDataCacheKey(queryHash, operationName) {
  return `${queryHash}${operationName && ":" + operationName}`;
}

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/stats.js
var SizeEstimator = class {
  bytes = 0;
}, OurReport = class {
  header;
  tracesPreAggregated = !1;
  constructor(header) {
    this.header = header;
  }
  tracesPerQuery = /* @__PURE__ */ Object.create(null);
  endTime = null;
  operationCount = 0;
  sizeEstimator = new SizeEstimator();
  ensureCountsAreIntegers() {
    for (let tracesAndStats of Object.values(this.tracesPerQuery))
      tracesAndStats.ensureCountsAreIntegers();
  }
  addTrace({ statsReportKey, trace, asTrace, referencedFieldsByType, maxTraceBytes = 10 * 1024 * 1024, nonFtv1ErrorPaths }) {
    let tracesAndStats = this.getTracesAndStats({
      statsReportKey,
      referencedFieldsByType
    });
    if (asTrace) {
      let encodedTrace = Trace.encode(trace).finish();
      !isNaN(maxTraceBytes) && encodedTrace.length > maxTraceBytes ? tracesAndStats.statsWithContext.addTrace(trace, this.sizeEstimator, nonFtv1ErrorPaths) : (tracesAndStats.trace.push(encodedTrace), this.sizeEstimator.bytes += 2 + encodedTrace.length);
    } else
      tracesAndStats.statsWithContext.addTrace(trace, this.sizeEstimator, nonFtv1ErrorPaths);
  }
  getTracesAndStats({ statsReportKey, referencedFieldsByType }) {
    let existing = this.tracesPerQuery[statsReportKey];
    if (existing)
      return existing;
    this.sizeEstimator.bytes += estimatedBytesForString(statsReportKey);
    for (let [typeName, referencedFieldsForType] of Object.entries(referencedFieldsByType)) {
      this.sizeEstimator.bytes += 4, referencedFieldsForType.isInterface && (this.sizeEstimator.bytes += 2), this.sizeEstimator.bytes += estimatedBytesForString(typeName);
      for (let fieldName of referencedFieldsForType.fieldNames)
        this.sizeEstimator.bytes += estimatedBytesForString(fieldName);
    }
    return this.tracesPerQuery[statsReportKey] = new OurTracesAndStats(referencedFieldsByType);
  }
}, OurTracesAndStats = class {
  referencedFieldsByType;
  constructor(referencedFieldsByType) {
    this.referencedFieldsByType = referencedFieldsByType;
  }
  trace = [];
  statsWithContext = new StatsByContext();
  internalTracesContributingToStats = [];
  ensureCountsAreIntegers() {
    this.statsWithContext.ensureCountsAreIntegers();
  }
}, StatsByContext = class {
  map = /* @__PURE__ */ Object.create(null);
  toArray() {
    return Object.values(this.map);
  }
  ensureCountsAreIntegers() {
    for (let contextualizedStats of Object.values(this.map))
      contextualizedStats.ensureCountsAreIntegers();
  }
  addTrace(trace, sizeEstimator, nonFtv1ErrorPaths) {
    this.getContextualizedStats(trace, sizeEstimator).addTrace(trace, sizeEstimator, nonFtv1ErrorPaths);
  }
  getContextualizedStats(trace, sizeEstimator) {
    let statsContext = {
      clientName: trace.clientName,
      clientVersion: trace.clientVersion
    }, statsContextKey = JSON.stringify(statsContext), existing = this.map[statsContextKey];
    if (existing)
      return existing;
    sizeEstimator.bytes += 20 + estimatedBytesForString(trace.clientName) + estimatedBytesForString(trace.clientVersion);
    let contextualizedStats = new OurContextualizedStats(statsContext);
    return this.map[statsContextKey] = contextualizedStats, contextualizedStats;
  }
}, OurContextualizedStats = class {
  context;
  queryLatencyStats = new OurQueryLatencyStats();
  perTypeStat = /* @__PURE__ */ Object.create(null);
  constructor(context) {
    this.context = context;
  }
  ensureCountsAreIntegers() {
    for (let typeStat of Object.values(this.perTypeStat))
      typeStat.ensureCountsAreIntegers();
  }
  addTrace(trace, sizeEstimator, nonFtv1ErrorPaths = []) {
    let { fieldExecutionWeight } = trace;
    if (fieldExecutionWeight || this.queryLatencyStats.requestsWithoutFieldInstrumentation++, this.queryLatencyStats.requestCount++, trace.fullQueryCacheHit ? (this.queryLatencyStats.cacheLatencyCount.incrementDuration(trace.durationNs), this.queryLatencyStats.cacheHits++) : this.queryLatencyStats.latencyCount.incrementDuration(trace.durationNs), !trace.fullQueryCacheHit && trace.cachePolicy?.maxAgeNs != null)
      switch (trace.cachePolicy.scope) {
        case Trace.CachePolicy.Scope.PRIVATE:
          this.queryLatencyStats.privateCacheTtlCount.incrementDuration(trace.cachePolicy.maxAgeNs);
          break;
        case Trace.CachePolicy.Scope.PUBLIC:
          this.queryLatencyStats.publicCacheTtlCount.incrementDuration(trace.cachePolicy.maxAgeNs);
          break;
      }
    trace.persistedQueryHit && this.queryLatencyStats.persistedQueryHits++, trace.persistedQueryRegister && this.queryLatencyStats.persistedQueryMisses++, trace.forbiddenOperation && this.queryLatencyStats.forbiddenOperationCount++, trace.registeredOperation && this.queryLatencyStats.registeredOperationCount++;
    let hasError = !1, errorPathStats = /* @__PURE__ */ new Set();
    iterateOverTrace(trace, (node, path) => {
      if (node.error?.length) {
        hasError = !0;
        let currPathErrorStats = this.queryLatencyStats.rootErrorStats;
        path.toArray().forEach((subPath) => {
          currPathErrorStats = currPathErrorStats.getChild(subPath, sizeEstimator);
        }), errorPathStats.add(currPathErrorStats), currPathErrorStats.errorsCount += node.error.length;
      }
      if (fieldExecutionWeight) {
        let fieldName = node.originalFieldName || node.responseName;
        if (node.parentType && fieldName && node.type && node.endTime != null && node.startTime != null && node.endTime >= node.startTime) {
          let fieldStat = this.getTypeStat(node.parentType, sizeEstimator).getFieldStat(fieldName, node.type, sizeEstimator);
          fieldStat.errorsCount += node.error?.length ?? 0, fieldStat.observedExecutionCount++, fieldStat.estimatedExecutionCount += fieldExecutionWeight, fieldStat.requestsWithErrorsCount += (node.error?.length ?? 0) > 0 ? 1 : 0, fieldStat.latencyCount.incrementDuration(node.endTime - node.startTime, fieldExecutionWeight);
        }
      }
      return !1;
    }, !0);
    for (let { subgraph, path } of nonFtv1ErrorPaths)
      if (hasError = !0, path) {
        let currPathErrorStats = this.queryLatencyStats.rootErrorStats.getChild(`service:${subgraph}`, sizeEstimator);
        path.forEach((subPath) => {
          typeof subPath == "string" && (currPathErrorStats = currPathErrorStats.getChild(subPath, sizeEstimator));
        }), errorPathStats.add(currPathErrorStats), currPathErrorStats.errorsCount += 1;
      }
    for (let errorPath of errorPathStats)
      errorPath.requestsWithErrorsCount += 1;
    hasError && this.queryLatencyStats.requestsWithErrorsCount++;
  }
  getTypeStat(parentType, sizeEstimator) {
    let existing = this.perTypeStat[parentType];
    if (existing)
      return existing;
    sizeEstimator.bytes += estimatedBytesForString(parentType);
    let typeStat = new OurTypeStat();
    return this.perTypeStat[parentType] = typeStat, typeStat;
  }
}, OurQueryLatencyStats = class {
  latencyCount = new DurationHistogram();
  requestCount = 0;
  requestsWithoutFieldInstrumentation = 0;
  cacheHits = 0;
  persistedQueryHits = 0;
  persistedQueryMisses = 0;
  cacheLatencyCount = new DurationHistogram();
  rootErrorStats = new OurPathErrorStats();
  requestsWithErrorsCount = 0;
  publicCacheTtlCount = new DurationHistogram();
  privateCacheTtlCount = new DurationHistogram();
  registeredOperationCount = 0;
  forbiddenOperationCount = 0;
}, OurPathErrorStats = class _OurPathErrorStats {
  children = /* @__PURE__ */ Object.create(null);
  errorsCount = 0;
  requestsWithErrorsCount = 0;
  getChild(subPath, sizeEstimator) {
    let existing = this.children[subPath];
    if (existing)
      return existing;
    let child = new _OurPathErrorStats();
    return this.children[subPath] = child, sizeEstimator.bytes += estimatedBytesForString(subPath) + 4, child;
  }
}, OurTypeStat = class {
  perFieldStat = /* @__PURE__ */ Object.create(null);
  getFieldStat(fieldName, returnType, sizeEstimator) {
    let existing = this.perFieldStat[fieldName];
    if (existing)
      return existing;
    sizeEstimator.bytes += estimatedBytesForString(fieldName) + estimatedBytesForString(returnType) + 10;
    let fieldStat = new OurFieldStat(returnType);
    return this.perFieldStat[fieldName] = fieldStat, fieldStat;
  }
  ensureCountsAreIntegers() {
    for (let fieldStat of Object.values(this.perFieldStat))
      fieldStat.ensureCountsAreIntegers();
  }
}, OurFieldStat = class {
  returnType;
  errorsCount = 0;
  observedExecutionCount = 0;
  estimatedExecutionCount = 0;
  requestsWithErrorsCount = 0;
  latencyCount = new DurationHistogram();
  constructor(returnType) {
    this.returnType = returnType;
  }
  ensureCountsAreIntegers() {
    this.estimatedExecutionCount = Math.floor(this.estimatedExecutionCount);
  }
};
function estimatedBytesForString(s) {
  return 2 + Buffer.byteLength(s);
}

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/traceDetails.js
function makeTraceDetails(variables, sendVariableValues, operationString) {
  let details = new Trace.Details(), variablesToRecord = (() => {
    if (sendVariableValues && "transform" in sendVariableValues) {
      let originalKeys = Object.keys(variables);
      try {
        let modifiedVariables = sendVariableValues.transform({
          variables,
          operationString
        });
        return cleanModifiedVariables(originalKeys, modifiedVariables);
      } catch {
        return handleVariableValueTransformError(originalKeys);
      }
    } else
      return variables;
  })();
  return Object.keys(variablesToRecord).forEach((name) => {
    if (!sendVariableValues || "none" in sendVariableValues && sendVariableValues.none || "all" in sendVariableValues && !sendVariableValues.all || "exceptNames" in sendVariableValues && sendVariableValues.exceptNames.includes(name) || "onlyNames" in sendVariableValues && !sendVariableValues.onlyNames.includes(name))
      details.variablesJson[name] = "";
    else
      try {
        details.variablesJson[name] = typeof variablesToRecord[name] > "u" ? "" : JSON.stringify(variablesToRecord[name]);
      } catch {
        details.variablesJson[name] = JSON.stringify("[Unable to convert value to JSON]");
      }
  }), details;
}
function handleVariableValueTransformError(variableNames) {
  let modifiedVariables = /* @__PURE__ */ Object.create(null);
  return variableNames.forEach((name) => {
    modifiedVariables[name] = "[PREDICATE_FUNCTION_ERROR]";
  }), modifiedVariables;
}
function cleanModifiedVariables(originalKeys, modifiedVariables) {
  let cleanedVariables = /* @__PURE__ */ Object.create(null);
  return originalKeys.forEach((name) => {
    cleanedVariables[name] = modifiedVariables[name];
  }), cleanedVariables;
}

// node_modules/@apollo/server/dist/esm/plugin/usageReporting/plugin.js
var reportHeaderDefaults = {
  hostname: os.hostname(),
  agentVersion: `@apollo/server@${packageVersion}`,
  runtimeVersion: `node ${process.version}`,
  uname: `${os.platform()}, ${os.type()}, ${os.release()}, ${os.arch()})`
};
function ApolloServerPluginUsageReporting(options = /* @__PURE__ */ Object.create(null)) {
  let fieldLevelInstrumentationOption = options.fieldLevelInstrumentation, fieldLevelInstrumentation = typeof fieldLevelInstrumentationOption == "number" ? async () => Math.random() < fieldLevelInstrumentationOption ? 1 / fieldLevelInstrumentationOption : 0 : fieldLevelInstrumentationOption || (async () => !0), requestDidStartHandler = null;
  return {
    __internal_plugin_id__: "UsageReporting",
    __is_disabled_plugin__: !1,
    async requestDidStart(requestContext) {
      return requestDidStartHandler ? requestDidStartHandler(requestContext) : {};
    },
    async serverWillStart({ logger: serverLogger, apollo, startedInBackground, schema }) {
      let logger = options.logger ?? serverLogger, { key, graphRef } = apollo;
      if (!(key && graphRef))
        throw new Error("You've enabled usage reporting via ApolloServerPluginUsageReporting, but you also need to provide your Apollo API key and graph ref, via the APOLLO_KEY/APOLLO_GRAPH_REF environment variables or via `new ApolloServer({apollo: {key, graphRef})`.");
      if (schemaIsSubgraph(schema)) {
        if (options.__onlyIfSchemaIsNotSubgraph)
          return logger.warn("You have specified an Apollo API key and graph ref but this server appears to be a subgraph. Typically usage reports are sent to Apollo by your Router or Gateway, not directly from your subgraph; usage reporting is disabled. To enable usage reporting anyway, explicitly install `ApolloServerPluginUsageReporting`. To disable this warning, install `ApolloServerPluginUsageReportingDisabled`."), {};
        logger.warn("You have installed `ApolloServerPluginUsageReporting` but this server appears to be a subgraph. Typically usage reports are sent to Apollo by your Router or Gateway, not directly from your subgraph. If this was unintentional, remove `ApolloServerPluginUsageReporting` from your server's `plugins` array.");
      }
      logger.info(`Apollo usage reporting starting! See your graph at https://studio.apollographql.com/graph/${encodeURI(graphRef)}/`);
      let sendReportsImmediately = options.sendReportsImmediately ?? startedInBackground, operationDerivedDataCache = null, reportByExecutableSchemaId = /* @__PURE__ */ new Map(), getReportWhichMustBeUsedImmediately = (executableSchemaId) => {
        let existing = reportByExecutableSchemaId.get(executableSchemaId);
        if (existing)
          return existing;
        let report = new OurReport(new ReportHeader({
          ...reportHeaderDefaults,
          executableSchemaId,
          graphRef
        }));
        return reportByExecutableSchemaId.set(executableSchemaId, report), report;
      }, getAndDeleteReport = (executableSchemaId) => {
        let report = reportByExecutableSchemaId.get(executableSchemaId);
        return report ? (reportByExecutableSchemaId.delete(executableSchemaId), report) : null;
      }, overriddenExecutableSchemaId = options.overrideReportedSchema ? computeCoreSchemaHash(options.overrideReportedSchema) : void 0, lastSeenExecutableSchemaToId, reportTimer;
      sendReportsImmediately || (reportTimer = setInterval(() => sendAllReportsAndReportErrors(), options.reportIntervalMs || 10 * 1e3));
      let sendTraces = options.sendTraces ?? !0, sendOperationAsTrace = options.experimental_sendOperationAsTrace ?? defaultSendOperationsAsTrace(), stopped = !1;
      function executableSchemaIdForSchema(schema2) {
        if (lastSeenExecutableSchemaToId?.executableSchema === schema2)
          return lastSeenExecutableSchemaToId.executableSchemaId;
        let id = computeCoreSchemaHash((0, import_graphql.printSchema)(schema2));
        return lastSeenExecutableSchemaToId = {
          executableSchema: schema2,
          executableSchemaId: id
        }, id;
      }
      async function sendAllReportsAndReportErrors() {
        await Promise.all([...reportByExecutableSchemaId.keys()].map((executableSchemaId) => sendReportAndReportErrors(executableSchemaId)));
      }
      async function sendReportAndReportErrors(executableSchemaId) {
        return sendReport(executableSchemaId).catch((err) => {
          options.reportErrorFunction ? options.reportErrorFunction(err) : logger.error(err.message);
        });
      }
      let sendReport = async (executableSchemaId) => {
        let report = getAndDeleteReport(executableSchemaId);
        if (!report || Object.keys(report.tracesPerQuery).length === 0 && report.operationCount === 0)
          return;
        report.endTime = dateToProtoTimestamp(/* @__PURE__ */ new Date()), report.ensureCountsAreIntegers();
        let protobufError = Report.verify(report);
        if (protobufError)
          throw new Error(`Error verifying report: ${protobufError}`);
        let message = Report.encode(report).finish();
        if (report = null, options.debugPrintReports) {
          let decodedReport = Report.decode(message);
          logger.info(`Apollo usage report: ${JSON.stringify(decodedReport.toJSON())}`);
        }
        let compressed = await new Promise((resolve, reject) => {
          gzip(message, (error, result) => {
            error ? reject(error) : resolve(result);
          });
        });
        message = null;
        let fetcher = options.fetcher ?? fetch, response = await (0, import_async_retry.default)(async () => {
          let curResponse = await fetcher((options.endpointUrl || "https://usage-reporting.api.apollographql.com") + "/api/ingress/traces", {
            method: "POST",
            headers: {
              "user-agent": "ApolloServerPluginUsageReporting",
              "x-api-key": key,
              "content-encoding": "gzip",
              accept: "application/json"
            },
            body: compressed,
            signal: AbortSignal.timeout(options.requestTimeoutMs ?? 3e4)
          });
          if (curResponse.status >= 500 && curResponse.status < 600)
            throw new Error(`HTTP status ${curResponse.status}, ${await curResponse.text() || "(no body)"}`);
          return curResponse;
        }, {
          retries: (options.maxAttempts || 5) - 1,
          minTimeout: options.minimumRetryDelayMs || 100,
          factor: 2
        }).catch((err) => {
          throw new Error(`Error sending report to Apollo servers: ${err.message}`);
        });
        if (response.status < 200 || response.status >= 300)
          throw new Error(`Error sending report to Apollo servers: HTTP status ${response.status}, ${await response.text() || "(no body)"}`);
        if (sendTraces && response.status === 200 && response.headers.get("content-type")?.match(/^\s*application\/json\s*(?:;|$)/i)) {
          let body = await response.text(), parsedBody;
          try {
            parsedBody = JSON.parse(body);
          } catch (e) {
            throw new Error(`Error parsing response from Apollo servers: ${e}`);
          }
          parsedBody.tracesIgnored === !0 && (logger.debug("This graph's organization does not have access to traces; sending all subsequent operations as stats."), sendTraces = !1);
        }
        options.debugPrintReports && logger.info(`Apollo usage report: status ${response.status}`);
      };
      return requestDidStartHandler = ({ metrics, schema: schema2, request: { http, variables } }) => {
        let treeBuilder = new TraceTreeBuilder({
          maskedBy: "ApolloServerPluginUsageReporting",
          sendErrors: options.sendErrors
        });
        treeBuilder.startTiming(), metrics.startHrTime = treeBuilder.startHrTime;
        let graphqlValidationFailure = !1, graphqlUnknownOperationName = !1, includeOperationInUsageReporting = null;
        http && (treeBuilder.trace.http = new Trace.HTTP({
          method: Trace.HTTP.Method[http.method] || Trace.HTTP.Method.UNKNOWN
        }), options.sendHeaders && makeHTTPRequestHeaders(treeBuilder.trace.http, http.headers, options.sendHeaders));
        async function maybeCallIncludeRequestHook(requestContext) {
          if (includeOperationInUsageReporting === null) {
            if (typeof options.includeRequest != "function") {
              includeOperationInUsageReporting = !0;
              return;
            }
            includeOperationInUsageReporting = await options.includeRequest(requestContext), typeof includeOperationInUsageReporting != "boolean" && (logger.warn("The 'includeRequest' async predicate function must return a boolean value."), includeOperationInUsageReporting = !0);
          }
        }
        let didResolveSource = !1;
        return {
          async didResolveSource(requestContext) {
            didResolveSource = !0, metrics.persistedQueryHit && (treeBuilder.trace.persistedQueryHit = !0), metrics.persistedQueryRegister && (treeBuilder.trace.persistedQueryRegister = !0), variables && (treeBuilder.trace.details = makeTraceDetails(variables, options.sendVariableValues, requestContext.source));
            let clientInfo = (options.generateClientInfo || defaultGenerateClientInfo)(requestContext);
            if (clientInfo) {
              let { clientName, clientVersion } = clientInfo;
              treeBuilder.trace.clientVersion = clientVersion || "", treeBuilder.trace.clientName = clientName || "";
            }
          },
          async validationDidStart() {
            return async (validationErrors) => {
              graphqlValidationFailure = validationErrors ? validationErrors.length !== 0 : !1;
            };
          },
          async didResolveOperation(requestContext) {
            if (graphqlUnknownOperationName = requestContext.operation === void 0, await maybeCallIncludeRequestHook(requestContext), includeOperationInUsageReporting && !graphqlUnknownOperationName && metrics.captureTraces === void 0) {
              let rawWeight = await fieldLevelInstrumentation(requestContext);
              treeBuilder.trace.fieldExecutionWeight = typeof rawWeight == "number" ? rawWeight : rawWeight ? 1 : 0, metrics.captureTraces = !!treeBuilder.trace.fieldExecutionWeight;
            }
          },
          async executionDidStart() {
            if (metrics.captureTraces)
              return {
                willResolveField({ info }) {
                  return treeBuilder.willResolveField(info);
                }
              };
          },
          async didEncounterSubsequentErrors(_requestContext, errors) {
            treeBuilder.didEncounterErrors(errors);
          },
          async willSendSubsequentPayload(requestContext, payload) {
            payload.hasNext || await operationFinished(requestContext);
          },
          async willSendResponse(requestContext) {
            didResolveSource && (requestContext.errors && treeBuilder.didEncounterErrors(requestContext.errors), requestContext.response.body.kind === "single" && await operationFinished(requestContext));
          }
        };
        async function operationFinished(requestContext) {
          let resolvedOperation = !!requestContext.operation;
          await maybeCallIncludeRequestHook(requestContext), treeBuilder.stopTiming();
          let executableSchemaId = overriddenExecutableSchemaId ?? executableSchemaIdForSchema(schema2);
          if (includeOperationInUsageReporting === !1) {
            resolvedOperation && getReportWhichMustBeUsedImmediately(executableSchemaId).operationCount++;
            return;
          }
          treeBuilder.trace.fullQueryCacheHit = !!metrics.responseCacheHit, treeBuilder.trace.forbiddenOperation = !!metrics.forbiddenOperation, treeBuilder.trace.registeredOperation = !!metrics.registeredOperation;
          let policyIfCacheable = requestContext.overallCachePolicy.policyIfCacheable();
          policyIfCacheable && (treeBuilder.trace.cachePolicy = new Trace.CachePolicy({
            scope: policyIfCacheable.scope === "PRIVATE" ? Trace.CachePolicy.Scope.PRIVATE : policyIfCacheable.scope === "PUBLIC" ? Trace.CachePolicy.Scope.PUBLIC : Trace.CachePolicy.Scope.UNKNOWN,
            maxAgeNs: policyIfCacheable.maxAge * 1e9
          })), metrics.queryPlanTrace && (treeBuilder.trace.queryPlan = metrics.queryPlanTrace), addTrace().catch(logger.error.bind(logger));
          async function addTrace() {
            if (stopped)
              return;
            await new Promise((res) => setImmediate(res));
            let executableSchemaId2 = overriddenExecutableSchemaId ?? executableSchemaIdForSchema(schema2), { trace } = treeBuilder, statsReportKey, referencedFieldsByType;
            requestContext.document ? graphqlValidationFailure ? statsReportKey = `## GraphQLValidationFailure
` : graphqlUnknownOperationName && (statsReportKey = `## GraphQLUnknownOperationName
`) : statsReportKey = `## GraphQLParseFailure
`;
            let isExecutable = statsReportKey === void 0;
            if (statsReportKey)
              options.sendUnexecutableOperationDocuments && (trace.unexecutedOperationBody = requestContext.source, trace.unexecutedOperationName = requestContext.request.operationName || ""), referencedFieldsByType = /* @__PURE__ */ Object.create(null);
            else {
              let operationDerivedData = getOperationDerivedData();
              statsReportKey = `# ${requestContext.operationName || "-"}
${operationDerivedData.signature}`, referencedFieldsByType = operationDerivedData.referencedFieldsByType;
            }
            let protobufError = Trace.verify(trace);
            if (protobufError)
              throw new Error(`Error encoding trace: ${protobufError}`);
            resolvedOperation && getReportWhichMustBeUsedImmediately(executableSchemaId2).operationCount++, getReportWhichMustBeUsedImmediately(executableSchemaId2).addTrace({
              statsReportKey,
              trace,
              asTrace: sendTraces && (!isExecutable || !!metrics.captureTraces) && !metrics.nonFtv1ErrorPaths?.length && sendOperationAsTrace(trace, statsReportKey),
              referencedFieldsByType,
              nonFtv1ErrorPaths: metrics.nonFtv1ErrorPaths ?? []
            }), (sendReportsImmediately || getReportWhichMustBeUsedImmediately(executableSchemaId2).sizeEstimator.bytes >= (options.maxUncompressedReportSize || 4 * 1024 * 1024)) && await sendReportAndReportErrors(executableSchemaId2);
          }
          function getOperationDerivedData() {
            if (!requestContext.document)
              throw new Error("No document?");
            let cacheKey = operationDerivedDataCacheKey(requestContext.queryHash, requestContext.operationName || "");
            (!operationDerivedDataCache || operationDerivedDataCache.forSchema !== schema2) && (operationDerivedDataCache = {
              forSchema: schema2,
              cache: createOperationDerivedDataCache({ logger })
            });
            let cachedOperationDerivedData = operationDerivedDataCache.cache.get(cacheKey);
            if (cachedOperationDerivedData)
              return cachedOperationDerivedData;
            let generatedOperationDerivedData = {
              signature: (options.calculateSignature || import_utils.usageReportingSignature)(requestContext.document, requestContext.operationName || ""),
              referencedFieldsByType: (0, import_utils.calculateReferencedFieldsByType)({
                document: requestContext.document,
                schema: schema2,
                resolvedOperationName: requestContext.operationName ?? null
              })
            };
            return operationDerivedDataCache.cache.set(cacheKey, generatedOperationDerivedData), generatedOperationDerivedData;
          }
        }
      }, {
        async serverWillStop() {
          reportTimer && (clearInterval(reportTimer), reportTimer = void 0), stopped = !0, await sendAllReportsAndReportErrors();
        }
      };
    }
  };
}
function makeHTTPRequestHeaders(http, headers, sendHeaders) {
  if (!(!sendHeaders || "none" in sendHeaders && sendHeaders.none || "all" in sendHeaders && !sendHeaders.all)) {
    for (let [key, value] of headers)
      if (!("exceptNames" in sendHeaders && sendHeaders.exceptNames.some((exceptHeader) => exceptHeader.toLowerCase() === key) || "onlyNames" in sendHeaders && !sendHeaders.onlyNames.some((header) => header.toLowerCase() === key)))
        switch (key) {
          case "authorization":
          case "cookie":
          case "set-cookie":
            break;
          default:
            http.requestHeaders[key] = new Trace.HTTP.Values({
              value: [value]
            });
        }
  }
}
function defaultGenerateClientInfo({ request }) {
  let clientNameHeaderKey = "apollographql-client-name", clientVersionHeaderKey = "apollographql-client-version";
  return request.http?.headers?.get(clientNameHeaderKey) || request.http?.headers?.get(clientVersionHeaderKey) ? {
    clientName: request.http?.headers?.get(clientNameHeaderKey),
    clientVersion: request.http?.headers?.get(clientVersionHeaderKey)
  } : request.extensions?.clientInfo ? request.extensions.clientInfo : {};
}
export {
  ApolloServerPluginUsageReporting
};
