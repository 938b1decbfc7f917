/** What coverage says of forums and seats in the two real landscapes, as the four documents have it. */
import { expect, test } from 'vitest';
import { landscapeWith } from '../../src/engine/answering/filter.ts';
import { coverageOf } from '../../src/engine/coverage/coverage-of.ts';
import { findingSentence } from '../../src/engine/questions/coverage/coverage-sentences.ts';
import { readingOf } from '../../src/engine/reading-of.ts';
import { readSeed } from '../../src/landscape/read-seed.ts';

const { facts } = readSeed('seed');
const reading = readingOf({ facts, revision: 1, digest: 'seed', asOf: '2026-11-20T13:05:00Z' });
const resultsOf = (landscape: string) =>
  coverageOf(reading, landscapeWith(reading, landscape)).results;
const resultOf = (landscape: string, id: string) =>
  resultsOf(landscape).find((one) => one.id === id);
function says(landscape: string, id: string): string {
  const result = resultOf(landscape, id);
  return result ? findingSentence(reading, result, 'SV') : `${id} is not asked`;
}
const askedOf = (landscape: string, check: string) =>
  resultsOf(landscape).filter((one) => one.check.id === check);

test.each([
  // 6.4.4: a question mark at the local level of blue; 6.4.2: municipalities and counsellors bring needs to the council.
  ['every-level-of-an-area-has-a-forum:blatt:LOCAL', 'UNKNOWN', 'SILENT'],
  ['every-level-of-an-area-has-a-forum:gult:LOCAL', 'MET', 'STATED'],
  ['an-area-has-a-national-forum:gront', 'UNKNOWN', 'SILENT'],
  ['every-municipality-has-its-local-forum:lokal-kompetensverkstad:eskilstuna', 'MET', 'STATED'],
  [
    'every-municipality-has-its-local-forum:lokal-kompetensverkstad:flen',
    'UNKNOWN',
    'NOT_DOCUMENTED',
  ],
  ['every-municipality-has-its-local-forum:lokala-rad-forberedande-insatser', 'UNKNOWN', 'SILENT'],
  ['every-municipality-has-its-local-forum:programrad', 'UNKNOWN', 'NOT_DOCUMENTED'],
  ['every-regional-forum-exists:branschforum', 'MET', 'STATED'],
  ['every-regional-forum-exists:samverkansrad-omstallning-vagledning', 'UNKNOWN', 'NOT_DOCUMENTED'],
  ['every-local-forum-has-a-way-up:programrad', 'MET', 'STATED'],
  ['every-local-forum-has-a-way-up:yrkesrad', 'UNKNOWN', 'SILENT'],
  ['demand-reaches-every-area:branschforum:gult', 'MET', 'STATED'],
  ['both-roles-of-an-area-meet:lokal-kompetensverkstad:EMPLOYER', 'UNKNOWN', 'SILENT'],
  // Lines 1178 and 1225–1226: region and Arbetsförmedlingen sit there.
  ['those-relied-on-have-a-seat:branschforum:offentliga-aktorer', 'MET', 'STATED'],
  // Line 1577: Kommunernas arbete & familj.
  ['those-relied-on-have-a-seat:samverkansrad-omstallning-vagledning:kommuner', 'MET', 'STATED'],
  [
    'those-relied-on-have-a-seat:samverkanssystemet:tystnad-grundskolan-i-forum',
    'UNKNOWN',
    'SILENT',
  ],
  // Lines 1131–1134: a rule of thumb, no count.
  ['industry-is-not-a-minority:branschforum', 'MET', 'STATED'],
  ['industry-is-not-a-minority:yh-styrgrupp', 'MET', 'STATED'],
  // Lines 1207–1209: the Region; lines 1856–1858 speak of possible functions and of some forums.
  ['one-convener-is-stated:branschforum', 'MET', 'STATED'],
  ['one-convener-is-stated:samverkansrad-forberedande-insatser', 'UNKNOWN', 'SILENT'],
  ['one-chair-is-stated:branschforum', 'UNKNOWN', 'SILENT'],
  ['one-chair-is-stated:programrad', 'MET', 'STATED'],
  ['one-chair-is-stated:samverkansrad-forberedande-insatser', 'MET', 'STATED'],
  // Lines 1276–1278: one of the examples of Branschforum Gröna näringar.
  ['horizontal-principles-have-a-seat:lansstyrelsen', 'UNKNOWN', 'SILENT'],
  ['horizontal-principles-have-a-seat:civilsamhallet', 'UNKNOWN', 'SILENT'],
  // Some of the list have no organisation, so it does not show that nobody of RAR was heard.
  ['those-proposed-to-lead-were-heard:rar', 'UNKNOWN', 'SILENT'],
  // Lines 1840 and 2093–2110: the heads of business are meant for it, and were heard.
  ['those-proposed-to-lead-were-heard:lokal-samordnare', 'MET', 'STATED'],
  ['meetings-a-year-are-stated:branschforum', 'MET', 'STATED'],
  ['meetings-a-year-are-stated:samverkansrad-omstallning-vagledning', 'UNKNOWN', 'SILENT'],
  ['a-slot-meets-the-roles-it-concerns:branschforum-arshjul-q2', 'MET', 'STATED'],
  // Lines 1280–1298: the wheel is an example; how employers take part in quarter 3 is not said.
  ['a-slot-meets-the-roles-it-concerns:branschforum-arshjul-q3', 'UNKNOWN', 'SILENT'],
  // Lines 274–279 and Bilaga 3: an example of how the county does not hold together, and interviews.
  ['every-municipality-takes-part:strangnas-kommun', 'UNKNOWN', 'NOT_DOCUMENTED'],
  // Lines 1871–1874: parts of the local coordinator have been tried there, and are to go on.
  ['every-municipality-takes-part:eskilstuna-kommun', 'MET', 'STATED'],
  // Lines 1830–1832: outside the councils, but informed.
  ['existing-networks-were-considered:syv-natverk', 'MET', 'STATED'],
  // Line 1177: the VIS principal sits in Branschforum.
  ['existing-networks-were-considered:vis', 'MET', 'STATED'],
  ['existing-networks-were-considered:yh-natverket', 'UNKNOWN', 'SILENT'],
])('in Sörmland %s is %s, %s', (id, status, ground) => {
  expect(resultOf('sormland', id)).toMatchObject({ status, ground });
});

