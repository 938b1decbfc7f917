/** Picture, box, sentence, table and file of every party of the seed say the same counts. */
import { expect, test } from 'vitest';
import { followed } from '../../src/client/followed.ts';
import {
  CirclesDocument,
  type CirclesQuery,
  DownstreamDocument,
  EntityDocument,
  type EntityQuery,
  UpstreamDocument,
  type UpstreamQuery,
} from '../../src/explorer/ask/documents.generated.ts';
import { drawn } from '../../src/explorer/party/drawn.ts';
import {
  flowsIn,
  neighbourhoodOf,
  partiesIn,
  type Reached,
  type Side,
} from '../../src/explorer/party/neighbourhood.ts';
import { flowRows } from '../../src/formats/rows/flow-rows.ts';
import { numberWord } from '../../src/language/grammar.ts';
import { onlyReading } from '../only-reading.ts';
import { seedReading } from '../seed-reading.ts';
import { testService } from '../service/service.ts';
import { inSwedish, nowhere } from './party-around.ts';

const service = await testService({ readings: onlyReading(seedReading) });
const ids = seedReading.graph.parties.map(({ id }) => id);
const size = { width: 1360, height: 560 };
const whole = { steps: 1, isWhole: true, direction: undefined, filter: {} } as const;

async function answer<T>(document: unknown, variables: object): Promise<T> {
  const { data, errors } = await service.ask(String(document), { language: 'SV', ...variables });
  expect(errors).toBeUndefined();
  return data as T;
}

/** One side of a party, read to its end. */
async function side(of: string, up: boolean, landscape: string | null, depth = 1) {
  const edges: Reached['edges'][number][] = [];
  for (let after: string | null = null; ; ) {
    const asked: object = { of, depth, first: 100, after, landscape };
    const { reached }: UpstreamQuery = await answer<UpstreamQuery>(
      up ? UpstreamDocument : DownstreamDocument,
      asked,
    );
    if (!reached) throw new Error(of);
    edges.push(...reached.edges);
    after = reached.pageInfo.endCursor;
    const { hasNextPage } = reached.pageInfo;
    if (!hasNextPage) {
      const name: Side = up ? 'up' : 'down';
      return { ...reached, edges, side: name, of };
    }
  }
}

async function around(id: string, depth = 1) {
  const { entity } = await answer<EntityQuery>(EntityDocument, { id, landscape: 'sormland' });
  if (!entity?.party || !entity.exchange) throw new Error(id);
  const { exchange, party } = entity;
  const { landscape } = exchange;
  const [up, down] = [
    await side(id, true, landscape, depth),
    await side(id, false, landscape, depth),
  ];
  const { itself } = await answer<CirclesQuery>(CirclesDocument, { of: id, landscape });
  const self = (itself?.ways ?? [])
    .filter(({ length }) => length === 1)
    .flatMap(({ steps }) => steps.map(followed));
  return { exchange, up, down, around: neighbourhoodOf(party, [up, down], self, depth) };
}

const flowsDrawn = (edges: readonly { flows?: readonly string[]; id: string }[]) =>
  new Set(edges.flatMap(({ flows, id }) => flows ?? [id]));

test('one step from every party', async () => {
  for (const id of ids) {
    const { exchange, up, down, around: found } = await around(id);
    const told = {
      parties: partiesIn(found),
      flows: flowsIn(found).length,
      rows: flowRows(flowsIn(found)).length,
      feeders: up.total,
      fed: down.total,
      carries: exchange.carried.length,
    };
    expect(told, id).toEqual({
      parties: exchange.parties,
      flows: exchange.flows,
      rows: exchange.flows,
      feeders: exchange.feeders,
      fed: exchange.fed,
      carries: exchange.carries,
    });
    for (const { sentence, total } of [up, down])
      if (total > 0)
        expect(sentence.toLocaleLowerCase('sv'), id).toContain(numberWord(total, 'SV'));
    if (exchange.flows + exchange.carries === 0) continue;
    const links = nowhere;
    const made = drawn({ say: inSwedish, around: found, exchange, view: whole, links, size });
    const { nodes, edges } = made.drawing;
    expect([made.shown, made.total], id).toEqual([exchange.parties, exchange.parties]);
    expect(flowsDrawn(edges).size, id).toBe(
      new Set([...flowsIn(found), ...exchange.carried].map((flow) => flow.id)).size,
    );
    if (exchange.flows === 0) continue;
    const counted = `får från ${exchange.feeders}, ger till ${exchange.fed}`;
    const root = nodes.find((node) => [id, `${id}~own`].includes(node.id) && node.below?.length);
    expect(root?.below?.join(' '), id).toContain(counted);
  }
});

test('three steps from every party, as many as fit and the rest counted', async () => {
  for (const id of ids.filter((_, at) => at % 4 === 0)) {
    const { exchange, up, down, around: found } = await around(id, 3);
    const view = { ...whole, steps: 3, isWhole: false };
    const made = drawn({ say: inSwedish, around: found, exchange, view, links: nowhere, size });
    const reached = new Set([...up.edges, ...down.edges].map(({ node }) => node.id));
    expect(made.total, id).toBe(reached.size);
    expect(made.shown, id).toBeLessThanOrEqual(made.total);
    const boxes = new Set(made.drawing.nodes.map((node) => node.id.replace(/[~@].*$/, '')));
    boxes.delete(id);
    expect([...boxes].filter((box) => reached.has(box)).length, id).toBe(made.shown);
  }
});
