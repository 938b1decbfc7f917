/**
 * Lets this thread read the TypeScript sources. Node does so itself from 22.18 on, outside `node_modules`; elsewhere types are
 * taken off by hooks as a file is loaded, and nothing else is changed.
 */
import { register } from 'node:module';

const isInstalled = import.meta.url.includes('/node_modules/');

if (!process.features.typescript || isInstalled) {
  process.setSourceMapsEnabled(true);
  register('./typescript-hooks.js', import.meta.url);
}
