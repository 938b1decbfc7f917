/** Each process, and each service somebody is said to answer for or not, has an owner. */
import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import { isSaidByASource } from '../said-by-a-source.ts';
import type { Survey } from '../survey.ts';

const owning: readonly string[] = ['OWNS', 'HOSTS', 'LEADS', 'HOLDS'];

function ownersOf(survey: Survey, id: string): readonly FactOf<'TIE'>[] {
  return survey
    .pointing(id, 'TIE')
    .filter((tie) => tie.target === id && owning.includes(tie.tieKind) && isSaidByASource(tie));
}

/** The first whole somebody answers for, step by step up. */
function ownedWhole(survey: Survey, { partOf }: FactOf<'PROCESS'>): string | undefined {
  const seen = new Set(partOf);
  for (const whole of seen) {
    if (ownersOf(survey, whole).length > 0) return whole;
    const fact = survey.reading.facts.byId.get(whole);
    if (fact?.kind === 'PROCESS') for (const one of fact.partOf) seen.add(one);
  }
  return undefined;
}

export const everyServiceHasAnOwner: Check = {
  id: 'every-service-has-an-owner',
  holds: told(
    'Varje process och tjänst har någon som svarar för den.',
    'Every process and service has somebody who answers for it.',
  ),
  asks: told(
    'Vem svarar för varje process och tjänst?',
    'Who answers for each process and service?',
  ),
  why: told(
    'Det som ingen svarar för blir lätt inte av.',
    'What nobody answers for easily does not happen.',
  ),
  topic: 'tasks',
  placeInTopic: 4,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'processes × their depth',
  ask: (survey) =>
    survey.of('PROCESS').flatMap((process): Found[] => {
      const silence = survey
        .pointing(process.id, 'STATEMENT')
        .find(
          ({ statementKind, about, property }) =>
            statementKind === 'SILENCE' &&
            about.includes(process.id) &&
            property?.startsWith('owner') === true,
        );
      const owners = ownersOf(survey, process.id);
      const whole = owners.length > 0 ? undefined : ownedWhole(survey, process);
      const answering = whole === undefined ? owners : ownersOf(survey, whole);
      const spot = {
        of: process.id,
        side: sideOf(answering[0]?.standing ?? process.standing),
        levels: ['REGIONAL' as const],
        places: survey.counties,
        mendedBy: survey.mendersOf(whole ?? process.id),
        slots: {
          process: process.id,
          owners: [...new Set(answering.map(({ source }) => source))],
          whole: whole ?? '',
        },
      };
      if (silence)
        return [
          unknown(
            'SILENT',
            spot,
            told(
              'Vem som svarar för {process} sägs inte.',
              'Who answers for {process} is not said.',
            ),
            told('Ett beslut om vem som svarar för tjänsten.', 'A decision on who answers for it.'),
            { evidence: [silence.id] },
          ),
        ];
      if (owners.length > 0)
        return [
          met(spot, told('{owners} svarar för {process}.', '{process} lies with {owners}.'), {
            evidence: owners.map(({ id }) => id),
          }),
        ];
      if (process.processKind === 'SERVICE') return [];
      return [
        whole === undefined
          ? unknown(
              'SILENT',
              spot,
              told(
                'Vem som svarar för {process} sägs inte.',
                'Who answers for {process} is not said.',
              ),
              told(
                'Ett beslut om vem som svarar för processen.',
                'A decision on who answers for it.',
              ),
              { evidence: [process.id] },
            )
          : met(
              spot,
              told(
                '{process} ingår i {whole}, som {owners} svarar för.',
                '{process} is part of {whole}, which lies with {owners}.',
              ),
              { evidence: [process.id, ...answering.map(({ id }) => id)] },
            ),
      ];
    }),
};
