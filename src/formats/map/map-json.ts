/** The landscape map as JSON, with names and reasons in words. */
import { type Format, same } from '../format.ts';

/** Of the landscape map: indented text that ends in a line break. */
export const mapJson: Format = {
  name: 'json',
  says: same('JSON'),
  mediaType: 'application/json',
  ending: 'json',
  of: ['landscape-map'],
  from: async (...asked) => (await import('./map-value.ts')).askMapValue(...asked),
  write: (value) => `${JSON.stringify(value, null, 2)}\n`,
};
