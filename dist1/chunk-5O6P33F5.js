import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  Trace,
  TraceTreeBuilder
} from "./chunk-JRC3OALF.js";
import {
  schemaIsSubgraph
} from "./chunk-3NMUOB4A.js";

// node_modules/@apollo/server/dist/esm/plugin/inlineTrace/index.js
function ApolloServerPluginInlineTrace(options = /* @__PURE__ */ Object.create(null)) {
  let enabled = options.__onlyIfSchemaIsSubgraph ? null : !0;
  return {
    __internal_plugin_id__: "InlineTrace",
    __is_disabled_plugin__: !1,
    async serverWillStart({ schema, logger }) {
      enabled === null && (enabled = schemaIsSubgraph(schema), enabled && logger.info("Enabling inline tracing for this subgraph. To disable, use ApolloServerPluginInlineTraceDisabled."));
    },
    async requestDidStart({ request: { http }, metrics }) {
      if (!enabled)
        return;
      let treeBuilder = new TraceTreeBuilder({
        maskedBy: "ApolloServerPluginInlineTrace",
        sendErrors: options.includeErrors
      });
      if (http?.headers.get("apollo-federation-include-trace") === "ftv1" && metrics.captureTraces !== !1)
        return metrics.captureTraces = !0, treeBuilder.startTiming(), {
          async executionDidStart() {
            return {
              willResolveField({ info }) {
                return treeBuilder.willResolveField(info);
              }
            };
          },
          async didEncounterErrors({ errors }) {
            treeBuilder.didEncounterErrors(errors);
          },
          async willSendResponse({ response }) {
            if (treeBuilder.stopTiming(), response.body.kind === "incremental")
              return;
            metrics.queryPlanTrace && (treeBuilder.trace.queryPlan = metrics.queryPlanTrace);
            let encodedUint8Array = Trace.encode(treeBuilder.trace).finish(), encodedBuffer = Buffer.from(encodedUint8Array, encodedUint8Array.byteOffset, encodedUint8Array.byteLength), extensions = response.body.singleResult.extensions || (response.body.singleResult.extensions = /* @__PURE__ */ Object.create(null));
            if (typeof extensions.ftv1 < "u")
              throw new Error("The `ftv1` extension was already present.");
            extensions.ftv1 = encodedBuffer.toString("base64");
          }
        };
    }
  };
}

export {
  ApolloServerPluginInlineTrace
};
