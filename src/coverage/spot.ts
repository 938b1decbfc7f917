/** Where in the landscape a finding lies: the area, level and place of what a check is asked of. */
import type { FactOf } from '../model/fact.ts';
import { sideOf } from '../model/words.ts';
import type { Finding } from './finding.ts';
import type { Survey } from './survey.ts';

type Spot = Pick<Finding, 'of' | 'side' | 'areas' | 'levels' | 'places' | 'mendedBy'>;

/** Where a forum type or forum lies. A regional one without a place of its own serves the counties. */
export function atForum(survey: Survey, forum: FactOf<'FORUM_TYPE'> | FactOf<'FORUM'>): Spot {
  const own = forum.kind === 'FORUM' ? forum.servesPlaces : [];
  const regional = forum.level === 'REGIONAL' ? survey.counties : [];
  return {
    of: forum.id,
    side: sideOf(forum.standing),
    areas: survey.colours(forum.inAreas),
    levels: forum.level ? [forum.level] : [],
    places: own.length > 0 ? own : regional,
    mendedBy: survey.mendersOf(forum.id),
  };
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
