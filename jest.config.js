import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Where there are two cores, jest would leave one to itself, though it waits most of the time.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Modules of a test are not let go before its process ends.
  workerIdleMemoryLimit: '1GB',
  // Tests that start servers share the machine with all others.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/cdk.out/', '/.entente/'],
  modulePathIgnorePatterns: ['<rootDir>/cdk.out/', '<rootDir>/.entente/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2024',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        swcrc: false,
      },
    ],
  },
};
