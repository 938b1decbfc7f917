/** An answer as JSON, as the API gives it. */
import { type Format, same } from './format.ts';

/** Of any answer: indented, fields in the order of the document. */
export const json: Format = {
  name: 'json',
  says: same('JSON'),
  mediaType: 'application/json',
  ending: 'json',
  of: 'ANY',
  write: (answer) => JSON.stringify(answer, null, 2),
};
