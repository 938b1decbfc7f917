/** The landscapes that are measured. */

/** A landscape of so many regions, each of 300 parties and 1,500 flows. */
export interface Size {
  readonly name: 'region' | 'country' | 'stress';
  readonly regions: number;
}

export const sizes: readonly Size[] = [
  { name: 'region', regions: 1 },
  { name: 'country', regions: 21 },
  { name: 'stress', regions: 334 },
];
