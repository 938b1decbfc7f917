/** Right values of the comparison between plan and reality, as read in the sources. */
import { expect, test } from 'vitest';
import {
  comparedSentence,
  conformanceSentence,
} from '../../src/engine/questions/conformance/compare-sentences.ts';
import {
  type ConformanceQuestion,
  conformance,
} from '../../src/engine/questions/conformance/conformance.ts';
import { seedReading as seed } from '../seed-reading.ts';

function whole(asked: ConformanceQuestion) {
  const first = conformance(seed, { ...asked, first: 100 });
  const items = [...first.items];
  for (let page = first; page.pageInfo.hasNextPage; ) {
    page = conformance(seed, { ...asked, first: 100, after: page.pageInfo.endCursor });
    items.push(...page.items);
  }
  return { ...first, items };
}
const sormland = whole({ landscape: 'sormland' });
const vastmanland = whole({ landscape: 'vastmanland' });
const inSwedish = (id: string, { items }: typeof sormland) =>
  comparedSentence(seed, items.find(({ designed }) => designed === id) as never, 'SV');
const idsOf = ({ items }: typeof sormland) =>
  items.flatMap(({ designed, documented }) => [designed ?? '', ...documented]);

test('Sörmland: no source is later than the proposal of 2020, so nothing can be beside it', () => {
  expect([sormland.design, sormland.designedOn, sormland.laterSources]).toEqual([
    'kompetensverkstan',
    '2020',
    [],
  ]);
  expect(sormland.items.filter(({ verdict }) => verdict === 'UNPLANNED')).toEqual([]);
  expect(conformanceSentence(seed, sormland, 'SV')).toContain(
    'Ingen källa är senare än Kompetensverkstan (2020), så om något görs som inte står där går inte att säga.',
  );
});

test('what is listed changes nothing of what the sentence counts', () => {
  const listed = conformance(seed, { landscape: 'sormland', verdicts: ['CONVERGENT'] });
  expect(listed.total).toBe(sormland.counts.CONVERGENT);
  expect(conformanceSentence(seed, listed, 'SV')).toBe(conformanceSentence(seed, sormland, 'SV'));
});

test('Sörmland: two industry forums were tried as pilots (r. 24, 80–81), and a skills council is named as a local workshop', () => {
  const confirmed = sormland.items.filter(({ verdict }) => verdict === 'CONVERGENT');
  const shown = (id: string) => confirmed.find(({ designed }) => designed === id)?.documented;
  expect(shown('branschforum')).toEqual([
    'branschforum-grona-naringar',
    'branschforum-transport',
    'branschforum-grona-naringar-ar-pilot',
    'branschforum-transport-ar-pilot',
  ]);
  expect(inSwedish('branschforum', sormland)).toContain(
    'Det har prövats som pilot: Branschforum Gröna näringar och Branschforum Transport. Att piloterna var just de är vår läsning.',
  );
  expect(shown('lokal-kompetensverkstad')).toEqual(['kompetensrad-teknik']);
  expect(confirmed.filter(({ aspect }) => aspect === 'SEAT')).toEqual([]);
});

test('Sörmland: a chair of two councils is no member of the forum proposed (r. 1225, 2055–2056)', () => {
  expect(inSwedish('branschforum.seat.arbetsformedlingen', sormland)).toMatch(
    /men ingen källa visar att någon har just den platsen där\. Närmast kommer: .* är ordförande i Branschforum Gröna näringar/,
  );
});

test('Sörmland: how people move and what the areas are to each other (r. 988–995) is nothing to introduce', () => {
  const { byId } = seed.facts;
  const kinds = sormland.items.flatMap(({ designed }) => {
    const fact = byId.get(designed ?? '');
    if (fact?.kind !== 'FLOW') return [];
    return [[fact.flowKind, byId.get(fact.giver ?? '')?.kind, byId.get(fact.receiver ?? '')?.kind]];
  });
  expect(kinds.filter(([kind, from]) => kind === 'PEOPLE' || from === 'AREA')).toEqual([]);
  expect(sormland.described).toBeGreaterThan(10);
  expect(conformanceSentence(seed, sormland, 'SV')).toMatch(
    /delar till beskriver hur områden, roller och helheten hänger ihop och hur människor rör sig; de jämförs inte\./,
  );
});

test('Sörmland: the information centre is not in place (r. 32–33), and is missing once, with all it would give or get', () => {
  const missing = sormland.items.filter(({ verdict }) => verdict === 'MISSING');
  expect(missing.map(({ designed, documented }) => [designed, documented])).toEqual([
    ['informationscentral', ['informationscentralen-ar-inte-pa-plats']],
  ]);
  expect(missing[0]?.hanging).toHaveLength(14);
  expect(missing[0]?.hanging).toEqual(
    expect.arrayContaining([
      'informationscentralen-till-kommuner',
      'informator-forser-informationscentralen',
      'landskapskartan-till-informationscentralen',
    ]),
  );
  expect(inSwedish('informationscentral', sormland)).toMatch(
    /Så var det inte 2020: Region Sörmlands informationscentral var inte på plats när förslaget skrevs\. .* På detta hänger 14 flöden i planen: .*; och 11 till\.$/,
  );
  expect(conformanceSentence(seed, sormland, 'SV')).toContain('och en saknas enligt en källa.');
});

