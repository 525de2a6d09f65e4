/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/src', '<rootDir>/__tests__'],
  testMatch: ['**/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline'
      }
    ]
  },
  testTimeout: 60_000,
  // Most tests wait for processes of their own; jest would leave a core of a small runner idle.
  maxWorkers: '100%',
  // Modules of tests stay in a worker's memory, and the larger a process is, the longer it takes to start another.
  workerIdleMemoryLimit: '200MB',
  collectCoverageFrom: ['src/**/*.ts', '!src/index.ts'],
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/__tests__/support/plain-line-reporter.cjs']
}
