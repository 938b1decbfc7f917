/** The picture of a party can be read after whatever is done to it, and says what table, head and sentence say. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { seedReading } from '../seed-reading.ts';
import { visit } from './browsing.ts';
import { saved } from './doing.ts';
import { picturesFaults } from './picture-faults.ts';

/** Those with most flows, carriers, those with few, and some between. */
function chosen(): string[] {
  const { parties, giver, receiver } = seedReading.graph;
  const flows = new Map(parties.map(({ id }) => [id, 0]));
  const add = (number: number) => {
    const id = parties[number]?.id;
    if (id !== undefined) flows.set(id, (flows.get(id) ?? 0) + 1);
  };
  for (const number of [...giver, ...receiver]) add(number);
  const ranked = [...flows].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  const carriers = seedReading.facts.of('FLOW').flatMap(({ via }) => via);
  const most = ranked.slice(0, 14).map(([id]) => id);
  const spread = ranked.filter((_, at) => at % 12 === 0).map(([id]) => id);
  return [...new Set([...carriers, ...most, ...spread])].slice(0, 40);
}

const parties = chosen();

/** What the page says of how much there is, wherever it says it. */
async function counted(page: Page) {
  const flows = (text: string) =>
    Number(/(\d+) flöde(?:n)?(?!\p{Ll})/u.exec(text)?.[1] ?? Number.NaN);
  const basis = flows((await page.locator('.basis').textContent()) ?? '');
  const live = flows((await page.locator('p.sr[role="status"]').first().textContent()) ?? '');
  return { basis, live };
}

describe.each(parties)('%s', (id) => {
  test('one step, filtered, one direction and two steps can be read', async (context) => {
    const { page, go, settled } = await visit(context, `/entity/${id}`);
    const faults: Record<string, string[]> = {};
    const note = async (what: string) => {
      await settled();
      if ((await page.locator('.fit-window').count()) > 0)
        faults[what] = await picturesFaults(page);
    };
    await note('as it begins');
    const { basis, live } = await counted(page);
    expect(basis, 'basis and live region').toBe(live);
    await page.getByRole('button', { name: 'Fler steg' }).click();
    await note('two steps');
    await page.getByRole('radio', { name: 'Lämnar hit' }).check();
    await note('two steps upwards');
    await page.getByRole('radio', { name: 'Får härifrån' }).check();
    await note('two steps downwards');
    await go(`/entity/${id}?kinds=information,demand,order,need`);
    await note('filtered');
    await go(`/entity/${id}`);
    const pill = page.locator('svg.pic a.more').first();
    if ((await pill.count()) > 0) {
      await pill.press('Enter');
      await note('opened');
    }
    expect(faults).toEqual(Object.fromEntries(Object.keys(faults).map((what) => [what, []])));
  });

  test('the table has a row for each flow of the picture', async (context) => {
    const { page } = await visit(context, `/entity/${id}?view=table`);
    const own = page.locator('.lineage table', { hasText: 'till och från' });
    const rows = await own.locator('tbody tr').count();
    const { basis } = await counted(page);
    if (Number.isFinite(basis)) expect(rows).toBe(basis);
  });
});

test('a carrier begins with what it carries, drawn through its box', async (context) => {
  const { page } = await visit(context, '/entity/kommunernas-naringslivschefer');
  expect((await page.locator('.carries').textContent()) ?? '').toBe(
    'Bär tre flöden mellan region och kommun, ensam om dem alla.',
  );
  expect(await page.locator('svg.pic .gate').count()).toBe(6);
  expect(await page.locator('svg.pic').getByText('enda bärare').count()).toBe(3);
});

test('what holds for a kind is marked where it is shown', async (context) => {
  const { page, go } = await visit(context, '/entity/eskilstuna-kommun');
  const words = 'gäller kommuner i allmänhet';
  expect(await page.locator('svg.pic').getByText(words).count()).toBeGreaterThan(3);
  await go('/entity/eskilstuna-kommun?view=table');
  expect(await page.locator('.lineage td').getByText(words).count()).toBeGreaterThan(3);
});

test('the count in the box is the same whatever is shown', async (context) => {
  const { page, settled } = await visit(context, '/entity/lokal-kompetensverkstad');
  const box = () => page.locator('a.node.root').getAttribute('aria-label');
  const before = await box();
  for (const name of ['Lämnar hit', 'Får härifrån', 'Båda']) {
    await page.getByRole('radio', { name }).first().check();
    await settled();
    expect(await box()).toBe(before);
  }
});

test('those who feed an opened party stand in a column under its name, which closes', async (context) => {
  const { page, settled } = await visit(
    context,
    '/entity/lokal-kompetensverkstad?open=up:branschforum',
  );
  const head = page.locator('svg.pic').getByText('Lämnar till Branschforum');
  await head.waitFor();
  expect(await picturesFaults(page)).toEqual([]);
  await page.getByRole('link', { name: /^Stäng: Lämnar till Branschforum/ }).press('Enter');
  await settled();
  expect(await head.count()).toBe(0);
});

test('what does not fit is told and can be had', async (context) => {
  const { page, settled } = await visit(
    context,
    '/entity/lokal-kompetensverkstad?steps=3&direction=feeds-it',
  );
  const shown = page.locator('.picture-foot .shown');
  const [, some, all] = /(\d+) av (\d+) /.exec((await shown.textContent()) ?? '') ?? [];
  expect(Number(some)).toBeLessThan(Number(all));
  await shown.getByRole('link').click();
  await settled();
  expect((await shown.textContent()) ?? '').toContain(`Alla ${all} visas`);
  expect(await page.locator('svg.pic a[data-node]').count()).toBeGreaterThanOrEqual(Number(all));
});

test('a saved picture has title, basis and legend, and no buttons', async (context) => {
  const { page } = await visit(context, '/entity/lokal-kompetensverkstad');
  const { text } = await saved(page, 'SVG');
  for (const words of [
    'Lokal Kompetensverkstad',
    'Uppgifter till och med',
    'revision',
    'Efterfrågan, beställning',
    'Förslag, plan',
  ])
    expect(text).toContain(words);
  expect(text).not.toMatch(/>\+\d+</);
});

test('the picture takes the screen there is and is never under twelve pixels', async (context) => {
  for (const [width, height] of [
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ] as const) {
    const { page } = await visit(context, '/entity/branschforum', { width, height });
    const bottom = await page.evaluate(
      () => document.querySelector('.lineage')?.getBoundingClientRect().bottom ?? 0,
    );
    expect(bottom).toBeLessThanOrEqual(height);
    expect(bottom).toBeGreaterThan(height - 40);
    expect(await picturesFaults(page)).toEqual([]);
  }
});
