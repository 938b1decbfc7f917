/** Which flows a selection can pick: those that are there, and the missing ones where it asks for them. */

import type { FlowGraph } from '../flows/flow-graph.ts';
import { flowNumber } from '../flows/flow-number.ts';
import { alsoMissing, type Lens } from '../flows/lens.ts';
import type { Reading } from '../reading.ts';
import { asksForMissing } from './fields.ts';
import type { Selection } from './grammar.ts';

/** What a selection looks at. */
export interface Sight {
  readonly reading: Reading;
  /** Shows the flows that are there, which walks follow. */
  readonly there: Lens;
  /** Shows the flows that can be selected: those, and the missing ones where they are asked for. */
  readonly asked: Lens;
}
/** Does a part that is not denied ask for flows that a source says are not there, by their standing or by id? */
function wantsMissing(graph: FlowGraph, selection: Selection, denied = false): boolean {
  switch (selection.does) {
    case 'AND':
    case 'OR':
      return selection.parts.some((part) => wantsMissing(graph, part, denied));
    case 'NOT':
      return wantsMissing(graph, selection.part, !denied);
    case 'FIELD':
      return !denied && asksForMissing(selection.field, selection.values);
    case 'NAME': {
      const flow = flowNumber(graph, selection.name) ?? -1;
      return !denied && graph.flows[flow]?.standing === 'MISSING';
    }
    default:
      return false;
  }
}

/** What a selection looks at through a lens. */
export function sightOf(reading: Reading, there: Lens, selection: Selection): Sight {
  const asked = wantsMissing(reading.graph, selection) ? alsoMissing(there) : there;
  return { reading, there, asked };
}
