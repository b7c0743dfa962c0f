import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  require_graphql
} from "./chunk-GJK4PF63.js";
import "./chunk-RYETXENO.js";
export default require_graphql();
