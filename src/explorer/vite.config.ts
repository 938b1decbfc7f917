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
    // What comes together is one file: on a slow connection each file costs a wait of its own.
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'model',
              test: /node_modules\/zod\/|src\/model\/(kinds|kind|fact|words|common|references|suggestion|map-group|codes\/code)\b/,
            },
            { name: 'menus', test: /node_modules\/(@ariakit|@floating-ui)\// },
            { name: 'frame', test: /node_modules\/(react|react-dom|scheduler|wouter|@tanstack)\// },
            {
              name: 'shared',
              test: /src\/(explorer\/(address|ask|language)|client)\/|src\/language\/(words|grammar|pages|dates|number)\.ts|src\/explorer\/parts\/(states|icons|page-head|basis-line|write-to|get-menu|tags|citations|passage-link|side-panel|as-graphql|flow-drawer|flow-table|use-found|use-whole-answer|hit-words)\.|src\/model\/(locator|address|dates\/swedish-day)\.ts/,
            },
          ],
        },
      },
    },
  },
});
