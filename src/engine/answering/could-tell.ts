/** Who could tell whether something flows from or to a party that the sources leave out. */

import { dayInSweden } from '../../model/dates/swedish-day.ts';
import { validityOn } from '../../model/dates/validity.ts';
import type { Fact, FactOf } from '../../model/fact.ts';
import type { Reading } from '../reading.ts';

/** The ties of those who answer for a party, the first to be asked first. */
export const answering: readonly string[] = ['CONVENES', 'LEADS', 'HOSTS', 'OWNS', 'HOLDS'];
const sitting = ['CONVENER', 'CHAIR'] as const;
const bodies = ['ACTOR', 'ACTOR_TYPE', 'FUNCTION', 'FORUM', 'FORUM_TYPE', 'ROLE'];
const most = 3;

/** Those who can be asked: bodies, kinds of body and functions, not documents or meetings, nor everybody who is out of work. */
function isAskable(fact: Fact | undefined): boolean {
  if (fact?.kind === 'ACTOR_TYPE' && fact.people) return false;
  return bodies.includes(fact?.kind ?? '');
}

function tieRank({ tieKind }: FactOf<'TIE'>): number {
  return answering.indexOf(tieKind);
}

/**
 * Those who convene, lead, host or own a party, by ties and seats, at most three and none that has ended; what is stated
 * for a forum's type counts where nothing is for itself. A body whom nobody leads answers for itself; a group of people has nobody who does.
 */
export function couldTell(reading: Reading, id: string): string[] {
  const { facts } = reading;
  const day = dayInSweden(reading.asOf);
  const fact = facts.byId.get(id);
  if (fact === undefined) return [];
  const holds = (one: (typeof facts.facts)[number]) =>
    one.standing !== 'MISSING' && validityOn(one, day) !== 'ENDED';
  const keepersOf = (of: string): string[] => {
    const about = facts.pointingTo(of).filter(holds);
    const ties = about
      .filter((one) => one.kind === 'TIE')
      .filter((tie) => tie.target === of && tieRank(tie) >= 0)
      .sort((a, b) => tieRank(a) - tieRank(b));
    const seats = about
      .filter((one) => one.kind === 'SEAT')
      .filter((seat) => seat.of === of && (sitting as readonly string[]).includes(seat.capacity));
    const named = [
      ...ties.map(({ source }) => source),
      ...seats.flatMap((seat) => (seat.for === undefined ? [] : [seat.for])),
    ];
    return named.filter((one) => isAskable(facts.byId.get(one)));
  };
  const types = fact.kind === 'FORUM' ? fact.ofType : [];
  const [own = []] = [keepersOf(id), types.flatMap(keepersOf)].filter(({ length }) => length > 0);
  const found = [...new Set(own)].filter((one) => one !== id);
  if (found.length > 0) return found.slice(0, most);
  return isAskable(fact) ? [id] : [];
}

/**
 * Who could tell of a flow: those at its stated ends; where none of them can be asked, whoever holds the documents that
 * tell of it.
 */
export function couldTellOfFlow(reading: Reading, flow: FactOf<'FLOW'>): string[] {
  const ends = [flow.giver, flow.receiver].flatMap((end) => (end ? couldTell(reading, end) : []));
  const holders = flow.citations.flatMap(({ document }) => {
    const source = reading.facts.byId.get(document);
    return source?.kind === 'DOCUMENT' && source.heldBy !== undefined ? [source.heldBy] : [];
  });
  return [...new Set(ends.length > 0 ? ends : holders)].slice(0, most);
}
