/** Two revisions in a real database: what their comparison and the history of a thing show, and what stands where there is but one. */
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { seedReading } from '../seed-reading.ts';
import { sidewaysScroll, violations, visit } from './browsing.ts';
import { asked } from './doing.ts';
import { serveReading } from './reading-service.ts';
import { serviceUrl, stage } from './stage.ts';
import { systemFaults } from './system-faults.ts';

interface Revision {
  readonly number: number;
  readonly date: string;
}

/** The two newest revisions, the newest first. */
async function newest(): Promise<readonly Revision[]> {
  const answer = await asked(
    await serviceUrl(),
    '{ revisions(first: 2) { edges { node { number date } } } }',
  );
  return answer.revisions.edges.map(({ node }: { node: Revision }) => node);
}

/** Publishes, and waits until the service shows it. */
async function published(what: 'publishSeed' | 'publishRevised'): Promise<void> {
  const [before] = await newest();
  await stage(what);
  await vi.waitFor(
    async () => {
      const [now] = await newest();
      expect(now?.number).toBeGreaterThan(before?.number ?? 0);
    },
    { timeout: 60_000, interval: 200 },
  );
}

beforeAll(() => published('publishRevised'));
afterAll(() => published('publishSeed'));

const main = (page: Page) => page.getByRole('main');

test('the comparison says in words what was added, changed and removed', async (context) => {
  const { page } = await visit(context, '/changes?landscape=sormland');
  const [until, since] = await newest();
  await main(page)
    .getByText(
      `Fem uppgifter skiljer mellan revision ${since?.number} och revision ${until?.number}.`,
    )
    .waitFor();
  const item = (text: string) => main(page).locator('.chg-item', { hasText: text });
  expect(await item('Yrkesråd').first().textContent()).toMatch(/^\+ Ny/);
  expect(await item('Branschforum ger Programråd stöd').first().textContent()).toMatch(/^− Borta/);
  const name = main(page).locator('.chg-details', { hasText: 'namn' });
  expect(await name.locator('del').textContent()).toMatch(/Programråd$/);
  expect(await name.locator('ins').textContent()).toMatch(/Lokala programråd$/);
  const via = main(page).locator('.chg-details', { hasText: 'via' });
  expect(await via.textContent()).toContain('kommunernas näringslivschefer togs bort');
});

test('what differs is marked in the system by sign, word and line, and can be read at each width', async (context) => {
  const { page, settled } = await visit(context, '/changes?landscape=sormland');
  const marked = (selector: string) =>
    main(page)
      .locator(`svg.pic ${selector}`)
      .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
  expect((await marked('a.node.is-changed')).join()).toContain('ändrad');
  expect((await marked('.f.is-new .lab')).join()).toMatch(/^\+ /);
  expect((await marked('.f.is-gone .lab')).join()).toMatch(/^− /);
  expect((await marked('.f.is-changed .lab')).join()).toMatch(/^± /);
  const legend = main(page).locator('.chg-key');
  for (const words of ['+ ny', '− borta', '± ändrad'])
    expect(await legend.getByText(words).count()).toBe(1);
  for (const width of [1440, 1920, 1024]) {
    await page.setViewportSize({ width, height: 900 });
    await settled();
    expect(await systemFaults(page), `${width}`).toEqual([]);
  }
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    expect(await violations(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await settled();
  expect(await sidewaysScroll(page)).toBe(0);
});

test('a flow of the picture opens beside it, and one that is gone tells what it said', async (context) => {
  const { page, settled } = await visit(context, '/changes?landscape=sormland');
  const label = main(page).locator('svg.pic a[data-flow]', { has: page.locator('.f.is-gone') });
  await label.locator('.lab').first().click();
  await settled();
  const drawer = page.locator('.sys .drawer');
  await drawer.getByText('Branschforum ger Programråd stöd').first().waitFor();
  await drawer.getByRole('button', { name: 'Stäng' }).click();
  await page.waitForURL((at) => !at.searchParams.has('flow'));
});

test('the map shows the cells that differ, and no others', async (context) => {
  const { page } = await visit(context, '/changes?landscape=sormland');
  const cells = main(page).locator('.chg-map td:not(:empty) li');
  const told = await cells.evaluateAll((all) => all.map((one) => one.textContent));
  expect(told.sort()).toEqual(['+ NyCampus Nyköping', '− BortaCampus Nyköping']);
});

test('a thing tells which revision changed it, when and what; one that nothing changed says so', async (context) => {
  const { page, go } = await visit(context, '/entity/programrad?landscape=sormland');
  await page
    .getByRole('navigation', { name: /^Om / })
    .getByRole('link', { name: 'Historik' })
    .click();
  const [until, since] = await newest();
  const step = main(page).locator('.history > li').first();
  await step.getByRole('link', { name: `Revision ${until?.number}` }).waitFor();
  expect(await step.locator('del').first().textContent()).toMatch(/Programråd$/);
  await step.getByRole('link', { name: `Revision ${until?.number}` }).click();
  await page.waitForURL(new RegExp(`/changes.*since=${since?.number}`));
  await go('/entity/gult?tab=history&landscape=sormland');
  await main(page)
    .getByText(/^Inget om Förberedande insatser har ändrats/)
    .waitFor();
});

test('the drawer of a flow leads to its history, and every answer to what changed', async (context) => {
  const flow = 'branschforum-bestaller-av-lokal-kompetensverkstad';
  const { page, go } = await visit(context, `/?landscape=sormland&flow=${flow}`);
  await page.locator('.drawer').getByRole('link', { name: 'Historik' }).click();
  await main(page).locator('.history .chg-details', { hasText: 'via' }).first().waitFor();
  await go('/goals?landscape=vastmanland');
  await page
    .locator('.basis')
    .getByRole('link', { name: /revision \d/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Vad som har ändrats' }).waitFor();
});

test('one who reads an earlier revision is led to what has changed since', async (context) => {
  const [until, since] = await newest();
  const { page } = await visit(context, `/?landscape=sormland&revision=${since?.number}`);
  await page.locator('.banner').getByRole('link', { name: 'Vad har ändrats?' }).click();
  await page.waitForURL(new RegExp(`since=${since?.number}&until=${until?.number}`));
  await main(page).locator('.chg-item').first().waitFor();
});

test('where there is but one revision, both say so and what will stand there', async ({
  onTestFinished,
}) => {
  const service = await serveReading(seedReading);
  const browser = await chromium.connect(inject('browser'));
  onTestFinished(async () => {
    await browser.close();
    await service.close();
  });
  const page = await browser.newPage();
  await page.goto(`${service.url}/changes?landscape=sormland`);
  await page.getByText('Det finns inget att jämföra än').waitFor();
  await page.goto(`${service.url}/entity/programrad?landscape=sormland&tab=history`);
  await page.getByText('Det finns ingen historik än').waitFor();
});
