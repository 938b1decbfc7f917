/** `text-and-figure-name-the-same-seats` on a valley that meets it, one that fails it, and one where nothing is known. */
import { textAndFigureNameTheSameSeats } from '../../../../src/engine/coverage/checks/text-and-figure-name-the-same-seats.ts';
import { gap, met, shown, silent, testCheck } from '../check-cases.ts';
import { council, required, seat, tie } from '../valley.ts';

const inFigure = {
  citations: [
    { document: 'rapporten', locator: '1', basis: 'FIGURE', supports: [], certain: true },
  ],
};
const inBoth = {
  citations: [
    ...inFigure.citations,
    { document: 'rapporten', locator: '2', basis: 'TEXT', supports: [], certain: true },
  ],
};

testCheck(textAndFigureNameTheSameSeats, {
  met: met(
    'rad',
    council,
    seat('a', { of: 'rad', for: 'region', ...inBoth }),
    seat('b', { of: 'rad', for: 'abys-kommun' }),
    seat('c', { of: 'rad', for: 'abys-kommun', ...inFigure }),
    tie('EQUIVALENT_TO', 'b', 'c'),
  ),
  fails: shown(
    gap(
      'rad',
      council,
      required('a', { for: 'region', ...inBoth }),
      required('b', { for: 'abys-kommun' }),
      seat('c', { of: 'rad', for: 'bebys-kommun', ...inFigure }),
      seat('d', { of: 'rad', for: 'region', ...inFigure }),
    ),
  ),
  nothing: silent(
    'rad',
    council,
    seat('a', { of: 'rad', for: 'region', ...inFigure }),
    seat('b', { of: 'rad', for: 'abys-kommun', ...inFigure }),
  ),
});
