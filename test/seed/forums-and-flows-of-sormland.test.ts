/** What the lines of Kompetensverkstan say of Sörmland's forums, seats and flows, where it has once been told otherwise. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/model/fact.ts';
import { readCheckedSeed } from '../../src/service/cli/checked-seed.ts';

const facts = new Map(readCheckedSeed(['seed']).facts.map((fact) => [fact.id, fact]));

function fact(id: string): Fact {
  const found = facts.get(id);
  if (found === undefined) throw new Error(`The seed has no "${id}".`);
  return found;
}

/** The bases a fact is cited on, each once. */
function basesOf(id: string): string[] {
  return [...new Set(fact(id).citations.map(({ basis }) => basis))].sort();
}

describe('standing and strength', () => {
  it.each([
    // What is so today, not what is proposed.
    ['programrad-ordnar-apl-platser', 'ESTABLISHED', 'POSSIBLE'],
    ['programrad-kvalitetsarbete', 'ESTABLISHED', 'POSSIBLE'],
    ['programrad-samverkar-om', 'ESTABLISHED', 'EXAMPLE'],
    ['programrad-forordningen-reglerar-inte', 'ESTABLISHED', undefined],
    ['yh-styrgrupp-andrar-kursinnehall', 'ESTABLISHED', 'POSSIBLE'],
    ['lkv-finns-redan-operativ-samverkan', 'ESTABLISHED', undefined],
    ['gront.situation.sormland-har-for-fa-i-det', 'ESTABLISHED', undefined],
    ['gult.situation.skolan-moter-sin-kompensatoriska-uppgift-mindre', 'ESTABLISHED', undefined],
    ['gult-finansiering-kraver-bred-samverkan', 'ESTABLISHED', undefined],
    // The law stays law.
    ['programrad', 'STATUTORY', undefined],
    ['yh-styrgrupp', 'STATUTORY', undefined],
    // The initiative has been taken; the forum is not yet there.
    ['fastu.initiated.branschforum-fastu', 'OCCURRED', undefined],
    ['branschforum-fastu', 'PLANNED', undefined],
    ['visita.initiated.branschforum-visita', 'OCCURRED', undefined],
    ['branschforum-visita', 'PLANNED', undefined],
    ['installatorerna.initiated.branschforum-installatorerna', 'OCCURRED', undefined],
    ['branschforum-installatorerna', 'PLANNED', undefined],
    ['transportforetagen.initiated.branschforum-transport', 'OCCURRED', undefined],
    ['branschforum-transport', 'ESTABLISHED', undefined],
    ['branschforum-grona-naringar', 'ESTABLISHED', undefined],
    // No firmer than the words: can be invited, can sum up, it matters that.
    ['princip-horisontella-i-strukturerna', 'PROPOSED', 'RECOMMENDED'],
    ['samverkanssystemet.seat.lansstyrelsen', 'PROPOSED', 'POSSIBLE'],
    ['samverkanssystemet.seat.integrationsstrateger', 'PROPOSED', 'POSSIBLE'],
    ['branschforum-grona-naringar.seat.lansstyrelsen', 'PROPOSED', 'EXAMPLE'],
    ['syv-summerar-sokandes-behov', 'PROPOSED', 'POSSIBLE'],
    ['lkv-medlemmars-mandat', 'PROPOSED', 'RECOMMENDED'],
    ['regel-losningar-ska-inrattas', 'PROPOSED', 'RECOMMENDED'],
    ['forandringsseminarium', 'PROPOSED', 'RECOMMENDED'],
    ['underlag-till-samverkanssystemet', 'PROPOSED', 'POSSIBLE'],
    // That two seats are one is our reading, and no norm.
    ['branschforum.vis-rektor-motsvarar-komvux', 'PROPOSED', undefined],
    ['forandringsseminarium.equivalent-to.gemensamt-framtidsseminarium', 'PROPOSED', undefined],
  ])('%s is %s, %s', (id, standing, strength) => {
    expect([fact(id).standing, fact(id).strength]).toEqual([standing, strength]);
  });
});

