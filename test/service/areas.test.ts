/** Areas are what a landscape declares: five in one, none in the other, and neither is told of the other's. */
import { afterAll, describe, expect, test } from 'vitest';
import { areasReading } from '../areas-reading.ts';
import { onlyReading } from '../only-reading.ts';
import { testService } from './service.ts';

const service = await testService({ readings: onlyReading(areasReading) });
afterAll(() => service.app.close());

async function answer(query: string) {
  const { data, errors } = await service.ask(`{ answer: ${query} }`);
  return data.answer ?? errors[0];
}
const ids = (edges: readonly { readonly node: { readonly id: string } }[]) =>
  edges.map(({ node }) => node.id).sort();

describe('what a landscape declares', () => {
  test('is listed in the order of the palette, by name or by the colour a source calls it', async () => {
    const { edges, sentence } = await answer(
      'landscapeAreas(landscape: "berget") { sentence edges { node { id colour inAWord } } }',
    );
    expect(edges.map(({ node }: { node: object }) => node)).toEqual([
      { id: 'halsa', colour: 'GREEN', inAWord: 'grönt' },
      { id: 'ung-vag', colour: 'PINK', inAWord: 'Unga på väg' },
      { id: 'larande', colour: 'TURQUOISE', inAWord: 'Lärande mitt i livet' },
      { id: 'nyanlanda', colour: 'ORANGE', inAWord: 'Nya i länet' },
      { id: 'framtid', colour: 'PURPLE', inAWord: 'Framtidens kompetens' },
    ]);
    expect(sentence).toMatch(/^Berget har fem områden: Arbete och hälsa \(grönt\), Unga på väg/);
  });
  test('may be nothing', async () => {
    const { total, sentence, en } = await answer(
      'landscapeAreas(landscape: "slatten") { total sentence en: sentence(language: EN) }',
    );
    expect([total, sentence, en]).toEqual([
      0,
      'Slätten anger inga områden.',
      'The plain declares no areas.',
    ]);
  });
});

describe('a colour means the area of that colour in the landscape asked, an id the area itself', () => {
  test.each([
    ['coverage', 'coverage(landscape: "berget", $) { total results { of { id } } }'],
    [
      'the map',
      'landscapeMap(landscape: "berget", $) { total cells { parties { party { id } } } }',
    ],
  ])('in %s', async (_where, query) => {
    const byColour = await answer(query.replace('$', 'area: PINK'));
    expect(byColour.total).toBeGreaterThan(0);
    expect(await answer(query.replace('$', 'areaId: "ung-vag"'))).toEqual(byColour);
    const elsewhere = query.replace('berget', 'slatten');
    expect((await answer(elsewhere.replace('$', 'area: PINK'))).total).toBe(0);
    expect((await answer(elsewhere.replace('$', 'areaId: "ung-vag"'))).total).toBe(0);
  });
  test('in the flows asked for', async () => {
    const upstream = (filter: string, of = 'ungrad') =>
      answer(`upstream(of: "${of}", filter: { ${filter} }) { total edges { node { id } } }`);
    const byColour = await upstream('areas: [PINK]');
    expect(ids(byColour.edges)).toEqual(['gruvan', 'myndigheten']);
    expect(await upstream('areaIds: ["ung-vag"]')).toEqual(byColour);
    expect((await upstream('areas: [PINK]', 'slattrad')).total).toBe(0);
    expect((await upstream('areaIds: ["ung-vag"]', 'slattrad')).total).toBe(0);
  });
  test('in where flow stops', async () => {
    const { breaks } = await answer(
      'breaks(landscape: "berget", filter: { areaIds: ["framtid"] }) { breaks { party { id } areaIds } }',
    );
    expect(breaks).toContainEqual({ party: { id: 'framtid' }, areaIds: ['framtid'] });
  });
  test.each(['område:rosa', 'area:pink', 'area:ung-vag', 'område:"Unga på väg"'])(
    'in the selection %s',
    async (expression) => {
      const select = (landscape: string) =>
        answer(
          `select(expression: ${JSON.stringify(expression)}, landscape: "${landscape}") { edges { node { id } } }`,
        );
      expect(ids((await select('berget')).edges)).toEqual(
        'bergsradet bergsskolan gruvan lagrad myndigheten ung-vag ungrad ungrad-q1'.split(' '),
      );
      expect((await select('slatten')).edges).toEqual([]);
    },
  );
  test('an id that no area has is refused with what was meant', async () => {
    const { extensions } = await answer(
      'coverage(landscape: "berget", areaId: "ungvag") { total }',
    );
    expect(extensions).toMatchObject({ code: 'UNKNOWN_AREA', hint: 'Did you mean "ung-vag"?' });
  });
});

