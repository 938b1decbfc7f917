/** Each function has an organisation that hosts it and somebody who holds it. */
import { sideOf } from '../../model/words.ts';
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';

export const functionsAreHostedAndStaffed: Check = {
  id: 'functions-are-hosted-and-staffed',
  holds: told(
    'Varje funktion har en värd och någon som innehar den.',
    'Every function has a host and somebody who holds it.',
  ),
  why: told(
    'En funktion utan värd har ingen budget, och en utan innehavare gör ingenting.',
    'A function without a host has no budget, and one without a holder does nothing.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: false,
  cost: 'functions and ties',
  ask: (survey) =>
    survey.of('FUNCTION').flatMap((one): Found[] => {
      const ties = survey.pointing(one.id, 'TIE').filter(({ target }) => target === one.id);
      const hosts = ties.filter(({ tieKind }) => tieKind === 'HOSTS');
      const holders = ties.filter(({ tieKind }) => tieKind === 'HOLDS' || tieKind === 'LEADS');
      const documented = holders.filter(({ standing }) => sideOf(standing) === 'DOCUMENTED');
      const spot = {
        of: one.id,
        levels: one.level ? [one.level] : [],
        places: one.level === 'REGIONAL' ? survey.counties : [],
        mendedBy: survey.mendersOf(one.id),
        slots: {
          function: one.id,
          hosts: hosts.map(({ source }) => source),
          holders: documented.map(({ source }) => source),
        },
      };
      const silence = survey.silence(one.id, 'host');
      const host =
        hosts.length > 0
          ? met(
              { ...spot, also: 'host', side: sideOf(one.standing) },
              told('{hosts} är värd för {function}.', '{hosts} hosts {function}.'),
              { evidence: hosts.map(({ id }) => id) },
            )
          : silence
            ? gap(
                'STATED',
                { ...spot, also: 'host', side: sideOf(one.standing) },
                told(
                  'Källan säger inte vilken organisation som är värd för {function}.',
                  'The source does not say which organisation hosts {function}.',
                ),
                { evidence: [silence.id] },
              )
            : unknown(
                'NOT_DOCUMENTED',
                { ...spot, also: 'host', side: sideOf(one.standing) },
                told(
                  'Det är okänt vilken organisation som är värd för {function}.',
                  'Which organisation hosts {function} is unknown.',
                ),
                told('Ett beslut om vem som är värd.', 'A decision on who hosts it.'),
                { evidence: [one.id] },
              );
      const staff =
        documented.length > 0
          ? met(
              { ...spot, also: 'holder', side: 'DOCUMENTED' },
              told('{holders} innehar {function}.', '{holders} holds {function}.'),
              { evidence: documented.map(({ id }) => id) },
            )
          : unknown(
              'NOT_DOCUMENTED',
              { ...spot, also: 'holder', side: 'DOCUMENTED' },
              told(
                'Ingen källa visar att någon har tillträtt som {function}.',
                'No source shows that anybody has taken up {function}.',
              ),
              told('Ett anställnings- eller uppdragsbeslut.', 'A decision of appointment.'),
              { evidence: [one.id] },
            );
      return [host, staff];
    }),
};
