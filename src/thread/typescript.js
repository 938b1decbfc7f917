/** Lets this thread read the TypeScript sources: types are taken off as a file is loaded, and nothing else is changed. */
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./typescript-hooks.js', import.meta.url);
