/** Writes the published SDL to `schema/published.graphql`; `npm run types` runs it too. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import '../src/thread/typescript.js';

const { makeSchema, printSdl } = await import('../src/service/graphql/merge.ts');
const path = fileURLToPath(new URL('../schema/published.graphql', import.meta.url));
writeFileSync(path, printSdl(await makeSchema()));
console.log(`Wrote ${path}`);
