/** Designed against documented, on a small valley and on the seed. */
import { expect, test } from 'vitest';
import {
  comparedReason,
  comparedSentence,
  conformanceSentence,
} from '../../../../src/engine/questions/conformance/compare-sentences.ts';
import {
  type ConformanceQuestion,
  conformance,
} from '../../../../src/engine/questions/conformance/conformance.ts';
import type { Fact } from '../../../../src/model/fact.ts';
import {
  actor,
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
  statement,
  tie,
  topic,
  valley,
} from '../../coverage/valley.ts';

function compared(facts: readonly Fact[], asked: Partial<ConformanceQuestion> = {}) {
  const { items } = conformance(valley(...facts), { landscape: 'dalen', first: 100, ...asked });
  return items.map(({ aspect, verdict, designed, documented }) => [
    aspect,
    verdict,
    designed,
    documented,
  ]);
}
const schools = actorType('skolor');
const school = actor('abyskolan', { ofType: ['skolor'] });

test('a flow of named bodies shows the designed flow of their types', () => {
  const facts = [
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    flow('DELIVERY', 'skolor', 'rad'),
    flow('DELIVERY', 'abyskolan', 'radet', { standing: 'OCCURRED' }),
  ];
  expect(compared(facts, { aspects: ['FLOW'] })).toEqual([
    ['FLOW', 'CONVERGENT', 'skolor-delivery-rad', ['abyskolan-delivery-radet']],
  ]);
});

/** A report that designs, and minutes of later; what is cited from them. */
const sources = [
  document('rapporten', { date: '2020' }),
  document('protokollet', { date: '2024-05-14' }),
];
const cited = (document: string) => ({
  citations: [{ document, locator: '1', basis: 'TEXT', supports: [], certain: true }],
});
const later = { standing: 'OCCURRED', ...cited('protokollet') };

test('what nobody shows, what is done beside the plan since, and what a source denies differ', () => {
  const facts = [
    ...sources,
    council,
    schools,
    school,
    flow('DELIVERY', 'skolor', 'rad'),
    flow('NEED', 'skolor', 'rad'),
    flow('NEED', 'abyskolan', 'rad', { standing: 'MISSING' }),
    flow('SUPPORT', 'region', 'abys-kommun'),
    flow('FUNDING', 'region', 'abyskolan', later),
    flow('SUPPORT', undefined, undefined),
  ];
  expect(compared(facts, { aspects: ['FLOW'] })).toEqual([
    ['FLOW', 'MISSING', 'skolor-need-rad', ['abyskolan-need-rad']],
    ['FLOW', 'UNDOCUMENTED', 'ingen-support-ingen', []],
    ['FLOW', 'UNDOCUMENTED', 'region-support-abys-kommun', []],
    ['FLOW', 'UNDOCUMENTED', 'skolor-delivery-rad', []],
    ['FLOW', 'UNPLANNED', null, ['region-funding-abyskolan']],
  ]);
});

const plan = [
  ...sources,
  council,
  schools,
  school,
  flow('DELIVERY', 'skolor', 'rad'),
  flow('SUPPORT', 'region', 'rad'),
];
const unplanned = (...more: Fact[]) =>
  compared([...plan, ...more], { verdicts: ['UNPLANNED'] }).map(([, , , documented]) => documented);

test.each([
  ['written in the plan itself', { standing: 'OCCURRED' }],
  ['of a time before the plan', { ...later, from: '2018', to: '2019' }],
  ['of which no source has a date', { standing: 'OCCURRED', ...cited('odaterat') }],
  ['only planned', { ...later, standing: 'PLANNED' }],
])('what is %s is no deviation from the plan', (_, values) => {
  expect(unplanned(flow('FUNDING', 'region', 'skolor', values), document('odaterat'))).toEqual([]);
  expect(unplanned(flow('FUNDING', 'region', 'skolor', later))).toEqual([
    ['region-funding-skolor'],
  ]);
});

test('what lies outside the field of the plan, or stands in some part of it, is no deviation either', () => {
  expect(unplanned(actor('muf'), flow('FUNDING', 'muf', 'skolor', later))).toEqual([]);
  expect(unplanned(flow('FUNDING', undefined, 'skolor', later))).toEqual([]);
  expect(unplanned(flow('NEED', 'abyskolan', 'rad', later))).toEqual([]);
  const funding = flow('FUNDING', 'region', 'skolor', { ...later, about: ['amne'] });
  expect(unplanned(topic('amne'), funding)).toEqual([['region-funding-skolor']]);
  const said = statement('PRINCIPLE', 'principen', { about: ['amne'] });
  expect(unplanned(topic('amne'), said, funding)).toEqual([]);
});

