/** Five journeys of an analyst and a planner over the real seed, each from the start page to a result they take along. */
import ical from 'ical.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { visit } from './browsing.ts';
import { asked, printedBy, saved, savedBy } from './doing.ts';
import { printed, readPdf } from './printing.ts';

type Row = Readonly<Record<string, string>>;

test('a planner asks where a local forum is not confirmed yet, and takes the list along as CSV', async (context) => {
  const { page, url, settled } = await visit(context, '/');
  await page.getByRole('link', { name: /Vad av det som ska finnas lokalt är bekräftat/ }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Finns det som ska finnas i Sörmland?' })
    .waitFor();
  await settled();
  await page.getByLabel('Läge', { exact: true }).selectOption('unknown');
  await settled();
  const { name, text } = await saved(page, 'CSV');
  expect(name).toBe('coverage-sormland.csv');
  const { data } = Papa.parse<Row>(text.replace('\ufeff', '').trim(), { header: true });
  const { coverage } = await asked(
    url,
    '{ coverage(landscape: "sormland", level: LOCAL, status: [UNKNOWN], first: 100) { results { id places { id } } } }',
  );
  expect(data.map(({ Id }) => Id)).toEqual(coverage.results.map(({ id }: Row) => id));
  expect(new Set(data.map((row) => row['Svar (kod)']))).toEqual(new Set(['UNKNOWN']));
  expect(data.flatMap((row) => row['Kommun (id)']?.split(' ') ?? [])).toContain('eskilstuna');
  const report = await saved(page, 'Rapport (Markdown)');
  expect(report.name).toBe('report-sormland.md');
  expect(report.text).toContain('# Kompetenslandskapet: Sörmland');
});

test('an analyst finds who feeds Branschforum within two steps, and takes the picture along as SVG and Mermaid', async (context) => {
  const { page, url, settled } = await visit(context, '/');
  await page.getByRole('search').getByRole('combobox').fill('branschforum');
  await page
    .getByRole('option', { name: /^Branschforum/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Branschforum' }).waitFor();
  await page.getByRole('radio', { name: 'Lämnar hit' }).check();
  await page.getByRole('button', { name: 'Fler steg' }).click();
  await settled();
  const { upstream } = await asked(
    url,
    '{ upstream(of: "branschforum", depth: 2, first: 25) { edges { degree node { name(language: SV) } } } }',
  );
  const names: string[] = upstream.edges.map(({ node }: { node: { name: string } }) => node.name);
  expect(names.length).toBeGreaterThan(5);
  await page.getByRole('link', { name: 'Visa alla', exact: true }).click();
  await settled();
  const mermaid = await saved(page, 'Mermaid');
  expect(mermaid.text).toMatch(/^flowchart LR\n/);
  const svg = await saved(page, 'SVG');
  expect(svg.name).toMatch(/\.svg$/);
  for (const name of names) {
    const words = name.replaceAll('&', '&amp;');
    expect(mermaid.text, 'Mermaid').toContain(name);
    expect(svg.text, 'SVG').toContain(words);
  }
  expect(svg.text).not.toContain('class=');
});

test('a planner follows whether demand reaches the yellow area, and the copied link shows another the same', async (context) => {
  const { page, url, settled } = await visit(context, '/');
  await page.getByRole('link', { name: /^Hur når ett branschforums behov/ }).click();
  await page.waitForURL(/\/ways/);
  await settled();
  const { paths } = await asked(
    url,
    '{ paths(from: "branschforum", to: "samverkansrad-forberedande-insatser", landscape: "sormland", first: 3) { ways { sentence(language: SV) } } }',
  );
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 2 }).first().textContent()).toMatch(/^Ja, /);
  const told = await main.textContent();
  for (const { sentence } of paths.ways) expect(told).toContain(sentence);
  await page
    .getByRole('button', { name: /^Hämta/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Kopiera länk' }).click();
  await page.getByText('Länken är kopierad.').waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await visit(context, link.replace(url, ''));
  const heading = (one: typeof page) =>
    one.getByRole('main').getByRole('heading').allTextContents();
  expect(await heading(other.page)).toEqual(await heading(page));
});

test('a planner asks what is lost without the business managers, and takes the answer along as JSON', async (context) => {
  const { page, url, settled } = await visit(context, '/');
  await page.getByRole('link', { name: /Vad går förlorat om näringslivscheferna/ }).click();
  await page.waitForURL(/\/what-if/);
  await settled();
  const { whatIf } = await asked(
    url,
    '{ whatIf(landscape: "sormland", removeParties: ["kommunernas-naringslivschefer"]) { sentence(language: SV) } }',
  );
  const told = await page.getByRole('main').textContent();
  for (const sentence of whatIf.sentence.split(/(?<=\.) (?=[A-ZÅÄÖ])/))
    expect(told).toContain(sentence);
  const { name, text } = await saved(page, 'JSON');
  expect(name).toMatch(/\.json$/);
  expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(whatIf.sentence).slice(1, -1));
});

test('a planner prints the map on one A3 and subscribes to the calendar', async (context) => {
  const { page, url, settled } = await visit(context, '/');
  const pages = page.getByRole('navigation', { name: 'Sidor' });
  await pages.getByRole('link', { name: 'Kartan' }).click();
  await page.getByRole('heading', { level: 1, name: /^Landskapskarta/ }).waitFor();
  await settled();
  const button = page.getByRole('button', { name: 'Skriv ut A3' });
  expect(await printedBy(page, () => button.click())).toEqual(['page']);
  const { sheets, texts } = await printed(page);
  expect(sheets).toEqual(['A3 landscape']);
  for (const word of ['Landskapskarta Sörmland', 'Diarienummer', 'Region Sörmland'])
    expect(texts[0]).toContain(word);
  const booklet = page.getByRole('link', { name: 'A4-häfte (PDF)' });
  const file = await fetch(new URL(String(await booklet.getAttribute('href')), url));
  expect(await readPdf(new Uint8Array(await file.arrayBuffer()))).toMatchObject({
    sheets: expect.arrayContaining(['A4 portrait']),
    texts: expect.arrayContaining([expect.stringContaining('Kompetensverkstan, 6.4.1')]),
  });
  await pages.getByRole('link', { name: 'Möten' }).click();
  await page.getByRole('heading', { level: 1, name: /^Möten/ }).waitFor();
  await settled();
  const webcal = await page.getByRole('link', { name: 'Öppna i kalendern' }).getAttribute('href');
  const events = await savedBy(page, () => page.getByRole('link', { name: 'Hämta .ics' }).click());
  const subscribed = await (await fetch(String(webcal).replace('webcal:', 'http:'))).text();
  expect(webcal?.startsWith(`webcal://${new URL(url).host}/calendar/sormland.ics`)).toBe(true);
  for (const calendar of [events.text, subscribed])
    expect(
      new ical.Component(ical.parse(calendar)).getAllSubcomponents('vevent').length,
    ).toBeGreaterThan(0);
});
