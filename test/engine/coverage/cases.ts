/** Per check: a valley that meets it, one that fails it, and one where nothing is known. */
import type { CheckStatus, Ground } from '../../../src/engine/coverage/finding.ts';
import type { Fact } from '../../../src/model/fact.ts';
import {
  actorType,
  council,
  document,
  event,
  flow,
  forum,
  forumType,
  goal,
  initiative,
  job,
  participation,
  seat,
  service,
  silence,
  statement,
  tie,
  topic,
} from './valley.ts';

/** What stands in the valley, and how the result whose id ends so goes; `undefined` when nothing is asked. */
export interface Case {
  readonly facts: readonly Fact[];
  readonly of: string;
  readonly status: CheckStatus | undefined;
  /** Not asked where left out. */
  readonly ground?: Ground;
}
type Cases = Readonly<Record<'met' | 'fails' | 'nothing', Case>>;

const met = (of: string, ...facts: Fact[]): Case => ({
  of,
  facts,
  status: 'MET',
  ground: 'STATED',
});
const gap = (of: string, ...facts: Fact[]): Case => ({
  of,
  facts,
  status: 'GAP',
  ground: 'STATED',
});
/** To be clarified, since nobody shows that it exists. */
const unknown = (of: string, ...facts: Fact[]): Case => ({
  ...silent(of, ...facts),
  ground: 'NOT_DOCUMENTED',
});
/** To be clarified, since the document does not say. */
const silent = (of: string, ...facts: Fact[]): Case => ({
  of,
  facts,
  status: 'UNKNOWN',
  ground: 'SILENT',
});
/** The same, since a list that is whole shows it. */
const shown = (one: Case): Case => ({ ...one, ground: 'SHOWN' });
const unasked = (of: string, ...facts: Fact[]): Case => ({ of, facts, status: undefined });
/** Without a forum type of its own, a landscape has no blueprint to check. */
const noBlueprint: Case = { of: 'dalen', facts: [], status: 'NOT_APPLICABLE' };

const local = forumType('verkstad', { level: 'LOCAL', per: 'MUNICIPALITY', inAreas: ['gront'] });
/** A seat of a list that is whole. */
const required = (id: string, values: Readonly<Record<string, unknown>>) =>
  seat(id, { of: 'rad', strength: 'REQUIRED', ...values });
const yellow = forumType('gult-rad', { level: 'REGIONAL', inAreas: ['gult'] });
const employers = actorType('foretag');
const schools = actorType('skolor');
const slot = event('varmote', { quarter: 2, partOf: ['rad'] });
const plan = document('planen', { documentKind: 'plan', outline: [{ at: '1' }] });
const sameTask = (values: Readonly<Record<string, unknown>>): Fact[] => [
  statement('TASK', 'en', { about: ['abys-kommun'] }),
  statement('TASK', 'tva', { about: ['bebys-kommun'] }),
  statement('CONTRADICTION', 'strid', { between: ['en', 'tva'], ...values }),
];
const vision = goal('mal', { inDocument: 'planen', inAreas: ['gult'] });
const inFigure = {
  citations: [
    { document: 'rapporten', locator: '1', basis: 'FIGURE', supports: [], certain: true },
  ],
};
const inBoth = {
  citations: [
    ...inFigure.citations,
    { document: 'rapporten', locator: '2', basis: 'TEXT', supports: [], certain: true },
  ],
};