test('without a later source the answer says so instead of none', () => {
  const reading = valley(
    document('rapporten', { date: '2020' }),
    council,
    flow('NEED', 'region', 'rad'),
  );
  const answer = conformance(reading, { landscape: 'dalen' });
  expect([answer.design, answer.designedOn, answer.laterSources]).toEqual([
    'rapporten',
    '2020',
    [],
  ]);
  expect(conformanceSentence(reading, answer, 'SV')).toContain(
    'Ingen källa är senare än rapporten (2020), så om något görs som inte står där går inte att säga.',
  );
});

test('a landscape without a plan of its own says so and compares nothing', () => {
  const reading = valley(
    schools,
    flow('NEED', 'region', 'abys-kommun', { standing: 'OCCURRED' }),
    flow('DELIVERY', 'skolor', 'region', { landscapes: [], standing: 'STATUTORY' }),
  );
  const answer = conformance(reading, { landscape: 'dalen' });
  expect([answer.hasDesign, answer.total]).toEqual([false, 0]);
  expect(conformanceSentence(reading, answer, 'SV')).toMatch(
    /^Källorna har varken plan eller förslag för .*, så det finns inget att jämföra\.$/,
  );
});

test('what is shared but known only from the source of another landscape does not appear here', () => {
  const other = document('annans', { landscapes: ['annan'], date: '2024' });
  const shared = { landscapes: [], ...cited('annans') };
  const law = flow('DECISION', 'region', 'rad', { ...shared, standing: 'STATUTORY' });
  const done = flow('FUNDING', 'region', 'skolor', { ...shared, standing: 'OCCURRED' });
  const ids = compared([...plan, other, law, done]).flatMap(([, , designed, documented]) => [
    designed,
    ...(documented as string[]),
  ]);
  expect(ids).not.toContain(law.id);
  expect(ids).not.toContain(done.id);
});

test('what comes near a designed flow is told, with when both were written', () => {
  const reading = valley(...plan, flow('INFORMATION', 'skolor', 'rad', later));
  const { items } = conformance(reading, { landscape: 'dalen' });
  const item = items.find(({ designed }) => designed === 'skolor-delivery-rad');
  expect([item?.verdict, item?.nearby, item?.designedOn, item?.documentedOn]).toEqual([
    'UNDOCUMENTED',
    ['skolor-information-rad'],
    '2020',
    null,
  ]);
  expect(comparedSentence(reading, item as never, 'SV')).toMatch(
    / Så står det i rapporten \(2020\)\. Ingen källa visar att just det görs\. Närmast kommer: Skolor /,
  );
});

test('a forum only planned, or only proposed to be of the type, shows nothing', () => {
  const facts = [
    ...plan,
    forum('planerat', { ofType: ['rad'], standing: 'PLANNED' }),
    forum('utpekat', { ofType: ['rad'] }),
    tie('LINKED_TO', 'utpekat', 'rad'),
  ];
  const reading = valley(...facts);
  const { items } = conformance(reading, { landscape: 'dalen', aspects: ['FORUM'] });
  expect(items.map(({ verdict, designed }) => [verdict, designed])).toEqual([
    ['UNDOCUMENTED', 'rad'],
  ]);
  expect(comparedSentence(reading, items[0] as never, 'SV')).toMatch(
    /Inget forum är bekräftat som ett sådant: utpekat finns, men att de blir det är bara föreslaget\.$/,
  );
});

test('seats, chairs and rules of composition are compared with those of named forums', () => {
  const facts = [
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    seat('plats', { of: 'rad', for: 'skolor' }),
    seat('ordforande', { of: 'rad', for: 'region', capacity: 'CHAIR' }),
    statement('RULE', 'regel', {
      about: ['rad'],
      text: { sv: 'Näringen är inte i minoritet.', en: 'No minority.' },
    }),
    participation('p', { in: 'radet', onBehalfOf: 'abyskolan' }),
    participation('q', { in: 'radet', onBehalfOf: 'abys-kommun', capacity: 'CHAIR', ...later }),
    participation('r', { in: 'radet', onBehalfOf: 'abys-kommun', capacity: 'VICE_CHAIR' }),
    ...sources,
  ];
  expect(compared(facts)).toEqual([
    ['SEAT', 'UNDOCUMENTED', 'ordforande', []],
    ['COMPOSITION', 'UNDOCUMENTED', 'regel', []],
    ['SEAT', 'UNPLANNED', null, ['q']],
    ['FORUM', 'CONVERGENT', 'rad', ['radet']],
    ['SEAT', 'CONVERGENT', 'plats', ['p']],
  ]);
});

