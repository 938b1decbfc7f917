/** Builds the explorer to `dist/pages/explorer/`; nothing in it comes from another host. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/explorer/',
  logLevel: 'error',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../../dist/pages/explorer', import.meta.url)),
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    assetsInlineLimit: 0,
    target: 'es2022',
  },
});
