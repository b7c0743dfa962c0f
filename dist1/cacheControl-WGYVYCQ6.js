import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  newCachePolicy
} from "./chunk-6PBB5HOE.js";
import {
  I
} from "./chunk-ZKVBZDMW.js";
import "./chunk-7TX6XGVW.js";
import {
  require_graphql
} from "./chunk-GJK4PF63.js";
import {
  __toESM
} from "./chunk-RYETXENO.js";

// node_modules/@apollo/server/dist/esm/plugin/cacheControl/index.js
var import_graphql = __toESM(require_graphql(), 1);
function ApolloServerPluginCacheControl(options = /* @__PURE__ */ Object.create(null)) {
  let typeAnnotationCache, fieldAnnotationCache;
  return {
    __internal_plugin_id__: "CacheControl",
    __is_disabled_plugin__: !1,
    async serverWillStart({ schema }) {
      typeAnnotationCache = new I({
        max: Object.values(schema.getTypeMap()).filter(import_graphql.isCompositeType).length
      }), fieldAnnotationCache = new I({
        max: Object.values(schema.getTypeMap()).filter(import_graphql.isObjectType).flatMap((t) => Object.values(t.getFields())).length + Object.values(schema.getTypeMap()).filter(import_graphql.isInterfaceType).flatMap((t) => Object.values(t.getFields())).length
      });
    },
    async requestDidStart(requestContext) {
      function memoizedCacheAnnotationFromType(t) {
        let existing = typeAnnotationCache.get(t);
        if (existing)
          return existing;
        let annotation = cacheAnnotationFromType(t);
        return typeAnnotationCache.set(t, annotation), annotation;
      }
      function memoizedCacheAnnotationFromField(field) {
        let existing = fieldAnnotationCache.get(field);
        if (existing)
          return existing;
        let annotation = cacheAnnotationFromField(field);
        return fieldAnnotationCache.set(field, annotation), annotation;
      }
      let defaultMaxAge = options.defaultMaxAge ?? 0, calculateHttpHeaders = options.calculateHttpHeaders ?? !0, { __testing__cacheHints } = options;
      return {
        async executionDidStart() {
          if (isRestricted(requestContext.overallCachePolicy)) {
            let fakeFieldPolicy = newCachePolicy();
            return {
              willResolveField({ info }) {
                info.cacheControl = {
                  setCacheHint: (dynamicHint) => {
                    fakeFieldPolicy.replace(dynamicHint);
                  },
                  cacheHint: fakeFieldPolicy,
                  cacheHintFromType: memoizedCacheAnnotationFromType
                };
              }
            };
          }
          return {
            willResolveField({ info }) {
              let fieldPolicy = newCachePolicy(), inheritMaxAge = !1, targetType = (0, import_graphql.getNamedType)(info.returnType);
              if ((0, import_graphql.isCompositeType)(targetType)) {
                let typeAnnotation = memoizedCacheAnnotationFromType(targetType);
                fieldPolicy.replace(typeAnnotation), inheritMaxAge = !!typeAnnotation.inheritMaxAge;
              }
              let fieldAnnotation = memoizedCacheAnnotationFromField(info.parentType.getFields()[info.fieldName]);
              return fieldAnnotation.inheritMaxAge && fieldPolicy.maxAge === void 0 ? (inheritMaxAge = !0, fieldAnnotation.scope && fieldPolicy.replace({ scope: fieldAnnotation.scope })) : fieldPolicy.replace(fieldAnnotation), info.cacheControl = {
                setCacheHint: (dynamicHint) => {
                  fieldPolicy.replace(dynamicHint);
                },
                cacheHint: fieldPolicy,
                cacheHintFromType: memoizedCacheAnnotationFromType
              }, () => {
                if (fieldPolicy.maxAge === void 0 && ((0, import_graphql.isCompositeType)(targetType) && !inheritMaxAge || !info.path.prev) && fieldPolicy.restrict({ maxAge: defaultMaxAge }), __testing__cacheHints && isRestricted(fieldPolicy)) {
                  let path = (0, import_graphql.responsePathAsArray)(info.path).join(".");
                  if (__testing__cacheHints.has(path))
                    throw Error("shouldn't happen: addHint should only be called once per path");
                  __testing__cacheHints.set(path, {
                    maxAge: fieldPolicy.maxAge,
                    scope: fieldPolicy.scope
                  });
                }
                requestContext.overallCachePolicy.restrict(fieldPolicy);
              };
            }
          };
        },
        async willSendResponse(requestContext2) {
          if (!calculateHttpHeaders)
            return;
          let { response, overallCachePolicy } = requestContext2, existingCacheControlHeader = parseExistingCacheControlHeader(response.http.headers.get("cache-control"));
          if (existingCacheControlHeader.kind === "unparsable")
            return;
          let cachePolicy = newCachePolicy();
          cachePolicy.replace(overallCachePolicy), existingCacheControlHeader.kind === "parsable-and-cacheable" && cachePolicy.restrict(existingCacheControlHeader.hint);
          let policyIfCacheable = cachePolicy.policyIfCacheable();
          policyIfCacheable && existingCacheControlHeader.kind !== "uncacheable" && response.body.kind === "single" && !response.body.singleResult.errors ? response.http.headers.set("cache-control", `max-age=${policyIfCacheable.maxAge}, ${policyIfCacheable.scope.toLowerCase()}`) : calculateHttpHeaders !== "if-cacheable" && response.http.headers.set("cache-control", CACHE_CONTROL_HEADER_UNCACHEABLE);
        }
      };
    }
  };
}
var CACHE_CONTROL_HEADER_CACHEABLE_REGEXP = /^max-age=(\d+), (public|private)$/, CACHE_CONTROL_HEADER_UNCACHEABLE = "no-store";
function parseExistingCacheControlHeader(header) {
  if (!header)
    return { kind: "no-header" };
  if (header === CACHE_CONTROL_HEADER_UNCACHEABLE)
    return { kind: "uncacheable" };
  let match = CACHE_CONTROL_HEADER_CACHEABLE_REGEXP.exec(header);
  return match ? {
    kind: "parsable-and-cacheable",
    hint: {
      maxAge: +match[1],
      scope: match[2] === "public" ? "PUBLIC" : "PRIVATE"
    }
  } : { kind: "unparsable" };
}
function cacheAnnotationFromDirectives(directives) {
  if (!directives)
    return;
  let cacheControlDirective = directives.find((directive) => directive.name.value === "cacheControl");
  if (!cacheControlDirective || !cacheControlDirective.arguments)
    return;
  let maxAgeArgument = cacheControlDirective.arguments.find((argument) => argument.name.value === "maxAge"), scopeArgument = cacheControlDirective.arguments.find((argument) => argument.name.value === "scope"), inheritMaxAgeArgument = cacheControlDirective.arguments.find((argument) => argument.name.value === "inheritMaxAge"), scopeString = scopeArgument?.value?.kind === "EnumValue" ? scopeArgument.value.value : void 0, scope = scopeString === "PUBLIC" || scopeString === "PRIVATE" ? scopeString : void 0;
  return inheritMaxAgeArgument?.value?.kind === "BooleanValue" && inheritMaxAgeArgument.value.value ? { inheritMaxAge: !0, scope } : {
    maxAge: maxAgeArgument?.value?.kind === "IntValue" ? parseInt(maxAgeArgument.value.value) : void 0,
    scope
  };
}
function cacheAnnotationFromType(t) {
  if (t.astNode) {
    let hint = cacheAnnotationFromDirectives(t.astNode.directives);
    if (hint)
      return hint;
  }
  if (t.extensionASTNodes)
    for (let node of t.extensionASTNodes) {
      let hint = cacheAnnotationFromDirectives(node.directives);
      if (hint)
        return hint;
    }
  return {};
}
function cacheAnnotationFromField(field) {
  if (field.astNode) {
    let hint = cacheAnnotationFromDirectives(field.astNode.directives);
    if (hint)
      return hint;
  }
  return {};
}
function isRestricted(hint) {
  return hint.maxAge !== void 0 || hint.scope !== void 0;
}
export {
  ApolloServerPluginCacheControl
};