describe('what all landscapes share is in the areas of the landscape that looks', () => {
  test('a national authority and a council that law gives all', async () => {
    const party = (id: string) => answer(`entity(id: "${id}") { party { areas areaIds } }`);
    const seen = { party: { areas: ['PINK'], areaIds: ['ung-vag'] } };
    expect(await party('myndigheten')).toEqual(seen);
    expect(await party('lagrad')).toEqual(seen);
    expect(await party('skolrad-akern')).toEqual({ party: { areas: [], areaIds: [] } });
    const from = (of: string) =>
      answer(`upstream(of: "${of}") { edges { node { id areas areaIds } } facets { dimension } }`);
    const here = await from('ungrad');
    expect(here.edges).toContainEqual({
      node: { id: 'myndigheten', areas: ['PINK'], areaIds: ['ung-vag'] },
    });
    const there = await from('slattrad');
    expect(there.edges).toContainEqual({ node: { id: 'myndigheten', areas: [], areaIds: [] } });
    expect(there.facets).not.toContainEqual({ dimension: 'AREA' });
  });
});

describe('areas are told as they are called', () => {
  test('in a way that goes through three of them', async () => {
    const { sv, en } = await answer(
      'paths(from: "gruvan", to: "halsorad") { sv: sentence en: sentence(language: EN) }',
    );
    expect(sv).toContain('från området Unga på väg till området Lärande mitt i livet');
    expect(sv).toContain('från området Lärande mitt i livet till grönt område');
    expect(en).toContain('from the area Learning in mid-life to the green area');
  });
  test('in what an answer was narrowed to, and in what goes if a council does', async () => {
    const narrowed = await answer('coverage(landscape: "berget", area: PINK) { sentence }');
    expect(narrowed.sentence).toMatch(/^Bara område Unga på väg: /);
    const { sentence } = await answer(
      'whatIf(removeParties: ["ungrad"], landscape: "berget") { sentence }',
    );
    expect(sentence).toContain('från området Unga på väg till grönt område');
  });
  test('in shares of coverage, and none where there are none', async () => {
    const shares = async (landscape: string) => {
      const { shares: all } = await answer(
        `coverage(landscape: "${landscape}") { shares { dimension name } }`,
      );
      return all.filter((one: { dimension: string }) => one.dimension === 'AREA');
    };
    expect(await shares('berget')).toContainEqual({ dimension: 'AREA', name: 'Unga på väg' });
    expect(await shares('slatten')).toEqual([]);
  });
  test('nobody is asked for an area where none is declared', async () => {
    const missing = async (landscape: string) => {
      const { completeness } = await answer(
        `coverage(landscape: "${landscape}") { completeness(first: 100) { of { id } missing } }`,
      );
      return completeness.flatMap((one: { missing: string[] }) => one.missing);
    };
    expect(await missing('slatten')).not.toContain('område');
  });
  test('in search, by colour and by name', async () => {
    const first = async (text: string) => {
      const { hits } = await answer(
        `find(text: "${text}", landscape: "berget") { hits { node { id } } }`,
      );
      return hits[0].node.id;
    };
    expect(await first('rosa')).toBe('ung-vag');
    expect(await first('Unga på väg')).toBe('ung-vag');
  });
});

describe('files', () => {
  const file = async (url: string) => {
    const { status, body } = await service.request({ url });
    expect(status).toBe(200);
    return body;
  };
  const words = (svg: string) => [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, word]) => word);
  test('the map names the areas of its landscape, or that it states none', async () => {
    const five = words(await file('/map/berget.svg')).join(' ');
    for (const name of ['grönt: Arbete', 'Unga på väg', 'Lärande', 'Nya i länet', 'Framtidens'])
      expect(five).toContain(name);
    const none = words(await file('/map/slatten.svg')).join(' ');
    expect(none).toContain('Landskapet anger');
    expect(none).not.toContain('Unga på väg');
    expect(await file('/map/berget.svg?area=ung-vag')).toBe(
      await file('/map/berget.svg?area=pink'),
    );
  });
  test.each(['berget', 'slatten'])('%s is printed, reported and listed', async (landscape) => {
    expect(await file(`/map/${landscape}.pdf`)).toMatch(/^%PDF/);
    const report = await file(`/answers/report.md?landscape=${landscape}`);
    expect(report.includes('Unga på väg')).toBe(landscape === 'berget');
    const csv = await file(`/answers/coverage.csv?landscape=${landscape}`);
    expect(csv.includes('PINK')).toBe(landscape === 'berget');
  });
});
