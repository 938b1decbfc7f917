/** What reaches whom, as the four documents say it: ways, nos and what each rests on. */
import { describe, expect, test } from 'vitest';
import { breaks } from '../../src/engine/questions/breaks/breaks.ts';
import { downstream } from '../../src/engine/questions/downstream/downstream.ts';
import { entity } from '../../src/engine/questions/entity/entity.ts';
import { landscapeMap } from '../../src/engine/questions/landscape-map/landscape-map.ts';
import { type PathQuestion, paths } from '../../src/engine/questions/paths/paths.ts';
import { pathAnswerSentence } from '../../src/engine/questions/paths/way-sentences.ts';
import { upstream } from '../../src/engine/questions/upstream/upstream.ts';
import { seedReading } from '../seed-reading.ts';

const ask = (from: string, to: string, more: Partial<PathQuestion> = {}) =>
  paths(seedReading, { from, to, ...more });
const flowsOf = ({ ways }: ReturnType<typeof ask>) =>
  ways.map(({ steps }) => steps.map(({ flow }) => flow));
const landscapesOf = (id: string) => seedReading.facts.byId.get(id)?.landscapes ?? [];

describe('ways there are', () => {
  test.each([
    ['utbildare-i-vastmanland', 'naringslivet', 'bransch-och-utbildning-kunskapsoverforing'],
    ['naringslivet', 'utbildare-i-vastmanland', 'bransch-och-utbildning-kunskapsoverforing'],
    ['region-vastmanland', 'kommuner', 'kommuner-larande-med-regionen'],
    ['programrad', 'branschforum', 'programrad-eskalerar-till-branschforum'],
    ['de-som-anstaller', 'branschforum', 'arbetsgivare-ger-branschforum-behov'],
    [
      'branschforum-transport',
      'samverkansrad-omstallning-vagledning',
      'branschforum-ger-blatt-rad-efterfragan',
    ],
    ['rar-lg', 'samverkansrad-forberedande-insatser', 'lokala-samverkansgrupper-begar-hjalp'],
    ['informationscentral', 'samverkanssystemet', 'informationscentralen-till-huvudprocesserna'],
    ['samverkanssystemet', 'informationscentral', 'samverkan-till-informationscentralen'],
  ])('from %s to %s in one step, by %s', (from, to, flow) => {
    expect(flowsOf(ask(from, to, { first: 10 }))).toContainEqual([flow]);
  });

  test('employers come to the yellow council by way of a Branschforum and the picture of needs', () => {
    const answer = ask('arbetsgivare', 'samverkansrad-forberedande-insatser', { first: 1 });
    expect([answer.lift, flowsOf(answer)]).toEqual([
      'WHOLES',
      [['arbetsgivare-ger-branschforum-behov', 'gront-delar-behovsbild-med-gult']],
    ]);
    const told = pathAnswerSentence(seedReading, answer, 'SV');
    expect(told).toMatch(/^Ja, flera vägar från arbetsgivare till /);
    expect(told).toContain('Vägen bygger på vad som sägs om hela områden och roller');
  });

  test('a matter a council cannot solve does not come to the workshop as an order', () => {
    const answer = ask('programrad', 'lokal-kompetensverkstad', { first: 3 });
    expect(pathAnswerSentence(seedReading, answer, 'SV')).toMatch(
      /^Ingen källa säger att samma sak går hela vägen från Programråd till Lokal Kompetensverkstad\. /,
    );
  });

  test('an order does not leave the green area as its picture of needs', () => {
    const answer = ask('arbetsgivare', 'samverkansrad-forberedande-insatser', { first: 50 });
    for (const steps of flowsOf(answer)) {
      const at = steps.indexOf('gront-delar-behovsbild-med-gult');
      const before = seedReading.facts.byId.get(steps[at - 1] ?? '');
      // What comes to the area itself is not passed through it by one of its parts.
      const isToArea = before?.kind === 'FLOW' && before.receiver === 'gront';
      if (at > 0 && !isToArea) expect(before).toMatchObject({ flowKind: 'DEMAND' });
    }
  });
});

