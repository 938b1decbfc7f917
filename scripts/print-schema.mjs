/** Writes the published SDL to `schema/published.graphql`: `npx tsx scripts/print-schema.mjs`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeSchema, printSdl } from '../src/service/graphql/merge.ts';

const path = fileURLToPath(new URL('../schema/published.graphql', import.meta.url));
writeFileSync(path, printSdl(await makeSchema()));
console.log(`Wrote ${path}`);
