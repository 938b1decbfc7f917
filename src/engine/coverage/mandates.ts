/** The mandates checks ask of. */
import type { FactOf } from '../../model/fact.ts';
import type { Survey } from './survey.ts';

type Flow = FactOf<'FLOW'>;
/** A mandate whose two ends are stated. */
export type Mandate = Flow & { readonly giver: string; readonly receiver: string };

/** Only what a source says with certainty: our reading of a picture gives nobody an assignment. */
const isMandate = (flow: Flow): flow is Mandate =>
  flow.flowKind === 'MANDATE' &&
  flow.citations.some(({ basis, certain }) => basis === 'TEXT' && certain) &&
  flow.standing !== 'MISSING' &&
  flow.giver !== undefined &&
  flow.receiver !== undefined;

/** The latest mandate between each two: what was extended is asked of once. */
export function latestMandates(survey: Survey): readonly Mandate[] {
  const last = new Map<string, Mandate>();
  for (const one of survey.of('FLOW').filter(isMandate)) {
    const pair = `${one.giver} ${one.receiver}`;
    if ((one.from ?? '') >= (last.get(pair)?.from ?? '')) last.set(pair, one);
  }
  return [...last.values()];
}
