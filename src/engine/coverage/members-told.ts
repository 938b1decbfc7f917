/** Who is in a forum as far as sources name them, and what is left to confirm. */
import type { FactOf } from '../../model/fact.ts';
import { documentOf, doubtOf, withDoubt, yearTold } from './councils.ts';
import { type Found, met, type Spot, told, unknown, type Wording } from './finding.ts';
import { holders, type Named } from './named-members.ts';
import type { Survey } from './survey.ts';

type Forum = FactOf<'FORUM'>;

const settled = told('En medlemslista för {forum}.', 'A list of members of {forum}.');

/** One organisation alone does not show who is in; a kind of people, such as the heads of business, does. */
function areMembersShown(survey: Survey, known: readonly string[]): boolean {
  const isKind = (id: string) => survey.reading.facts.byId.get(id)?.kind === 'ACTOR_TYPE';
  return known.length > 1 || known.some(isKind);
}

/** The other members where all municipalities of the county are in, so that these are told as one. */
function beside(survey: Survey, known: readonly string[]): readonly string[] | undefined {
  const own = survey.municipalities.map((place) => survey.municipalityOf(place)?.id ?? place);
  const areAllIn = own.length > 1 && own.every((id) => known.includes(id));
  return areAllIn ? known.filter((id) => !own.includes(id)) : undefined;
}

function whoIsIn(
  survey: Survey,
  spot: Spot,
  known: readonly string[],
  evidence: readonly string[],
) {
  const others = beside(survey, known);
  if (others === undefined)
    return met(spot, told('Med i {forum} är {known}.', 'In {forum} are {known}.'), { evidence });
  return met(
    { ...spot, slots: { ...spot.slots, others, count: survey.municipalities.length } },
    others.length === 0
      ? told(
          'Med i {forum} är länets alla {count} kommuner.',
          'In {forum} are all {count} municipalities of the county.',
        )
      : told(
          'Med i {forum} är {others} och länets alla {count} kommuner.',
          'In {forum} are {others} and all {count} municipalities of the county.',
        ),
    { evidence },
  );
}

/** Whether it is known who is in a forum, and those whom a source names. */
export function membersOf(survey: Survey, forum: Forum, at: Spot, named: Named): Found {
  const { known } = named;
  const silence = survey
    .pointing(forum.id, 'STATEMENT')
    .find(
      ({ statementKind, property }) =>
        statementKind === 'SILENCE' && /\b(members|seats)\b/.test(property ?? ''),
    );
  const spot = {
    ...at,
    also: 'members',
    slots: {
      ...at.slots,
      known,
      read: named.read,
      chairs: holders(named.chairs),
      atMeeting: holders(named.atMeeting),
      examples: holders(named.examples),
      year: yearTold(survey, named.chairs[0]?.id),
      knownYear: yearTold(survey, forum.id),
      doubt: doubtOf([forum]),
      document: documentOf(survey, silence?.id, forum.id),
    },
  };
  const { members, chairs, atMeeting, examples, heard } = named;
  const places = [...members, ...chairs, ...atMeeting, ...examples, ...heard];
  const evidence = places.map(({ id }) => id);
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
    return whoIsIn(
      survey,
      spot,
      known,
      members.map(({ id }) => id),
    );
  return unknown(
    // Of a network that no design describes nothing is designed that could be documented.
    forum.ofType.length > 0 ? 'NOT_DOCUMENTED' : 'SILENT',
    spot,
    withDoubt(wordsForUnknown(named), spot.slots.doubt),
    settled,
    {
      evidence: evidence.length > 0 ? evidence : [forum.id],
    },
  );
}

/** Those a source does name, as sentences, before what is left to confirm. */
function wordsForUnknown({ known, read, chairs, atMeeting, examples, heard }: Named): Wording {
  const said = [
    chairs.length > 0 &&
      told(
        '{chairs} hade ordförandeposten i {forum} {year}.',
        'The chair of {forum} was held by {chairs} in {year}.',
      ),
    atMeeting.length > 0 &&
      told(
        'Med på gruppmötet var också {atMeeting}.',
        'At the group meeting were also {atMeeting}.',
      ),
    known.length > 0 &&
      (read.length > 0
        ? told(
            '{known} var med i {forum} {knownYear}, och enligt vår läsning också {read}.',
            'In {forum} was {known} in {knownYear}, and by our reading also {read}.',
          )
        : told('{known} var med i {forum} {knownYear}.', 'In {forum} was {known} in {knownYear}.')),
    examples.length > 0 &&
      told(
        'Som exempel på vilka det skulle kunna vara nämns {examples}.',
        '{examples} are named as examples of who it could be.',
      ),
  ].filter((one) => one !== false);
  const rest =
    said.length > 0
      ? told(
          'Vilka fler som är med är inte bekräftat än.',
          'Who else is in it is not confirmed yet.',
        )
      : heard.length > 0
        ? told(
            '{forum} hördes när förslaget togs fram, men vilka som är med där är inte bekräftat än.',
            'When the proposal was made views were asked of {forum}, but who is in it is not confirmed yet.',
          )
        : told(
            'Vilka som är med i {forum} är inte bekräftat än.',
            'Who is in {forum} is not confirmed yet.',
          );
  const all = [...said, rest];
  return told(all.map(({ sv }) => sv).join(' '), all.map(({ en }) => en).join(' '));
}