test('what is shown of a type, or of one named, does not show what is designed for another', () => {
  const facts = [
    council,
    schools,
    school,
    actor('bebyskolan', { ofType: ['skolor'] }),
    flow('DELIVERY', 'abyskolan', 'rad'),
    flow('NEED', 'bebyskolan', 'rad'),
    flow('DELIVERY', 'skolor', 'rad', { standing: 'OCCURRED' }),
    flow('NEED', 'abyskolan', 'rad', { standing: 'OCCURRED' }),
  ];
  expect(compared(facts, { aspects: ['FLOW'] })).toEqual([
    ['FLOW', 'UNDOCUMENTED', 'abyskolan-delivery-rad', []],
    ['FLOW', 'UNDOCUMENTED', 'bebyskolan-need-rad', []],
  ]);
});

test('a chair shows no member but comes near; a chair and a forum shown since the plan are not in it', () => {
  const facts = [
    ...sources,
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    forum('natverket', {
      inAreas: council.kind === 'FORUM_TYPE' ? council.inAreas : [],
      ...cited('protokollet'),
    }),
    forum('gammalt-natverk', { inAreas: council.kind === 'FORUM_TYPE' ? council.inAreas : [] }),
    seat('plats', { of: 'rad', for: 'skolor' }),
    participation('p', {
      in: 'radet',
      onBehalfOf: 'abyskolan',
      capacity: 'CHAIR',
      ...cited('protokollet'),
    }),
  ];
  expect(compared(facts)).toEqual([
    ['SEAT', 'UNDOCUMENTED', 'plats', []],
    ['SEAT', 'UNPLANNED', null, ['p']],
    ['FORUM', 'UNPLANNED', null, ['natverket']],
    ['FORUM', 'CONVERGENT', 'rad', ['radet']],
  ]);
  const { items } = conformance(valley(...facts), { landscape: 'dalen', aspects: ['SEAT'] });
  expect(items[0]?.nearby).toEqual(['p']);
  expect(comparedSentence(valley(...facts), items[0] as never, 'SV')).toMatch(
    /Forum av slaget Rad finns \(radet\), men ingen källa visar att någon har just den platsen där\. Närmast kommer: .*ordförande.*radet.* Det står i protokollet/,
  );
});

test('of two seats of one party, a member whose side no source tells sits in its own, not in the role', () => {
  const facts = [
    ...sources,
    council,
    schools,
    school,
    forum('radet', { ofType: ['rad'] }),
    seat('egen', { of: 'rad', for: 'skolor', side: 'public' }),
    seat('som-utbildare', { of: 'rad', for: 'skolor', side: 'provider' }),
    seat('ledamot', { of: 'radet', for: 'abyskolan', standing: 'ESTABLISHED' }),
  ];
  expect(compared(facts, { aspects: ['SEAT'] })).toEqual([
    ['SEAT', 'UNDOCUMENTED', 'som-utbildare', []],
    ['SEAT', 'CONVERGENT', 'egen', ['ledamot']],
  ]);
});

const tellsOf = (facts: readonly Fact[], id: string) => {
  const reading = valley(...facts);
  const { items } = conformance(reading, { landscape: 'dalen', first: 100 });
  const item = items.find(({ designed, documented }) => designed === id || documented[0] === id);
  return { item, sentence: comparedSentence(reading, item as never, 'SV') };
};

