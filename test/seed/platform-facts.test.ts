/** Right values of facts about Sörmland's platform, its analyses and the project behind it: kinds that were once wrong. */
import { describe, expect, it, test } from 'vitest';
import type { Fact, FactOf } from '../../src/model/fact.ts';
import { seedReading } from '../seed-reading.ts';

const { byId } = seedReading.facts;

function fact(id: string): Fact {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`No fact is called "${id}".`);
  return found;
}

const statement = (id: string) => fact(id) as FactOf<'STATEMENT'>;

/** Its own sort, standing and strength, as a line. */
function told(one: Fact): string {
  const sort =
    one.kind === 'STATEMENT' ? one.statementKind : one.kind === 'TIE' ? one.tieKind : one.kind;
  return [sort, one.standing, one.strength].filter(Boolean).join(' ');
}

test.each([
  // What is so stands as such, though its file proposes
  ['region-ska-uppratthalla-kompetensplattform', 'RULE DECIDED REQUIRED'],
  ['region-sormland.hosts.kompetensplattformen', 'HOSTS DECIDED REQUIRED'],
  ['huvudprocesserna-kommer-fran-beslut', 'SITUATION DECIDED'],
  ['processerna-kommer-ur-beslut-eller-tillagg', 'ITEM DECIDED'],
  ['besluten-blir-tydligare', 'SITUATION OCCURRED'],
  ['utbildningsstatistik', 'DOCUMENT OCCURRED'],
  ['utbildningsstatistik.rule.statistiken-bor-uppdateras-varje-ar', 'RULE PROPOSED RECOMMENDED'],
  ['kompetensanalyser', 'DOCUMENT ESTABLISHED EXAMPLE'],
  ['elever-i-grundskolan', 'CONCEPT ESTABLISHED'],
  ['i-arbete-efter-gymnasiet', 'CONCEPT ESTABLISHED'],
  ['startat-yrkesutbildning', 'CONCEPT PROPOSED'],
  ['kommun-svart-att-mota-lagkonjunktur', 'SITUATION ESTABLISHED'],
  ['utrikes-fodda-ingen-samlad-grupp', 'SITUATION ESTABLISHED'],
  ['statistiken-far-inte-skymma', 'SITUATION OCCURRED'],
  ['fritt-att-anvanda-med-kalla', 'RULE ESTABLISHED'],
  ['sormland-trosa', 'SITUATION OCCURRED'],
  ['region-sormland.owns.kompetenssamverkan-teknik', 'OWNS OCCURRED'],
  // What somebody wished for has been wished for; what is to be done about it is proposed
  ['onskad-person-som-presenterar', 'POSITION OCCURRED'],
  [
    'analys-och-insiktsformedling.task.ge-gemensamma-analyser-presentationer-och-en',
    'TASK PROPOSED',
  ],
  // No firmer than the source
  ['processerna-val-integrerade', 'RULE PROPOSED RECOMMENDED'],
  ['plattformen-utgar-fran-horisontella', 'PRINCIPLE PROPOSED RECOMMENDED'],
  ['samhallsutvecklingsplan-vilar-pa-analys', 'RULE PROPOSED RECOMMENDED'],
  ['kartan-bidrag-till-agaren', 'RULE PROPOSED POSSIBLE'],
  ['regional-samordnare.cooperates-with.lokal-samordnare', 'COOPERATES_WITH PROPOSED RECOMMENDED'],
  ['linjebeslut-galler-offentliga-och-privata', 'RULE PROPOSED REQUIRED'],
  // Ties say what the source says
  ['fabriksforeningen-i-block-2', 'LEADS OCCURRED'],
  ['utbildningsstatistik.involves.resultat-nationella-prov', 'MEASURES ESTABLISHED'],
  ['arlig-rapport-till-myh.involves.arbetsmarknadens-struktur', 'MEASURES ESTABLISHED'],
  ['region-sormland.commissioned.kompetensverkstan', 'COMMISSIONED OCCURRED'],
  // A silence or contradiction tells of the document, whatever it is silent about
  ['tystnad-programrad-moten', 'SILENCE ESTABLISHED'],
  ['tystnad-vilka-piloter', 'SILENCE ESTABLISHED'],
  ['tystnad-finansiering-av-verkstan', 'SILENCE ESTABLISHED'],
  ['motsagelse-syfte-4', 'CONTRADICTION ESTABLISHED'],
  ['motsagelse-strangnas-kon', 'CONTRADICTION ESTABLISHED'],
  ['motsagelse-uppdragets-slutar', 'CONTRADICTION ESTABLISHED'],
  // A wrong reference is no disagreement, nor is what a list of participants leaves out a silence
  ['motsagelse-fragestallningarnas-plats', 'DIFFERENCE ESTABLISHED'],
  ['motsagelse-hanvisning-6-3', 'DIFFERENCE ESTABLISHED'],
  ['motsagelse-bilaga-7-hanvisar-6-2', 'DIFFERENCE ESTABLISHED'],
  ['motsagelse-statistikens-kapitel', 'DIFFERENCE ESTABLISHED'],
  ['motsagelse-uppdragets-vag', 'DIFFERENCE ESTABLISHED'],
  ['tystnad-rektorer-trosa-vingaker', 'ITEM OCCURRED'],
  ['bredare-forstaelse-av-hinder', 'PRINCIPLE PROPOSED REQUIRED'],
  // Headings of an interview guide are no questions to the structure
  ['aspekt-1', 'ITEM OCCURRED'],
  ['aspekt-10', 'ITEM OCCURRED'],
  ['bilaga-6-fraga-1', 'QUESTION PROPOSED'],
])('%s is %s', (id, expected) => {
  expect(told(fact(id))).toBe(expected);
});

