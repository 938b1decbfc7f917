/** What of a design describes how areas, roles and the whole hang together: nothing to introduce, so nothing to compare. */

import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import type { Survey } from '../../coverage/survey.ts';

type Flow = FactOf<'FLOW'>;

/** Is it the design as a whole: a process or system that is part of nothing and has parts? */
function isTheWhole({ reading }: Survey, id: string): boolean {
  const fact = reading.facts.byId.get(id);
  if (fact?.kind !== 'PROCESS' && fact?.kind !== 'FORUM_TYPE') return false;
  if (sideOf(fact.standing) !== 'DESIGNED' || fact.partOf.length > 0) return false;
  return reading.facts
    .pointingTo(id)
    .some((one) => one.kind === fact.kind && 'partOf' in one && one.partOf.includes(id));
}

/**
 * Does the flow describe the model: how people move in it, what areas and roles are to each other, or what the whole is
 * for? That no source shows it would say that nobody is rehabilitated, retrained or employed. What somebody carries for
 * the whole is a task and is compared.
 */
export function describesTheModel(survey: Survey, flow: Flow): boolean {
  const ends = [flow.giver, flow.receiver].filter((end) => end !== undefined);
  const kindOf = (id: string) => survey.reading.facts.byId.get(id)?.kind;
  const isAreaOrRole = (id: string) => kindOf(id) === 'AREA' || kindOf(id) === 'ROLE';
  if (flow.flowKind === 'PEOPLE') return true;
  if (ends.length === 2 && ends.every(isAreaOrRole)) return true;
  return flow.via.length === 0 && ends.some((end) => isTheWhole(survey, end));
}
