/** Every list of the graph door on a country, walked from end to end. */

import { generated } from '../../bench/http/landscape.ts';
import {
  type Ask,
  fixedAt,
  kindsOfNode,
  type Way,
  walkInside,
  walkRoot,
} from '../../service/graphql/graph-door/lists.ts';
import { testService } from '../../service/service.ts';
import { atLeast, type Check, none } from '../check.ts';

const ways: readonly Way[] = ['forwards', 'backwards'];
const same = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((one, at) => one === others[at]);

/** What comes of a walk both ways: how many pages and edges, and lists that differ. */
interface Walked {
  pages: number;
  edges: number;
  readonly times: number[];
  readonly odd: string[];
}

async function walkAll(ask: Ask, walked: Walked): Promise<void> {
  for (const kind of kindsOfNode) {
    const [forwards = [], backwards = []] = await Promise.all(
      ways.map(async (way) => (await walkRoot(ask, kind.root, way)).map(({ id }) => id)),
    );
    walked.edges += forwards.length;
    if (!same(forwards, backwards)) walked.odd.push(kind.root);
    const first = new Map<string, string>();
    for (const way of ways)
      await walkInside(ask, kind, way, forwards, ({ field }, node, edges) => {
        const [name, ids] = [
          `${kind.type}.${field} of ${node}`,
          edges.map((edge) => edge.node.id).join(' '),
        ];
        walked.edges += edges.length;
        if (way === 'forwards') first.set(name, ids);
        else if (first.get(name) !== ids) walked.odd.push(name);
      });
  }
}

/** Every list has an end, and the same things on the way back. */
export const everyList: Check = {
  title: 'Every list of a country, to its end',
  claim:
    'Each list of the published schema, at the root and inside every node, is walked forwards and back over 21 regions; as many come as are counted, in the same order.',
  async run(ground) {
    const { app, ask } = await testService({ readings: fixedAt(generated(ground.quick ? 1 : 21)) });
    const walked: Walked = { pages: 0, edges: 0, times: [], odd: [] };
    const timed: Ask = async (query, variables) => {
      const start = performance.now();
      const answer = await ask(query, variables);
      walked.pages += 1;
      walked.times.push(performance.now() - start);
      return answer;
    };
    try {
      await walkAll(timed, walked);
    } finally {
      await app.close();
    }
    const times = walked.times.sort((a, b) => a - b);
    return {
      demands: [
        atLeast('requests', 1000, walked.pages),
        none(`lists that differ, of ${walked.edges} edges`, walked.odd),
      ],
      notes: [
        `A request holds a page of a hundred, or the first pages of four lists of each of ten nodes; the slowest twentieth took ${Math.round(times[Math.floor(times.length * 0.95)] ?? 0)} ms or more.`,
      ],
    };
  },
};
