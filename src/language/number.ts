/** Whether an English name is one or several: "Municipalities convey", "Programme council conveys". */
import type { Fact } from '../model/fact.ts';

/** The kinds whose names are titles, and so one, whatever they say. */
const titled: ReadonlySet<Fact['kind']> = new Set([
  'ACTOR',
  'PERSON',
  'PROCESS',
  'INITIATIVE',
  'EVENT',
  'LANDSCAPE',
  'PLACE',
  'GOAL',
]);
/** What follows a name's head: "Networks | of industry organisations". */
const afterHead =
  /[,(:]| (?:of|for|in|on|from|that|who|where|between|among|with|at|to|outside|choosing|born)\b/;
const manyWithoutS = /\b(?:people|staff|men|women|children)$/i;
const oneWithS = /(?:ss|us|is|ics|news)$/i;

/** True when verbs after the name stand in the plural. */
export function isSeveral(fact: Fact | undefined): boolean {
  if (fact?.name === undefined || titled.has(fact.kind)) return false;
  const name = fact.name.en;
  if (/^(?:What|Why|How) /.test(name)) return false;
  if (/^Those /.test(name)) return true;
  const head = name.split(afterHead)[0]?.trim() ?? name;
  return [head, head.split(' and ')[0] ?? head].some(
    (words) => manyWithoutS.test(words) || (words.endsWith('s') && !oneWithS.test(words)),
  );
}