test('a forum that was tried as a pilot is told as a pilot, and that it was just this one as our reading', () => {
  const pilot = (certain: boolean) =>
    statement('SITUATION', 'provat', {
      about: ['radet'],
      standing: 'PILOT',
      citations: [{ document: 'rapporten', locator: '1', basis: 'TEXT', supports: [], certain }],
    });
  const facts = [...sources, council, forum('radet', { ofType: ['rad'] })];
  expect(tellsOf([...facts, pilot(true)], 'rad').item?.documented).toEqual(['radet', 'provat']);
  expect(tellsOf([...facts, pilot(true)], 'rad').sentence).toContain(
    'Det har prövats som pilot: radet. Båda uppgifterna',
  );
  expect(tellsOf([...facts, pilot(false)], 'rad').sentence).toContain(
    'Det har prövats som pilot: radet. Att piloterna var just de är vår läsning.',
  );
  expect(tellsOf(facts, 'rad').sentence).toContain('Det fanns redan 2020: Radet');
});

test('how people move, what areas and roles are to each other and what the whole is for is not compared', () => {
  const facts = [
    ...plan,
    forumType('systemet'),
    forumType('lokalt-rad', { partOf: ['systemet'] }),
    flow('PEOPLE', 'rad', 'lokalt-rad'),
    flow('DEMAND', 'gront', 'blatt'),
    flow('DELIVERY', 'utbildar', 'anstaller'),
    flow('DELIVERY', 'systemet', 'skolor'),
    flow('INFORMATION', 'systemet', 'rad', { via: ['region'] }),
    flow('NEED', 'anstaller', 'rad'),
  ];
  const reading = valley(...facts);
  const answer = conformance(reading, { landscape: 'dalen', aspects: ['FLOW'] });
  expect([answer.described, answer.items.map(({ designed }) => designed)]).toEqual([
    4,
    ['anstaller-need-rad', 'region-support-rad', 'skolor-delivery-rad', 'systemet-information-rad'],
  ]);
  expect(conformanceSentence(reading, answer, 'SV')).toContain(
    'Fyra delar till beskriver hur områden, roller och helheten hänger ihop och hur människor rör sig; de jämförs inte.',
  );
});

test('what a source says is not in place is missing once, and what it would give or get hangs on it', () => {
  const facts = [
    ...plan,
    service('centralen'),
    flow('INFORMATION', 'centralen', 'skolor'),
    flow('INFORMATION', 'region', 'centralen'),
    flow('DEMAND', 'gront', 'blatt'),
    ...['gront', 'rad'].map((id) =>
      statement('SITUATION', `brist-${id}`, {
        about: [id],
        property: 'missing',
        standing: id === 'rad' ? 'OCCURRED' : 'ESTABLISHED',
      }),
    ),
    statement('SITUATION', 'inte-pa-plats', {
      about: ['centralen', 'abyskolan'],
      property: 'missing',
      standing: 'ESTABLISHED',
    }),
  ];
  expect(compared(facts, { verdicts: ['MISSING'] })).toEqual([
    ['FUNCTION', 'MISSING', 'centralen', ['inte-pa-plats']],
  ]);
  expect(tellsOf(facts, 'centralen').sentence).toMatch(
    /Så var det inte 2020: Inte-pa-plats\. Båda .* På detta hänger två flöden i planen: [^;]+; [^;]+\.$/,
  );
  const flows = compared(facts).map(([, , designed]) => designed);
  expect(flows).not.toContain('centralen-information-skolor');
});

test('what was tried or is done already comes nearest to what a function or forum would do', () => {
  const facts = [
    ...plan,
    job('samordnare'),
    flow('INFORMATION', 'samordnare', 'skolor'),
    tie('HOLDS', 'abys-kommun', 'samordnare', {
      standing: 'PILOT',
      description: { sv: 'Delar har prövats i Åby.', en: 'Parts were tried in Åby.' },
    }),
    forumType('verkstad'),
    flow('DELIVERY', 'verkstad', 'skolor'),
    flow('NEED', 'verkstad', 'skolor'),
    seat('chef', { of: 'verkstad', for: 'abys-kommun' }),
    statement('SITUATION', 'sker-redan', { about: ['verkstad'], standing: 'ESTABLISHED' }),
  ];
  expect(tellsOf(facts, 'samordnare-information-skolor').sentence).toContain(
    'Närmast kommer: Delar har prövats i Åby. Också det står i rapporten (2020).',
  );
  expect(tellsOf(facts, 'verkstad-delivery-skolor').item?.nearby).toEqual(['sker-redan']);
  expect(tellsOf(facts, 'verkstad-need-skolor').item?.nearby).toEqual([]);
  expect(tellsOf([...facts], 'verkstad-delivery-skolor').sentence).toContain(
    'Närmast kommer: Sker-redan. Också det står',
  );
});

