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
  ['kompetensanalyser', 'DOCUMENT ESTABLISHED'],
  ['elever-i-grundskolan', 'CONCEPT OCCURRED'],
  ['i-arbete-efter-gymnasiet', 'CONCEPT OCCURRED'],
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
  ['utbildningsstatistik.involves.resultat-nationella-prov', 'MEASURES OCCURRED'],
  ['arlig-rapport-till-myh.involves.arbetsmarknadens-struktur', 'MEASURES ESTABLISHED'],
  ['region-sormland.commissioned.kompetensverkstan', 'COMMISSIONED OCCURRED'],
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
