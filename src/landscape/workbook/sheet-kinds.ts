/** Which kind of fact a sheet holds, by its name; and what sheets are called. */

import { capital } from '../../language/grammar.ts';
import { kindWords } from '../../language/kind-words.ts';
import { severalWords } from '../../language/several-words.ts';
import { type EntityKind, entityKinds, kindNamed } from '../../model/fact.ts';
import { folded } from '../../model/nearest.ts';

/** `Aktörer`. */
export const sheetName = (kind: EntityKind): string => capital(severalWords[kind].SV);

const names = new Map<string, EntityKind>(
  entityKinds.flatMap((kind) => {
    const { SV, EN } = severalWords[kind];
    const one = kindWords[kind];
    const all = [kindNamed[kind].folder, kind, one.EN, one.SV, EN, SV];
    return all.map((name) => [folded(name), kind] as const);
  }),
);

/** The kind whose sheet is called so, in either language, of one or several; å, ä and ö may be a and o. */
export function kindCalled(name: string): EntityKind | undefined {
  return names.get(folded(name));
}

/** The kind of a file of rows, whose name may go on after the kind: `aktorer-2026.csv`. */
export function kindOfFile(file: string): EntityKind | undefined {
  const own = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const words = own.split(/[-_ .]+/);
  for (let count = words.length; count > 0; count -= 1) {
    const kind = kindCalled(words.slice(0, count).join(' '));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
