/** Values of Västmanland's facts that were once wrong, as its three documents have them. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { sideOf } from '../../src/model/words.ts';
import { readSeed } from '../../src/seed/read-seed.ts';

let facts: ReadonlyMap<string, Fact>;
let own: readonly Fact[];
beforeAll(() => {
  const read = readSeed('seed').facts;
  facts = new Map(read.map((fact) => [fact.id, fact]));
  own = read.filter(({ landscapes }) => landscapes.includes('vastmanland'));
});
const of = <K extends Fact['kind']>(kind: K) =>
  own.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
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
  test('only what really disagrees is a contradiction', () => {
    expect(sayings('CONTRADICTION').map(({ id, between }) => [id, ...between])).toEqual([
      [
        'motsagelse-avsnittsnummer',
        'utvecklingsomrade-matcha-och-bygga',
        'kompetensplan-hanvisar-4-1-4-3',
      ],
      ['motsagelse-rubrikens-ar', 'samverkansgrupp-mote-2024-04-26', 'anteckningarnas-rubrik-2023'],
    ]);
  });
});
