/** Three copies of the service on one database, behind a plain round-robin. */
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fact } from '../../../src/model/fact.ts';
import { connect } from '../../../src/record/graph/connect.ts';
import { publish } from '../../../src/record/revisions/publish.ts';
import { randomFacts } from '../../random-landscape.ts';
import { atLeast, atMost, type Check, none } from '../check.ts';
import { reaching } from '../ground.ts';
import { noted, question, unlimited, untilHolds, worst } from '../noting.ts';

/** How many forums there are, to be read in pages of seven. */
const listed = 40;
const base = randomFacts(7, { parties: 0, flows: 0 });
const { citations, landscapes, standing } = base[0] as Fact;

/** A landscape whose forums bear the number of the revision in their ids, so that pages tell whose they are. */
function landscapeOf(revision: number): readonly Fact[] {
  const forums = Array.from({ length: listed }, (_, at): Fact => {
    const id = `forum-${String(at).padStart(2, '0')}-r${revision}`;
    const common = { id, name: { sv: id, en: id }, aliases: [], citations, landscapes, standing };
    const lists = { ofType: [], partOf: [], inAreas: [], servesPlaces: [], about: [] };
    return { kind: 'FORUM', ...common, ...lists, several: false };
  });
  return [...base, ...forums];
}

/** Hands each request to the next copy. */
async function roundRobin(ports: readonly number[]) {
  let turn = 0;
  const server = createServer((request, response) => {
    const port = ports[turn++ % ports.length];
    const { method, url: path, headers } = request;
    const onward = forward({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** How a list is read at each door, page by page. */
const doors = ['browse(kinds: [FORUM], ', 'forumsConnection('].map((list) => ({
  name: list.split('(')[0] ?? '',
  query: `query ($after: String) { answer: ${list}first: 7, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
}));
type Door = (typeof doors)[number];

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** What paging clients have seen. */
interface Paged {
  lists: number;
  stale: number;
  readonly mixed: string[];
  readonly odd: string[];
}

/** The next page; undefined when it is refused. */
async function nextPage(url: string, door: Door, seen: Paged, after: string | undefined) {
  const asked = question(door.query, after === undefined ? {} : { after });
  const { status, body } = await noted(`${url}/graphql`, asked);
  const { data, errors } = JSON.parse(body || '{}');
  if (status === 200 && data?.answer) return data.answer as Page;
  if (errors?.[0]?.extensions?.code === 'STALE_CURSOR') seen.stale += 1;
  else seen.odd.push(`${door.name}: ${status} ${body.slice(0, 200)}`);
  return undefined;
}

/** Reads one list to its end and gives the ids; undefined when a page was refused. */
async function wholeList(url: string, door: Door, seen: Paged): Promise<string[] | undefined> {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await nextPage(url, door, seen, after);
    if (page === undefined) return undefined;
    ids.push(...page.edges.map(({ node }) => node.id));
    if (!page.pageInfo.hasNextPage) return ids;
    after = page.pageInfo.endCursor;
  }
}

/** Reads lists again and again, and begins anew when a cursor is told to be stale. */
async function page(url: string, door: Door, seen: Paged, going: () => boolean): Promise<void> {
  while (going()) {
    const ids = await wholeList(url, door, seen);
    if (ids === undefined) continue;
    seen.lists += 1;
    const revisions = new Set(ids.map((id) => id.replace(/.*-r/, '')));
    if (revisions.size !== 1 || new Set(ids).size !== listed || ids.length !== listed)
      seen.mixed.push(`${door.name}: ${ids.length} forums of revisions ${[...revisions]}`);
  }
}

/** All copies follow what is published, and no list is put together of two revisions. */
export const threeCopies: Check = {
  title: 'Three copies behind a round-robin',
  claim:
    'Five seconds after a publication all copies answer with the new revision, and no client sees a page of one revision continue in another.',
  async run(ground) {
    const database = await ground.ownDatabase();
    const connection = connect(database);
    const now = () => ({ now: new Date().toISOString() });
    await publish(connection, landscapeOf(1), now());
    const copies = [];
    for (let copy = 0; copy < 3; copy += 1)
      copies.push(await ground.service({ ...unlimited, ...reaching(database) }));
    const urls = copies.map(({ url }) => url);
    const { url, server } = await roundRobin(urls.map((one) => Number(new URL(one).port)));
    const seen: Paged = { lists: 0, stale: 0, mixed: [], odd: [] };
    let over = false;
    const clients = doors.flatMap((door) =>
      [0, 1, 2].map(() => page(url, door, seen, () => !over)),
    );
    const follows: number[] = [];
    const publications = ground.quick ? 4 : 20;
    for (let revision = 2; revision <= publications + 1; revision += 1) {
      await wait(500 + ((revision * 331) % 1500));
      await publish(connection, landscapeOf(revision), now());
      follows.push(
        await untilHolds(async () => {
          const ask = question('{ revisions(first: 1) { total } }');
          const answers = await Promise.all(urls.map((one) => noted(`${one}/graphql`, ask)));
          return answers.every(({ body }) => JSON.parse(body).extensions.revision === revision);
        }),
      );
    }
    over = true;
    await Promise.all(clients);
    server.close();
    await connection.close();
    return {
      demands: [
        atMost(
          `slowest of ${publications} publications to be answered by all copies`,
          5000,
          worst(follows),
          'ms',
        ),
        atLeast('lists read to their end meanwhile', publications, seen.lists),
        none('lists of two revisions', seen.mixed),
        none('other failures', seen.odd),
      ],
      notes: [
        `Six clients paged through \`browse\` and \`forumsConnection\`, seven forums a page, each page from the next copy; ${seen.stale} times a cursor was told to be stale and the list begun anew.`,
      ],
    };
  },
};
