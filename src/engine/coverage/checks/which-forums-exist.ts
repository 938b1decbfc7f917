/** The first of five questions to begin with: which forums there are, at the regional and at the local level. */
import { levelTold } from '../../../language/coverage-words.ts';
import type { FactOf } from '../../../model/fact.ts';
import type { Level } from '../../../model/words.ts';
import { type Check, type Found, met, told, unknown, type Wording } from '../finding.ts';
import { forumsThere } from '../forums-there.ts';
import type { Survey } from '../survey.ts';

function spotOf(
  survey: Survey,
  level: Level | null,
  forums: readonly string[],
  read: readonly string[] = [],
) {
  return {
    of: survey.landscape.id,
    also: level ?? 'UNPLACED',
    side: 'DOCUMENTED' as const,
    levels: level === null ? [] : [level],
    places: level === 'REGIONAL' ? survey.counties : [],
    mendedBy: survey.owners,
    slots: {
      landscape: survey.landscape.id,
      forums,
      read,
      ...(level ? { level: levelTold(level) } : {}),
    },
  };
}

/** Does no source say its level for certain? */
function isLevelRead({ citations }: FactOf<'FORUM'>): boolean {
  const own = citations.filter(({ supports }) => supports.includes('level'));
  return own.length > 0 && own.every(({ basis, certain }) => basis === 'INTERPRETED' || !certain);
}

function atLevel(survey: Survey, level: Level): Found {
  const there = forumsThere(survey).filter((forum) => forum.level === level);
  const ids = there.map(({ id }) => id);
  const read = there.filter(isLevelRead).map(({ id }) => id);
  const said = ids.filter((id) => !read.includes(id));
  const spot = spotOf(survey, level, said, read);
  if (ids.length > 0) return met(spot, wordsFor(said.length, read.length), { evidence: ids });
  return unknown(
    'SILENT',
    spot,
    told(
      'Vilka forum som finns på {level} nivå i {landscape} är inte beskrivet än.',
      'Which forums there are at the {level} level in {landscape} is not described yet.',
    ),
    told(
      'En förteckning från regionen och kommunerna över de forum som möts.',
      'A list from the region and the municipalities of the forums that meet.',
    ),
    { evidence: [survey.landscape.id] },
  );
}

function wordsFor(said: number, read: number): Wording {
  if (read === 0)
    return told('På {level} nivå finns {forums}.', 'At the {level} level there are {forums}.');
  return said === 0
    ? told(
        'På {level} nivå finns, enligt vår läsning, {read}.',
        'At the {level} level there are, by our reading, {read}.',
      )
    : told(
        'På {level} nivå finns {forums}, och enligt vår läsning också {read}.',
        'At the {level} level there are {forums}, and by our reading also {read}.',
      );
}

/** Forums whose level no source says, or that are of another. */
function elsewhere(survey: Survey): Found[] {
  const ids = forumsThere(survey)
    .filter(({ level }) => level !== 'REGIONAL' && level !== 'LOCAL')
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    met(
      spotOf(survey, null, ids),
      told('Utan angiven nivå finns {forums}.', 'With no level stated there are {forums}.'),
      { evidence: ids },
    ),
  ];
}

export const whichForumsExist: Check = {
  id: 'which-forums-exist',
  holds: told(
    'Det är känt vilka forum som finns, regionalt och lokalt.',
    'It is known which forums there are, regionally and locally.',
  ),
  asks: told('Vilka forum finns?', 'Which forums are there?'),
  why: told(
    'Vi menar att en region börjar med det som redan möts, innan något nytt föreslås.',
    'We hold that a region begins with what meets already, before anything new is proposed.',
  ),
  toWrite: told(
    'Skriv varje forum som möts, med namn, nivå och källa.',
    'Write each forum that meets, with name, level and source.',
  ),
  topic: 'questions',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  onlyWithoutBlueprint: true,
  cost: 'forums',
  ask: (survey) => [atLevel(survey, 'REGIONAL'), atLevel(survey, 'LOCAL'), ...elsewhere(survey)],
};
