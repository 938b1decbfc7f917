/** A party by its id or by any name it is known by. */
import { KnowledgeError } from '../../errors.ts';
import type { PartyFact } from '../../model/fact.ts';
import { folded } from '../../model/nearest.ts';
import type { FlowGraph } from '../flows/flow-graph.ts';
import { grouped } from '../grouped.ts';
import { keptOf } from '../kept.ts';
import type { Reading } from '../reading.ts';
import { partyAsked } from './asked-party.ts';
import { belongsTo } from './filter.ts';

type Called = (folded: string) => readonly PartyFact[];

/** Parties by their folded names and aliases, worked out once for each revision. */
const calledIn = keptOf(
  ({ parties }: FlowGraph): Called =>
    grouped(parties, ({ name, aliases }) => [
      ...new Set([name.sv, name.en, ...aliases.map(({ text }) => text)].map(folded)),
    ]),
);

/**
 * The id of the party that is called so; names and aliases may be typed without å, ä and ö, in any case.
 *
 * @param landscape - where the name is looked for first: there, and among what all share
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY` when none is called so, or several
 */
export function partyNamed(reading: Reading, text: string, landscape?: string | null): string {
  if (reading.graph.partyNumber.has(text)) return text;
  const anywhere = calledIn(reading.graph)(folded(text));
  const here = anywhere.filter((party) => belongsTo(party, landscape));
  const called = here.length > 0 ? here : anywhere;
  if (called.length === 1) return (called[0] as PartyFact).id;
  if (called.length > 1)
    throw new KnowledgeError('UNKNOWN_PARTY', `Several parties are called "${text}".`, {
      hint: `Give one of their ids: ${called.map(({ id }) => id).join(', ')}.`,
    });
  partyAsked(reading, text);
  return text;
}
