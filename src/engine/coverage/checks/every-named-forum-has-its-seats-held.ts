/** Of each forum that exists, who chairs it and who is in it is known. */
import type { FactOf } from '../../../model/fact.ts';
import { documentOf, exists } from '../councils.ts';
import { type Check, type Finding, type Found, met, told, unknown } from '../finding.ts';
import { membersOf } from '../members-told.ts';
import { holders, namedIn, type Presence } from '../named-members.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Forum = FactOf<'FORUM'>;
type Spot = Partial<Finding> & Pick<Finding, 'of'>;

function chairOf(survey: Survey, forum: Forum, spot: Spot, chairs: readonly Presence[]): Found[] {
  if (chairs.length > 0)
    return [
      met(
        {
          ...spot,
          also: 'chair',
          slots: {
            ...spot.slots,
            chairs: holders(chairs),
            document: documentOf(survey, chairs[0]?.id),
          },
        },
        told(
          '{chairs} har ordförandeposten i {forum}, enligt {document}.',
          '{chairs} has the chair of {forum}, according to {document}.',
        ),
        { evidence: chairs.map(({ id }) => id) },
      ),
    ];
  // A network needs no chair; a council does where the design gives it one.
  if (!forum.ofType.some((type) => survey.seats(type, 'CHAIR').length > 0)) return [];
  return [
    unknown(
      'NOT_DOCUMENTED',
      { ...spot, also: 'chair' },
      told(
        'Vem som är ordförande i {forum} är inte bekräftat än.',
        'Who chairs {forum} is not confirmed yet.',
      ),
      told('Minnesanteckningar från {forum}.', 'Notes of a meeting of {forum}.'),
      { evidence: [forum.id] },
    ),
  ];
}

export const everyNamedForumHasItsSeatsHeld: Check = {
  id: 'every-named-forum-has-its-seats-held',
  holds: told(
    'För varje forum som finns är det känt vem som är ordförande och vilka som är med.',
    'Of every forum that exists it is known who chairs it and who is in it.',
  ),
  asks: told(
    'Vilka är med i de forum som finns, och vem är ordförande?',
    'Who is in the forums that exist, and who chairs them?',
  ),
  why: told(
    'Vi menar att den som vill ta upp en fråga behöver veta vilka som sitter i forumet.',
    'We hold that whoever wants to raise a matter needs to know who sits in the forum.',
  ),
  // The third of the five questions a landscape without a design begins with.
  topicWithout: 'questions',
  toWrite: told(
    'Skriv dem som är med under forumets platser.',
    'Write those who are in it among the seats of the forum.',
  ),
  topic: 'seats',
  placeInTopic: 8,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'forums, their seats and participations',
  ask: (survey) =>
    survey.of('FORUM').flatMap((forum): Found[] => {
      if (!exists(forum) || forum.several) return [];
      const named = namedIn(survey, forum);
      const spot = { ...atForum(survey, forum), slots: { forum: forum.id } };
      return [...chairOf(survey, forum, spot, named.chairs), membersOf(survey, forum, spot, named)];
    }),
};
