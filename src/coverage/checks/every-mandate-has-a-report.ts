/** Whoever is charged with something reports back. */
import type { FactOf } from '../../model/fact.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';
import { atFlow } from '../spot.ts';
import type { Survey } from '../survey.ts';

/** The party, and what it is part of or of the type of. */
function wider(survey: Survey, id: string): string[] {
  const fact = survey.reading.facts.byId.get(id);
  return fact?.kind === 'ACTOR' ? [id, ...fact.partOf, ...fact.ofType] : [id];
}

/** Everybody reports from each party lead to, step by step. */
function reportsLeadTo(survey: Survey, from: string): Map<string, string> {
  const reached = new Map<string, string>(wider(survey, from).map((id) => [id, '']));
  for (const [party] of reached)
    for (const flow of survey.pointing(party, 'FLOW'))
      if (flow.flowKind === 'REPORTING' && flow.giver === party && flow.receiver !== undefined)
        for (const id of wider(survey, flow.receiver))
          if (!reached.has(id)) reached.set(id, flow.id);
  return reached;
}

export const everyMandateHasAReport: Check = {
  id: 'every-mandate-has-a-report',
  holds: told(
    'Den som har fått ett uppdrag redovisar det.',
    'Whoever was charged with something reports on it.',
  ),
  why: told(
    'Ett uppdrag utan redovisning kan ingen följa upp.',
    'A mandate without a report cannot be followed up.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'mandates, and the reports of each party charged',
  ask: (survey) => {
    const known = new Map<string, Map<string, string>>();
    const reportsFrom = (party: string) => {
      const found = known.get(party) ?? reportsLeadTo(survey, party);
      known.set(party, found);
      return found;
    };
    return survey.of('FLOW').flatMap((flow: FactOf<'FLOW'>): Found[] => {
      const { giver, receiver } = flow;
      if (flow.flowKind !== 'MANDATE' || giver === undefined || receiver === undefined) return [];
      const report = reportsFrom(receiver).get(giver);
      const spot = {
        ...atFlow(survey, flow),
        slots: { giver, receiver },
        mendedBy: [receiver],
      };
      return [
        report
          ? met(
              spot,
              told(
                '{receiver} har uppdrag av {giver} och redovisar dit, direkt eller genom andra.',
                '{receiver} is charged by {giver} and reports there, directly or through others.',
              ),
              { evidence: [flow.id, report] },
            )
          : gap(
              'STATED',
              spot,
              told(
                'Ingen redovisning från {receiver} till {giver} är angiven för uppdraget.',
                'No report from {receiver} to {giver} is stated for the mandate.',
              ),
              { evidence: [flow.id] },
            ),
      ];
    });
  },
};
