/** Each municipality has the local forums that law or design give it, where it is shown to have what they are for. */
import type { FactOf } from '../../../model/fact.ts';
import { documentOf, exists, isCommittee } from '../councils.ts';
import { type Check, type Finding, type Found, gap, met, told, unknown } from '../finding.ts';
import { nearby } from '../nearby.ts';
import { atForum } from '../spot.ts';
import type { Survey } from '../survey.ts';

type ForumType = FactOf<'FORUM_TYPE'>;
type Forum = FactOf<'FORUM'>;
type Spot = Partial<Finding> & Pick<Finding, 'of'>;

const settled = told(
  'En förteckning från kommuner och skolor över utbildningarna och deras råd.',
  'A list from municipalities and schools of the programmes and their councils.',
);

function spotOf(survey: Survey, type: ForumType): Spot {
  return {
    ...atForum(survey, type),
    side: 'DOCUMENTED',
    slots: { type: type.id },
    ...(type.standing === 'STATUTORY' ? { seriousness: 'LAW' as const } : {}),
  };
}

function inPlace(survey: Survey, type: ForumType, forums: readonly Forum[], place: string) {
  const mender = survey.municipalityOf(place);
  const spot: Spot = {
    ...spotOf(survey, type),
    also: place,
    places: [place],
    ...(mender ? { mendedBy: [mender.id] } : {}),
    slots: {
      type: type.id,
      place,
      forums: forums.filter(exists).map(({ id }) => id),
      document: documentOf(survey, forums.find(exists)?.id),
    },
    nearby: nearby(survey, { level: type.level, place, type: type.id }),
  };
  const there = forums.filter(exists).map(({ id }) => id);
  if (there.length > 0)
    return met(
      { ...spot, nearby: [] },
      told(
        'I {place} finns {forums}, som {document} räknar som {type}.',
        'In {place} there is {forums}, which counts as {type} in {document}.',
      ),
      { evidence: there },
    );
  const missing = forums.find(({ standing }) => standing === 'MISSING');
  if (missing)
    return gap(
      'STATED',
      spot,
      told(
        'Enligt källan saknas {type} i {place}.',
        'According to the source {type} is missing in {place}.',
      ),
      { evidence: [missing.id] },
    );
  return unknown(
    'NOT_DOCUMENTED',
    spot,
    type.standing === 'PROPOSED'
      ? told(
          'Att {type} finns i {place} är inte bekräftat; det är ett förslag som ingen är bunden av.',
          'That there is {type} in {place} is not confirmed; it is a proposal that binds nobody.',
        )
      : told(
          'Att {type} finns i {place} är inte bekräftat än.',
          'That there is {type} in {place} is not confirmed yet.',
        ),
    told('Ett besked från kommunen.', 'Word from the municipality.'),
    { evidence: [type.id] },
  );
}

/** What is said of which there are, of forums that stand for the type. */
function silenceOnWhich(survey: Survey, type: ForumType) {
  const standIns = survey
    .pointing(type.id, 'TIE')
    .filter(({ tieKind, target }) => tieKind === 'LINKED_TO' && target === type.id)
    .map(({ source }) => source);
  return standIns
    .flatMap((id) => survey.pointing(id, 'STATEMENT'))
    .find(
      ({ statementKind, property }) =>
        statementKind === 'SILENCE' && (property ?? '').startsWith('which'),
    );
}

/** One answer for the whole landscape, where no source shows which municipalities it is due in. */
function anywhere(survey: Survey, type: ForumType, unplaced: readonly Forum[]): Found {
  const spot = {
    ...spotOf(survey, type),
    slots: { type: type.id, unplaced: unplaced.map(({ id }) => id) },
    ...(unplaced.length > 0 ? { mendedBy: unplaced.map(({ id }) => id) } : {}),
  };
  if (unplaced.length > 0)
    return unknown(
      'SILENT',
      spot,
      told(
        '{unplaced} finns, men i vilka kommuner sägs inte.',
        '{unplaced} exist, but in which municipalities is not said.',
      ),
      told('En förteckning över grupperna.', 'A list of the groups.'),
      { evidence: unplaced.map(({ id }) => id) },
    );
  const silence = silenceOnWhich(survey, type);
  if (silence)
    return unknown(
      'SILENT',
      { ...spot, slots: { ...spot.slots, text: silence.text } },
      told('{text}', '{text}'),
      settled,
      { evidence: [silence.id, type.id] },
    );
  return unknown(
    'NOT_DOCUMENTED',
    spot,
    type.per === 'PROGRAMME'
      ? told(
          'I vilka kommuner det ges utbildningar som ska ha {type} framgår inte av dokumenten, och därför inte heller om något saknas.',
          'The documents do not show in which municipalities there are programmes that are to have {type}, and so not whether any is missing either.',
        )
      : told(
          'Att {type} har kommit i gång någonstans är inte bekräftat än.',
          'That {type} has started anywhere is not confirmed yet.',
        ),
    settled,
    { evidence: [type.id] },
  );
}

export const everyMunicipalityHasItsLocalForum: Check = {
  id: 'every-municipality-has-its-local-forum',
  holds: told(
    'De lokala forum som lag eller förslag ger en kommun finns där.',
    'The local forums that law or design give a municipality exist there.',
  ),
  asks: told(
    'Finns de lokala forumen i kommunerna?',
    'Do the municipalities have their local forums?',
  ),
  why: told(
    'Vi menar att det är i kommunen som samverkan blir verksamhet.',
    'We hold that it is in the municipality that cooperation becomes action.',
  ),
  topic: 'forums',
  placeInTopic: 3,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'local forum types × municipalities',
  ask: (survey) =>
    survey.councils
      .filter((type) => type.level === 'LOCAL' && !isCommittee(survey, type))
      .flatMap((type) => {
        const forums = survey.forumsOf(type.id);
        const at = (place: string) =>
          forums.filter(({ servesPlaces }) => servesPlaces.includes(place));
        const isDueInEach = type.per === 'MUNICIPALITY';
        const asked = survey.municipalities.filter((place) => isDueInEach || at(place).length > 0);
        const placed = asked.map((place) => inPlace(survey, type, at(place), place));
        if (isDueInEach) return placed;
        const unplaced = forums.filter((one) => exists(one) && one.servesPlaces.length === 0);
        return [...placed, anywhere(survey, type, unplaced)];
      }),
};
