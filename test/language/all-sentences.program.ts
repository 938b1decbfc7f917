/**
 * `npm run sentences`: writes everything the service says about the seed to `dist/sentences/`, a file per language and
 * kind of text, to be read from beginning to end. Each line ends in the question that is answered by it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { seedReading } from '../seed-reading.ts';
import { everySentence } from './every-sentence.ts';

const folder = 'dist/sentences';
const files = new Map<string, string[]>();
for (const { field, language, text, asked } of await everySentence(seedReading)) {
  const name = `${language.toLowerCase()}/${field.replace(/[ .]+/g, '-')}.txt`;
  files.set(name, [...(files.get(name) ?? []), `${text}\t[${asked}]`]);
}
rmSync(folder, { recursive: true, force: true });
let _total = 0;
for (const [name, lines] of [...files].sort()) {
  mkdirSync(`${folder}/${name.slice(0, 2)}`, { recursive: true });
  writeFileSync(`${folder}/${name}`, `${lines.join('\n')}\n`);
  _total += lines.length;
}