describe('what the sources say is there', () => {
  it.each([
    ['skälet till den svaga kopplingen', 'sormland-nykoping-eskilstuna-kommunikationer', /resa/],
    ['vad Loop 1 samlade in', 'loop-1-samlade-in', /synpunkter, pågående initiativ och tankar/],
  ])('%s', (_, id, words) => {
    expect(statement(id).text.sv).toMatch(words);
  });

  it('all whom the information centre is for', () => {
    const receivers = seedReading.facts.facts.flatMap((one) =>
      one.kind === 'FLOW' && one.giver === 'informationscentral' ? [one.receiver] : [],
    );
    expect(receivers).toEqual(
      expect.arrayContaining([
        'medborgare',
        'kommuner',
        'utbildningsanordnare',
        'myndigheter-och-samverkansorganisationer',
        'naringslivet',
      ]),
    );
  });

  it('the project reports by the document itself, and those it asked are known', () => {
    expect(fact('projektet-redovisar-for-regionen')).toMatchObject({
      flowKind: 'REPORTING',
      receiver: 'region-sormland',
      per: 'kompetensverkstan',
    });
    expect(fact('aktorer-ger-synpunkter')).toMatchObject({ giver: 'looparnas-deltagare' });
  });
});

test.each([
  ['samordnat-analysarbete-kravs', /fortsatt utestänga de grupper som utgör den största delen/],
  ['motens-fokus-pa-vux-och-gymnasium', /tenderar att/],
  ['analyser-ar-drivmedel', /kommer att kunna bli drivmedel/],
  ['informationscentralen-gemensam-kalla', /kommer att bli/],
  ['befintliga-funktioner-tas-till-vara', /förslagsvis/],
  ['lagutbildade-svarare-att-etablera-sig', /generellt sett/],
  ['mycket-gors-redan-for-utrikes-fodda', /till exempel/],
  ['uppfoljare-ansvarig-utses', /bör utses/],
  ['landskapskartan.rule.den-ges-ut-som-ett-formellt', /föreslås/],
  ['bilaga-7-tystnad-orkar-delta', /säger att frågeställningen är hanterad/],
  ['tystnad-bestallningarnas-mottagare', /Lokal Kompetensverkstad/],
  ['tystnad-vem-bjuder-in-horisontella', /Region Sörmland har uppdraget/],
  [
    'tystnad-rektorer-trosa-vingaker',
    /^Bland de rektorer .* finns ingen från Trosa eller Vingåker/,
  ],
  ['motsagelse-uppdragets-slutar', /kan läsas som ett år till/],
  ['motsagelse-hanvisning-6-3', /^Fel hänvisning/],
])('%s keeps the words of the source', (id, words) => {
  expect(statement(id).text.sv).toMatch(words);
});

