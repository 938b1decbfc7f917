/** `npm run gallery`: pictures of every page in both languages and themes, as docs/gallery/ and docs/gallery.md. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { seedReading } from '../seed-reading.ts';
import { chromiumPath, chromiumWords } from './chromium.ts';
import { type PageState, pageStates } from './pages.ts';
import { serveReading } from './reading-service.ts';
import { addressed, underWayIn, untilSettled } from './settled.ts';

const folder = 'docs/gallery';
const languages = ['sv', 'en'] as const;
const themes = ['light', 'dark'] as const;
/** What is lower than this is left out of a picture. */
const lowest = 1700;
const quality = 48;
const desktop = 1440;
/** How large a picture is beside the page it shows. */
const scales = { desktop: 0.7, phone: 1 } as const;
const phone = 390;

interface Shot {
  readonly state: PageState;
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  readonly width: number;
}

const fileOf = ({ state, language, theme, width }: Shot) =>
  `${state.name}-${width === phone ? 'phone-' : ''}${language}-${theme}.webp`;

/** The first state of a page in both languages and themes, and on a phone; its other states once light, once dark. */
function shots(): Shot[] {
  return pageStates.flatMap((state, at): Shot[] => {
    const isFirst = pageStates[at - 1]?.page !== state.page;
    const wide = { state, width: desktop } as const;
    if (!isFirst)
      return [
        { ...wide, language: 'sv', theme: 'light' },
        { ...wide, language: 'en', theme: 'dark' },
      ];
    return [
      ...languages.flatMap((language) => themes.map((theme) => ({ ...wide, language, theme }))),
      { state, width: phone, language: 'sv', theme: 'light' },
      { state, width: phone, language: 'en', theme: 'dark' },
    ];
  });
}

/** The page down to where it ends or {@link lowest} */
async function picture(page: Page, width: number): Promise<Buffer> {
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(full, lowest);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: width === phone ? scales.phone : scales.desktop },
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

async function take(browser: Browser, url: string, shot: Shot): Promise<number> {
  const { state, language, theme, width } = shot;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
  });
  const underWay = underWayIn(context);
  const page = await context.newPage();
  await page.goto(url + addressed(state.path, { language }));
  await untilSettled(page, underWay);
  const image = await picture(page, width);
  writeFileSync(`${folder}/${fileOf(shot)}`, image);
  await context.close();
  return image.length;
}

/** How wide a picture stands in the gallery: two desktops or four phones beside each other. */
function shown(shot: Shot): string {
  const { state, language, theme, width } = shot;
  const on = width === phone ? ', phone' : '';
  const file = `gallery/${fileOf(shot)}`;
  return `<a href="${file}"><img src="${file}" width="${on ? '24%' : '49%'}" alt="${state.name}, ${language}, ${theme}${on}"></a>`;
}

/** One page of the gallery: its states, each with its address and the ways it was looked at. */
function pageText({ sv, en }: PageState['page'], all: readonly Shot[]): string {
  const rows = [...new Set(all.map(({ state }) => state))].map((state) => {
    const own = all.filter((shot) => shot.state === state);
    return `\`${state.path}\`\n\n${own.map(shown).join('\n')}\n`;
  });
  return `## ${sv} · ${en}\n\n${rows.join('\n')}`;
}

function galleryText(all: readonly Shot[]): string {
  const pages = [...new Set(all.map(({ state }) => state.page))];
  const head = `# The pages, seen

Every page of the explorer over the seed, in Swedish and English, light and dark, ${desktop} pixels wide and on a phone; other states of a page once light and once
dark. Taken by \`npm run gallery\`; a page longer than ${lowest} pixels is cut there.
`;
  const parts = pages.map((page) =>
    pageText(
      page,
      all.filter(({ state }) => state.page === page),
    ),
  );
  return [head, ...parts].join('\n');
}

const { url, close } = await serveReading(seedReading);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumWords });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const all = shots();
let bytes = 0;
for (const shot of all) {
  const size = await take(browser, url, shot);
  bytes += size;
  process.stderr.write(`${fileOf(shot)} ${Math.round(size / 1000)} kB\n`);
}
writeFileSync('docs/gallery.md', galleryText(all));
process.stderr.write(`${all.length} pictures, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}\n`);
await browser.close();
await close();
