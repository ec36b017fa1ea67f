/**
 * Three tiers. unit: rules beside the code, nothing outside. integration: services on a real Postgres. e2e: HTTP in, HTTP out.
 * @type {import('jest').Config}
 */
const shared = {
  testEnvironment: 'node',
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^eld/medium$': '<rootDir>/node_modules/eld/src/entries/static.medium.js',
  },
  transform: { '\\.([cm]?ts|m?js)$': '<rootDir>/test/support/jest-transform.cjs' },
  transformIgnorePatterns: [],
};
const onPostgres = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

module.exports = {
  projects: [
    { ...shared, displayName: 'unit', roots: ['<rootDir>/src'], testRegex: '\\.spec\\.ts$' },
    {
      ...shared,
      ...onPostgres,
      displayName: 'integration',
      roots: ['<rootDir>/test/integration'],
      testRegex: '\\.int-spec\\.ts$',
    },
    { ...shared, ...onPostgres, displayName: 'e2e', roots: ['<rootDir>/test/e2e'], testRegex: '\\.e2e-spec\\.ts$' },
  ],
  testTimeout: 120_000, // how long, is for the benchmark to say
  workerIdleMemoryLimit: '1.5GB', // a worker that has run many services holds what they left; it is renewed between files
  maxWorkers: '100%', // Jest leaves a core idle: of two that is half
  collectCoverageFrom: ['src/**/*.ts', '!src/metadata.ts', '!src/**/*.d.ts'],
  coverageProvider: 'v8',
};
