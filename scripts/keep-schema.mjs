/** At a release: keeps the published SDL as `schema/released/<version>.graphql`, and of those before it only the newest; see docs/decisions.md. */
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const schema = fileURLToPath(new URL('../schema/', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
copyFileSync(`${schema}published.graphql`, `${schema}released/${version}.graphql`);

const byVersion = new Intl.Collator('en', { numeric: true }).compare;
const older = readdirSync(`${schema}released`).sort(byVersion).slice(0, -2);
for (const file of older) rmSync(`${schema}released/${file}`);
console.log(`Kept schema/released/${version}.graphql`);