describe('seats in text and in figure', () => {
  it.each([
    // Branschforum, r. 1172-1179 and 1222-1261
    ['branschforum.seat.branschorganisationer', ['TEXT']],
    ['branschforum.seat.foretagsrepresentanter', ['TEXT']],
    ['branschforum.seat.vis-rektor', ['TEXT']],
    ['branschforum.seat.gymnasieskolchef', ['TEXT']],
    ['branschforum.seat.fackliga-foretradare', ['FIGURE', 'TEXT']],
    ['branschforum.seat.regional-representant', ['FIGURE', 'TEXT']],
    ['branschforum.seat.arbetsformedlingen', ['FIGURE']],
    ['branschforum.seat.af-som-utbildare', ['FIGURE']],
    // Blue, r. 1533-1534 and 1555-1585: the text has Arbetsförmedlingen as educator only
    ['samverkansrad-omstallning-vagledning.seat.af-som-utbildare', ['FIGURE', 'TEXT']],
    ['samverkansrad-omstallning-vagledning.seat.arbetsformedlingen', ['FIGURE']],
    ['samverkansrad-omstallning-vagledning.seat.arbete-och-familj', ['FIGURE']],
    // Yellow, r. 1602-1608 and 1628-1657: the text has Arbetsförmedlingen, not as educator
    ['samverkansrad-forberedande-insatser.seat.arbetsformedlingen', ['FIGURE', 'TEXT']],
    ['samverkansrad-forberedande-insatser.seat.af-som-utbildare', ['FIGURE']],
  ])('%s rests on %s', (id, bases) => {
    expect(basesOf(id)).toEqual(bases);
  });

  it('the list of recommended members of a Branschforum has six', () => {
    const listed = [...facts.values()].filter(
      (one) =>
        one.kind === 'SEAT' &&
        one.of === 'branschforum' &&
        one.capacity === 'MEMBER' &&
        basesOf(one.id).includes('TEXT'),
    );
    expect(listed).toHaveLength(6);
  });
});

describe('flows', () => {
  it.each([
    [
      'hela-systemet-till-informationscentralen',
      { giver: 'kompetensplattformen', receiver: 'informationscentral', mutual: false },
    ],
    ['informationscentralen-till-huvudprocesserna', { mutual: false }],
    [
      'lokala-samverkansgrupper-begar-hjalp',
      {
        giver: 'lokala-rad-forberedande-insatser',
        receiver: 'samverkansrad-forberedande-insatser',
      },
    ],
    [
      'syv-summerar-sokandes-behov',
      { flowKind: 'NEED', receiver: 'samverkansrad-omstallning-vagledning' },
    ],
    ['kommuner-informerar-blatt-rad', { giver: 'kommuner', flowKind: 'INFORMATION' }],
    ['yh-styrgrupp-styr-utbildningen', { standing: 'ESTABLISHED', flowKind: 'DECISION' }],
  ])('%s', (id, right) => {
    expect(fact(id)).toMatchObject(right);
  });

  it('the carriers of orders are our reading, with its reason', () => {
    const { citations } = fact('branschforum-bestaller-av-lokal-kompetensverkstad');
    expect(citations.find(({ supports }) => supports.includes('via'))).toMatchObject({
      basis: 'INTERPRETED',
      certain: false,
    });
  });
});

it.each([
  ['logistiknatverket'],
  ['yh-natverket'],
  ['4m'],
  ['teknikcollege-malardalen'],
  ['teknikcollege-sodra-sormland'],
  ['teknikcollege-vastra-malardalen'],
])('no source gives a level to %s', (id) => {
  expect(fact(id)).not.toHaveProperty('level');
});

it('VIS has a place in Branschforum', () => {
  expect(fact('vis-har-plats-i-branschforum')).toMatchObject({
    source: 'vis',
    target: 'branschforum',
    tieKind: 'LINKED_TO',
  });
});

it('which council 6.4.4 means is read, with its reason, and no silence', () => {
  expect(fact('system-tystnad-vilket-rad')).toMatchObject({
    statementKind: 'ITEM',
    text: { sv: expect.stringContaining('läses som Samverkansråd för förberedande insatser') },
  });
  expect(basesOf('system-tystnad-vilket-rad')).toEqual(['INTERPRETED']);
});

describe('two passages that can both hold are no contradiction', () => {
  it.each([
    ['motsagelse-branschforum-medlemmar'],
    ['motsagelse-gult-rad-medlemmar'],
    ['motsagelse-af-i-blatt-rad'],
    ['motsagelse-kvalitet-q3'],
    ['motsagelse-q3-text-och-figur'],
    ['motsagelse-strategiskt-eller-operativt'],
    ['motsagelse-efterfragan-till-gult'],
    ['systemfigurens-rar-fragetecken'],
  ])('%s', (id) => {
    expect(fact(id)).toMatchObject({
      statementKind: 'DIFFERENCE',
      standing: 'ESTABLISHED',
      between: [],
    });
  });

  it('what is left of contradictions in Kompetensverkstan', () => {
    const left = [...facts.values()].filter(
      (one) =>
        one.kind === 'STATEMENT' &&
        one.statementKind === 'CONTRADICTION' &&
        one.citations.some(({ document }) => document === 'kompetensverkstan'),
    );
    expect(left.map(({ id }) => id).sort()).toEqual([
      'motsagelse-agro-antal',
      'motsagelse-it-natverkets-antal',
      'motsagelse-strangnas-kon',
      'motsagelse-syfte-4',
      'motsagelse-uppdragets-borjan',
      'motsagelse-uppdragets-slutar',
    ]);
  });
});

