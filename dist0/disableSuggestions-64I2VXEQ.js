import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import "./chunk-7TX6XGVW.js";
import "./chunk-RYETXENO.js";

// node_modules/@apollo/server/dist/esm/plugin/disableSuggestions/index.js
function ApolloServerPluginDisableSuggestions() {
  return {
    __internal_plugin_id__: "DisableSuggestions",
    __is_disabled_plugin__: !1,
    async requestDidStart() {
      return {
        async validationDidStart() {
          return async (validationErrors) => {
            validationErrors?.forEach((error) => {
              error.message = error.message.replace(/ ?Did you mean(.+?)\?$/, "");
            });
          };
        }
      };
    }
  };
}
export {
  ApolloServerPluginDisableSuggestions
};
