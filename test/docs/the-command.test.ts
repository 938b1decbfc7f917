/** Nobody owns the program's name in npm's registry: what people read never has `npx` fetch it, where a stranger's package would answer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folders = ['bin', 'docs', 'queries', 'schema', 'scripts', 'seed', 'src'];
const files = ['README.md', 'CHANGELOG.md', 'SECURITY.md', 'Dockerfile', 'compose.yaml'];

test('no page, help or comment says npx before the name', () => {
  const below = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.webp'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  expect(below.length).toBeGreaterThan(500);
  const saying = [...files, ...below].filter((file) =>
    /\bnpx (--?\S+ )*kompetenslandskap/.test(readFileSync(file, 'utf8')),
  );
  expect(saying).toEqual([]);
});
