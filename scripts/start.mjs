/** `npm start`: installs what is missing, then serves; everything runs in this one process, so Ctrl-C reaches it. */
import { installWhenNeeded } from './install.mjs';

installWhenNeeded();
process.argv.splice(2, 0, 'serve');
await import('../bin/kompetenslandskap.js');