const goals = [
  document('planen', { date: '2020', landscapes: ['dalen'] }),
  goal('mal-1', { inDocument: 'planen', ...cited('planen'), standing: 'PRESCRIBED' }),
  initiative('projektet', later),
];
const prescribed = { standing: 'PRESCRIBED', ...cited('planen') };
const ourReading = {
  standing: 'ESTABLISHED',
  citations: [
    { document: 'protokollet', locator: '1', basis: 'INTERPRETED', supports: [], certain: false },
  ],
};

test('what we read as done for the goal in whose section the plan says it comes near, as our reading', () => {
  const facts = [
    ...sources,
    ...goals,
    actorType('elever'),
    flow('INFORMATION', undefined, 'elever', prescribed),
    tie('AIMS_AT', 'projektet', 'mal-1', ourReading),
  ];
  const { item, sentence } = tellsOf(facts, 'ingen-information-elever');
  expect([item?.verdict, item?.nearby]).toEqual(['UNDOCUMENTED', ['projektet.aims-at.mal-1']]);
  expect(sentence).toContain('Vem som informerar sägs inte.');
  expect(sentence).not.toContain('källan säger inte vem');
  expect(sentence).toContain(
    'Vi läser projektet som något som görs för samma mål, mal-1; ingen källa säger det. Det står i protokollet',
  );
});

test('a grant to what aims at a goal of the plan shows that the fund may pay for what the plan prioritises', () => {
  const facts = [
    ...sources,
    ...goals,
    actor('fonden'),
    initiative('annat', later),
    flow('FUNDING', 'fonden', undefined, prescribed),
    flow('FUNDING', 'fonden', 'projektet', { ...later, standing: 'DECIDED' }),
    flow('FUNDING', 'fonden', 'annat', later),
    tie('AIMS_AT', 'projektet', 'mal-1', ourReading),
  ];
  const { item, sentence } = tellsOf(facts, 'fonden-funding-ingen');
  expect([item?.verdict, item?.documented]).toEqual(['CONVERGENT', ['fonden-funding-projektet']]);
  expect(sentence).toContain('Vem som får pengarna sägs inte. Det är beslutat:');
  expect(sentence).toContain('Att projektet gäller mal-1 är vår läsning.');
});

test('an initiative since the plan about a forum it names nowhere, without a goal of it, is unplanned', () => {
  const about = (id: string) => [
    forum('kollegiet', cited('protokollet')),
    initiative(id, { ...later, standing: 'PLANNED' }),
    tie('LINKED_TO', id, 'kollegiet', { ...later, standing: 'PLANNED' }),
  ];
  expect(unplanned(...about('oversynen'))).toEqual([['oversynen']]);
  expect(tellsOf([...plan, ...about('oversynen')], 'oversynen').sentence).toContain(
    'Det är planerat, men planen nämner inte kollegiet. Källan, protokollet',
  );
  expect(
    unplanned(...goals, ...about('projektet2'), tie('AIMS_AT', 'projektet2', 'mal-1')),
  ).toEqual([]);
  expect(unplanned(initiative('utan-part', later))).toEqual([]);
});

test('a topic the plan does not name, brought to a meeting by somebody it does not name, is unplanned', () => {
  const facts = [
    forum('gruppen'),
    flow('INFORMATION', 'skolor', 'region', { via: ['gruppen'] }),
    event('motet', { partOf: ['gruppen'], ...later }),
    actor('trafiken'),
    topic('bussar', later),
  ];
  const told = flow('INFORMATION', 'trafiken', 'motet', { ...later, about: ['bussar'] });
  expect(unplanned(...facts, told)).toEqual([['trafiken-information-motet']]);
  expect(tellsOf([...plan, ...facts, told], told.id).sentence).toContain(
    'Det har gjorts, men planen nämner inte bussar.',
  );
  expect(unplanned(...facts, flow('INFORMATION', 'trafiken', 'motet', later))).toEqual([]);
});

test('the reason stands without the fact that the sentence begins with', () => {
  const reading = valley(...plan);
  const { items } = conformance(reading, { landscape: 'dalen' });
  for (const item of items) {
    const [whole, reason] = [comparedSentence, comparedReason].map((told) =>
      told(reading, item as never, 'SV'),
    );
    expect(whole?.endsWith(` ${reason}`)).toBe(true);
  }
});
