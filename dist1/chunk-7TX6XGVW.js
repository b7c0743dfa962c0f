import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// node_modules/@apollo/server/dist/esm/internalPlugin.js
function pluginIsInternal(plugin) {
  return "__internal_plugin_id__" in plugin;
}

export {
  pluginIsInternal
};
