const project = (name) => ({
  displayName: name,
  rootDir: '.',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/test/support/no-console.ts'],
  transform: {
    '\\.[jt]s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'commonjs' } },
    ],
  },
  // These are published as ES modules only, which jest's CommonJS runtime can't load as they are.
  transformIgnorePatterns: [
    '/node_modules/(?!(p-limit|yocto-queue|jose|@wundergraph/cosmo-shared|@wundergraph/cosmo-connect)/)',
  ],
});

/** @type {import('jest').Config} */
export default {
  maxWorkers: '100%',
  testTimeout: 20_000,
  // A worker keeps something of every file that it ran, so that one process for all of them runs out of memory.
  workerIdleMemoryLimit: '1GB',
  projects: [
    'unit',
    'integration',
    'repository',
    'supergraph',
    'smoke',
    'observability',
    'replicas',
    'deploy',
    'browser',
    'image',
    'redis',
    'routers',
  ].map(project),
};
