/** Whoever is charged with something reports back. */
import type { FactOf } from '../../model/fact.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';
import type { Ground } from '../ground.ts';
import { atFlow } from '../spot.ts';

/** The party, and what it is part of or of the type of. */
function wider(ground: Ground, id: string): string[] {
  const fact = ground.reading.facts.byId.get(id);
  return fact?.kind === 'ACTOR' ? [id, ...fact.partOf, ...fact.ofType] : [id];
}

/** Everybody reports from each party lead to, step by step. */
function reportsLeadTo(ground: Ground, from: string): Map<string, string> {
  const reached = new Map<string, string>(wider(ground, from).map((id) => [id, '']));
  for (const [party] of reached)
    for (const flow of ground.pointing(party, 'FLOW'))
      if (flow.flowKind === 'REPORTING' && flow.giver === party && flow.receiver !== undefined)
        for (const id of wider(ground, flow.receiver))
          if (!reached.has(id)) reached.set(id, flow.id);
  return reached;
}

export const everyMandateHasAReport: Check = {
  id: 'every-mandate-has-a-report',
  holds: told(
    'Den som har fått ett uppdrag redovisar det.',
    'Whoever was charged with something reports on it.',
  ),
  why: {
    sv: 'Ett uppdrag utan redovisning kan ingen följa upp.',
    en: 'A mandate without a report cannot be followed up.',
    facts: ['regionerna-redovisar-till-tillvaxtverket'],
  },
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'mandates, and the reports of each party charged',
  ask: (ground) => {
    const known = new Map<string, Map<string, string>>();
    const reportsFrom = (party: string) => {
      const found = known.get(party) ?? reportsLeadTo(ground, party);
      known.set(party, found);
      return found;
    };
    return ground.of('FLOW').flatMap((flow: FactOf<'FLOW'>): Found[] => {
      const { giver, receiver } = flow;
      if (flow.flowKind !== 'MANDATE' || giver === undefined || receiver === undefined) return [];
      const report = reportsFrom(receiver).get(giver);
      const spot = {
        ...atFlow(ground, flow),
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