test.each([
  // A committee is for educators (lines 1188–1192, 1257); its council brings the roles together.
  'both-roles-of-an-area-meet:branschforum-arbetsutskott:EMPLOYER',
  'a-slot-meets-the-roles-it-concerns:branschforum-arshjul-q1',
  // The ordinance leaves it to each place how programme councils are organised (lines 1457–1459).
  'one-convener-is-stated:programrad',
  'meetings-a-year-are-stated:programrad',
  // Not set up yet: initiatives have been taken to build them up (lines 2309–2312).
  'every-named-forum-has-its-seats-held:branschforum-fastu:members',
  'every-named-forum-has-its-seats-held:branschforum-visita:members',
  'demand-reaches-every-area:branschforum-installatorerna:gult',
  // Employers order by way of Branschforum (lines 1509–1512).
  'those-relied-on-have-a-seat:lokal-kompetensverkstad:de-som-anstaller',
  // Examples of civil society, which is asked of as a whole.
  'horizontal-principles-have-a-seat:eskilstuna-united',
])('in Sörmland %s is not asked', (id) => {
  expect(resultOf('sormland', id)).toBeUndefined();
});

test('a list of those recommended and a figure show nothing missing; to compare them is for who edits the proposal', () => {
  const id = 'text-and-figure-name-the-same-seats';
  for (const { status, ground, check } of askedOf('sormland', id)) {
    expect(check.reader).toBe('EDITOR');
    if (status !== 'MET') expect([status, ground]).toEqual(['UNKNOWN', 'SILENT']);
  }
  const yellow = says('sormland', `${id}:samverkansrad-forberedande-insatser`);
  expect(yellow).toContain('AF som utbildare');
  expect(yellow).not.toMatch(/Arbetsförmedlingen/);
  expect(says('sormland', `${id}:branschforum-arbetsutskott`)).not.toMatch(/Folkhögskola|Högskola/);
});

test.each([
  // Bilaga 3, lines 2056 and 2067–2071.
  [
    'branschforum-transport:members',
    /Arbetsförmedlingen.*2020.*Region Sörmland, Transportföretagen/,
  ],
  // Lines 2083–2085: abbreviations, read as Teknikcollege.
  [
    'teknikcollege-malardalen:members',
    /hördes när förslaget togs fram.*TC läses som Teknikcollege/,
  ],
  ['vis:members', /Region Sörmland var med .* 2020, och enligt vår läsning också VIS-rektor/],
])('of the members of %s those are told whom the source names', (id, words) => {
  expect(says('sormland', `every-named-forum-has-its-seats-held:${id}`)).toMatch(words);
});

test('all municipalities of a county are told as one', () => {
  expect(
    says(
      'vastmanland',
      'every-named-forum-has-its-seats-held:samverkansgrupp-kompetensforsorjning:members',
    ),
  ).toContain('Region Västmanland och länets alla tio kommuner');
});

test.each([
  ['sormland', 'it-natverket:members', ['it-natverket']],
  ['sormland', 'branschforum-transport:members', ['branschforum-transport', 'arbetsformedlingen']],
  ['sormland', 'kompetensrad-teknik:members', ['kompetensrad-teknik', 'eskilstuna-kommun']],
  ['vastmanland', 'strategisk-regional-beredning:members', ['strategisk-regional-beredning']],
])('in %s of %s the forum itself is asked, and who leads it', (landscape, id, mendedBy) => {
  expect(resultOf(landscape, `every-named-forum-has-its-seats-held:${id}`)).toMatchObject({
    mendedBy,
  });
});

