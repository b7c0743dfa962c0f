import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  computeCoreSchemaHash
} from "./chunk-M23UP6VD.js";
import {
  packageVersion
} from "./chunk-XYYEGXOS.js";
import {
  schemaIsSubgraph
} from "./chunk-3NMUOB4A.js";
import "./chunk-7TX6XGVW.js";
import {
  require_graphql
} from "./chunk-GJK4PF63.js";
import {
  __toESM
} from "./chunk-RYETXENO.js";

// node_modules/@apollo/server/dist/esm/plugin/schemaReporting/index.js
import os from "os";
var import_graphql = __toESM(require_graphql(), 1);

// node_modules/@apollo/server/dist/esm/plugin/schemaReporting/schemaReporter.js
var schemaReportGql = `#graphql
  mutation SchemaReport($report: SchemaReport!, $coreSchema: String) {
    reportSchema(report: $report, coreSchema: $coreSchema) {
      __typename
      ... on ReportSchemaError {
        message
        code
      }
      ... on ReportSchemaResponse {
        inSeconds
        withCoreSchema
      }
    }
  }
`, SchemaReporter = class {
  schemaReport;
  coreSchema;
  endpointUrl;
  logger;
  initialReportingDelayInMs;
  fallbackReportingDelayInMs;
  fetcher;
  isStopped;
  pollTimer;
  headers;
  constructor(options) {
    this.headers = {
      "Content-Type": "application/json",
      "x-api-key": options.apiKey,
      "apollographql-client-name": "ApolloServerPluginSchemaReporting",
      "apollographql-client-version": packageVersion
    }, this.endpointUrl = options.endpointUrl || "https://schema-reporting.api.apollographql.com/api/graphql", this.schemaReport = options.schemaReport, this.coreSchema = options.coreSchema, this.isStopped = !1, this.logger = options.logger, this.initialReportingDelayInMs = options.initialReportingDelayInMs, this.fallbackReportingDelayInMs = options.fallbackReportingDelayInMs, this.fetcher = options.fetcher ?? fetch;
  }
  stopped() {
    return this.isStopped;
  }
  start() {
    this.pollTimer = setTimeout(() => this.sendOneReportAndScheduleNext(!1), this.initialReportingDelayInMs);
  }
  stop() {
    this.isStopped = !0, this.pollTimer && (clearTimeout(this.pollTimer), this.pollTimer = void 0);
  }
  async sendOneReportAndScheduleNext(sendNextWithCoreSchema) {
    if (this.pollTimer = void 0, !this.stopped())
      try {
        let result = await this.reportSchema(sendNextWithCoreSchema);
        if (!result)
          return;
        this.stopped() || (this.pollTimer = setTimeout(() => this.sendOneReportAndScheduleNext(result.withCoreSchema), result.inSeconds * 1e3));
        return;
      } catch (error) {
        this.logger.error(`Error reporting server info to Apollo during schema reporting: ${error}`), this.stopped() || (this.pollTimer = setTimeout(() => this.sendOneReportAndScheduleNext(!1), this.fallbackReportingDelayInMs));
      }
  }
  async reportSchema(withCoreSchema) {
    let { data, errors } = await this.apolloQuery({
      report: this.schemaReport,
      coreSchema: withCoreSchema ? this.coreSchema : null
    });
    if (errors)
      throw new Error(errors.map((x) => x.message).join(`
`));
    function msgForUnexpectedResponse(data2) {
      return [
        "Unexpected response shape from Apollo when",
        "reporting schema. If this continues, please reach",
        "out to support@apollographql.com.",
        "Received response:",
        JSON.stringify(data2)
      ].join(" ");
    }
    if (!data || !data.reportSchema)
      throw new Error(msgForUnexpectedResponse(data));
    if (data.reportSchema.__typename === "ReportSchemaResponse")
      return data.reportSchema;
    if (data.reportSchema.__typename === "ReportSchemaError")
      return this.logger.error([
        "Received input validation error from Apollo:",
        data.reportSchema.message,
        "Stopping reporting. Please fix the input errors."
      ].join(" ")), this.stop(), null;
    throw new Error(msgForUnexpectedResponse(data));
  }
  async apolloQuery(variables) {
    let request = {
      query: schemaReportGql,
      variables
    }, httpResponse = await this.fetcher(this.endpointUrl, {
      method: "POST",
      headers: this.headers,
      body: JSON.stringify(request)
    });
    if (!httpResponse.ok)
      throw new Error([
        `An unexpected HTTP status code (${httpResponse.status}) was`,
        "encountered during schema reporting."
      ].join(" "));
    try {
      return await httpResponse.json();
    } catch (error) {
      throw new Error([
        "Couldn't report schema to Apollo.",
        "Parsing response as JSON failed.",
        "If this continues please reach out to support@apollographql.com",
        error
      ].join(" "));
    }
  }
};

