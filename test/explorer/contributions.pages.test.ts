/** From a reader's word to a published revision, as people do it in a browser: nothing typed is lost, and all can see what was decided and why. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sidewaysScroll, violations } from './browsing.ts';
import { type Person, serveContributions, windowOf } from './contribution-service.ts';
import { tabTo } from './doing.ts';
import { stage } from './stage.ts';

let service: Awaited<ReturnType<typeof serveContributions>>;
beforeAll(async () => {
  service = await serveContributions();
});
afterAll(async () => {
  await service.close();
  await stage('publishSeed');
});

const inSormland = (path: string) =>
  `${service.url}${path}${path.includes('?') ? '&' : '?'}landscape=sormland`;
const main = (page: Page) => page.getByRole('main');

/** Reads a page in both themes, wide and narrow: for all, and without scrolling sideways. */
async function readsWell(page: Page): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await sidewaysScroll(page), `${width}`).toBe(0);
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme });
      expect(await violations(page), `${width} ${theme}`).toEqual([]);
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** The number in the address of the page. */
const numberIn = (page: Page) => Number(/\/contributions\/(\d+)/.exec(page.url())?.[1]);

async function openContribution(page: Page, number: number): Promise<void> {
  await page.goto(inSormland(`/contributions/${number}`));
  await page.getByRole('heading', { level: 1, name: `Bidrag ${number}` }).waitFor();
}

test('a reader says by keyboard what is wrong, and finds the answer at an address of its own', async (context) => {
  const reader = await windowOf(context, service.url, 'reader');
  await reader.goto(inSormland('/entity/branschforum?tab=facts'));
  await reader
    .locator('.about')
    .getByRole('link', { name: /^Stämmer inte\?/ })
    .press('Enter');
  await main(reader).getByText('Så står det i dag').waitFor();
  await main(reader)
    .locator('blockquote', { hasText: /^Branschforum/ })
    .waitFor();
  await main(reader).getByText('Det du skickar blir en allmän handling.').waitFor();
  await tabTo(reader, /^Vad är det som inte stämmer\?/);
  await reader.keyboard.type('Branschforum möts tre gånger om året.');
  await tabTo(reader, /^Hur vet du det\?/);
  await reader.keyboard.type('Protokollet från mars.');
  await reader.reload();
  const wrong = reader.getByLabel('Vad är det som inte stämmer?');
  expect(await wrong.inputValue()).toBe('Branschforum möts tre gånger om året.');
  await readsWell(reader);
  await tabTo(reader, /^Skicka$/);
  await reader.keyboard.press('Enter');
  const address = main(reader).locator('.own-address a');
  const told = (await address.textContent()) ?? '';
  await readsWell(reader);
  await address.click();
  const number = numberIn(reader);
  expect(told).toBe(`${service.url}/contributions/${number}`);

  const reviewer = await windowOf(context, service.url, 'reviewer');
  await reviewer.goto(inSormland('/contributions?state=waiting'));
  await reviewer
    .getByRole('link', { name: 'Branschforum möts tre gånger om året.' })
    .first()
    .click();
  await reviewer.getByRole('button', { name: 'Ta upp' }).click();
  await reviewer.getByLabel('Svar till läsaren').fill('Tack, det rättas i nästa revision.');
  await readsWell(reviewer);
  await reviewer.getByRole('button', { name: 'Svara och avgör' }).click();
  await reviewer.getByRole('button', { name: 'Svara och avgör' }).waitFor({ state: 'detached' });

  await reader.goto(told);
  await main(reader).getByText('Tack, det rättas i nästa revision.').first().waitFor();
  await main(reader).getByText('Protokollet från mars.').waitFor();
});