describe('landscapes stand apart', () => {
  test('Region Sörmland reaches nobody who is only in Västmanland', () => {
    const { edges, total } = downstream(seedReading, {
      of: 'region-sormland',
      depth: 99,
      first: 100,
    });
    expect(total).toBe(edges.length);
    expect(edges.map(({ node }) => node)).not.toContain('vasteras-yrkeshogskola');
    expect(edges.filter(({ node }) => landscapesOf(node).join() === 'vastmanland')).toEqual([]);
  });

  test('asked for, a way from one to the other crosses, and says where', () => {
    const { ways } = ask('region-sormland', 'vasteras-yrkeshogskola');
    expect(ways[0]?.steps.map(({ flow }) => flow)).toEqual([
      'region-rapporterar-till-myh',
      'myh-tilldelar-internationell-svetsare',
    ]);
    expect(ways[0]?.crossings).toContainEqual({
      after: 0,
      dimension: 'LANDSCAPE',
      from: ['sormland'],
      to: ['vastmanland'],
      at: 'myndigheten-for-yrkeshogskolan',
    });
  });

  test('a municipality of Sörmland gives nothing to the plan of Västmanland', () => {
    const { edges } = downstream(seedReading, { of: 'eskilstuna-kommun', depth: 99, first: 100 });
    expect(edges.map(({ node }) => node)).not.toContain('kompetensplan-vastmanland');
  });

  test('the map of Västmanland gives nobody a role or seat that only the proposal of Sörmland states', () => {
    const map = landscapeMap(seedReading, { landscape: 'vastmanland' });
    const reasons = new Set(
      map.cells.flatMap(({ parties }) => parties.flatMap(({ why }) => why.map(({ fact }) => fact))),
    );
    const proposed = [...reasons]
      .map((id) => seedReading.facts.byId.get(id))
      .filter((fact) => fact?.kind === 'PLACEMENT' || fact?.kind === 'SEAT')
      .filter((fact) => fact?.standing !== 'STATUTORY')
      .filter((fact) => fact?.citations.every(({ document }) => document === 'kompetensverkstan'));
    expect(proposed.map((fact) => fact?.id)).toEqual([]);
  });
});

describe('what has happened once is no way', () => {
  test.each([
    [
      'vard-och-omsorgscollege-vastmanland',
      'samverkansgrupp-kompetensforsorjning',
      'vard-och-omsorgscollege-erfarenheter',
    ],
    [
      'samverkansgrupp-kompetensforsorjning',
      'teknikcollege-vastmanland',
      'teknikcollege-erfarenheter',
    ],
  ])('from %s to %s: told, and walked only where somebody asks', (from, to, flow) => {
    const answer = ask(from, to);
    expect([answer.ways, answer.ties]).toEqual([[], [flow]]);
    expect(pathAnswerSentence(seedReading, answer, 'SV')).toMatch(
      /^Nej, ingen stående väg från .* Detta har skett: /,
    );
    expect(pathAnswerSentence(seedReading, answer, 'EN')).toMatch(
      /^No standing way from .* This has happened: /,
    );
    const documented = ask(from, to, { filter: { sides: ['DOCUMENTED'] } });
    expect(flowsOf(documented)).toContainEqual([flow]);
  });

  test('who was at a meeting of the group is told as feeding it, and not walked on from', () => {
    const of = 'samverkansgrupp-kompetensforsorjning';
    const { edges, total } = upstream(seedReading, { of, depth: 9 });
    expect([edges.some(({ node }) => node === 'campus-vastervik'), total]).toEqual([
      true,
      upstream(seedReading, { of }).total,
    ]);
  });

  test('the funds that paid for a project do not reach the region through what it handed over', () => {
    expect(ask('esf', 'region-sormland', { landscape: 'sormland' }).ways).toEqual([]);
  });
});

describe('where there is no way', () => {
  test('it stops at the last council of the area, and whoever leads that can be asked', () => {
    const answer = ask('branschforum', 'rar-lg', { lift: 'NONE' });
    const [stop] = answer.brokenAt;
    expect(stop).toMatchObject({
      side: 'FROM',
      party: 'samverkansrad-forberedande-insatser',
      couldTell: ['rar'],
    });
  });

  test('what flows do not say, hosting does', () => {
    const answer = ask('region-sormland', 'kompetensplattformen');
    expect(answer.ways).toEqual([]);
    expect(answer.ties).toEqual(['region-sormland.hosts.kompetensplattformen']);
    expect(pathAnswerSentence(seedReading, answer, 'SV')).toContain(
      'De hör ihop på annat sätt: Kompetensverkstan (kompetensplattformen) finns hos Region Sörmland',
    );
  });

  test.each([
    ['programrad', 'vinnova'],
    ['kompetensplan-vastmanland', 'branschforum'],
    ['branschforum', 'regeringen'],
  ])('from %s to %s', (from, to) => {
    expect(ask(from, to).ways).toEqual([]);
  });

  test('a college that exchanges experience at a meeting is fed', () => {
    const stops = breaks(seedReading, { first: 100, landscape: 'vastmanland' }).breaks;
    const colleges = stops.filter(({ party }) => party?.includes('college'));
    expect(colleges.map(({ party, kind }) => [party, kind])).toEqual([]);
  });
});

test('a card counts what is lifted to the party, once, whoever asks', () => {
  const { givesTotal, receivesTotal } = entity(seedReading, 'eskilstuna-kommun');
  const given = downstream(seedReading, { of: 'eskilstuna-kommun' });
  const flows = new Set([
    ...given.edges.flatMap(({ by }) => by.map(({ flow }) => flow)),
    ...given.unstated.map(({ flow }) => flow),
  ]);
  expect([givesTotal > 0, receivesTotal > 0]).toEqual([true, true]);
  expect(givesTotal).toBe(flows.size);
});
