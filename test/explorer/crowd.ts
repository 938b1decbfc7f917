/** A made landscape where one party has very many neighbours. */
import type { Fact } from '../../src/model/fact.ts';
import { FlowKind } from '../../src/model/words.ts';
import { regionsOf } from '../bench/regions.ts';

/** The party in the middle; the landscape is `region-0`. */
export const middle = 'region-0-regionen';

/**
 * One region, where `near` parties feed or are fed by {@link middle}, half each, and `far` others those.
 *
 * @example crowdOf(200, 1000) // 1,200 parties within two steps
 */
export function crowdOf(near: number, far: number): Fact[] {
  const facts = regionsOf(1, { parties: 30, flows: 0 });
  const maker = facts.find(({ kind }) => kind === 'ACTOR') as Fact;
  const party = (id: string) =>
    ({ ...maker, id, name: { sv: `Part ${id}`, en: `Party ${id}` } }) as Fact;
  const flow = (id: string, giver: string, receiver: string, at: number) =>
    ({
      kind: 'FLOW',
      id,
      flowKind: FlowKind.options[at % FlowKind.options.length],
      giver,
      receiver,
      via: [],
      about: [],
      mutual: false,
      aliases: [],
      standing: at % 2 === 0 ? 'PROPOSED' : 'ESTABLISHED',
      citations: maker.citations,
      landscapes: ['region-0'],
    }) as unknown as Fact;
  for (let at = 0; at < near; at += 1) {
    const id = `granne-${at}`;
    const [giver, receiver] = at % 2 === 0 ? [id, middle] : [middle, id];
    facts.push(party(id), flow(`flode-${at}`, giver, receiver, at));
  }
  for (let at = 0; at < far; at += 1) {
    const id = `bortre-${at}`;
    const neighbour = `granne-${at % near}`;
    const [giver, receiver] = (at % near) % 2 === 0 ? [id, neighbour] : [neighbour, id];
    facts.push(party(id), flow(`bortre-flode-${at}`, giver, receiver, at));
  }
  return facts;
}
