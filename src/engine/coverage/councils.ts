/** What checks ask of councils and forums: which exist, whose list of seats is whole, and what a seat is called. */
import type { Fact, FactOf } from '../../model/fact.ts';
import type { RoleName } from '../../model/words.ts';
import { told, type Wording } from './finding.ts';
import type { Survey } from './survey.ts';

type ForumType = FactOf<'FORUM_TYPE'>;
type Seat = FactOf<'SEAT'>;

/** A committee works for another council, and leaves to that one whom the council is to bring together. */
export function isCommittee(survey: Survey, { partOf }: ForumType): boolean {
  return partOf.some((id) => survey.council(id) !== undefined);
}

/** Does it meet today, as far as a source shows? What is planned or begun does not exist yet. */
export function exists({ standing }: FactOf<'FORUM'>): boolean {
  return standing === 'ESTABLISHED' || standing === 'PILOT';
}

/** A list is whole when each of its seats is required; recommended members, examples and "a majority" leave room for more. */
export function isWhole(seats: readonly Seat[]): boolean {
  return (
    seats.length > 0 &&
    seats.every(({ strength, share }) => strength === 'REQUIRED' && share === undefined)
  );
}

/** What the seat is called: by its own name (`AF som utbildare`), else by whom it is for. */
export function seatName({ id, name, for: holder }: Seat): string {
  return name === undefined ? (holder ?? id) : id;
}

/** Seats by what they are called, each name once; a seat that is another under a second name is left out. */
export function seatNames(survey: Survey, seats: readonly Seat[]): string[] {
  const listed = new Set(seats.map(({ id }) => id));
  const isSaidAlready = ({ id }: Seat) =>
    survey
      .pointing(id, 'TIE')
      .some(
        ({ tieKind, source, target }) =>
          tieKind === 'EQUIVALENT_TO' && source === id && listed.has(target),
      );
  const said = seats.filter((seat) => !isSaidAlready(seat));
  return [...new Map(said.map((seat) => [seat.name?.sv ?? seatName(seat), seat])).values()].map(
    seatName,
  );
}

/** Who leaves something open, as the beginning of a sentence that goes on with a question. */
export function leavesOpen({ standing }: ForumType): Wording {
  if (standing === 'PROPOSED') return told('förslaget lämnar öppet', 'the proposal leaves open');
  if (standing === 'PRESCRIBED') return told('planen lämnar öppet', 'the plan leaves open');
  return told('dokumentet säger inte', 'the document does not say');
}

/** The silence on this about a council, alone or among other things: `convener and meetings`. */
export function silenceOn(survey: Survey, { id }: ForumType, word: string) {
  return survey
    .pointing(id, 'STATEMENT')
    .find(
      ({ statementKind, about, property }) =>
        statementKind === 'SILENCE' &&
        about.includes(id) &&
        (property ?? '').split(/[ ,]+/).includes(word),
    );
}

/** The document that the first of these facts stands in. */
export function documentOf(survey: Survey, ...ids: readonly (string | undefined)[]): string {
  const facts = ids.flatMap((id) => survey.reading.facts.byId.get(id ?? '') ?? []);
  return facts[0]?.citations[0]?.document ?? '';
}

/** The year of the document that a fact stands in, such as 2020; no words where it has none. */
export function yearTold(survey: Survey, id: string | undefined): Wording {
  const document = survey.reading.facts.byId.get(documentOf(survey, id));
  const year = document?.kind === 'DOCUMENT' ? (document.date ?? '').slice(0, 4) : '';
  return told(year, year);
}

const noDoubt = told('', '');

/** Does a source say the fact itself for certain? What supports but one of its properties does not tell. */
export function isCertain({ citations }: Fact): boolean {
  const whole = citations.filter(({ supports }) => supports.length === 0);
  return (whole.length > 0 ? whole : citations).some(({ certain }) => certain);
}

/** Why the first of these facts is not certain; no words where it is. */
export function doubtOf([fact]: readonly Fact[]): Wording {
  if (fact === undefined || isCertain(fact)) return noDoubt;
  return fact.citations.find(({ reason }) => reason !== undefined)?.reason ?? noDoubt;
}

/** The words, and after them what makes them doubtful, if anything does. */
export function withDoubt({ sv, en }: Wording, doubt: Wording): Wording {
  return doubt.sv === '' ? { sv, en } : told(`${sv} {doubt}`, `${en} {doubt}`);
}

/**
 * The seats of those who come in a role. Those who employ, private and public, are told by themselves where they have a seat:
 * industry organisations and unions sit on their side of the table but employ nobody.
 */
export function seatsInRole(survey: Survey, seats: readonly Seat[], role: RoleName) {
  const onSide = seats.filter((seat) => survey.roleOfSeat(seat).includes(role));
  if (role !== 'EMPLOYER') return { held: onSide, isSide: true };
  const own = onSide.filter(({ side: _, ...seat }) => survey.roleOfSeat(seat).includes(role));
  return own.length > 0 ? { held: own, isSide: false } : { held: onSide, isSide: true };
}
