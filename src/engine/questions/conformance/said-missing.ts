/** What a source itself says is not in place, and the flows of the design that hang on it. */

import type { Fact, FactOf, PartyFact } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { atForum } from '../../coverage/spot.ts';
import type { Survey } from '../../coverage/survey.ts';
import type { Compared } from './compared.ts';

/** What can be in place or not; areas, roles and documents are there in thought, or in an early version. */
type Placeable = Extract<PartyFact, { kind: 'PROCESS' | 'FUNCTION' | 'FORUM_TYPE' | 'FORUM' }>;
const canBeInPlace: readonly string[] = ['PROCESS', 'FUNCTION', 'FORUM_TYPE', 'FORUM'];

const isPlaceable = (fact: Fact | undefined): fact is Placeable =>
  canBeInPlace.includes(fact?.kind ?? '');

/**
 * Ids of the statements by which a source says that a designed thing is missing. What is said to be missing of something
 * that is there, such as data of a statistic, or that was once found wanting, says nothing of the thing itself.
 */
export function saidMissing(survey: Survey, id: string): string[] {
  const fact = survey.reading.facts.byId.get(id);
  if (!isPlaceable(fact) || sideOf(fact.standing) !== 'DESIGNED') return [];
  return survey
    .pointing(id, 'STATEMENT')
    .filter((one) => one.about.includes(id))
    .filter(
      ({ statementKind, property }) => statementKind === 'SITUATION' && property === 'missing',
    )
    .filter(({ standing }) => standing === 'ESTABLISHED')
    .map((one) => one.id);
}

/** The ends of a flow that a source says are missing. */
export function missingEnds(survey: Survey, { giver, receiver }: FactOf<'FLOW'>): string[] {
  const ends = [...new Set([giver, receiver])].filter((end) => end !== undefined);
  return ends.filter((end) => saidMissing(survey, end).length > 0);
}

/** Where a missing thing lies. */
function spotOf(survey: Survey, thing: Placeable): Pick<Compared, 'areas' | 'levels'> {
  if (thing.kind === 'FORUM_TYPE' || thing.kind === 'FORUM') {
    const { areas, levels } = atForum(survey, thing);
    return { areas, levels };
  }
  return { areas: [], levels: thing.kind === 'FUNCTION' && thing.level ? [thing.level] : [] };
}

/**
 * Every missing thing once, by id, with the flows that hang on it: where it is compared as a forum already they are told
 * there, else it is a thing of its own.
 */
export function withMissing(
  survey: Survey,
  items: readonly Compared[],
  hanging: ReadonlyMap<string, readonly string[]>,
): Compared[] {
  const isKnown = ({ aspect, verdict, designed }: Compared) =>
    aspect === 'FORUM' && verdict === 'MISSING' && hanging.has(designed ?? '');
  const known = items.map((item) =>
    isKnown(item) ? { ...item, hanging: hanging.get(item.designed ?? '') ?? [] } : item,
  );
  const told = new Set(items.filter(isKnown).map(({ designed }) => designed));
  const others = [...hanging].filter(([id]) => !told.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...others.flatMap(([id, flows]): Compared[] => {
      const thing = survey.reading.facts.byId.get(id);
      if (!isPlaceable(thing)) return [];
      const isForum = thing.kind === 'FORUM_TYPE' || thing.kind === 'FORUM';
      return [
        {
          ...spotOf(survey, thing),
          aspect: isForum ? 'FORUM' : 'FUNCTION',
          verdict: 'MISSING',
          designed: id,
          documented: saidMissing(survey, id),
          hanging: flows,
        },
      ];
    }),
    ...known,
  ];
}
