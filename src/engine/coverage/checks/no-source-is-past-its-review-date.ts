/** Documents with a day to be reviewed by have not passed it. The day is a setting of the owner. */
import { validityOn } from '../../../model/dates/validity.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';

export const noSourceIsPastItsReviewDate: Check = {
  id: 'no-source-is-past-its-review-date',
  holds: told(
    'Ingen källa har passerat sin dag för översyn.',
    'No source is past its day of review.',
  ),
  asks: told('Vilka källor behöver ses över?', 'Which sources are due for review?'),
  why: told(
    'Ett landskap är så färskt som sina källor.',
    'A landscape is as fresh as its sources.',
  ),
  topic: 'evidence',
  placeInTopic: 4,
  asksWhatIsDone: true,
  reader: 'EDITOR',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'documents',
  ask: (survey) =>
    survey.of('DOCUMENT').flatMap((document): Found[] => {
      if (document.reviewBy === undefined) return [];
      const spot = {
        of: document.id,
        side: 'DOCUMENTED' as const,
        mendedBy: survey.mendersOf(document.id),
        slots: { document: document.id, day: told(document.reviewBy, document.reviewBy) },
        evidence: [document.id],
      };
      return [
        validityOn({ to: document.reviewBy }, survey.today) === 'ENDED'
          ? gap(
              'STATED',
              spot,
              told(
                '{document} skulle ha setts över senast {day}.',
                '{document} was to be reviewed by {day}.',
              ),
            )
          : met(
              spot,
              told(
                '{document} ska ses över senast {day}.',
                '{document} is to be reviewed by {day}.',
              ),
            ),
      ];
    }),
};