describe('what a figure alone shows', () => {
  it.each([
    ['branschforum', 9],
    ['branschforum-arbetsutskott', 6],
  ])(
    'the boxes of %s are possible seats, since need decides who takes part (r. 1259)',
    (of, count) => {
      const boxes = [...facts.values()].filter(
        (one) => one.kind === 'SEAT' && one.of === of && basesOf(one.id).join() === 'FIGURE',
      );
      expect(boxes).toHaveLength(count);
      expect(new Set(boxes.map(({ strength }) => strength))).toEqual(new Set(['POSSIBLE']));
      for (const { citations } of boxes)
        expect(citations.map(({ supports }) => supports)).toContainEqual(['strength']);
    },
  );

  it('where the question mark stands is lost, and the silence says so', () => {
    expect(fact('tystnad-blatt-lokalt-forum')).toMatchObject({
      text: { sv: expect.stringMatching(/kan stå på den lokala raden.*förlorat/) },
    });
  });
});

it('experience is no mandate to decide', () => {
  const seats = [...facts.values()].filter(
    (one) => one.kind === 'SEAT' && one.of === 'branschforum-arbetsutskott',
  );
  expect(seats.filter((one) => 'mandate' in one && one.mandate !== undefined)).toEqual([]);
  expect(fact('branschforum-arbetsutskott.seat.anordnare').description?.sv).toMatch(/erfarenhet/);
});

it('whom the figure adds to the law is told as read', () => {
  const { citations } = fact('programrad.seat.arbetslivet');
  expect(citations.find(({ supports }) => supports.includes('for'))).toMatchObject({
    basis: 'FIGURE',
    certain: false,
  });
  expect(citations.filter(({ supports }) => supports.includes('standing'))).toHaveLength(2);
});

it('municipalities, regions and authorities are public actors, by our reading', () => {
  for (const id of ['kommuner', 'regioner', 'myndigheter']) {
    expect(fact(id)).toMatchObject({ kindOf: ['offentliga-aktorer'] });
    expect(basesOf(id)).toContain('INTERPRETED');
  }
});

it('the council exists; that it is the forum being built is our reading', () => {
  for (const id of ['branschforum-transport', 'branschforum-grona-naringar'])
    expect(fact(id).citations.find(({ supports }) => supports.includes('ofType'))).toMatchObject({
      certain: false,
    });
});

it('line decisions stand on the card of Lokal Kompetensverkstad', () => {
  for (const id of ['regel-linjebeslut-kravs', 'regel-losningar-ska-inrattas'])
    expect(fact(id)).toMatchObject({ about: ['samverkanssystemet', 'lokal-kompetensverkstad'] });
});

describe('words', () => {
  it('a silence about the forums is a sentence', () => {
    const silences = [...facts.values()].filter(
      (one) =>
        one.kind === 'STATEMENT' &&
        one.statementKind === 'SILENCE' &&
        one.about.some((id) => facts.get(id)?.kind === 'FORUM_TYPE'),
    );
    const clipped = silences.filter(
      (one) => one.kind === 'STATEMENT' && /anges inte|inte angiv/i.test(one.text.sv),
    );
    expect(silences.length).toBeGreaterThan(30);
    expect(clipped.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['branschforum-deltar-i-uppfoljningen', 'med mera'],
    ['branschforum-planerar-praktik', 'och liknande'],
    ['regel-oppet-for-fler-samhallsstrukturer', 'med flera'],
    ['fler-funktioner-kan-tillkomma', 'listan är öppen'],
  ])('%s says that its list is open', (id, open) => {
    expect(fact(id)).toMatchObject({ text: { sv: expect.stringContaining(open) } });
  });

  it.each([
    ['branschforum-starker-naringslivet', 'verka för'],
    ['regel-representativitet-bland-inbjudna', 'verka för'],
  ])('%s is no firmer than the source', (id, words) => {
    expect(fact(id)).toMatchObject({ text: { sv: expect.stringContaining(words) } });
  });

  it('what the source does not deny a programråd, its description does not either', () => {
    expect(fact('programrad').description?.sv).not.toContain('kursinnehåll');
  });
});
