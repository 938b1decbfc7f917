/** Two kinds of tests: `unit` needs nothing, `graph` gets a real Neo4j. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.graph.test.ts'],
        },
      },
      {
        test: {
          name: 'graph',
          include: ['test/**/*.graph.test.ts'],
          fileParallelism: false,
          globalSetup: ['test/neo4j-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
