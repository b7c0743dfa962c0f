import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_graphql
} from "./chunk-GJK4PF63.js";
import {
  __toESM
} from "./chunk-RYETXENO.js";

// node_modules/@apollo/server/dist/esm/plugin/schemaIsSubgraph.js
var import_graphql = __toESM(require_graphql(), 1);
function schemaIsSubgraph(schema) {
  let serviceType = schema.getType("_Service");
  if (!(0, import_graphql.isObjectType)(serviceType))
    return !1;
  let sdlField = serviceType.getFields().sdl;
  if (!sdlField)
    return !1;
  let sdlFieldType = sdlField.type;
  return (0, import_graphql.isNonNullType)(sdlFieldType) && (sdlFieldType = sdlFieldType.ofType), (0, import_graphql.isScalarType)(sdlFieldType) ? sdlFieldType.name == "String" : !1;
}

export {
  schemaIsSubgraph
};
