/** What a hit is worth by its kind: things before facts about them, and what is asked for before what frames the question. */
import { type EntityKind, joiningKinds } from '../../../model/fact.ts';
import type { FactIndex } from '../../../model/fact-index.ts';
import type { StatementKind } from '../../../model/words.ts';

/** What of a search decides how kinds are weighed. */
interface Weighed {
  /** Whether it is a whole question, where a document or a place that is named only says where the answer is sought. */
  readonly isQuestion: boolean;
  /** Statements of which sorts it asks for by its words. */
  readonly seeks: ReadonlySet<StatementKind>;
}

const sayingWorth: Partial<Record<EntityKind, number>> = { STATEMENT: 0.85, PLACEMENT: 0.4 };

/** What a question is framed by, rather than about. */
const framing: ReadonlySet<EntityKind> = new Set(['LANDSCAPE', 'DOCUMENT', 'PLACE']);
export const framingWorth = 0.5;
/** What a statement is worth in a whole question, and where the question asks for its sort. */
const saidWorth = 0.9;
const soughtWorth = 2;

/** Whether it is a document, a landscape or a place that the question names whole without being all it asks. */
export function isFrame({ facts }: FactIndex, entry: number, said: number, share: number): boolean {
  const kind = facts[entry]?.kind;
  return kind !== undefined && framing.has(kind) && said > 0.85 && share < 0.7;
}

/** Things before facts about them; in a whole question what is said before what frames it. */
export function worthOf({ facts }: FactIndex, entry: number, asked: Weighed): number {
  const fact = facts[entry];
  if (fact === undefined) return 1;
  const { kind } = fact;
  if (kind === 'STATEMENT' && asked.seeks.has(fact.statementKind)) return soughtWorth;
  if (asked.isQuestion && kind === 'STATEMENT') return saidWorth;
  return sayingWorth[kind] ?? (joiningKinds.has(kind) ? 0.85 : 1);
}
