/** Where a source both lists and draws a council's seats, list and drawing agree. */
import type { FactOf } from '../../model/fact.ts';
import { type Check, type Found, gap, met, told } from '../finding.ts';
import { atForum } from '../spot.ts';

const restsOn = (seat: FactOf<'SEAT'>, basis: string) =>
  seat.citations.some((citation) => citation.basis === basis);

export const textAndFigureNameTheSameSeats: Check = {
  id: 'text-and-figure-name-the-same-seats',
  holds: told(
    'Text och figur anger samma platser i rådet.',
    'Text and figure name the same seats in the council.',
  ),
  why: told(
    'Den som läser bara texten eller bara figuren ska bjuda in samma parter.',
    'Whoever reads only the text or only the figure should invite the same parties.',
  ),
  reader: 'PLANNER',
  seriousness: 'ADVICE',
  needsBlueprint: true,
  cost: 'seats',
  ask: (survey) => {
    const matched = new Set(
      survey
        .of('TIE')
        .flatMap(({ tieKind, source, target }) =>
          tieKind === 'EQUIVALENT_TO' ? [source, target] : [],
        ),
    );
    return survey.councils.flatMap((council): Found[] => {
      const seats = survey.seats(council.id, 'MEMBER');
      const inText = seats.filter((seat) => restsOn(seat, 'TEXT'));
      const inFigure = seats.filter((seat) => restsOn(seat, 'FIGURE'));
      if (inText.length === 0 || inFigure.length === 0) return [];
      const alone = (seat: FactOf<'SEAT'>) =>
        !matched.has(seat.id) && restsOn(seat, 'TEXT') !== restsOn(seat, 'FIGURE');
      const holders = (list: readonly FactOf<'SEAT'>[]) => [
        ...new Set(list.filter(alone).map((seat) => seat.for ?? seat.id)),
      ];
      const onlyText = holders(inText);
      const onlyFigure = holders(inFigure);
      const spot = {
        ...atForum(survey, council),
        slots: { forum: council.id, onlyText, onlyFigure },
      };
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
      const words =
        onlyText.length === 0
          ? told(
              'I {forum} står {onlyFigure} bara i figuren.',
              'In {forum} {onlyFigure} stand only in the figure.',
            )
          : onlyFigure.length === 0
            ? told(
                'I {forum} står {onlyText} bara i texten.',
                'In {forum} {onlyText} stand only in the text.',
              )
            : told(
                'I {forum} står {onlyText} bara i texten och {onlyFigure} bara i figuren.',
                'In {forum} {onlyText} stand only in the text and {onlyFigure} only in the figure.',
              );
      return [gap('STATED', spot, words, { evidence: seats.filter(alone).map(({ id }) => id) })];
    });
  },
};
