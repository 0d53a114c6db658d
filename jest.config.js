/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
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
