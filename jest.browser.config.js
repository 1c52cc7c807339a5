import unit from './jest.config.js';

/** The tests that need Chromium; they run the production build. */
export default {
  ...unit,
  testPathIgnorePatterns: ['/node_modules/'],
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  testTimeout: 120000,
  maxWorkers: 1,
};
