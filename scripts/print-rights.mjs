/** Writes the matrix of rights to `docs/rights.md`; `npm run types` runs it too. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import '../src/thread/typescript.js';

const { rightsPage } = await import('../src/service/accounts/rights-page.ts');
const path = fileURLToPath(new URL('../docs/rights.md', import.meta.url));
writeFileSync(path, rightsPage());
console.log(`Wrote ${path}`);