test('what is said of the meetings of today is not said of the proposal', () => {
  for (const id of [
    'motens-fokus-pa-vux-och-gymnasium',
    'branschers-olika-fokus',
    'kommuner-beskriver-naringslivsuppgiften-olika',
    'lage-aktorer-hittar-inte-sin-plats',
    'lage-overlappande-motesplatser',
    'fler-funktioner-kan-tillkomma',
  ])
    expect(statement(id).about, id).not.toContain('samverkanssystemet');
});

test('those in a cooperation are partners, and a row read under its heading cites the heading', () => {
  for (const id of ['vis.seat.region-sormland', 'framtid-industri.participation.volvo-ce'])
    expect(fact(id)).toMatchObject({ capacity: 'PARTNER' });
  expect(fact('loopar-naringslivschefer-2-trosa').citations).toEqual([
    expect.objectContaining({ locator: expect.stringContaining('2110') }),
    expect.objectContaining({ locator: expect.stringContaining('2104'), supports: ['mode'] }),
  ]);
  expect(fact('loopar-teknikcollege-vastra-malardalen')).toMatchObject({
    description: { sv: expect.stringContaining('också en industriförening') },
    citations: [{ certain: false }],
  });
});

describe('nothing the source does not say', () => {
  it('no level of those known by their name alone', () => {
    const ids = [
      'almi-invest',
      'katec',
      'viaduct',
      'handelskammaren',
      'doff-och-co',
      'transportforetagen',
    ];
    expect(ids.filter((id) => 'level' in fact(id))).toEqual([]);
  });

  it('dates and a publisher that are read, not stated, say so', () => {
    const reasons = ['kompetenssamverkan-teknik', 'loop-1', 'kompetensverkstan'].map((id) =>
      fact(id).citations.flatMap(({ basis, supports, reason }) =>
        basis === 'INTERPRETED' && reason ? [supports.join()] : [],
      ),
    );
    expect(reasons).toEqual([['from,to'], ['from,to'], ['publisher']]);
  });
});

test('a list that is open says so', () => {
  const open = [
    statement('regional-samordnare-sprider-information').text.sv,
    statement('utbildningsstatistik.item.foljer-elever-i-grundskolan-nationella-prov').text.sv,
    fact('uppfoljning-till-arbetsformedlingen').description?.sv,
  ];
  for (const words of open) expect(words).toMatch(/öppen/);
});

test('silences are sentences of a person, and no stated fact is one', () => {
  const ours = seedReading.facts.facts.filter(
    (one) =>
      one.kind === 'STATEMENT' &&
      one.statementKind === 'SILENCE' &&
      one.citations.some(({ document }) => document === 'kompetensverkstan') &&
      /^(tystnad-|bilaga-7-tystnad-|aspekt-)/.test(one.id),
  ) as FactOf<'STATEMENT'>[];
  expect(ours.filter(({ text }) => /anges inte|inte angivet/.test(text.sv))).toEqual([]);
  expect(byId.has('utbildningsstatistik.silence.data-on-adult-education')).toBe(false);
  expect(told(fact('komvux-svart-med-data'))).toBe('SITUATION ESTABLISHED');
});
