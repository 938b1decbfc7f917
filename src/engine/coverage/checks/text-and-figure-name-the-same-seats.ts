/** Where a source both lists and draws a council's seats, list and drawing agree. */
import type { FactOf } from '../../../model/fact.ts';
import { isCertain, isWhole, leavesOpen, seatName } from '../councils.ts';
import { type Check, type Found, gap, met, told, unknown, type Wording } from '../finding.ts';
import { atDesign } from '../spot.ts';
import type { Survey } from '../survey.ts';

type Seat = FactOf<'SEAT'>;

const restsOn = (seat: Seat, basis: string) =>
  seat.citations.some((citation) => citation.basis === basis);
/** So few seats are no list: the text tells of somebody in passing. */
const list = 2;

/** Do the two seats stand for the same: joined by a source or reader, or one for a kind that the other is of? */
function isSame(survey: Survey, one: Seat, other: Seat): boolean {
  const isJoined = survey
    .pointing(one.id, 'TIE')
    .some(
      ({ tieKind, source, target }) =>
        tieKind === 'EQUIVALENT_TO' && [source, target].includes(other.id),
    );
  const isOf = (narrow: Seat, wide: Seat) => {
    const holder = survey.reading.facts.byId.get(narrow.for ?? '');
    const kinds = holder?.kind === 'ACTOR_TYPE' ? holder.kindOf : [];
    return wide.for !== undefined && kinds.includes(wide.for);
  };
  const isLed = one.capacity !== other.capacity && one.for === other.for;
  return isJoined || isLed || isOf(one, other) || isOf(other, one);
}

/** The seats that stand in only one of the two, and match none in the other. */
function aloneIn(survey: Survey, here: readonly Seat[], there: readonly Seat[]): readonly Seat[] {
  return here.filter(
    (seat) => !there.includes(seat) && !there.some((other) => isSame(survey, seat, other)),
  );
}

function compared(survey: Survey, council: FactOf<'FORUM_TYPE'>): Found[] {
  const all = survey
    .seats(council.id)
    .filter(({ capacity, strength }) => capacity === 'MEMBER' || strength === 'RECOMMENDED');
  const seats = all.filter(isCertain);
  const unsure = all.filter((seat) => !isCertain(seat));
  const inText = seats.filter((seat) => restsOn(seat, 'TEXT'));
  const inFigure = seats.filter((seat) => restsOn(seat, 'FIGURE'));
  if (inFigure.length < list) return [];
  const onlyText = aloneIn(survey, inText, inFigure);
  const onlyFigure = aloneIn(survey, inFigure, inText);
  const spot = {
    ...atDesign(survey, council),
    slots: {
      forum: council.id,
      open: leavesOpen(council),
      onlyText: onlyText.map(seatName),
      onlyFigure: onlyFigure.map(seatName),
      unsure: unsure.map(seatName),
    },
  };
  if (inText.length < list)
    return [
      unknown(
        'SILENT',
        spot,
        told(
          'Vilka som har plats i {forum} går bara att läsa ur en figur; texten räknar inte upp dem.',
          'Who has a seat in {forum} can only be read from a figure; the text does not list them.',
        ),
        told('En medlemslista för {forum}.', 'A list of members of {forum}.'),
        { evidence: inFigure.map(({ id }) => id) },
      ),
    ];
  if (onlyText.length === 0 && onlyFigure.length === 0)
    return [
      met(
        spot,
        told(
          'Text och figur anger samma platser i {forum}.',
          'Text and figure name the same seats in {forum}.',
        ),
        { evidence: seats.map(({ id }) => id) },
      ),
    ];
  return [
    differing(spot, inText, wordsFor(onlyText.length, onlyFigure.length, unsure.length), {
      evidence: [...onlyText, ...onlyFigure, ...unsure].map(({ id }) => id),
    }),
  ];
}

/** Beside a list that is whole a figure shows what is missing; a list of those recommended, and a figure, leave room for more. */
function differing(
  spot: Parameters<typeof unknown>[1],
  inText: readonly Seat[],
  words: Wording,
  more: { readonly evidence: readonly string[] },
): Found {
  if (isWhole(inText)) return gap('SHOWN', spot, words, more);
  return unknown(
    'SILENT',
    spot,
    told(
      `{open} vilka som sitter i {forum}: ${words.sv}`,
      `{open} who sits in {forum}: ${words.en}`,
    ),
    told('En medlemslista för {forum}.', 'A list of members of {forum}.'),
    more,
  );
}

function wordsFor(inText: number, inFigure: number, unsure: number) {
  const { sv, en } = difference(inText, inFigure);
  if (unsure === 0) return told(`${sv}.`, `${en}.`);
  return told(
    `${sv}; om {unsure} hör dit är osäkert.`,
    `${en}; whether {unsure} belongs there is uncertain.`,
  );
}

function difference(inText: number, inFigure: number) {
  if (inText === 0)
    return told('bara figuren har {onlyFigure}', 'only the figure has {onlyFigure}');
  if (inFigure === 0) return told('bara texten har {onlyText}', 'only the text has {onlyText}');
  return told(
    'bara texten har {onlyText}, och bara figuren har {onlyFigure}',
    'only the text has {onlyText}, and only the figure has {onlyFigure}',
  );
}

export const textAndFigureNameTheSameSeats: Check = {
  id: 'text-and-figure-name-the-same-seats',
  holds: told(
    'Text och figur anger samma platser i rådet.',
    'Text and figure name the same seats in the council.',
  ),
  asks: told(
    'Vilka platser gäller, textens eller figurens?',
    'Which seats hold, those of the text or of the figure?',
  ),
  why: told(
    'Vi menar att den som läser bara texten eller bara figuren bör bjuda in samma deltagare.',
    'We hold that whoever reads only the text or only the figure should invite the same people.',
  ),
  topic: 'seats',
  placeInTopic: 7,
  reader: 'EDITOR',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'pairs of seats of each council',
  ask: (survey) => survey.councils.flatMap((council) => compared(survey, council)),
};
