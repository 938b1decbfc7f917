/** Every link of the interface leads somewhere: to an address that is served, of a thing there is, with words its page reads. */
import type { TestContext } from 'vitest';
import { expect, test } from 'vitest';
import { unknownParameters } from '../../src/language/page-parameters.ts';
import { pages } from '../../src/language/pages.ts';
import { type Visit, visit } from './browsing.ts';
import { pageStates } from './pages.ts';

/** The page an address belongs to, and the id it names. */
function pageAt(pathname: string) {
  for (const { path } of pages) {
    const match = new RegExp(`^${path.replace(/:\w+/, '([^/]+)')}$`).exec(pathname);
    const isId = path.includes(':id');
    if (match) return { path, id: isId && match[1] ? decodeURIComponent(match[1]) : undefined };
  }
  return undefined;
}

/** What goes along from page to page is the same for all links. */
const lasting = ['language', 'landscape', 'revision'];

/** What makes a link another kind of link: its page, and which parameters its address names. */
function kindsOf({ pathname, searchParams }: URL): string[] {
  const path = pageAt(pathname)?.path ?? pathname;
  const names = [...searchParams.keys()].filter((name) => !lasting.includes(name));
  return [path, ...names.map((name) => `${path}?${name}`)];
}

interface Found {
  readonly href: string;
  /** The page it was first seen on. */
  readonly on: string;
  /** A name that is told to who hears the picture ends in the midst of it. */
  readonly isCut: boolean;
}

/** The links of the page as it is, those behind menus and folds too. */
async function linksOn({ page }: Visit): Promise<readonly Omit<Found, 'on'>[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href], a[*|href]')].map(
      (link) => ({
        href: link instanceof SVGAElement ? link.href.baseVal : (link.getAttribute('href') ?? ''),
        isCut: link instanceof SVGAElement && (link.getAttribute('aria-label') ?? '').endsWith('…'),
      }),
    ),
  );
}

/** Opens one page of each kind of link, and gathers all links that are seen. */
async function gathered(context: TestContext, language: 'sv' | 'en', landscape: string) {
  const start = await visit(context, '/', { language, landscape });
  const found = new Map<string, Found>();
  const opened = new Set<string>();
  const isOwn = (path: string) => {
    const { searchParams } = new URL(path, start.url);
    return [null, landscape].includes(searchParams.get('landscape'));
  };
  /** As whoever follows a link gets there: nothing is loaded anew. */
  const follow = async (path: string) => {
    const to = new URL(path, start.url);
    to.searchParams.set('landscape', landscape);
    to.searchParams.set('language', language);
    await start.page.evaluate((address) => history.pushState(null, '', address), to.href);
    await start.settled();
  };
  const queue = pageStates
    .filter(({ name, path }) => !/unknown|no-such/.test(name) && isOwn(path))
    .map(({ path }) => path);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const kinds = kindsOf(new URL(path, start.url)).filter((kind) => !opened.has(kind));
    if (kinds.length === 0) continue;
    for (const kind of kinds) opened.add(kind);
    await follow(path);
    for (const link of await linksOn(start)) {
      const to = new URL(link.href, start.page.url());
      if (to.origin !== start.url || found.has(to.href)) continue;
      found.set(to.href, { ...link, href: to.href, on: path });
      if (pageAt(to.pathname) && isOwn(to.href)) queue.push(to.pathname + to.search);
    }
  }
  return { found: [...found.values()], url: start.url };
}

async function answer(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Record<string, unknown> | null };
}

/** Those of some ids that nothing has. */
async function unknownIds(url: string, ids: readonly string[]): Promise<string[]> {
  const unknown: string[] = [];
  for (let at = 0; at < ids.length; at += 100) {
    const some = ids.slice(at, at + 100);
    const { data } = await answer(url, `{ entities(ids: ${JSON.stringify(some)}) { id } }`);
    const known = data?.entities as readonly ({ id: string } | null)[];
    unknown.push(...some.filter((_, place) => !known[place]));
  }
  return unknown;
}

/** Whether a file or page of the service is there, asked as a browser does. */
async function isServed(href: string): Promise<boolean> {
  const { ok, body } = await fetch(href, { headers: { accept: 'text/html,*/*' } });
  await body?.cancel();
  return ok;
}

for (const [language, landscape] of [
  ['sv', 'sormland'],
  ['en', 'vastmanland'],
] as const)
  test(`every link of ${landscape} (${language}) leads where it promises`, async (context) => {
    const { found, url } = await gathered(context, language, landscape);
    expect(found.length).toBeGreaterThan(300);
    const own = found.map((link) => ({ ...link, to: new URL(link.href) }));
    const faults: string[] = [];
    const blame = (link: Found, what: string) =>
      faults.push(`${what}: ${link.href.replace(url, '')} on ${link.on}`);
    for (const link of own) {
      const row = pageAt(link.to.pathname);
      if (link.isCut) blame(link, 'its name is cut');
      if (row === undefined) {
        if (!(await isServed(link.href))) blame(link, 'not served');
      } else
        for (const said of unknownParameters(row.path, link.to.searchParams))
          blame(link, `its page does not read ${said}`);
    }
    const named = own.flatMap((link) => {
      const id = pageAt(link.to.pathname)?.id;
      return id === undefined ? [] : [{ id, link }];
    });
    const unknown = new Set(await unknownIds(url, [...new Set(named.map(({ id }) => id))]));
    for (const { id, link } of named) if (unknown.has(id)) blame(link, 'nothing has the id');
    expect(faults).toEqual([]);
  });
