/** All that is known of one thing, and from where. */
import { KnowledgeError } from '../../../errors.ts';
import type { EntityKind, Fact, FactOf } from '../../../model/fact.ts';
import { byId } from '../../../model/fact-index.ts';
import { didYouMean } from '../../../model/nearest.ts';
import type { StatementKind } from '../../../model/words.ts';
import type { EntityCard } from '../../answering/answer.ts';
import { asCandidate } from '../../answering/candidate.ts';
import { holdsWhere } from '../../answering/filter.ts';
import type { Reading } from '../../reading.ts';
import { disagreementsReaching } from './disagreements.ts';
import { flowsTotal } from './flows-total.ts';

/**
 * The card of one entity or fact, in its own landscape: what another region's source says of it holds there. Of what all
 * share it tells all.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_ENTITY`, with the nearest ids as hint
 */
export function entity(reading: Reading, id: string): EntityCard {
  const fact = reading.facts.byId.get(id);
  if (fact === undefined) throw unknownEntity(reading, id);
  const about = factsAbout(reading, fact).filter(holdsWhere(reading, id, null));
  const ofKind = (kind: EntityKind) => idsOf(about.filter((one) => one.kind === kind));
  const statements = about.filter((one) => one.kind === 'STATEMENT');
  const ofSort = (sort: StatementKind) =>
    idsOf(statements.filter(({ statementKind }) => statementKind === sort));
  return {
    id,
    kind: fact.kind,
    facts: idsOf(about),
    statements: idsOf(statements.filter(isPlainStatement)),
    ties: ofKind('TIE'),
    participations: ofKind('PARTICIPATION'),
    measures: ofKind('MEASURE'),
    silences: ofSort('SILENCE'),
    contradictions: ofSort('CONTRADICTION'),
    differences: ofSort('DIFFERENCE'),
    givesTotal: flowsTotal(reading, id, 'DOWNSTREAM'),
    receivesTotal: flowsTotal(reading, id, 'UPSTREAM'),
  };
}

/** That nothing has this id, and which ids and names are nearest. */
export function unknownEntity(reading: Reading, id: string): KnowledgeError {
  return new KnowledgeError('UNKNOWN_ENTITY', `Nothing has the id "${id}".`, {
    hint: () => didYouMean(id, reading.facts.facts.filter(({ name }) => name).map(asCandidate)),
  });
}

/** Facts that point to it, what disagrees about it, and for a document those that cite it. In id order. */
function factsAbout(reading: Reading, fact: Fact): readonly Fact[] {
  const pointing = reading.facts.pointingTo(fact.id);
  const disagreeing = disagreementsReaching(reading, fact.id);
  const citing = fact.kind === 'DOCUMENT' ? reading.facts.citing(fact.id) : [];
  if (disagreeing.length === 0 && citing.length === 0) return pointing;
  return [...new Set([...pointing, ...disagreeing, ...citing])]
    .filter(({ id }) => id !== fact.id)
    .sort(byId);
}

const listedApart: readonly StatementKind[] = ['SILENCE', 'CONTRADICTION', 'DIFFERENCE'];

function isPlainStatement({ statementKind }: FactOf<'STATEMENT'>): boolean {
  return !listedApart.includes(statementKind);
}

function idsOf(facts: readonly Fact[]): string[] {
  return facts.map(({ id }) => id);
}
