/** Initiatives that later sources show and that stand in no part of a design. */

import type { FactOf } from '../../../model/fact.ts';
import { sideOf } from '../../../model/words.ts';
import type { Survey } from '../../coverage/survey.ts';
import type { Compared } from './compared.ts';
import { type Design, isKnownHere } from './design.ts';

/** Does it aim at a goal, whether a source says so or we read it so? */
function aimsAtSomething(survey: Survey, { id }: FactOf<'INITIATIVE'>): boolean {
  return survey
    .pointing(id, 'TIE')
    .some(({ tieKind, source }) => tieKind === 'AIMS_AT' && source === id);
}

/** Is it about a forum or actor that the design names nowhere? */
function concernsSomebodyNew(survey: Survey, id: string): boolean {
  const { facts } = survey.reading;
  const isNew = (party: string) => {
    const kind = facts.byId.get(party)?.kind;
    if (kind !== 'FORUM' && kind !== 'ACTOR') return false;
    return !facts.pointingTo(party).some(({ standing }) => sideOf(standing) === 'DESIGNED');
  };
  return survey
    .pointing(id, 'TIE')
    .some(
      ({ tieKind, source, target }) => tieKind === 'LINKED_TO' && source === id && isNew(target),
    );
}

/**
 * What is done, decided or planned since the design about somebody it names nowhere, and aims at none of its goals. What
 * only lacks a goal may well stand in the plan; nobody has said where.
 */
export function unplannedInitiatives(survey: Survey, design: Design): Compared[] {
  return survey
    .of('INITIATIVE')
    .filter((one) => one.landscapes.length > 0 && isKnownHere(survey, one))
    .filter((one) => sideOf(one.standing) === 'DOCUMENTED' && one.standing !== 'MISSING')
    .filter((one) => design.isAfter(one) && !aimsAtSomething(survey, one))
    .filter(({ id }) => concernsSomebodyNew(survey, id))
    .map(
      ({ id, inAreas }): Compared => ({
        aspect: 'INITIATIVE',
        verdict: 'UNPLANNED',
        designed: null,
        documented: [id],
        areas: survey.colours(inAreas),
        levels: [],
      }),
    );
}
