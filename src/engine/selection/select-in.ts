/** From an expression to the parties and flows it selects. */
import { statedCourse } from '../flows/courses.ts';
import { endsOf } from '../flows/ends.ts';
import { type Lens, sees } from '../flows/lens.ts';
import type { Reading } from '../reading.ts';
import { evaluate, type Selected } from './evaluate.ts';
import { type Position, parseSelection, type Selection } from './grammar.ts';
import { badSelection } from './names.ts';
import { sightOf } from './sight.ts';

interface SyntaxTrouble {
  readonly message: string;
  readonly location: { readonly start: Position };
  readonly found: string | null;
}

const longest = 1000;

/** The place where a text ends. */
function placeAfter(text: string): Position {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function parsed(expression: string): Selection {
  if (expression.trim() === '')
    throw badSelection(
      { line: 1, column: 1 },
      'the selection is empty.',
      'Begin with a name or a field, such as area:green.',
    );
  if (expression.length > longest)
    throw badSelection(
      placeAfter(expression.slice(0, longest)),
      `the selection is longer than ${longest} characters.`,
    );
  try {
    return parseSelection(expression);
  } catch (error) {
    if (!(error instanceof Error) || !('location' in error)) throw error;
    const { location, found } = error as Error & SyntaxTrouble;
    throw badSelection(
      location.start,
      found === null ? 'the selection ends too early.' : `"${found}" cannot stand here.`,
      'A selection is made of names, x+, +x, upstream(x, 2), downstream(x), roots(), sinks(), fields such as area:green, and, or, not and ( ).',
    );
  }
}

/**
 * The parties and flows an expression selects; a flow only when the lens shows it and its stated ends are selected too.
 * Missing flows are among them where the expression asks for them.
 *
 * @throws {@link KnowledgeError} `BAD_SELECTION`, with the place in the expression
 */
export function selectIn(reading: Reading, lens: Lens, expression: string): Selected {
  const selection = parsed(expression);
  const sight = sightOf(reading, lens, selection);
  const { parties, flows } = evaluate(sight, selection);
  const { graph } = reading;
  const kept = flows.map((value, flow) =>
    value === 1 &&
    statedCourse(graph, flow) === flow &&
    sees(graph, sight.asked, flow) &&
    endsOf(graph, flow).every((end) => parties[end] === 1)
      ? 1
      : 0,
  );
  return { parties, flows: kept };
}
