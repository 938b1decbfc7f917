/** `npm start`: installs and builds what is missing, then serves; everything runs in this one process, so Ctrl-C reaches it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installWhenNeeded } from './install.mjs';

installWhenNeeded(true);
await import('../src/thread/typescript.js');
const { explorer, isBuilt, queryPage } = await import('../src/service/http/built-pages.ts');
if (![explorer, queryPage].every(isBuilt)) {
  console.log('Building the pages …');
  const build = join(import.meta.dirname ?? 'scripts', 'build.mjs');
  const { status } = spawnSync(process.execPath, [build], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}
stopWithParent();
process.argv.splice(2, 0, 'serve');
await import('../bin/kompetenslandskap.js');

/** npm hands a signal to the shell between, which ends and leaves this process behind: so its end is the signal. */
function stopWithParent() {
  const parent = process.ppid;
  const look = () => process.ppid === parent || process.kill(process.pid, 'SIGTERM');
  if (process.env.npm_lifecycle_event === 'start') setInterval(look, 500).unref();
}
