/** A small valley to check: a county with two municipalities, three roles, three areas, and whatever a case adds. */
import { readingOf } from '../../../src/engine/reading-of.ts';
import { Fact } from '../../../src/model/fact.ts';

const common = {
  aliases: [],
  standing: 'PROPOSED',
  citations: [{ document: 'rapporten', locator: '1', basis: 'TEXT', supports: [], certain: true }],
  landscapes: ['dalen'],
};
type Values = Readonly<Record<string, unknown>>;
const name = (id: string) => ({ name: { sv: id, en: id } });
const named =
  (kind: string, defaults: Values) =>
  (id: string, values: Values = {}) =>
    Fact.parse({ kind, id, ...name(id), ...common, ...defaults, ...values });
const plain =
  (kind: string, defaults: Values) =>
  (id: string, values: Values = {}) =>
    Fact.parse({ kind, id, ...common, ...defaults, ...values });

export const actor = named('ACTOR', {
  standing: 'ESTABLISHED',
  ofType: [],
  partOf: [],
  servesPlaces: [],
});
export const actorType = named('ACTOR_TYPE', { people: false, kindOf: [] });
export const forumType = named('FORUM_TYPE', { inAreas: [], partOf: [] });
export const forum = named('FORUM', {
  standing: 'ESTABLISHED',
  several: false,
  ofType: [],
  partOf: [],
  inAreas: [],
  servesPlaces: [],
  about: [],
});
export const job = named('FUNCTION', { partOf: [] });
export const service = named('PROCESS', { processKind: 'SERVICE', partOf: [] });
export const initiative = named('INITIATIVE', {
  standing: 'ESTABLISHED',
  initiativeKind: 'PROJECT',
  partOf: [],
  inAreas: [],
  servesPlaces: [],
  about: [],
});
export const document = named('DOCUMENT', { authors: [], partOf: [], outline: [] });
export const event = named('EVENT', { eventKind: 'SLOT', partOf: [], about: [] });
export const goal = named('GOAL', { goalKind: 'GOAL', partOf: [], inAreas: [] });
export const topic = named('CONCEPT', { scheme: 'TOPIC', broader: [], related: [] });
export const seat = plain('SEAT', { capacity: 'MEMBER' });
export const participation = plain('PARTICIPATION', { standing: 'OCCURRED', capacity: 'MEMBER' });
export const tie = (tieKind: string, source: string, target: string, values: Values = {}) =>
  plain('TIE', { tieKind, source, target })(
    `${source}.${tieKind.toLowerCase().replace('_', '-')}.${target}`,
    values,
  );
const empty = {
  about: [],
  by: [],
  toParties: [],
  askedOf: [],
  topics: [],
  answeredBy: [],
  between: [],
};
export const statement = (statementKind: string, id: string, values: Values = {}) =>
  plain('STATEMENT', { statementKind, text: { sv: `${id}.`, en: `${id}.` }, ...empty })(id, values);
export const silence = (about: string, property: string) =>
  statement('SILENCE', `tystnad-${about}-${property.replaceAll(' ', '-')}`, {
    about: [about],
    property,
  });
export const flow = (
  flowKind: string,
  giver: string | undefined,
  receiver: string | undefined,
  values: Values = {},
) =>
  plain('FLOW', { flowKind, giver, receiver, via: [], about: [], mutual: false })(
    `${giver ?? 'ingen'}-${flowKind.toLowerCase()}-${receiver ?? 'ingen'}`,
    values,
  );

const place = named('PLACE', {
  standing: 'ESTABLISHED',
  placeKind: 'MUNICIPALITY',
  partOf: ['dalslan'],
});
const role = (id: string, value: string) => named('ROLE', { role: value, landscapes: [] })(id);
const area = (id: string, colour: string, bringsTogether: string[]) =>
  named('AREA', { colour, bringsTogether, serves: [], landscapes: [] })(id);

const ground: readonly Fact[] = [
  named('LANDSCAPE', { covers: ['dalslan'], owner: 'region', landscapes: [] })('dalen'),
  place('dalslan', { placeKind: 'COUNTY', partOf: [] }),
  place('aby'),
  place('beby'),
  role('anstaller', 'EMPLOYER'),
  role('utbildar', 'EDUCATOR'),
  role('grupper', 'GROUP_FOCUSED'),
  area('gront', 'GREEN', ['anstaller', 'utbildar']),
  area('blatt', 'BLUE', ['grupper', 'utbildar']),
  area('gult', 'YELLOW', ['grupper', 'utbildar']),
  actorType('kommuner', { landscapes: [] }),
  actor('region', { level: 'REGIONAL' }),
  actor('abys-kommun', { level: 'LOCAL', ofType: ['kommuner'], servesPlaces: ['aby'] }),
  actor('bebys-kommun', { level: 'LOCAL', ofType: ['kommuner'], servesPlaces: ['beby'] }),
  document('rapporten', { standing: 'OCCURRED', landscapes: [] }),
];

/** A forum type that makes the valley have a blueprint, with everything stated. */
export const council = forumType('rad', {
  level: 'REGIONAL',
  inAreas: ['gront'],
  meetingsMin: 2,
  meetingsMax: 4,
});

/** A local forum of each municipality; this and what follows is what several checks are tried with. */
export const workshop = forumType('verkstad', {
  level: 'LOCAL',
  per: 'MUNICIPALITY',
  inAreas: ['gront'],
});
/** A seat of a list that is whole. */
export const required = (id: string, values: Readonly<Record<string, unknown>>) =>
  seat(id, { of: 'rad', strength: 'REQUIRED', ...values });
export const yellowCouncil = forumType('gult-rad', { level: 'REGIONAL', inAreas: ['gult'] });
export const employers = actorType('foretag');
export const schools = actorType('skolor');
export const slot = event('varmote', { quarter: 2, partOf: ['rad'] });
export const plan = document('planen', { documentKind: 'plan', outline: [{ at: '1' }] });
export const vision = goal('mal', { inDocument: 'planen', inAreas: ['gult'] });

/** The valley with these facts, read on a day of 2026. */
export function valley(...facts: readonly Fact[]) {
  return readingOf({
    facts: [...ground, ...facts],
    revision: 1,
    digest: 'dalen',
    asOf: '2026-11-20T12:00:00Z',
  });
}
