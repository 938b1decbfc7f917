/** A change as it is asked for, and the landscape as it would be. */

import { KnowledgeError } from '../../../errors.ts';
import type { Fact, FactOf } from '../../../model/fact.ts';
import { staying, type Without, without } from '../../../model/without.ts';
import type { FlowKind } from '../../../model/words.ts';
import { partyNamed } from '../../answering/named-party.ts';
import { flowNumber } from '../../flows/flow-number.ts';
import type { Reading } from '../../reading.ts';
import { readingOf } from '../../reading-of.ts';

/** A flow that is not there yet. */
export interface NewFlow {
  readonly kind: FlowKind;
  readonly from: string;
  readonly to: string;
  readonly via?: readonly string[] | null;
}
/** What is asked to go and to come. */
export interface ChangeAsked {
  readonly removeParties?: readonly string[] | null;
  readonly removeFlows?: readonly string[] | null;
  readonly addFlows?: readonly NewFlow[] | null;
  readonly landscape?: string | null;
}

/** What goes, and what comes. */
export interface Change extends Without {
  /** The parties that were asked to go, by id. */
  readonly removed: readonly string[];
  readonly added: readonly FactOf<'FLOW'>[];
}

const most = 50;

/** A flow that would be, called by all that it is, so that its id stands for nothing else. */
function newFlowFact(
  reading: Reading,
  added: NewFlow,
  landscape: string | null | undefined,
): FactOf<'FLOW'> {
  const named = (text: string) => partyNamed(reading, text, landscape);
  const [giver, receiver] = [named(added.from), named(added.to)];
  const via = (added.via ?? []).map(named);
  const parts = [added.kind.toLowerCase(), giver, receiver, via.join('+'), landscape ?? ''];
  return {
    kind: 'FLOW',
    id: `ny:${parts.join(':')}`,
    aliases: [],
    standing: 'PLANNED',
    citations: [],
    landscapes: landscape ? [landscape] : [],
    flowKind: added.kind,
    giver,
    receiver,
    via,
    about: [],
    mutual: false,
  };
}

/**
 * Reads what is asked.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_PARTY`, `UNKNOWN_ENTITY`, `BAD_USER_INPUT`
 */
export function changeOf(reading: Reading, asked: ChangeAsked): Change {
  const { removeParties, removeFlows, addFlows, landscape } = asked;
  const total = [removeParties, removeFlows, addFlows].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  );
  if (total === 0 || total > most)
    throw new KnowledgeError(
      'BAD_USER_INPUT',
      `${total} changes are asked for; it may be 1 to ${most}.`,
      { hint: 'Name parties or flows to remove, or flows to add.' },
    );
  const removed = (removeParties ?? []).map((text) => partyNamed(reading, text, landscape));
  for (const id of removeFlows ?? [])
    if (flowNumber(reading.graph, id) === undefined)
      throw new KnowledgeError('UNKNOWN_ENTITY', `No flow has the id "${id}".`, {
        hint: 'The ids of flows stand in the answers of "upstream", "downstream" and "paths".',
      });
  const named = (addFlows ?? []).map((flow) => newFlowFact(reading, flow, landscape));
  const added = [...new Map(named.map((flow) => [flow.id, flow])).values()];
  return { ...without(reading.facts, [...removed, ...(removeFlows ?? [])]), removed, added };
}

/** A reading as it would be. */
export function changed(reading: Reading, change: Change): Reading {
  const { revision, digest, asOf } = reading;
  const facts = [...staying(reading.facts.facts, change), ...change.added];
  return readingOf({ facts, revision, digest, asOf });
}

/** The facts that go, those that no longer point to them, and those that come. */
export function factsConcerned({ facts }: Reading, { gone, loosened, added }: Change): Fact[] {
  const known = [...gone].flatMap((id) => facts.byId.get(id) ?? []);
  return [...known, ...loosened.values(), ...added];
}
