/** Of each forum that exists, who chairs it and who is in it is known. */
import type { FactOf } from '../../model/fact.ts';
import { sideOf } from '../../model/words.ts';
import { documentOf, exists } from '../councils.ts';
import { type Check, type Finding, type Found, met, told, unknown } from '../finding.ts';
import { isSaidByASource } from '../said-by-a-source.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Forum = FactOf<'FORUM'>;
type Spot = Partial<Finding> & Pick<Finding, 'of'>;
type Place = FactOf<'SEAT'> | FactOf<'PARTICIPATION'>;

const settled = told('En medlemslista för {forum}.', 'A list of members of {forum}.');

/** Whom somebody is there for. */
function holderOf(place: Place): string {
  const holder = place.kind === 'SEAT' ? place.for : (place.onBehalfOf ?? place.by);
  return holder ?? place.id;
}
const holders = (places: readonly Place[]) => [...new Set(places.map(holderOf))];

function chairOf(survey: Survey, forum: Forum, spot: Spot, chairs: readonly Place[]): Found[] {
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

/** One organisation alone does not show who is in; a kind of people, such as the heads of business, does. */
function areMembersShown(survey: Survey, known: readonly string[]): boolean {
  const isKind = (id: string) => survey.reading.facts.byId.get(id)?.kind === 'ACTOR_TYPE';
  return known.length > 1 || known.some(isKind);
}

function membersOf(survey: Survey, forum: Forum, at: Spot, places: readonly Place[]): Found {
  const known = holders(places.filter(isSaidByASource));
  const silence = survey
    .pointing(forum.id, 'STATEMENT')
    .find(
      ({ statementKind, property }) =>
        statementKind === 'SILENCE' && /\b(members|seats)\b/.test(property ?? ''),
    );
  const examples = survey.seats(forum.id).filter(({ strength }) => strength === 'EXAMPLE');
  const spot = {
    ...at,
    also: 'members',
    slots: {
      ...at.slots,
      known,
      examples: holders(examples),
      document: documentOf(survey, silence?.id, forum.id),
    },
  };
  const evidence = [...places, ...examples].map(({ id }) => id);
  if (silence)
    return unknown(
      'SILENT',
      spot,
      known.length > 0
        ? told(
            '{document} säger inte vilka som sitter i {forum}, bara att dessa är företrädda: {known}.',
            'Who sits in {forum} is not said in {document}, only that these are represented: {known}.',
          )
        : told(
            '{document} säger inte vilka som är med i {forum}.',
            'Who is in {forum} is not said in {document}.',
          ),
      settled,
      { evidence: [silence.id, ...evidence] },
    );
  if (areMembersShown(survey, known))
    return met(spot, told('Med i {forum} är {known}.', 'In {forum} are {known}.'), { evidence });
  return unknown('NOT_DOCUMENTED', spot, wordsForUnknown(known.length, examples.length), settled, {
    evidence: evidence.length > 0 ? evidence : [forum.id],
  });
}

function wordsForUnknown(known: number, examples: number) {
  if (known > 0)
    return told(
      '{known} är med i {forum}; vilka fler som är med är inte bekräftat än.',
      'Who is in {forum}, beside {known}, is not confirmed yet.',
    );
  if (examples > 0)
    return told(
      'Vilka som sitter i {forum} är inte bekräftat än; som exempel nämns {examples}.',
      'Who sits in {forum} is not confirmed yet; {examples} are named as examples.',
    );
  return told(
    'Vilka som är med i {forum} är inte bekräftat än.',
    'Who is in {forum} is not confirmed yet.',
  );
}

export const everyNamedForumHasItsSeatsHeld: Check = {
  id: 'every-named-forum-has-its-seats-held',
  holds: told(
    'För varje forum som finns är det känt vem som är ordförande och vilka som är med.',
    'Of every forum that exists it is known who chairs it and who is in it.',
  ),
  why: told(
    'Vi menar att den som vill ta upp en fråga behöver veta vilka som sitter i forumet.',
    'We hold that whoever wants to raise a matter needs to know who sits in the forum.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'forums, their seats and participations',
  ask: (survey) =>
    survey.of('FORUM').flatMap((forum): Found[] => {
      if (!exists(forum) || forum.several) return [];
      const members = survey
        .pointing(forum.id, 'PARTICIPATION')
        .filter((one) => one.in === forum.id);
      const held = survey.seats(forum.id).filter((seat) => sideOf(seat.standing) === 'DOCUMENTED');
      const all: readonly Place[] = [...held, ...members];
      const spot = { ...atForum(survey, forum), slots: { forum: forum.id } };
      return [
        ...chairOf(
          survey,
          forum,
          spot,
          all.filter(({ capacity }) => capacity === 'CHAIR'),
        ),
        membersOf(
          survey,
          forum,
          spot,
          all.filter(({ capacity }) => capacity !== 'CHAIR'),
        ),
      ];
    }),
};