test('Sörmland: what is done already or was tried is named beside what is proposed', () => {
  const nearest = (id: string) =>
    sormland.items.find(({ designed }) => designed === id)?.nearby?.[0];
  expect(nearest('lokal-kompetensverkstad.seat.arbetsformedlingens-sektionschef')).toBe(
    'lkv-finns-redan-operativ-samverkan',
  );
  expect(nearest('lokal-samordnare-informerar-syv-natverk')).toBe(
    'eskilstuna-provar-lokal-samordnare',
  );
  expect(nearest('branschforum.seat.branschorganisationer')).toBe(
    'transportforetagen.initiated.branschforum-transport',
  );
  expect(nearest('samrad-statsbidrag-regionen')).toBe(
    'region-sormland.cooperates-with.utbildningsanordnare',
  );
});

test('Sörmland: the groups of RAR exist, but that they are local councils is only proposed (r. 1616–1618)', () => {
  expect(inSwedish('lokala-rad-forberedande-insatser', sormland)).toMatch(
    /Inget forum är bekräftat som ett sådant: .*RAR-LG finns, men att de blir det är bara föreslaget\.$/,
  );
});

test('Sörmland: of a seat is told whether there is a forum it could be seen in', () => {
  expect(inSwedish('branschforum.seat.vis-rektor', sormland)).toMatch(
    /Branschforum har prövats som pilot, men ingen källa visar att någon har just den platsen där\.$/,
  );
  expect(inSwedish('samverkansrad-omstallning-vagledning', sormland)).toMatch(
    /Ingen källa nämner något forum av det slaget\.$/,
  );
});

test('Västmanland: its plan is compared with what the notes and slides of later show', () => {
  expect([vastmanland.design, vastmanland.designedOn, vastmanland.laterSources]).toEqual([
    'kompetensplan-vastmanland',
    '2022',
    ['minnesanteckningar-2024-04-26', 'samverkansgrupp-bilder-2025'],
  ]);
  expect(conformanceSentence(seed, vastmanland, 'SV')).toContain(
    'ritar inga slag av forum, så det som jämförs är flöden; mål och prioriteringar jämförs inte.',
  );
});

test('Västmanland: courses of folk high schools are no short vocational courses, and a webinar comes near a goal', () => {
  const of = (id: string) => vastmanland.items.find(({ designed }) => designed === id);
  expect(of('mal-3-korta-insatser')?.verdict).toBe('UNDOCUMENTED');
  expect(of('mal-1-kunskap-om-arbetsmarknaden')?.nearby).toContain('laget-i-lanet-till-syv');
});

test('Västmanland: a granted project for guidance (slides r. 138–140) shows that ESF+ pays for what the plan prioritises', () => {
  const confirmed = vastmanland.items.filter(({ verdict }) => verdict === 'CONVERGENT');
  expect(confirmed.map(({ designed, documented }) => [designed, documented])).toEqual([
    ['eu-fonder-till-insatser', ['esf-finansierar-starkt-vagledning']],
  ]);
  expect(inSwedish('eu-fonder-till-insatser', vastmanland)).toMatch(
    /Vem som får pengarna sägs inte\. Det är beslutat: .*Att Stärkt Vägledning i Västmanland gäller Mål 1: .* är vår läsning\./,
  );
  expect(inSwedish('eruf-till-insatser', vastmanland)).toContain('ingen källa visar att det görs');
});

test('Västmanland: beside the plan stand the review of Teknikcollege and public transport, not how it came about or single meetings', () => {
  const unplanned = vastmanland.items.filter(({ verdict }) => verdict === 'UNPLANNED');
  expect(unplanned.flatMap(({ documented }) => documented)).toEqual([
    'kollektivtrafiken-till-gruppen',
    'oversyn-teknikcollege',
  ]);
  const [transport, review] = unplanned.map((item) => comparedSentence(seed, item, 'SV'));
  expect(transport).toContain('Det har gjorts, men planen nämner inte kollektivtrafik.');
  expect(review).toContain('Det är planerat, men planen nämner inte Teknikcollege.');
});

test('Västmanland: what later sources tell that is most like a priority is named, as our reading', () => {
  const nearest = (id: string) =>
    vastmanland.items.find(({ designed }) => designed === id)?.nearby?.[0];
  expect(nearest('mal-5-kartlaggningar-sprids')).toBe('webbinarium-laget-i-lanet.aims-at.mal-5');
  expect(nearest('mal-4-omskolning-och-vidareutbildning')).toBe(
    'regionala-strukturer-for-validering',
  );
  expect(nearest('mal-7-utbildningar-till-lanet')).toBe('dialog-med-yhm');
  expect(inSwedish('mal-1-kunskap-till-invanare', vastmanland)).toContain(
    'Vi läser Foldern Därför ska du välja ett yrkesprogram, Stärkt Vägledning i Västmanland och Yrkesmässan som något som görs för samma mål',
  );
});

test('no comparison speaks of someone the source does not say', () => {
  for (const { items } of [sormland, vastmanland])
    for (const item of items)
      expect(comparedSentence(seed, item, 'SV')).not.toMatch(/källan säger inte vem|inte anger/);
});

test('nothing known only from one landscape appears under the other', () => {
  expect(idsOf(vastmanland)).not.toContain('yh-styrgrupp-styr-utbildningen');
  expect(idsOf(sormland)).not.toContain('esf-finansierar-larcentra');
});
