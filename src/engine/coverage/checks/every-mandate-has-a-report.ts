/** Whoever is charged with something reports back. */
import { flowKindTold } from '../../../language/coverage-words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { latestMandates } from '../mandates.ts';
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
  asks: told('Har uppdragen redovisats?', 'Have the assignments been reported on?'),
  why: told(
    'Ett uppdrag som inte redovisas är svårt att följa upp.',
    'A mandate without a report is hard to follow up.',
  ),
  topic: 'tasks',
  placeInTopic: 2,
  asksWhatIsDone: true,
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
    return latestMandates(survey).map((flow): Found => {
      const { giver, receiver } = flow;
      const report = survey.reading.facts.byId.get(reportsFrom(receiver).get(giver) ?? '');
      const last = report?.kind === 'FLOW' ? report : undefined;
      const isDone = last?.standing === 'OCCURRED' || last?.standing === 'ESTABLISHED';
      const charging = survey.reading.facts.byId.get(giver);
      const isByTheState = charging?.kind === 'ACTOR' && charging.level === 'NATIONAL';
      const spot = {
        ...atFlow(survey, flow),
        ...(isByTheState ? { seriousness: 'LAW' as const } : {}),
        side: isDone ? ('DOCUMENTED' as const) : ('DESIGNED' as const),
        slots: {
          giver,
          receiver,
          reporter: last?.giver ?? '',
          reportedTo: last?.receiver ?? '',
          what: last?.carries ?? flowKindTold('REPORTING'),
        },
        mendedBy: [receiver],
      };
      return last
        ? met(
            spot,
            isDone
              ? told(
                  'Uppdraget från {giver} till {receiver} är redovisat: {reportedTo} har fått {what} från {reporter}.',
                  'The mandate from {giver} to {receiver} has been reported on: {reportedTo} has got {what} from {reporter}.',
                )
              : told(
                  'Uppdraget från {giver} till {receiver} ska redovisas: {reportedTo} ska få {what} från {reporter}.',
                  'The mandate from {giver} to {receiver} is to be reported on: {reportedTo} is to get {what} from {reporter}.',
                ),
            { evidence: [flow.id, last.id] },
          )
        : unknown(
            'SILENT',
            spot,
            told(
              'Hur {receiver} redovisar uppdraget till {giver} sägs inte.',
              'How {receiver} reports on the mandate to {giver} is not said.',
            ),
            told('Själva beslutet om uppdraget.', 'The decision on the mandate.'),
            { evidence: [flow.id] },
          );
    });
  },
};
