/** Spoiled seed files with what is expected of each, as its opening comment says. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { KnowledgeError } from '../../src/errors.ts';
import { readSeed, type SeedReading } from '../../src/landscape/read-seed.ts';

export const landscape = 'test/fixtures/landscape';
const folder = 'test/landscape/spoiled';

/** A spoiled file: where in a seed it would lie, and one line per expected fault. */
export interface Spoiled {
  readonly name: string;
  readonly as: string;
  readonly expected: readonly string[];
  readonly text: string;
}

/**
 * `# as: <place in the seed>` stands first; each `#: ` line then is a fault as {@link told} tells it.
 * The lines count, as they are part of the file.
 */
export function spoiledFiles(): Spoiled[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const as = /^# as: (.+)$/m.exec(text)?.[1] ?? '';
      const expected = [...text.matchAll(/^#: (.+)$/gm)].map(([, line]) => line ?? '');
      return { name: file.replace(/\.yaml$/, ''), as, expected, text };
    });
}

/** Code, place, sentence and hint in one line; the file is left out where it is the expected one. */
export function told(
  { code, at, message, hint }: KnowledgeError,
  seed: string,
  as: string,
): string {
  const file = at?.file.replace(`${seed}/`, '') ?? '';
  const place = `${file === as ? '' : `${file}:`}${at?.line}:${at?.column}`;
  return `${code} ${place} ${message.replace(`${seed}/`, '')} | ${hint ?? ''}`;
}

/** Reads the small landscape with one file added to it, or put in the place of one. */
export function readWith(
  as: string,
  content: string | Uint8Array,
): { seed: string; reading: SeedReading } {
  const seed = mkdtempSync(join(tmpdir(), 'kompetenslandskap-seed-'));
  try {
    cpSync(landscape, seed, { recursive: true });
    mkdirSync(dirname(join(seed, as)), { recursive: true });
    writeFileSync(join(seed, as), content);
    return { seed, reading: readSeed(seed) };
  } finally {
    rmSync(seed, { recursive: true });
  }
}
