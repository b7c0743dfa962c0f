/** Who may import whom; `docs/adr` says why. */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^(src|sandbox|supergraph)/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'programs-are-the-top',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(main|doctor/main|audit-cli/main)\\.ts$' },
    },
    {
      name: 'only-programs-import-app-and-config',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|doctor/|audit-cli/|config/)' },
      to: { path: '^src/(server\\.ts|config/)' },
    },
    {
      name: 'vendor-stands-alone',
      comment: 'The client of the vendor is usable without GraphQL.',
      severity: 'error',
      from: { path: '^src/vendor-client/' },
      to: {
        pathNot: [
          '^src/vendor-client/',
          '^node_modules/(undici|cockatiel)/',
          '^node:',
          '^(crypto|buffer|timers/promises|util|zlib)$',
        ],
      },
    },
    {
      name: 'vendor-by-its-index',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/vendor-client/' },
      to: { path: '^src/vendor-client/', pathNot: '^src/vendor-client/index\\.ts$' },
    },
    {
      name: 'leaves-import-no-layer-above',
      comment: 'audit, auth, telemetry and rate-limit know neither GraphQL nor HTTP nor the vendor.',
      severity: 'error',
      from: { path: '^src/(telemetry|auth|rate-limit|audit)/' },
      to: { path: '^src/(graphql|http|cancellation|vendor-client)/' },
    },
    {
      name: 'cancellation-imports-audit-limits-and-the-vendor-client',
      severity: 'error',
      from: { path: '^src/cancellation/' },
      to: { path: '^src/', pathNot: '^src/(cancellation|audit|rate-limit)/|^src/vendor-client/index\\.ts$' },
    },
    {
      name: 'cancellation-knows-no-graphql',
      severity: 'error',
      from: { path: '^src/cancellation/' },
      to: { path: '^node_modules/(graphql|@apollo)/' },
    },
    {
      name: 'graphql-knows-no-http-server',
      severity: 'error',
      from: { path: '^src/graphql/' },
      to: { path: '^src/http/' },
    },
    {
      name: 'fastify-only-in-server-and-http',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(server\\.ts$|http/)' },
      to: { path: '^node_modules/(fastify|@fastify/|@as-integrations/)' },
    },
    {
      name: 'prom-client-only-in-telemetry',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/telemetry/' },
      to: { path: '^node_modules/prom-client/' },
    },
    {
      name: 'http-imports-graphql-and-leaves',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: '^src/(cancellation|config|doctor|audit-cli)/|^src/(main|server)\\.ts' },
    },
    {
      name: 'opentelemetry-in-one-file',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/telemetry/opentelemetry\\.ts$' },
      to: { path: '^node_modules/@opentelemetry/' },
    },
    {
      name: 'opentelemetry-only-when-wanted',
      comment: 'It is loaded where traces are wanted, and costs nobody else the time.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/telemetry/opentelemetry\\.ts$', dynamic: false },
    },
    {
      name: 'only-errors-translate-errors',
      comment:
        "Only graphql/errors.ts and its table know both the vendor's errors and GraphQL's; what stands before the vendor knows the vendor's, others only types.",
      severity: 'error',
      from: {
        path: '^src/graphql/',
        pathNot: '^src/graphql/(errors|error-codes|loaders|machine-access)\\.ts$',
      },
      to: { path: '^src/vendor-client/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sandbox-stands-alone',
      comment: 'A shared signer would prove itself right.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^(src|test|supergraph|scripts)/' },
    },
    {
      name: 'the-service-imports-nothing-else-of-the-project',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|supergraph|scripts|test)/' },
    },
    {
      name: 'no-dev-dependencies-in-the-service',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
