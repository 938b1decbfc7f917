/** Needs that arise in a local forum reach a regional one. */
import type { FactOf } from '../../../model/fact.ts';
import { documentOf } from '../councils.ts';
import { type Check, met, told, unknown } from '../finding.ts';
import { flowsReach } from '../flows-reach.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

/** A council that a source puts on a par with this one, and that has a way up. */
function equalWithAWay(survey: Survey, { id }: FactOf<'FORUM_TYPE'>, goals: ReadonlySet<string>) {
  return survey
    .pointing(id, 'TIE')
    .filter(({ tieKind }) => tieKind === 'EQUIVALENT_TO')
    .map(({ source, target }) => (source === id ? target : source))
    .find((one) => flowsReach(survey, 'NEED', one, goals) !== undefined);
}

export const everyLocalForumHasAWayUp: Check = {
  id: 'every-local-forum-has-a-way-up',
  holds: told(
    'Behov i varje lokalt forum har en väg till ett regionalt.',
    'Needs in every local forum have a way to a regional one.',
  ),
  asks: told(
    'Hur når frågor från lokala forum den regionala nivån?',
    'How do matters from local forums reach the regional level?',
  ),
  why: told(
    'Vi menar att den som inte kan lösa en fråga lokalt behöver kunna lyfta den.',
    'We hold that whoever cannot solve a matter locally needs to be able to raise it.',
  ),
  topic: 'flows',
  placeInTopic: 3,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'local forum types × the flows of needs they reach',
  ask: (survey) => {
    const regional = new Set(
      survey.councils.filter(({ level }) => level === 'REGIONAL').map(({ id }) => id),
    );
    return survey.councils
      .filter(({ level }) => level === 'LOCAL')
      .map((council) => {
        const found = flowsReach(survey, 'NEED', council.id, regional);
        const equal = found ? undefined : equalWithAWay(survey, council, regional);
        const spot = {
          ...atDesign(survey, council),
          mendedBy: survey.owners,
          slots: {
            forum: council.id,
            up: found?.to ?? '',
            equal: equal ?? '',
            document: documentOf(survey, council.id),
          },
        };
        if (found)
          return met(
            spot,
            told(
              'Frågor från {forum} kan lyftas till {up}.',
              'Questions from {forum} can be raised to {up}.',
            ),
            { evidence: found.flows },
          );
        return unknown(
          'SILENT',
          spot,
          equal === undefined
            ? told(
                '{document} säger inte hur {forum} lyfter frågor till regional nivå.',
                'How {forum} raises questions to the regional level is not said in {document}.',
              )
            : told(
                '{document} säger inte hur {forum} lyfter frågor till regional nivå, bara hur {equal} gör det.',
                'How {forum} raises questions to the regional level is not said in {document}, only how {equal} does.',
              ),
          told(
            'Ett beslut om vart {forum} lyfter frågor.',
            'A decision on where {forum} raises questions.',
          ),
          { evidence: [council.id] },
        );
      });
  },
};
