/** Somebody is named to call each council together, and only one. */
import type { FactOf } from '../../model/fact.ts';
import { documentOf, isCertain, leavesOpen } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Held = FactOf<'SEAT'> | FactOf<'TIE'>;

const holderOf = (held: Held) => (held.kind === 'SEAT' ? (held.for ?? held.id) : held.source);
const isFirm = (held: Held) => held.strength !== 'POSSIBLE' && isCertain(held);
const holders = (held: readonly Held[]) => [...new Set(held.map(holderOf))];

/** Who convenes, and who may come to; what is only possible makes no second convener. */
function convenersOf(survey: Survey, council: FactOf<'FORUM_TYPE'>) {
  const ties = survey
    .pointing(council.id, 'TIE')
    .filter(({ tieKind, target }) => tieKind === 'CONVENES' && target === council.id);
  const held: readonly Held[] = [...survey.seats(council.id, 'CONVENER'), ...ties];
  const firm = holders(held.filter(isFirm));
  const perhaps = holders(held).filter((one) => !firm.includes(one));
  return { held, firm, perhaps };
}

function wordsForOne(council: FactOf<'FORUM_TYPE'>, perhaps: number) {
  if (council.standing !== 'PROPOSED')
    return told('{firm} sammankallar {forum}.', '{forum} is convened by {firm}.');
  return perhaps === 0
    ? told('{firm} är tänkt att sammankalla {forum}.', '{forum} is to be convened by {firm}.')
    : told(
        '{firm} är tänkt att sammankalla {forum}; i ett eller flera fall kan det i stället bli {perhaps}.',
        '{forum} is to be convened by {firm}; in one or more cases it may be {perhaps} instead.',
      );
}

function asked(survey: Survey, council: FactOf<'FORUM_TYPE'>): Found {
  const { held, firm, perhaps } = convenersOf(survey, council);
  const silence = survey.silence(council.id, 'convener');
  const spot = {
    ...atDesign(survey, council),
    slots: {
      forum: council.id,
      document: documentOf(survey, council.id),
      open: leavesOpen(council),
      firm,
      perhaps,
    },
    evidence: held.length > 0 ? held.map(({ id }) => id) : [silence?.id ?? council.id],
  };
  if (firm.length === 1) return met(spot, wordsForOne(council, perhaps.length));
  if (firm.length > 1)
    return gap(
      'STATED',
      spot,
      told(
        '{document} nämner mer än en som sammankallar {forum}: {firm}.',
        '{document} names more than one who convenes {forum}: {firm}.',
      ),
    );
  return unknown(
    'SILENT',
    spot,
    perhaps.length === 0
      ? told('{open} vem som sammankallar {forum}.', '{open} who convenes {forum}.')
      : told(
          '{open} vem som sammankallar {forum}; det kan bli {perhaps}.',
          '{open} who convenes {forum}; it may be {perhaps}.',
        ),
    told('En arbetsordning för {forum}.', 'Rules of procedure of {forum}.'),
  );
}

export const oneConvenerIsStated: Check = {
  id: 'one-convener-is-stated',
  holds: told(
    'Varje råd har en angiven sammankallande, och bara en.',
    'Every council has a stated convener, and only one.',
  ),
  why: told(
    'Vi menar att ett möte som ingen, eller flera, ska kalla till lätt uteblir.',
    'We hold that a meeting which nobody, or several, are to call easily fails to happen.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'seats and ties',
  // Law leaves it to each place how a statutory council is organised.
  ask: (survey) =>
    survey.councils
      .filter(({ standing }) => standing !== 'STATUTORY')
      .map((council) => asked(survey, council)),
};
