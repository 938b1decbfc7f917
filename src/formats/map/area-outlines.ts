/** The outline of each colour's mark, in a square of one by one from its top left corner; green is two rings instead. */
import type { AreaColour } from '../../model/words.ts';

type Outline = readonly (readonly [across: number, down: number])[];

/** A turning sign, stairs, a star, a drop of three sides, a house, an hourglass and a cross. */
export const areaOutlines: Readonly<Record<Exclude<AreaColour, 'GREEN'>, Outline>> = {
  BLUE: [
    [0.5, 0.06],
    [0.94, 0.5],
    [0.5, 0.94],
    [0.06, 0.5],
  ],
  YELLOW: [
    [0.06, 0.92],
    [0.06, 0.68],
    [0.36, 0.68],
    [0.36, 0.42],
    [0.64, 0.42],
    [0.64, 0.16],
    [0.94, 0.16],
    [0.94, 0.92],
  ],
  PINK: [
    [0.5, 0.04],
    [0.62, 0.37],
    [0.96, 0.38],
    [0.69, 0.58],
    [0.79, 0.92],
    [0.5, 0.72],
    [0.21, 0.92],
    [0.31, 0.58],
    [0.04, 0.38],
    [0.38, 0.37],
  ],
  TURQUOISE: [
    [0.5, 0.9],
    [0.06, 0.12],
    [0.94, 0.12],
  ],
  ORANGE: [
    [0.5, 0.06],
    [0.92, 0.44],
    [0.92, 0.92],
    [0.08, 0.92],
    [0.08, 0.44],
  ],
  PURPLE: [
    [0.1, 0.08],
    [0.9, 0.08],
    [0.1, 0.92],
    [0.9, 0.92],
  ],
  GREY: [
    [0.34, 0.06],
    [0.66, 0.06],
    [0.66, 0.34],
    [0.94, 0.34],
    [0.94, 0.66],
    [0.66, 0.66],
    [0.66, 0.94],
    [0.34, 0.94],
    [0.34, 0.66],
    [0.06, 0.66],
    [0.06, 0.34],
    [0.34, 0.34],
  ],
};
