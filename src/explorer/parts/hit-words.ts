/** What a hit of a search is told by. */
import type { Change } from '../address/address.ts';
import type { Say } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';
import type { Hit } from './use-found.ts';

/** Tells hits apart: several sections of a document may be found. */
export function hitKey({ node, section }: Hit): string {
  return `${node.id} ${section ?? ''}`;
}

/** Its name; of a section, with the document it is in. */
export function hitName({ node, section }: Hit): string {
  return section === null ? node.name : `${section} – ${node.name}`;
}

/** Where it is shown: a section of a document in its text, all else with what is known of it. */
export function placeOfHit({ node, section }: Hit): { path: string; change: Change } {
  const id = encodeURIComponent(node.id);
  return section === null
    ? { path: `/entity/${id}`, change: {} }
    : { path: `/sources/${id}`, change: { at: section } };
}

/** What it is, what it belongs to and in which landscape. */
export function hitMarks({ node, section, belongsTo, landscapes }: Hit, say: Say): string {
  const kind = section === null ? say(...entityKinds[node.kind]) : say('Avsnitt', 'Section');
  const named = landscapes.map(({ name }) => name).join(', ');
  return [kind, belongsTo, named].filter(Boolean).join(' · ');
}
