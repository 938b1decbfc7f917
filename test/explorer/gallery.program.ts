/** `npm run gallery`: pictures of every page in both languages and themes, as docs/gallery/ and docs/gallery.md. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { seedReading } from '../seed-reading.ts';
import { chromiumPath, chromiumWords } from './chromium.ts';
import { type PageState, pageStates } from './pages.ts';
import { serveReading } from './reading-service.ts';
import { inLanguage, underWayIn, untilSettled } from './settled.ts';

const folder = 'docs/gallery';
const languages = ['sv', 'en'] as const;
const themes = ['light', 'dark'] as const;
/** What is lower than this is left out of a picture. */
const lowest = 2400;
const quality = 62;
const desktop = 1440;
const phone = 390;

interface Shot {
  readonly state: PageState;
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
  readonly width: number;
}

const fileOf = ({ state, language, theme, width }: Shot) =>
  `${state.name}-${width === phone ? 'phone-' : ''}${language}-${theme}.webp`;

/** Every state on a desktop in both languages and themes; the first of each page on a phone too, in Swedish and light. */
function shots(): Shot[] {
  return pageStates.flatMap((state, at) => {
    const wide = languages.flatMap((language) =>
      themes.map((theme) => ({ state, language, theme, width: desktop })),
    );
    const isFirst = pageStates[at - 1]?.page !== state.page;
    const narrow = { state, language: 'sv', theme: 'light', width: phone } as const;
    return isFirst ? [...wide, narrow] : wide;
  });
}

/** The page down to where it ends or {@link lowest}; a phone's picture has two pixels for each of its own. */
async function picture(page: Page, width: number): Promise<Buffer> {
  const full = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(full, lowest);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
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
  await page.goto(url + inLanguage(state.path, language));
  await untilSettled(page, underWay);
  const image = await picture(page, width);
  writeFileSync(`${folder}/${fileOf(shot)}`, image);
  await context.close();
  return image.length;
}

const image = (shot: Shot, words: string) => `![${words}](gallery/${fileOf(shot)})`;

/** One page of the gallery: its states, each with the four ways to look at it. */
function pageText(page: PageState['page'], all: readonly Shot[]): string {
  const [sv, en] = page;
  const rows = [...new Set(all.map(({ state }) => state))].map((state) => {
    const own = all.filter((shot) => shot.state === state);
    const cells = own.map((shot) => {
      const { language, theme, width } = shot;
      const words = `${state.name}, ${language}, ${theme}${width === phone ? ', phone' : ''}`;
      return image(shot, words);
    });
    return `### \`${state.path}\`\n\n${cells.join('\n')}\n`;
  });
  return `## ${sv} · ${en}\n\n${rows.join('\n')}`;
}

function galleryText(all: readonly Shot[]): string {
  const pages = [...new Set(all.map(({ state }) => state.page))];
  const head = `# The pages, seen\n
Every page and state of the explorer over the seed, in Swedish and English, light and dark, ${desktop} pixels wide, and each page once on a phone.
Taken by \`npm run gallery\`; a page longer than ${lowest} pixels is cut there.\n`;
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
