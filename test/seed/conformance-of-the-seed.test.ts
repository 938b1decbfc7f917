/** Right values of the comparison between plan and reality, as read in the sources. */
import { expect, test } from 'vitest';
import { comparedSentence, conformanceSentence } from '../../src/language/compare-sentences.ts';
import { type ConformanceQuestion, conformance } from '../../src/questions/conformance.ts';
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

test('Sörmland: two industry councils meet already, and a skills council is named as a local workshop', () => {
  const confirmed = sormland.items.filter(({ verdict }) => verdict === 'CONVERGENT');
  const shown = (id: string) => confirmed.find(({ designed }) => designed === id)?.documented;
  expect(shown('branschforum')).toEqual(['branschforum-grona-naringar', 'branschforum-transport']);
  expect(shown('lokal-kompetensverkstad')).toEqual(['kompetensrad-teknik']);
  expect(shown('branschforum.seat.arbetsformedlingen')).toEqual([
    'branschforum-grona-naringar.seat.arbetsformedlingen.chair',
    'branschforum-transport.seat.arbetsformedlingen.chair',
  ]);
  expect(shown('branschforum.seat.af-som-utbildare')).toBeUndefined();
});

test('Sörmland: the groups of RAR exist, but that they are local councils is only proposed (r. 1616–1618)', () => {
  expect(inSwedish('lokala-rad-forberedande-insatser', sormland)).toMatch(
    /Inget forum av det slaget är bekräftat än; planerat eller föreslaget är .*RAR-LG\.$/,
  );
});

test('Sörmland: of a seat is told whether there is a forum it could be seen in', () => {
  expect(inSwedish('branschforum.seat.vis-rektor', sormland)).toMatch(
    /Forum av det slaget finns \(.*Transport.*\), men ingen källa visar att någon har den platsen där\.$/,
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
    'ritar inga slag av forum, så bara flöden jämförs',
  );
});

test('Västmanland: courses of folk high schools are no short vocational courses, and a webinar comes near a goal', () => {
  const of = (id: string) => vastmanland.items.find(({ designed }) => designed === id);
  expect(of('mal-3-korta-insatser')?.verdict).toBe('UNDOCUMENTED');
  expect(of('mal-1-kunskap-om-arbetsmarknaden')?.nearby).toContain('laget-i-lanet-till-syv');
});

test('Västmanland: how the plan came about, single meetings, other counties and what it says of learning centres are no deviations', () => {
  const unplanned = vastmanland.items.filter(({ verdict }) => verdict === 'UNPLANNED');
  expect(unplanned.flatMap(({ documented }) => documented)).toEqual([]);
});

test('nothing known only from one landscape appears under the other', () => {
  expect(idsOf(vastmanland)).not.toContain('yh-styrgrupp-styr-utbildningen');
  expect(idsOf(sormland)).not.toContain('esf-finansierar-larcentra');
});