test('where the service does not answer nothing is lost, and what is sent again is sent once', async (context) => {
  const reader = await windowOf(context, service.url, 'reader');
  await reader.goto(inSormland('/say?about=programrad'));
  await reader.getByLabel('Vad är det som inte stämmer?').fill('Rådet heter något annat.');
  // The service takes it in, but its answer is lost on the way.
  await reader.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation Remark')) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await reader.getByRole('button', { name: 'Skicka' }).click();
  await main(reader).getByRole('alert').getByText('Det du skrev står kvar.').waitFor();
  await reader.unroute('**/graphql');
  await reader.getByRole('button', { name: 'Skicka' }).click();
  await main(reader).locator('.own-address').waitFor();
  await reader.goto(inSormland('/contributions'));
  const rows = main(reader).getByRole('link', { name: 'Rådet heter något annat.' });
  await rows.first().waitFor();
  expect(await rows.count()).toBe(1);
});

test('a correction is proposed, decided change by change and published, and the page of the fact shows it', async (context) => {
  const open = (person: Person) => windowOf(context, service.url, person);
  const contributor = await open('contributor');
  await contributor.goto(inSormland('/entity/branschforum?tab=facts'));
  await contributor
    .locator('.about')
    .getByRole('link', { name: /^Rätta/ })
    .click();
  const property = contributor.getByLabel('Vad ska rättas?');
  await property.selectOption({ label: 'Möten minst' });
  await contributor.getByLabel('Möten minst').fill('många');
  await main(contributor).locator('.field .fault').waitFor();
  await contributor.getByLabel('Möten minst').fill('3');
  await property.selectOption({ label: 'Beskrivning' });
  await contributor.getByLabel('Beskrivning', { exact: true }).fill('En mötesplats.');
  await contributor.getByLabel('Varför').fill('Så säger protokollet.');
  const foreseen = main(contributor).locator('section', { hasText: 'Så kommer det att stå' });
  await foreseen.getByText('En mötesplats.').first().waitFor();
  await readsWell(contributor);
  await contributor.reload();
  await foreseen.getByText('En mötesplats.').first().waitFor();
  await contributor.getByRole('button', { name: 'Föreslå' }).click();
  await contributor.waitForURL(/\/contributions\/\d+/);
  const number = numberIn(contributor);
  await main(contributor).getByText('behöver du vara inloggad som granskare').waitFor();
  expect(await main(contributor).getByRole('button', { name: 'Ta upp' }).count()).toBe(0);

  const reviewer = await open('reviewer');
  await openContribution(reviewer, number);
  await reviewer.getByRole('button', { name: 'Ta upp' }).click();
  const change = (text: string) => main(reviewer).locator('.chg-item', { hasText: text });
  await change('En mötesplats.').getByLabel('Avslå').check();
  await change('En mötesplats.')
    .getByLabel(/^Tas inte in/)
    .fill('den säger mindre än förut.');
  await change('öten minst').getByLabel('Godta').check();
  await readsWell(reviewer);
  await reviewer.getByRole('button', { name: 'Besluta om 2 ändringar' }).click();
  await main(reviewer)
    .getByText(/[Tt]as inte in.*den säger mindre än förut/)
    .first()
    .waitFor();

  const owner = await open('owner');
  await owner.goto(inSormland('/contributions'));
  const note = owner.getByLabel('Vad som ändras och varför');
  expect(await note.inputValue()).not.toContain('En mötesplats.');
  await note.fill('Branschforum möts minst tre gånger om året.');
  await owner.getByLabel('Antagen av').fill('Regionstyrelsen');
  await readsWell(owner);
  await owner.getByRole('button', { name: /^Ge ut 1 bidrag/ }).click();
  await main(owner)
    .getByText(/^Revision \d+ är utgiven\.$/)
    .waitFor();

  const reader = await open('reader');
  await expect
    .poll(async () => {
      await reader.goto(inSormland('/entity/branschforum'));
      const facts = main(reader).locator('.facts').first();
      return await facts.textContent();
    })
    .toContain('3–4');
  await openContribution(reader, number);
  await main(reader)
    .getByText(/Utgivet i/)
    .waitFor();
  await readsWell(reader);
});

test('who may not correct is told what is needed', async (context) => {
  const reader = await windowOf(context, service.url, 'reader');
  await reader.goto(inSormland('/correct?fact=branschforum'));
  await main(reader).getByText('behöver du vara inloggad som bidragsgivare').waitFor();
  await readsWell(reader);
});
