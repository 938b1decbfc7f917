/** What a source itself says is missing, such as data, funding or a school. */
import type { Fact, FactOf } from '../../../model/fact.ts';
import type { Level } from '../../../model/words.ts';
import { type Check, type Found, gap, told } from '../finding.ts';
import type { Survey } from '../survey.ts';

/** The property of a statement in which a source says that what it tells of is missing. */
const missing = 'missing';

const placesOf = (survey: Survey, facts: readonly Fact[]) =>
  facts.flatMap((fact) =>
    fact.kind === 'ACTOR'
      ? fact.servesPlaces.filter((place) => survey.municipalities.includes(place))
      : [],
  );

/** Where it lies: in the municipality whose own matter it is, else with the region. */
function spotOf(survey: Survey, one: FactOf<'STATEMENT'>) {
  const { byId } = survey.reading.facts;
  const about = one.about.flatMap((id) => byId.get(id) ?? []);
  const own = placesOf(survey, about);
  const areas = about.flatMap((fact) => ('inAreas' in fact ? survey.colours(fact.inAreas) : []));
  const level: Level = own.length > 0 ? 'LOCAL' : 'REGIONAL';
  return {
    of: one.id,
    side: 'DOCUMENTED' as const,
    areas: [...new Set(areas)],
    levels: [level],
    places: own.length > 0 ? [...new Set(own)] : survey.counties,
    mendedBy: one.about,
    slots: { text: one.text },
    evidence: [one.id],
  };
}

export const nothingIsSaidToBeMissing: Check = {
  id: 'nothing-is-said-to-be-missing',
  holds: told(
    'Ingen källa säger att något som arbetet behöver saknas.',
    'No source says that something the work needs is missing.',
  ),
  asks: told(
    'Finns i dag det som källorna sa saknades?',
    'Is what the sources said was missing there today?',
  ),
  why: told(
    'Vi menar att det som källorna själva säger saknas bör synas först.',
    'We hold that what the sources themselves say is missing should be seen first.',
  ),
  topic: 'evidence',
  placeInTopic: 1,
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: false,
  cost: 'statements',
  ask: (survey) =>
    survey.of('STATEMENT').flatMap((one): Found[] => {
      if (one.property !== missing || one.statementKind === 'SILENCE') return [];
      return [gap('STATED', spotOf(survey, one), told('{text}', '{text}'))];
    }),
};
