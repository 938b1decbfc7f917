/** Three kinds of tests: `unit` needs nothing, `graph` gets a real Neo4j, `pages` gets Neo4j, the service and Chromium. */
import { defineConfig } from 'vitest/config';

/** One copy of graphql for all: the one Node takes too, not the one bundlers prefer. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.graph.test.ts', 'test/**/*.pages.test.ts'],
          // Only what hangs is to fail: a busy machine may take its time.
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'graph',
          include: ['test/**/*.graph.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/neo4j-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        resolve,
        test: {
          name: 'pages',
          include: ['test/explorer/**/*.pages.test.ts'],
          fileParallelism: false,
          maxConcurrency: 3,
          // After the graph tests, which empty the database the pages are served from.
          sequence: { groupOrder: 1 },
          globalSetup: ['test/neo4j-setup.ts', 'test/explorer/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