const reasonsOf = (id: string) => resultOf('sormland', id)?.reasons.map((one) => one.id);
test.each([
  // The convener of the local forum is no reason for the regional ones (lines 1845–1848).
  ['one-convener-is-stated:lokal-kompetensverkstad', ['skal-one-convener-is-stated']],
  ['one-convener-is-stated:branschforum', []],
  // Representatives of the industry are a condition of industry forums (line 1276), not of networks, and say nothing of the chair.
  ['every-named-forum-has-its-seats-held:vis:members', []],
  ['every-named-forum-has-its-seats-held:branschforum-transport:chair', []],
  [
    'every-named-forum-has-its-seats-held:branschforum-transport:members',
    ['skal-every-named-forum-has-its-seats-held'],
  ],
  // The rule of the programme council is none of a YH steering group (lines 1443–1444 and 1452–1453).
  ['both-roles-of-an-area-meet:yh-styrgrupp:EDUCATOR', ['skal-both-roles-of-an-area-meet']],
  ['both-roles-of-an-area-meet:yrkesrad:EDUCATOR', ['skal-both-roles-of-an-area-meet-lag']],
])('the reasons of %s are %j', (id, reasons) => {
  expect(reasonsOf(id)).toEqual(reasons);
});

test('what no rule says of a YH steering group weighs as no law, and is asked of the providers', () => {
  expect(resultOf('sormland', 'both-roles-of-an-area-meet:yh-styrgrupp:EDUCATOR')).toMatchObject({
    status: 'UNKNOWN',
    seriousness: 'ADVICE',
    mendedBy: ['yh-anordnare'],
  });
});

test('those who employ are no unions', () => {
  for (const id of ['both-roles-of-an-area-meet:branschforum', 'no-role-hangs-on-one-party:gront'])
    expect(says('sormland', `${id}:EMPLOYER`)).not.toMatch(/[Ff]ack/);
});

// Line 1517: the conditions of the municipality decide how a local workshop is staffed.
test('what a design leaves open is told as that, and asked of whoever it was made for', () => {
  expect(says('sormland', 'one-chair-is-stated:branschforum')).toMatch(
    /^Förslaget lämnar öppet vem som är ordförande i Branschforum/,
  );
  for (const check of [
    'one-chair-is-stated',
    'one-convener-is-stated',
    'meetings-a-year-are-stated',
  ])
    for (const { of, status, mendedBy } of askedOf('sormland', check))
      if (status === 'UNKNOWN')
        expect(mendedBy).toEqual([
          of === 'lokal-kompetensverkstad' ? 'kommuner' : 'region-sormland',
        ]);
});

test('no seats are counted by adding up a list and a figure', () => {
  for (const { id } of askedOf('sormland', 'every-named-forum-has-its-seats-held'))
    expect(says('sormland', id)).not.toMatch(/platser/);
});

test('a programme council is asked once per county, of those who would know, and of no municipality', () => {
  for (const landscape of ['sormland', 'vastmanland'])
    for (const type of ['programrad', 'yrkesrad'])
      expect(resultOf(landscape, `every-municipality-has-its-local-forum:${type}`)).toMatchObject({
        status: 'UNKNOWN',
        seriousness: 'LAW',
        places: [],
        mendedBy: type === 'programrad' ? ['kommuner', 'gymnasieskolor'] : ['kommuner'],
      });
  const asked = askedOf('vastmanland', 'every-municipality-has-its-local-forum');
  expect(asked.map(({ of, also }) => [of, also])).toEqual([
    ['programrad', undefined],
    ['yrkesrad', undefined],
  ]);
});

test('a municipality takes part by what it is in, and no single meeting is held against it', () => {
  const asked = askedOf('vastmanland', 'every-municipality-takes-part');
  expect(asked).toHaveLength(10);
  for (const { status } of asked) expect(status).toBe('MET');
  expect(says('sormland', 'every-municipality-takes-part:trosa-kommun')).toMatch(
    /^Trosa hördes när förslaget togs fram/,
  );
});

test('best documented is not worst: a municipality’s page holds what it can answer', () => {
  const own = resultsOf('sormland').filter(({ places }) => places.includes('eskilstuna'));
  expect(own.map(({ of }) => of)).not.toContain('it-natverket');
});

test('no law or proposal of one landscape puts the other into areas', () => {
  for (const { areas } of askedOf('vastmanland', 'every-municipality-has-its-local-forum'))
    expect(areas).toEqual([]);
});

test('reasons are cited, law cites law, and each landscape its own', () => {
  for (const landscape of ['sormland', 'vastmanland'])
    for (const { reasons, seriousness } of resultsOf(landscape))
      for (const reason of reasons) {
        expect(reason.citations.length, reason.id).toBeGreaterThan(0);
        expect(reason.standing === 'STATUTORY', reason.id).toBe(seriousness === 'LAW');
        if (seriousness !== 'LAW') expect(reason.landscapes).toEqual([landscape]);
      }
});