export const cases: Readonly<Record<string, Cases>> = {
  'nothing-is-said-to-be-missing': {
    met: unasked('det-saknas-skola', statement('SITUATION', 'det-saknas-skola')),
    fails: gap(
      'det-saknas-skola',
      statement('SITUATION', 'det-saknas-skola', { about: ['region'], property: 'missing' }),
    ),
    nothing: unasked('det-saknas-skola'),
  },
  'every-level-of-an-area-has-a-forum': {
    met: met('gront:REGIONAL', council),
    fails: silent('blatt:LOCAL', council),
    nothing: noBlueprint,
  },
  'every-municipality-has-its-local-forum': {
    met: met(
      'verkstad:aby',
      local,
      forum('abys-verkstad', { ofType: ['verkstad'], servesPlaces: ['aby'] }),
    ),
    fails: gap(
      'verkstad:aby',
      local,
      forum('abys-verkstad', { ofType: ['verkstad'], servesPlaces: ['aby'], standing: 'MISSING' }),
    ),
    nothing: unknown(
      'verkstad:beby',
      local,
      forum('abys-verkstad', { ofType: ['verkstad'], servesPlaces: ['aby'] }),
    ),
  },
  'every-regional-forum-exists': {
    met: met('rad', council, forum('radet', { ofType: ['rad'] })),
    fails: gap('rad', council, forum('radet', { ofType: ['rad'], standing: 'MISSING' })),
    nothing: unknown('rad', council),
  },
  'an-area-has-a-national-forum': {
    met: met('gront', council, forumType('rikets-rad', { level: 'NATIONAL', inAreas: ['gront'] })),
    fails: silent('gront', council),
    nothing: noBlueprint,
  },
  'every-local-forum-has-a-way-up': {
    met: met('verkstad', council, local, flow('NEED', 'verkstad', 'rad')),
    fails: silent('verkstad', council, local, flow('SUPPORT', 'verkstad', 'rad')),
    nothing: unasked('verkstad', council),
  },
  'demand-reaches-every-area': {
    met: met('rad:gult', council, yellow, flow('DEMAND', 'rad', 'gult-rad')),
    fails: silent('rad:gult', council, yellow, flow('NEED', 'rad', 'gult-rad')),
    nothing: unasked('gult-rad:gult', yellow),
  },
  'every-demand-has-a-delivery-back': {
    met: met(
      'foretag-demand-skolor',
      employers,
      schools,
      flow('DEMAND', 'foretag', 'skolor'),
      flow('DELIVERY', 'skolor', 'foretag'),
    ),
    fails: silent(
      'foretag-demand-skolor',
      employers,
      schools,
      flow('DEMAND', 'foretag', 'skolor'),
      flow('INFORMATION', 'skolor', 'foretag'),
    ),
    nothing: unasked('foretag-demand-skolor', employers, schools),
  },
  'an-order-ends-where-it-can-be-decided': {
    met: met(
      'foretag-order-skolor',
      employers,
      schools,
      flow('ORDER', 'foretag', 'skolor'),
      statement('AUTHORITY', 'far-starta', { about: ['skolor'] }),
    ),
    fails: silent('foretag-order-ingen', employers, flow('ORDER', 'foretag', undefined)),
    nothing: silent('foretag-order-skolor', employers, schools, flow('ORDER', 'foretag', 'skolor')),
  },
  'every-flow-has-both-ends': {
    met: met('foretag-need-skolor', employers, schools, flow('NEED', 'foretag', 'skolor')),
    fails: silent('ingen-need-skolor', schools, flow('NEED', undefined, 'skolor')),
    nothing: unasked('foretag-need-skolor', employers, schools),
  },
  'a-flow-has-more-than-one-carrier': {
    met: met(
      'foretag-need-skolor',
      employers,
      schools,
      flow('NEED', 'foretag', 'skolor', { via: ['region', 'abys-kommun'] }),
    ),
    fails: silent(
      'foretag-need-skolor',
      employers,
      schools,
      flow('NEED', 'foretag', 'skolor', { via: ['region'] }),
    ),
    nothing: unasked('foretag-need-skolor', employers, schools, flow('NEED', 'foretag', 'skolor')),
  },
  'both-roles-of-an-area-meet': {
    met: met('rad:EMPLOYER', council, seat('s', { of: 'rad', for: 'region', side: 'industry' })),
    fails: shown(gap('rad:EMPLOYER', council, required('s', { for: 'region', side: 'provider' }))),
    nothing: silent(
      'rad:EMPLOYER',
      council,
      seat('s', { of: 'rad', for: 'region', side: 'provider', strength: 'RECOMMENDED' }),
    ),
  },
  'no-role-hangs-on-one-party': {
    met: met(
      'gront:EMPLOYER',
      council,
      seat('a', { of: 'rad', for: 'abys-kommun', side: 'industry' }),
      seat('b', { of: 'rad', for: 'bebys-kommun', side: 'industry' }),
    ),
    fails: shown(
      gap('gront:EMPLOYER', council, required('a', { for: 'abys-kommun', side: 'industry' })),
    ),
    nothing: silent('gront:EMPLOYER', council),
  },
  'those-relied-on-have-a-seat': {
    met: met(
      'rad:foretag',
      council,
      employers,
      flow('DEMAND', 'foretag', 'rad'),
      seat('s', { of: 'rad', for: 'foretag' }),
    ),
    fails: silent('rad:foretag', council, employers, flow('DEMAND', 'foretag', 'rad')),
    nothing: unasked('rad:foretag', council, employers),
  },
  'industry-is-not-a-minority': {
    met: shown(
      met(
        'rad',
        council,
        required('a', { for: 'region', side: 'industry' }),
        required('b', { for: 'abys-kommun', side: 'provider' }),
      ),
    ),
    fails: shown(
      gap(
        'rad',
        council,
        required('a', { for: 'region', side: 'industry' }),
        required('b', { for: 'abys-kommun', side: 'provider' }),
        required('c', { for: 'bebys-kommun', side: 'public' }),
      ),
    ),
    nothing: silent('rad', council, seat('a', { of: 'rad', for: 'region', side: 'industry' })),
  },
  'text-and-figure-name-the-same-seats': {
    met: met(
      'rad',
      council,
      seat('a', { of: 'rad', for: 'region', ...inBoth }),
      seat('b', { of: 'rad', for: 'abys-kommun' }),
      seat('c', { of: 'rad', for: 'abys-kommun', ...inFigure }),
      tie('EQUIVALENT_TO', 'b', 'c'),
    ),
    fails: shown(
      gap(
        'rad',
        council,
        required('a', { for: 'region', ...inBoth }),
        required('b', { for: 'abys-kommun' }),
        seat('c', { of: 'rad', for: 'bebys-kommun', ...inFigure }),
        seat('d', { of: 'rad', for: 'region', ...inFigure }),
      ),
    ),
    nothing: silent(
      'rad',
      council,
      seat('a', { of: 'rad', for: 'region', ...inFigure }),
      seat('b', { of: 'rad', for: 'abys-kommun', ...inFigure }),
    ),
  },
  'one-convener-is-stated': {
    met: met('rad', council, tie('CONVENES', 'region', 'rad')),
    fails: gap(
      'rad',
      council,
      tie('CONVENES', 'region', 'rad'),
      tie('CONVENES', 'abys-kommun', 'rad'),
    ),
    nothing: silent('rad', council, silence('rad', 'convener')),
  },
  'one-chair-is-stated': {
    met: met('rad', council, seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' })),
    fails: gap(
      'rad',
      council,
      seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
      seat('t', { of: 'rad', for: 'abys-kommun', capacity: 'CHAIR' }),
    ),
    nothing: silent('rad', council, silence('rad', 'chair')),
  },
  'every-named-forum-has-its-seats-held': {
    met: met(
      'radet:members',
      forum('radet'),
      participation('p', { in: 'radet', by: 'region' }),
      participation('q', { in: 'radet', by: 'abys-kommun' }),
    ),
    fails: unknown(
      'radet:members',
      council,
      seat('s', { of: 'rad', for: 'region' }),
      forum('radet', { ofType: ['rad'] }),
    ),
    nothing: unknown(
      'radet:chair',
      council,
      seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
      forum('radet', { ofType: ['rad'] }),
    ),
  },
  'horizontal-principles-have-a-seat': {
    met: met(
      'region',
      council,
      seat('i', { of: 'rad', for: 'region', capacity: 'INVITED' }),
      seat('s', { of: 'rad', for: 'region' }),
    ),
    fails: silent('region', council, seat('i', { of: 'rad', for: 'region', capacity: 'INVITED' })),
    nothing: unasked('region', council),
  },
  'those-proposed-to-lead-were-heard': {
    met: met(
      'region',
      council,
      seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
      initiative('projektet'),
      participation('p', { in: 'projektet', by: 'region', capacity: 'CONSULTED' }),
    ),
    fails: silent(
      'region',
      council,
      seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
      silence('region', 'participation in the project'),
    ),
    nothing: unknown('region', council, seat('s', { of: 'rad', for: 'region', capacity: 'CHAIR' })),
  },
  'every-municipality-takes-part': {
    met: met(
      'abys-kommun',
      forum('radet', { servesPlaces: ['dalslan'] }),
      participation('p', { in: 'radet', onBehalfOf: 'abys-kommun' }),
    ),
    fails: unasked(
      'bebys-kommun:motet',
      event('motet', { eventKind: 'MEETING', standing: 'OCCURRED' }),
      participation('p', { in: 'motet', onBehalfOf: 'abys-kommun' }),
    ),
    nothing: unknown('abys-kommun'),
  },
  'meetings-a-year-are-stated': {
    met: met('rad', council),
    fails: silent('gult-rad', yellow, silence('gult-rad', 'meetings per year')),
    nothing: silent('gult-rad', yellow),
  },
  'slots-have-topics-and-documents': {
    met: met(
      'varmote',
      council,
      slot,
      document('analysen'),
      statement('ITEM', 'amnet', { about: ['varmote'] }),
      flow('EVIDENCE', 'analysen', 'varmote'),
    ),
    fails: silent('varmote', council, slot, statement('ITEM', 'amnet', { about: ['varmote'] })),
    nothing: silent('varmote', council, slot),
  },
  'a-slot-meets-the-roles-it-concerns': {
    met: met(
      'varmote',
      council,
      slot,
      seat('a', { of: 'rad', for: 'region', side: 'industry' }),
      seat('b', { of: 'rad', for: 'abys-kommun', side: 'provider' }),
    ),
    fails: shown(
      gap('varmote', council, slot, required('b', { for: 'abys-kommun', side: 'provider' })),
    ),
    nothing: silent('varmote', council, slot),
  },
  'functions-are-hosted-and-staffed': {
    met: met('samordnare:host', job('samordnare'), tie('HOSTS', 'region', 'samordnare')),
    fails: silent('samordnare:host', job('samordnare'), silence('samordnare', 'host')),
    nothing: unknown('samordnare:holder', job('samordnare'), tie('HOLDS', 'region', 'samordnare')),
  },
  'every-service-has-an-owner': {
    met: met(
      'stodet',
      service('plattformen'),
      service('stodet', { partOf: ['plattformen'], processKind: 'SUPPORT' }),
      tie('HOSTS', 'region', 'plattformen'),
    ),
    fails: silent(
      'stodet',
      service('plattformen'),
      service('stodet', { partOf: ['plattformen'], processKind: 'SUPPORT' }),
      tie('HOSTS', 'region', 'plattformen'),
      silence('stodet', 'owner'),
    ),
    nothing: unasked('stodet', service('stodet')),
  },
  'a-task-has-one-holder': {
    met: met('strid', ...sameTask({ property: 'holder', answeredBy: ['en'] })),
    fails: gap('strid', ...sameTask({ property: 'holder' })),
    nothing: unasked('strid', ...sameTask({})),
  },
  'existing-networks-were-considered': {
    met: met('natverket', council, forum('natverket'), tie('LINKED_TO', 'natverket', 'rad')),
    fails: silent('natverket', council, forum('natverket')),
    nothing: unasked('natverket', council),
  },
  'every-question-of-the-design-has-an-answer': {
    met: met(
      'fraga',
      council,
      statement('POSITION', 'ord'),
      statement('QUESTION', 'fraga', { answeredBy: ['ord'] }),
    ),
    fails: silent(
      'fraga:tystnad-fraga-hur',
      council,
      statement('QUESTION', 'fraga', { answeredBy: ['rad'] }),
      silence('fraga', 'hur'),
    ),
    nothing: unasked('fraga', council, statement('QUESTION', 'fraga', { item: '1' })),
  },
  'every-mandate-is-valid-today': {
    met: met(
      'region-mandate-abys-kommun',
      flow('MANDATE', 'region', 'abys-kommun', { from: '2025', to: '2026', standing: 'DECIDED' }),
    ),
    fails: unknown(
      'region-mandate-abys-kommun',
      flow('MANDATE', 'region', 'abys-kommun', { from: '2018', to: '2020', standing: 'DECIDED' }),
    ),
    nothing: silent(
      'region-mandate-abys-kommun',
      flow('MANDATE', 'region', 'abys-kommun', { standing: 'DECIDED' }),
    ),
  },
  'every-mandate-has-a-report': {
    met: met(
      'region-mandate-abys-kommun',
      flow('MANDATE', 'region', 'abys-kommun'),
      flow('REPORTING', 'abys-kommun', 'bebys-kommun'),
      flow('REPORTING', 'bebys-kommun', 'region'),
    ),
    fails: silent(
      'region-mandate-abys-kommun',
      flow('MANDATE', 'region', 'abys-kommun'),
      flow('REPORTING', 'abys-kommun', 'bebys-kommun'),
    ),
    nothing: unasked('region-mandate-abys-kommun'),
  },
  'every-goal-has-a-responsible-actor': {
    met: met('mal', plan, vision, tie('LEADS', 'region', 'mal')),
    fails: silent('mal', plan, vision, silence('planen', 'responsible actor per goal')),
    nothing: silent('mal', plan, vision),
  },
  'every-goal-has-an-initiative': {
    met: met('mal', plan, vision, initiative('projektet'), tie('AIMS_AT', 'projektet', 'mal')),
    fails: unknown('mal', plan, vision, initiative('projektet')),
    nothing: unasked('mal'),
  },
  'every-initiative-has-a-goal': {
    met: met(
      'projektet',
      plan,
      vision,
      initiative('projektet'),
      tie('AIMS_AT', 'projektet', 'mal'),
    ),
    fails: silent('projektet', plan, vision, initiative('projektet')),
    nothing: unasked('projektet', initiative('projektet')),
  },
  'an-area-named-by-goals-has-an-initiative': {
    met: met('gult', plan, vision, initiative('projektet', { inAreas: ['gult'] })),
    fails: unknown('gult', plan, vision, initiative('projektet', { inAreas: ['blatt'] })),
    nothing: unasked('gult', initiative('projektet', { inAreas: ['blatt'] })),
  },
  'every-need-raised-has-an-initiative': {
    met: met(
      'behov',
      topic('buss'),
      initiative('projektet'),
      statement('POSITION', 'behov', {
        property: 'need',
        by: ['abys-kommun'],
        topics: ['buss'],
        answeredBy: ['projektet'],
      }),
    ),
    fails: silent(
      'behov',
      topic('buss'),
      initiative('projektet', { about: ['buss'] }),
      statement('POSITION', 'behov', {
        property: 'need',
        by: ['abys-kommun'],
        topics: ['buss'],
      }),
    ),
    // A position that praises or tells asks for nothing
    nothing: unasked(
      'behov',
      topic('buss'),
      statement('POSITION', 'behov', { by: ['abys-kommun'], topics: ['buss'] }),
    ),
  },
  'statistics-said-to-be-needed-exist': {
    met: met(
      'statistiken',
      document('statistiken', { documentKind: 'statistik', standing: 'ESTABLISHED' }),
    ),
    fails: gap(
      'statistiken',
      document('statistiken', { documentKind: 'statistik', standing: 'MISSING' }),
    ),
    nothing: unknown('statistiken', document('statistiken', { documentKind: 'statistik' })),
  },
  'no-source-is-past-its-review-date': {
    met: met('statistiken', document('statistiken', { reviewBy: '2027' })),
    fails: gap('statistiken', document('statistiken', { reviewBy: '2025-06' })),
    nothing: unasked('statistiken', document('statistiken')),
  },
};
