import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ApolloServerPluginInlineTrace
} from "./chunk-5O6P33F5.js";
import "./chunk-JRC3OALF.js";
import "./chunk-3NMUOB4A.js";
import "./chunk-7TX6XGVW.js";
import "./chunk-GJK4PF63.js";
import "./chunk-RYETXENO.js";
export {
  ApolloServerPluginInlineTrace
};
