/** From an expression to the parties and flows it selects. */
import type { Reading } from '../flows/flow-graph.ts';
import type { Lens } from '../flows/lens.ts';
import { evaluate, type Selected } from './evaluate.ts';
import { parseSelection, type Selection } from './grammar.ts';
import { badSelection } from './names.ts';

interface SyntaxTrouble {
  readonly message: string;
  readonly location: { readonly start: { readonly column: number } };
  readonly found: string | null;
}

const longest = 1000;

function parsed(expression: string): Selection {
  if (expression.trim() === '')
    throw badSelection(
      1,
      'the selection is empty.',
      'Begin with a name or a field, such as area:green.',
    );
  if (expression.length > longest)
    throw badSelection(longest, `the selection is longer than ${longest} characters.`);
  try {
    return parseSelection(expression);
  } catch (error) {
    if (!(error instanceof Error) || !('location' in error)) throw error;
    const { location, found } = error as Error & SyntaxTrouble;
    const at = location.start.column;
    throw badSelection(
      at,
      found === null ? 'the selection ends too early.' : `"${found}" cannot stand here.`,
      'A selection is made of names, x+, +x, upstream(x, 2), downstream(x), roots(), sinks(), fields such as area:green, and, or, not and ( ).',
    );
  }
}

/**
 * The parties and flows an expression selects; a flow only when its stated ends are selected too.
 *
 * @throws {@link KnowledgeError} `BAD_SELECTION`, with the place in the expression
 */
export function selectIn(reading: Reading, lens: Lens, expression: string): Selected {
  const { parties, flows } = evaluate(reading, lens, parsed(expression));
  const { giver, receiver } = reading.graph;
  const isIn = (end: number) => end < 0 || parties[end] === 1;
  const kept = flows.map((value, flow) =>
    value === 1 && isIn(giver[flow] as number) && isIn(receiver[flow] as number) ? 1 : 0,
  );
  return { parties, flows: kept };
}
