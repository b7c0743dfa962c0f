import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ApolloServerPluginLandingPageLocalDefault,
  ApolloServerPluginLandingPageProductionDefault,
  DEFAULT_APOLLO_SERVER_LANDING_PAGE_VERSION,
  DEFAULT_EMBEDDED_EXPLORER_VERSION,
  DEFAULT_EMBEDDED_SANDBOX_VERSION
} from "./chunk-4FGNWNWT.js";
import "./chunk-XYYEGXOS.js";
import "./chunk-RYETXENO.js";
export {
  ApolloServerPluginLandingPageLocalDefault,
  ApolloServerPluginLandingPageProductionDefault,
  DEFAULT_APOLLO_SERVER_LANDING_PAGE_VERSION,
  DEFAULT_EMBEDDED_EXPLORER_VERSION,
  DEFAULT_EMBEDDED_SANDBOX_VERSION
};
