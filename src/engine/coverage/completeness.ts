/** How much of what one would want to know of a forum or party is known: a weighted share, as fact sheets show it. */
import type { EntityKind, Fact } from '../../model/fact.ts';
import { told, type Wording } from './finding.ts';
import type { Survey } from './survey.ts';

/** One thing worth knowing: its weight, and whether it is known. */
interface Item {
  readonly what: Wording;
  readonly weight: number;
  readonly isKnown: (survey: Survey, fact: Fact) => boolean;
  /** Whether there is anything to know of it here; always when left out. */
  readonly isAsked?: (survey: Survey) => boolean;
}
export interface Completeness {
  readonly of: string;
  /** Sum of the weights of what is known ÷ sum of all weights: 0 to 1. */
  readonly share: number;
  readonly missing: readonly Wording[];
}

const item = (weight: number, what: Wording, isKnown: Item['isKnown']): Item => ({
  weight,
  what,
  isKnown,
});
const has = (property: string) => (_: Survey, fact: Fact) => {
  const value = (fact as unknown as Record<string, unknown>)[property];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
};
const seatOf =
  (...capacities: readonly ('CHAIR' | 'CONVENER' | 'MEMBER')[]) =>
  (survey: Survey, { id }: Fact) =>
    survey.seats(id, ...capacities).length > 0 ||
    survey
      .pointing(id, 'PARTICIPATION')
      .some((one) => one.in === id && (capacities as readonly string[]).includes(one.capacity));
const convened = (survey: Survey, fact: Fact) =>
  seatOf('CONVENER')(survey, fact) ||
  survey
    .pointing(fact.id, 'TIE')
    .some(({ target, tieKind }) => target === fact.id && tieKind === 'CONVENES');
const says =
  (...kinds: readonly string[]) =>
  (survey: Survey, { id }: Fact) =>
    survey
      .pointing(id, 'STATEMENT')
      .some(({ statementKind, about }) => about.includes(id) && kinds.includes(statementKind));
const meets = (survey: Survey, fact: Fact) =>
  has('meetingsMin')(survey, fact) || survey.pointing(fact.id, 'EVENT').length > 0;
const flow =
  (end: 'giver' | 'receiver') =>
  (survey: Survey, { id }: Fact) =>
    survey.pointing(id, 'FLOW').some((one) => one[end] === id);

const gives = item(2, told('vad den ger', 'what it gives'), flow('giver'));
const receives = item(2, told('vad den får', 'what it receives'), flow('receiver'));
const level = item(1, told('nivå', 'level'), has('level'));
const forum: readonly Item[] = [
  {
    ...item(1, told('område', 'area'), has('inAreas')),
    isAsked: (survey) => survey.of('AREA').length > 0,
  },
  level,
  item(2, told('ordförande', 'chair'), seatOf('CHAIR')),
  item(2, told('sammankallande', 'convener'), convened),
  item(3, told('ledamöter', 'members'), seatOf('MEMBER')),
  item(2, told('syfte eller uppgift', 'purpose or task'), says('PURPOSE', 'TASK')),
  item(1, told('möten', 'meetings'), meets),
  gives,
  receives,
];
/** What is worth knowing per kind; the weights stand in the schema's description too. */
const sheets: Partial<Readonly<Record<EntityKind, readonly Item[]>>> = {
  FORUM_TYPE: forum,
  FORUM: [...forum, item(1, told('plats', 'place'), has('servesPlaces'))],
  ACTOR: [
    item(2, told('aktörstyp', 'actor type'), has('ofType')),
    level,
    item(1, told('plats', 'place'), has('servesPlaces')),
    gives,
    receives,
  ],
  FUNCTION: [
    level,
    item(3, told('värd', 'host'), (survey, { id }) =>
      survey
        .pointing(id, 'TIE')
        .some(({ target, tieKind }) => target === id && tieKind === 'HOSTS'),
    ),
    item(2, told('uppgifter', 'tasks'), says('TASK')),
    gives,
    receives,
  ],
};

/** The completeness of every forum type, forum, actor and function of a landscape, the least complete first, then by id. */
export function completenessOf(
  survey: Survey,
  kinds?: readonly EntityKind[] | null,
): Completeness[] {
  const sheetsAsked = Object.entries(sheets).filter(
    ([kind]) => !kinds || kinds.includes(kind as EntityKind),
  );
  return sheetsAsked
    .flatMap(([kind, all]) => {
      const items = all.filter(({ isAsked }) => isAsked?.(survey) ?? true);
      const whole = items.reduce((sum, { weight }) => sum + weight, 0);
      return survey.of(kind as EntityKind).map((fact): Completeness => {
        const missing = items.filter(({ isKnown }) => !isKnown(survey, fact));
        const lost = missing.reduce((sum, { weight }) => sum + weight, 0);
        return {
          of: fact.id,
          share: (whole - lost) / whole,
          missing: missing.map(({ what }) => what),
        };
      });
    })
    .sort((a, b) => a.share - b.share || (a.of < b.of ? -1 : 1));
}