// node_modules/@apollo/server/dist/esm/plugin/schemaReporting/index.js
function ApolloServerPluginSchemaReporting({ initialDelayMaxMs, overrideReportedSchema, endpointUrl, fetcher } = /* @__PURE__ */ Object.create(null)) {
  let bootId = crypto.randomUUID();
  return {
    __internal_plugin_id__: "SchemaReporting",
    __is_disabled_plugin__: !1,
    async serverWillStart({ apollo, schema, logger }) {
      let { key, graphRef } = apollo;
      if (!key)
        throw Error("To use ApolloServerPluginSchemaReporting, you must provide an Apollo API key, via the APOLLO_KEY environment variable or via `new ApolloServer({apollo: {key})`");
      if (!graphRef)
        throw Error("To use ApolloServerPluginSchemaReporting, you must provide your graph ref (eg, 'my-graph-id@my-graph-variant'). Try setting the APOLLO_GRAPH_REF environment variable or passing `new ApolloServer({apollo: {graphRef}})`.");
      if (overrideReportedSchema)
        try {
          let validationErrors = (0, import_graphql.validateSchema)((0, import_graphql.buildSchema)(overrideReportedSchema, { noLocation: !0 }));
          if (validationErrors.length)
            throw new Error(validationErrors.map((error) => error.message).join(`
`));
        } catch (err) {
          throw new Error(`The schema provided to overrideReportedSchema failed to parse or validate: ${err.message}`);
        }
      if (schemaIsSubgraph(schema))
        throw Error([
          "Schema reporting is not yet compatible with Apollo Federation subgraphs.",
          "If you're interested in using schema reporting with subgraphs,",
          "please contact Apollo support. To set up managed federation, see",
          "https://go.apollo.dev/s/managed-federation"
        ].join(" "));
      endpointUrl !== void 0 && logger.info(`Apollo schema reporting: schema reporting URL override: ${endpointUrl}`);
      let baseSchemaReport = {
        bootId,
        graphRef,
        platform: process.env.APOLLO_SERVER_PLATFORM || "local",
        runtimeVersion: `node ${process.version}`,
        userVersion: process.env.APOLLO_SERVER_USER_VERSION,
        serverId: process.env.APOLLO_SERVER_ID || process.env.HOSTNAME || os.hostname(),
        libraryVersion: `@apollo/server@${packageVersion}`
      }, currentSchemaReporter;
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
          if (overrideReportedSchema !== void 0) {
            if (currentSchemaReporter)
              return;
            logger.info("Apollo schema reporting: schema to report has been overridden");
          }
          let coreSchema = overrideReportedSchema ?? coreSupergraphSdl ?? (0, import_graphql.printSchema)(apiSchema), coreSchemaHash = computeCoreSchemaHash(coreSchema), schemaReport = {
            ...baseSchemaReport,
            coreSchemaHash
          };
          currentSchemaReporter?.stop(), currentSchemaReporter = new SchemaReporter({
            schemaReport,
            coreSchema,
            apiKey: key,
            endpointUrl,
            logger,
            initialReportingDelayInMs: Math.floor(Math.random() * (initialDelayMaxMs ?? 1e4)),
            fallbackReportingDelayInMs: 2e4,
            fetcher
          }), currentSchemaReporter.start(), logger.info(`Apollo schema reporting: reporting a new schema to Studio! See your graph at https://studio.apollographql.com/graph/${encodeURI(graphRef)}/ with server info ${JSON.stringify(schemaReport)}`);
        },
        async serverWillStop() {
          currentSchemaReporter?.stop();
        }
      };
    }
  };
}
export {
  ApolloServerPluginSchemaReporting
};
