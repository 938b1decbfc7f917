/** Why a way holds for those asked about: of whom its steps are stated, and in which landscape. */

import { listed } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';

interface Ends {
  readonly from: string;
  readonly to: string;
}

/** How what is stated of one comes to hold for another. */
function heldFor(reading: Reading, stated: string, asked: string, language: Language): string {
  const swedish = language === 'SV';
  const [whole, part] = [stated, asked].map((id) => nameOfId(reading, id, language));
  const fact = reading.facts.byId.get(stated);
  const other = reading.facts.byId.get(asked);
  if (fact?.kind === 'EVENT' && fact.partOf.includes(asked))
    return swedish ? `${whole} är ett möte i ${part}` : `${whole} is a meeting of ${part}`;
  if (other?.kind === 'EVENT' && other.partOf.includes(stated))
    return swedish ? `${part} är ett möte i ${whole}` : `${part} is a meeting of ${whole}`;
  const shared =
    fact?.kind === 'EVENT' && other?.kind === 'EVENT'
      ? fact.partOf.find((id) => other.partOf.includes(id))
      : undefined;
  if (shared !== undefined) {
    const forum = nameOfId(reading, shared, language);
    return swedish
      ? `${part} och ${whole} är möten i ${forum}`
      : `${part} and ${whole} are meetings of ${forum}`;
  }
  const kinds = [fact?.kind, other?.kind];
  if (kinds.includes('PROCESS') && kinds.includes('FORUM_TYPE')) {
    const [process, runner] = fact?.kind === 'PROCESS' ? [whole, part] : [part, whole];
    return swedish ? `${process} drivs av ${runner}` : `${process} is run by ${runner}`;
  }
  return swedish
    ? `det är sagt om ${whole} och gäller därför ${part}`
    : `it is said of ${whole} and so holds for ${part}`;
}

/** In which landscape the way holds, where both ends belong to all. */
function placed(
  reading: Reading,
  { from, to }: Ends,
  flows: readonly FactOf<'FLOW'>[],
  language: Language,
): string[] {
  const isShared = (id: string) => reading.facts.byId.get(id)?.landscapes.length === 0;
  const where = new Set(flows.flatMap(({ landscapes }) => landscapes));
  if (!isShared(from) || !isShared(to) || where.size === 0) return [];
  if (reading.facts.of('LANDSCAPE').length < 2) return [];
  const names = listed(
    [...where].map((id) => nameOfId(reading, id, language)),
    language,
  );
  return [language === 'SV' ? `det gäller ${names}` : `it holds in ${names}`];
}

/**
 * Clauses about the ground of a way: whom its steps are stated of where that is not the one asked about or come to, and in
 * which landscape, where the parties asked about belong to all.
 */
export function heldBy(
  reading: Reading,
  ends: Ends,
  flows: readonly FactOf<'FLOW'>[],
  language: Language,
): string[] {
  const joints = [
    [flows[0]?.giver, ends.from],
    ...flows.slice(1).map(({ giver }, at) => [giver, flows[at]?.receiver]),
    [flows.at(-1)?.receiver, ends.to],
  ];
  const told = joints.flatMap(([stated, asked]) =>
    stated === undefined || asked === undefined || stated === asked
      ? []
      : [heldFor(reading, stated, asked, language)],
  );
  return [...new Set(told), ...placed(reading, ends, flows, language)];
}
