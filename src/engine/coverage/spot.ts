/** Where in the landscape a finding lies: the area, level and place of what a check is asked of. */
import type { FactOf } from '../../model/fact.ts';
import { type AreaColour, sideOf } from '../../model/words.ts';
import type { Finding } from './finding.ts';
import { answerersOfCouncil, answerersOfForum } from './menders.ts';
import type { Survey } from './survey.ts';

type Spot = Pick<Finding, 'of' | 'side' | 'areas' | 'levels' | 'places' | 'mendedBy'>;

type AnyForum = FactOf<'FORUM_TYPE'> | FactOf<'FORUM'>;

/** Can the municipality answer for the forum: it sits there or cares for it, or the forum is one per municipality? */
function canAnswer(survey: Survey, place: string, forum: FactOf<'FORUM'>): boolean {
  const actor = survey.municipalityOf(place)?.id;
  if (actor === undefined) return false;
  return (
    forum.ofType.some((type) => survey.council(type)?.per === 'MUNICIPALITY') ||
    survey.seats(forum.id).some((seat) => seat.for === actor) ||
    survey.mendersOf(forum.id).includes(actor) ||
    survey
      .pointing(forum.id, 'PARTICIPATION')
      .some((one) => one.in === forum.id && (one.by === actor || one.onBehalfOf === actor))
  );
}

/** The municipalities that can answer themselves, else the counties of what is regional. */
function placesOf(survey: Survey, forum: AnyForum): readonly string[] {
  const served = forum.kind === 'FORUM' ? forum.servesPlaces : [];
  const local = served.filter(
    (place) =>
      forum.kind === 'FORUM' &&
      survey.municipalities.includes(place) &&
      canAnswer(survey, place, forum),
  );
  if (local.length > 0) return local;
  return forum.level === 'REGIONAL' ? survey.counties : [];
}

/** The areas it works in; what law gives all has areas only where a design of the landscape's own speaks of areas. */
function areasOf(survey: Survey, forum: AnyForum): readonly AreaColour[] {
  const isOthers = forum.landscapes.length === 0 && !survey.hasBlueprint;
  return isOthers ? [] : survey.colours(forum.inAreas);
}

/** Where a forum type or forum lies. */
export function atForum(survey: Survey, forum: AnyForum): Spot {
  const places = placesOf(survey, forum);
  return {
    of: forum.id,
    side: sideOf(forum.standing),
    areas: areasOf(survey, forum),
    levels: forum.level ? [forum.level] : [],
    places,
    mendedBy: answerersOf(survey, forum, places),
  };
}

/** A named forum answers for itself, and law names its own; of a design, whoever cares for it. */
function answerersOf(survey: Survey, forum: AnyForum, places: readonly string[]) {
  if (forum.kind === 'FORUM')
    return answerersOfForum(
      survey,
      forum,
      places.filter((place) => survey.municipalities.includes(place)),
    );
  return forum.standing === 'STATUTORY'
    ? answerersOfCouncil(survey, forum)
    : survey.mendersOf(forum.id);
}

/** Where a question lies that the design of a council leaves open. */
export function atDesign(survey: Survey, council: FactOf<'FORUM_TYPE'>): Spot {
  return { ...atForum(survey, council), mendedBy: answerersOfCouncil(survey, council) };
}

/** Where a flow lies: the areas and levels of its stated ends; who gives could mend it, else who receives. */
export function atFlow(survey: Survey, flow: FactOf<'FLOW'>): Spot {
  const { graph } = survey.reading;
  const ends = [flow.giver, flow.receiver].filter((end) => end !== undefined);
  const facts = ends.map((end) => graph.parties[graph.partyNumber.get(end) ?? -1]);
  const areas = facts.flatMap((party) =>
    party === undefined
      ? []
      : party.kind === 'AREA'
        ? [party.colour]
        : 'inAreas' in party
          ? survey.colours(party.inAreas)
          : [],
  );
  const levels = facts.flatMap((party) =>
    party !== undefined && 'level' in party && party.level ? [party.level] : [],
  );
  return {
    of: flow.id,
    side: sideOf(flow.standing),
    areas: [...new Set(areas)],
    levels: [...new Set(levels)],
    places: [],
    mendedBy: ends.slice(0, 1),
  };
}
