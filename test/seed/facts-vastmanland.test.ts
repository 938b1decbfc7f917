/** Values of Västmanland's facts that were once wrong, as its three documents have them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readSeed } from '../../src/landscape/read-seed.ts';
import type { Fact } from '../../src/model/fact.ts';
import { sideOf } from '../../src/model/words.ts';

let facts: ReadonlyMap<string, Fact>;
let own: readonly Fact[];
beforeAll(() => {
  const read = readSeed('seed').facts;
  facts = new Map(read.map((fact) => [fact.id, fact]));
  own = read.filter(({ landscapes }) => landscapes.includes('vastmanland'));
});
const of = <K extends Fact['kind']>(kind: K) =>
  own.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
const text = (id: string) => {
  const fact = facts.get(id);
  return fact?.kind === 'STATEMENT' ? fact.text.sv : undefined;
};
const sayings = (kind: string) =>
  of('STATEMENT').filter(({ statementKind }) => statementKind === kind);

describe('standing and strength', () => {
  test.each([
    // What the plan says is so
    ['mal-2-hogre-arbetsloshet', 'ESTABLISHED'],
    ['skillnader-i-livsvillkor-okar', 'ESTABLISHED'],
    ['mal-5-analyser-pa-tre-nivaer', 'ESTABLISHED'],
    ['region-vastmanland-utvecklingsansvar', 'ESTABLISHED'],
    ['folkhogskolor-studiemotiverande-kurser', 'ESTABLISHED'],
    ['fristaende-aktorer', 'ESTABLISHED'],
    ['styrkeomrade-automation', 'ESTABLISHED'],
    // What it wants
    ['mal-3-malgrupp', 'PRESCRIBED'],
    ['ambition-2030-samverkan', 'PRESCRIBED'],
    ['kompetensplan-projektmedel-nar-det-kravs', 'PRESCRIBED', 'POSSIBLE'],
    ['mal-6-arenor-bransch-utbildning', 'PRESCRIBED', 'RECOMMENDED'],
    ['mal-8-kompletterar-varandra', 'PRESCRIBED', 'RECOMMENDED'],
    ['genomforande-kontaktytor', 'PRESCRIBED', 'REQUIRED'],
    ['uppfoljning-till-rus-konferens', 'PRESCRIBED'],
    // What had been done when it was written, and by whom it was adopted
    ['remiss-kompetensplan', 'OCCURRED'],
    ['dialog-kommuner-om-planen', 'OCCURRED'],
    ['dialog-ovriga-aktorer-om-planen', 'OCCURRED'],
    ['kompetensplan-vastmanland', 'DECIDED'],
    // Slides and notes
    ['uppfoljning-reformen', 'OCCURRED'],
    ['lage-tre-av-fyra', 'ESTABLISHED'],
    ['samverkansgrupp-bidrar-till-rus', 'PRESCRIBED'],
  ])('%s is %s', (id, standing, strength: string | undefined = undefined) => {
    const fact = facts.get(id);
    expect([fact?.standing, fact?.strength]).toEqual([standing, strength]);
  });

  test('a situation is told as it is, never as a norm', () => {
    expect(sayings('SITUATION').filter(({ standing }) => sideOf(standing) === 'DESIGNED')).toEqual(
      [],
    );
  });
  test('what is documented bears no strength', () => {
    const clashing = own.filter(
      ({ standing, strength }) => sideOf(standing) === 'DOCUMENTED' && strength !== undefined,
    );
    expect(clashing.map(({ id }) => id)).toEqual([]);
  });
});

describe('only what a source gives', () => {
  test('priorities have no number; goals and areas have theirs', () => {
    const numbers = of('GOAL')
      .filter(({ goalKind, number }) => goalKind === 'PRIORITY' && number !== undefined)
      .map(({ id }) => id);
    expect(numbers).toEqual([]);
    expect(facts.get('mal-9')).toMatchObject({ number: '9' });
    expect(facts.get('utvecklingsomrade-samverkan')).toMatchObject({ number: '3.2' });
  });
  test('a membership says neither since when nor until when', () => {
    const members = of('PARTICIPATION').filter(
      (one) => one.in === 'samverkansgrupp-kompetensforsorjning',
    );
    expect(members).toHaveLength(30);
    expect(members.filter(({ from, to }) => from !== undefined || to !== undefined)).toEqual([]);
  });
  test('no document of the meetings names a publisher, nor does the plan', () => {
    const published = of('DOCUMENT').flatMap(({ id, publisher }) => (publisher ? [id] : []));
    expect(published).toEqual(['webbplatsen-utveckla-vastmanland']);
  });
  test('each reading of ours gives its reason', () => {
    const bare = own.filter(({ citations }) =>
      citations.some(({ basis, reason }) => basis === 'INTERPRETED' && reason === undefined),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
  test('no role comes from the proposal of another county', () => {
    expect(facts.has('samordningsforbund.placement.fokus-pa-grupper')).toBe(false);
  });
  test('one meeting of principals is an event and no forum', () => {
    expect(facts.get('vuxenutbildningsrektorer-vastmanland')?.kind).toBe('EVENT');
  });
});

describe('ties and flows', () => {
  test('line 109 leads in those who develop and carry out the work', () => {
    const ties = of('TIE').filter(({ tieKind }) => tieKind === 'CARRIES_OUT');
    expect(ties.map(({ source, strength }) => [source, strength ?? ''].join(' ').trim())).toEqual([
      'utbildare-i-vastmanland',
      'arbetsgivare',
      'kommuner',
      'malardalens-universitet',
      'slu',
      'arbetsgivar-och-arbetstagarorganisationer',
      'myndigheter',
      'arbetsformedlingen EXAMPLE',
      'lansstyrelsen EXAMPLE',
      'samordningsforbund EXAMPLE',
      'intresseorganisationer EXAMPLE',
      'politiker-och-beslutsfattare',
      'ovriga-aktorer-i-kompetensforsorjningen',
    ]);
    expect(new Set(ties.map(({ target }) => target))).toEqual(
      new Set(['kompetensplan-vastmanland']),
    );
  });
  test.each([
    ['mal-1-kunskap-till-utbildare', 'INFORMATION', undefined, 'utbildningsanordnare', false],
    [
      'mal-6-arbetsliv-samtalar-med-utbildning',
      'CONSULTATION',
      'arbetsgivare',
      'utbildare-i-vastmanland',
      true,
    ],
    [
      'mal-9-behov-till-utbildningsaktorer',
      'DEMAND',
      'arbetsgivare',
      'utbildare-i-vastmanland',
      false,
    ],
    [
      'bransch-och-utbildning-kunskapsoverforing',
      'INFORMATION',
      'naringslivet',
      'utbildare-i-vastmanland',
      true,
    ],
    [
      'teknikcollege-erfarenheter',
      'INFORMATION',
      'teknikcollege-vastmanland',
      'samverkansgrupp-mote-2025-02-14',
      true,
    ],
    ['dialog-med-yhm', 'CONSULTATION', undefined, 'yrkeshogskolan-malardalen', true],
    ['kommuner-larande-med-regionen', 'INFORMATION', 'kommuner', 'region-vastmanland', true],
  ])('%s is %s, from %s to %s, both ways %s', (id, kind, giver, receiver, mutual) => {
    const flow = of('FLOW').find((one) => one.id === id);
    expect([flow?.flowKind, flow?.giver, flow?.receiver, flow?.mutual]).toEqual([
      kind,
      giver,
      receiver,
      mutual,
    ]);
  });
});

describe('silences and contradictions', () => {
  test('a silence is a plain sentence with its document as subject', () => {
    const odd = sayings('SILENCE').filter(({ text }) => /anges inte|Ej angivet/.test(text.sv));
    expect(odd.map(({ id }) => id)).toEqual([]);
    expect(sayings('SILENCE').filter(({ text }) => !text.sv.endsWith('.'))).toEqual([]);
  });
  test('a wrong reference and a loose heading are items; nothing in the county disagrees', () => {
    expect(sayings('CONTRADICTION')).toEqual([]);
    expect(text('kompetensplan-hanvisar-4-1-4-3')).toMatch(
      /^Fel hänvisning: .*4\.1, 4\.2 och 4\.3/,
    );
    expect(text('anteckningarnas-rubrik-2023')).toContain('vad 2023 avser sägs inte');
  });
  test.each([
    [
      'samverkansgrupp-tystnad-innehall-2023',
      /från den 13 september 2024.*egna minnesanteckningar/,
    ],
    ['kompetensplan-tystnad-projektmedel', /tillsammans eller enskilt, men inte vilka/],
    [
      'kompetensplan-tystnad-andra-strategier',
      /Utöver RUS, den nationella strategin och Affärsplanen/,
    ],
    ['kompetensplan-tystnad-vem-foljer-upp', /alla data inte kan uppdateras årligen/],
    ['kompetensplan-tystnad-malvarden', /vad som ska ha ökat/],
    ['mal-2-tystnad-utforare', /arbetsgivarna är viktiga när språk tränas/],
    ['tystnad-lankar-avsandare', /tillsammans med anteckningarna/],
    ['paragraf-16-tystnad-beslut', /inget för §9, §16 och §17/],
  ])('%s tells first what is said', (id, said) => {
    expect(text(id)).toMatch(said);
  });
  test('a silence holds no guess', () => {
    expect(text('yrkesmassan-tystnad-ar')).toBe(
      'Bilderna säger att Yrkesmässan hölls den 14 maj, men inte vilket år.',
    );
    const guessing = sayings('SILENCE').filter((one) => /trolig|antagligen|nog /.test(one.text.sv));
    expect(guessing.map(({ id }) => id)).toEqual([]);
  });
  test('who sent no message follows from the answers, and is no silence', () => {
    expect(facts.get('tystnad-medskick-sju-kommuner')).toMatchObject({ statementKind: 'ITEM' });
  });
});

describe('as firm as the source', () => {
  test.each([
    ['arbetsmiljo-konkurrensmedel', /kommer att vara avgörande/],
    ['ekologisk-hallbarhet', /kommer att påverka/],
    ['skillnader-i-livsvillkor-okar', /tendensen till social oro/],
    ['genomforande-flera-nivaer', /kommer att vara nödvändig/],
    ['kompetensforsorjning-ar-en-kedja', /blir allt viktigare/],
    ['mal-10-larande-organisation', /förutsättningar för/],
    ['mal-2-utan-gymnasium', /Arbetslösheten är särskilt hög/],
    ['affar-och-kompetens-hand-i-hand', /behöver gå hand i hand/],
    ['arbetsgivarnas-medverkan-viktig', /kan till exempel handla om/],
    ['mal-7-korta-och-langa', /Det är viktigt/],
    ['validering-ar-ett-verktyg', /bra verktyg/],
  ])('%s keeps its verb', (id, verb) => {
    expect(text(id)).toMatch(verb);
  });
  test('a concept is there, whatever is wanted of it', () => {
    const standings = of('CONCEPT').map(({ standing }) => standing);
    expect(new Set(standings)).toEqual(new Set(['ESTABLISHED']));
  });
});

describe('who gives, receives and takes part', () => {
  test('those a plan wants to cooperate are partners, not members', () => {
    const forums = of('FORUM').flatMap(({ id, standing }) => (standing === 'PRESCRIBED' ? id : []));
    const seats = of('SEAT').filter((seat) => forums.includes(seat.of));
    expect(seats).toHaveLength(15);
    expect(new Set(seats.map(({ capacity }) => capacity))).toEqual(new Set(['PARTNER']));
  });
  test.each([
    'dialog-kommuner-om-planen',
    'dialog-arbetsformedlingen-om-planen',
    'dialog-utbildningsaktorer-om-planen',
    'dialog-ovriga-aktorer-om-planen',
    'kompetensradet-bidrar-till-planen',
  ])('%s went to the Region, about the plan', (id) => {
    expect(facts.get(id)).toMatchObject({
      receiver: 'region-vastmanland',
      per: 'kompetensplan-vastmanland',
    });
  });
  test('what is passed on to education actors are needs; the competence to order stays', () => {
    expect(facts.get('mal-9-behov-till-utbildningsaktorer')).toMatchObject({
      carries: { sv: 'formulerade kompetensbehov' },
    });
  });
  test('the dialogue of goal 7 is on programmes with a longer horizon', () => {
    expect(facts.get('mal-7-planerar-utbildning-tillsammans')).toMatchObject({
      carries: { sv: 'gemensam planering och dialog om utbildningar med längre tidsaspekt' },
    });
  });
});

describe('what municipalities put forward on 26 April 2024', () => {
  test('four of 33 answers praise or tell; the others are needs', () => {
    const answers = sayings('POSITION').filter(({ id }) => id.startsWith('svar-'));
    expect(answers).toHaveLength(33);
    expect(answers.flatMap(({ id, property }) => (property === 'need' ? [] : id))).toEqual([
      'svar-kungsor-2',
      'svar-hallstahammar-3',
      'svar-norberg-1',
      'svar-norberg-3',
    ]);
  });
  test('no source says that the messages to the university were taken along', () => {
    expect(sayings('POSITION').filter(({ answeredBy }) => answeredBy.length > 0)).toEqual([]);
    expect(facts.get('mote-medskick-till-mdu')?.standing).toBe('PLANNED');
    expect(text('tystnad-medskickens-barare')).toContain('inte vem som för kommunernas medskick');
  });
  test('the line that names the municipality is cited too', () => {
    expect(facts.get('svar-vasteras-3')?.citations.map(({ locator }) => locator)).toEqual([
      '§13 Campus Västervik, r. 182–183',
      '§13 Campus Västervik, r. 179',
    ]);
  });
});
