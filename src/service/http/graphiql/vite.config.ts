/** Builds the query page to `dist/pages/graphiql/`; nothing in it comes from another host. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/graphql/page/',
  logLevel: 'error',
  build: {
    outDir: fileURLToPath(new URL('../../../../dist/pages/graphiql', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
    assetsInlineLimit: 0,
    target: 'es2022',
  },
  worker: { format: 'es' },
});
