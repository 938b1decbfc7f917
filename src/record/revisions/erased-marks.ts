/** What the store remembers of erased persons: no name, yet enough to know it when it comes back. */
import { createHash } from 'node:crypto';
import { KnowledgeError } from '../../errors.ts';
import type { Fact } from '../../model/fact.ts';
import type { GraphConnection, RunNamed } from '../graph/connect.ts';

/** Names of more words are not looked for in texts. */
const mostWords = 5;

/** A mark of an id or a name that tells nothing but whether the same comes again. */
export function markOf(text: string): string {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(`kompetenslandskap person ${plain}`).digest('hex');
}

/** Remembers an erased person: the id's mark with what stands in its place, and the marks of the names. */
export async function rememberErased(
  run: RunNamed,
  { id, newId, names }: { id: string; newId: string; names: readonly string[] },
): Promise<void> {
  const marks = [`${markOf(id)} ${newId}`, ...names.map(markOf)];
  await run('record/erase/remember', { marks });
}

/** What stands in the place of a person erased earlier; undefined when nobody of that id was. */
export async function erasedAs(connection: GraphConnection, id: string) {
  const mark = `${markOf(id)} `;
  const rows = await connection.read('record/erase/known');
  const found = rows.map((row) => row.mark as string).find((known) => known.startsWith(mark));
  return found?.slice(mark.length);
}

/** Refuses facts in which an erased person comes back, as a person or by name in a text. */
export async function needNotErased(run: RunNamed, facts: readonly Fact[]): Promise<void> {
  const rows = await run('record/erase/known');
  const known = new Set(rows.map((row) => (row.mark as string).split(' ')[0] as string));
  if (known.size === 0) return;
  const back = facts.filter((fact) =>
    fact.kind === 'PERSON' ? known.has(markOf(fact.id)) : namesErased(fact, known),
  );
  if (back.length === 0) return;
  throw new KnowledgeError(
    'PERSON_ERASED',
    `Erased persons come back in the facts: ${back.map(({ id }) => id).join(', ')}.`,
    {
      hint: 'Take a person out of the seed as well: kompetenslandskap erase <id> --yes. In a text, write the office instead of the name.',
    },
  );
}

function namesErased(fact: Fact, known: ReadonlySet<string>): boolean {
  return textsOf(fact).some((text) => {
    const words = text.split(/[^\p{L}\p{M}.’'-]+/u).filter((word) => word !== '');
    return words.some((_, start) =>
      Array.from({ length: mostWords }, (_, more) => words.slice(start, start + more + 1)).some(
        (some) => spellings(some.join(' ')).some((spelling) => known.has(markOf(spelling))),
      ),
    );
  });
}

/** With and without what a sentence or the genitive puts at the end. */
function spellings(text: string): string[] {
  const bare = text.replace(/(?<![.’'-])[.’'-]+$/, '');
  return [text, bare, bare.replace(/[’']?s$/, '')];
}

/** Texts of more than one word; ids and words of the vocabularies name nobody. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}
