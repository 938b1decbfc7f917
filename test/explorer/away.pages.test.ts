/** When the service or its database goes away, when somebody publishes, and when answers are slow. */
import { afterAll, describe, expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { stage } from './stage.ts';

const refused = /Failed to load resource|ERR_CONNECTION|dynamically imported/;
const later = { timeout: 20_000 };

describe('a service that goes away', () => {
  test('the page says so, keeps what it showed, and comes back by itself', async (context) => {
    const { page } = await visit(context, '/entity/branschforum', { accepted: refused });
    const main = page.getByRole('main');
    const heading = main.getByRole('heading', { level: 1 });
    const known = await heading.textContent();
    await stage('stop');
    try {
      await page.getByRole('link', { name: 'EN, English' }).click();
      const alert = page.getByRole('alert');
      await alert.waitFor(later);
      expect(await alert.textContent()).toContain('The service is not answering.');
      expect(await heading.textContent()).toBe(known);
    } finally {
      await stage('start');
    }
    await page.getByRole('alert').waitFor({ state: 'detached', ...later });
    expect(await main.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  test('a page that was never opened is fetched when the service is back', async (context) => {
    const { page } = await visit(context, '/entity/branschforum', { accepted: refused });
    await stage('stop');
    try {
      await page.getByRole('navigation').first().getByRole('link', { name: 'Källor' }).click();
      await page.getByRole('alert').waitFor(later);
    } finally {
      await stage('start');
    }
    await page.getByRole('heading', { level: 1, name: 'Källor' }).waitFor(later);
    await page.getByRole('alert').waitFor({ state: 'detached', ...later });
  });
});

describe('a database that dies', () => {
  afterAll(() => stage('mendDatabase'));

  test('questions are answered as before', async (context) => {
    await stage('cutDatabase');
    const { page, go } = await visit(context, '/entity/branschforum');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Branschforum');
    await go('/coverage');
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('group', { name: 'Om svaret' }).first().textContent()).toContain(
      'revision',
    );
  });
});

describe('a new revision', () => {
  afterAll(() => stage('publishSeed'));

  test('it is offered, and nothing moves until it is chosen', async (context) => {
    const first = (page: { clock: { install(): Promise<void> } }) => page.clock.install();
    const { page, settled } = await visit(context, '/entity/branschforum', { first });
    const main = page.getByRole('main');
    expect(await main.textContent()).not.toContain('Ändrat forum');
    const before = await page.getByRole('group', { name: 'Om svaret' }).first().textContent();
    await stage('publishChanged');
    await new Promise((wait) => setTimeout(wait, 1500));
    await page.clock.fastForward(16_000);
    const banner = page.getByRole('status').filter({ hasText: 'En ny revision finns.' });
    await banner.waitFor(later);
    expect(await page.getByRole('group', { name: 'Om svaret' }).first().textContent()).toBe(before);
    await banner.getByRole('button', { name: /^Läs revision/ }).click();
    await banner.waitFor({ state: 'detached' });
    await settled();
    await main.getByText('Ändrat forum').first().waitFor();
  });
});

test('while an answer is on its way the page says so and shows where it will be', async (context) => {
  const { page } = await visit(context, '/sources');
  await page.route('**/graphql', async (route) => {
    await new Promise((wait) => setTimeout(wait, 800));
    await route.continue();
  });
  await page
    .getByRole('navigation')
    .first()
    .getByRole('link', { name: 'Finns det som ska finnas?' })
    .click();
  const busy = page.locator('[aria-busy="true"]');
  await busy.first().waitFor();
  expect(await busy.first().textContent()).toContain('Hämtar svaret');
  await busy.first().waitFor({ state: 'detached' });
});
