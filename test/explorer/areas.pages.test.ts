/** A landscape with five areas and one that declares none, published in a real database: what their pages show. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { sidewaysScroll, violations, visit } from './browsing.ts';
import { asked } from './doing.ts';
import { serviceUrl, stage } from './stage.ts';
import { systemFaults } from './system-faults.ts';

const five = [
  'Arbete och hälsa',
  'Unga på väg',
  'Lärande mitt i livet',
  'Nya i länet',
  'Framtidens kompetens',
];

/** Waits until the service shows what was published. */
async function untilShown(landscape: string): Promise<void> {
  const url = await serviceUrl();
  await vi.waitFor(
    async () => {
      const { entity } = await asked(url, `{ entity(id: "${landscape}") { id } }`);
      expect(entity.id).toBe(landscape);
    },
    { timeout: 60_000, interval: 200 },
  );
}

beforeAll(async () => {
  await stage('publishAreas');
  await untilShown('berget');
});
afterAll(async () => {
  await stage('publishSeed');
  await untilShown('sormland');
});

test('the graph has the areas, and in them what their landscape places there', async () => {
  const { areasConnection, forumTypesConnection } = await asked(
    await serviceUrl(),
    '{ areasConnection { edges { node { id colour } } } forumTypesConnection(where: { inAreas: { some: { id: { eq: "ung-vag" } } } }) { edges { node { id } } } }',
  );
  const nodes = areasConnection.edges.map(({ node }: { node: object }) => node);
  expect(nodes).toHaveLength(5);
  expect(nodes).toContainEqual({ id: 'ung-vag', colour: 'PINK' });
  const placed = forumTypesConnection.edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(placed.sort()).toEqual(['bergsradet', 'lagrad', 'ungrad']);
});

/** The words of the page's main part. */
// biome-ignore lint/performance/useDomNodeTextContent: what is not shown is not said.
const words = (page: Page) => page.locator('main').innerText();

/** Every page in both themes and at both widths, and nothing that sticks out or cannot be read. */
async function faultsOf(page: Page, settled: () => Promise<void>): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await settled();
    if ((await sidewaysScroll(page)) > 0) found.push(`${width}: scrolls sideways`);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      for (const one of await violations(page)) found.push(`${width} ${theme}: ${one}`);
    }
  }
  return found;
}

test('five areas stand side by side in the system, and each has its name in the legend', async (context) => {
  const { page, settled } = await visit(context, '/?landscape=berget');
  await page.getByRole('group', { name: /^Systemet: fem områden i sidled, / }).waitFor();
  for (const name of five) expect(await page.getByRole('checkbox', { name }).count()).toBe(1);
  expect(await systemFaults(page)).toEqual([]);
  expect(await faultsOf(page, settled)).toEqual([]);
});

test.each([
  ['coverage', '/coverage'],
  ['the map', '/map'],
  ['the goals', '/goals'],
])('five areas can be chosen among in %s', async (_name, path) => {
  const { page, settled, go } = await visit({ onTestFinished }, `${path}?landscape=berget`);
  for (const name of ['Grönt', ...five.slice(1)])
    expect(await page.getByRole('radio', { name, exact: true }).count()).toBe(1);
  expect(await faultsOf(page, settled)).toEqual([]);
  await go(`${path}?landscape=berget&area=ung-vag`);
  expect(await page.getByRole('radio', { name: 'Unga på väg', exact: true }).isChecked()).toBe(
    true,
  );
});

test('without areas the system shows forums by level, and speaks of no area', async (context) => {
  const { page, settled } = await visit(context, '/?landscape=slatten');
  await page
    .getByRole('group', { name: /^Systemet: nivåer nedåt, ett flöde|^Systemet: nivåer nedåt, 1 / })
    .waitFor();
  expect(await systemFaults(page)).toEqual([]);
  expect(await words(page)).not.toMatch(/område/i);
  expect(await page.locator('main').getByText('Slättrådet').count()).toBeGreaterThan(0);
  expect(await faultsOf(page, settled)).toEqual([]);
});

test.each([
  ['coverage', '/coverage'],
  ['the map', '/map'],
  ['the goals', '/goals'],
  ['the calendar', '/calendar'],
  ['a forum', '/entity/akerrad'],
])('without areas none is asked for or named in %s', async (_name, path) => {
  const { page, settled } = await visit({ onTestFinished }, `${path}?landscape=slatten`);
  expect(await page.getByRole('radiogroup', { name: 'Område' }).count()).toBe(0);
  expect(await words(page)).not.toMatch(/alla områden|Unga på väg|utan eget område/i);
  expect(await faultsOf(page, settled)).toEqual([]);
});
