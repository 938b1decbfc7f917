/** What pages of long lists cost, near their start and far down. */
import type { FastifyInstance } from 'fastify';
import { serveOwn } from './http/serve.ts';
import type { Size } from './sizes.ts';

/** Milliseconds of a list at one depth. */
export interface Paged {
  readonly size: Size['name'];
  readonly list: string;
  readonly total: number;
  /** How far down the pages stand, of 1. */
  readonly depth: number;
  readonly median: number;
  readonly p95: number;
}

const words = 'totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } }';
const page = 'first: 25, after: $after';

/** Long lists: by id, by name, filtered over a relation, and inside one node that nearly all others cite. */
const lists: Readonly<Record<string, string>> = {
  'everything, by id': `list: entitiesConnection(${page}) { ${words} }`,
  'parties, by name': `list: partiesConnection(${page}, sort: [{ nameSv: ASC }]) { ${words} }`,
  'flows of local givers': `list: flowsConnection(${page}, where: { giver: { some: { level: { eq: LOCAL } } } }) { ${words} }`,
  'what one document is cited by': `documentsConnection(first: 1) { edges { node { list: citedByConnection(${page}) { ${words} } } } }`,
};

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function askPage(app: FastifyInstance, fields: string, after: string | null) {
  const payload = { query: `query ($after: String) { ${fields} }`, variables: { after } };
  const start = performance.now();
  const { body } = await app.inject({ method: 'POST', url: '/graphql', payload });
  const ms = performance.now() - start;
  const { data } = JSON.parse(body);
  const list: Page = data.list ?? data.documentsConnection.edges[0].node.list;
  return { ms, list };
}

function ofTimes(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] as number;
  return { median: at(0.5), p95: at(0.95) };
}

/** Walks each list from end to end and tells its pages by the fifth of the list they stand in. */
export async function measureLists(size: Size, tell: (line: string) => void): Promise<Paged[]> {
  const { app } = await serveOwn(size.regions);
  const found: Paged[] = [];
  for (const [list, fields] of Object.entries(lists)) {
    const times: number[] = [];
    let [after, isMore, total]: [string | null, boolean, number] = [null, true, 0];
    while (isMore) {
      const asked = await askPage(app, fields, after);
      times.push(asked.ms);
      total = asked.list.totalCount;
      ({ hasNextPage: isMore, endCursor: after } = asked.list.pageInfo);
    }
    tell(`${size.name} ${list}: ${times[0]?.toFixed(1)} ms for the first page`);
    for (const depth of [0, 0.2, 0.4, 0.6, 0.8]) {
      const part = times.slice(times.length * depth, times.length * (depth + 0.2));
      if (part.length > 0) found.push({ size: size.name, list, total, depth, ...ofTimes(part) });
    }
  }
  await app.close();
  return found;
}

/** The table of pages; against is the first fifth of the same list. */
export function listTable(pages: readonly Paged[]): string {
  const rows = pages.map(({ size, list, total, depth, median, p95 }) => {
    const top = pages.find((one) => one.size === size && one.list === list && one.depth === 0);
    const against = top && depth > 0 ? `${(median / top.median).toFixed(1)} ×` : '';
    const fifth = `${Math.round(depth * 100)}–${Math.round(depth * 100) + 20} %`;
    return `| ${size} | ${list} | ${total} | ${fifth} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${against} |`;
  });
  return `| size | list | holds | pages at | median ms | p95 ms | against the top |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
