/** What every answer says of itself, on one line. */
import { momentInWords } from '../../language/dates.ts';
import { basisWords } from '../../language/words.ts';
import type { Basis } from '../../model/words.ts';
import type { Terminal } from './terminal.ts';

interface Envelope {
  readonly revision: number;
  readonly asOf: string;
  readonly partial: boolean;
  readonly partialReason: string | null;
  readonly weakestBasis: Basis | null;
}

/** Whether something says of itself what every answer says; a card and a list of revisions do not. */
export function isAnswer(value: unknown): value is Envelope {
  return typeof value === 'object' && value !== null && 'asOf' in value;
}

/** Revision, as of, whole or not, and the least certain source where it is no text: the last line of every answer. */
export function basisLine(answer: Envelope, terminal: Terminal, swedish: boolean): string {
  const language = swedish ? 'SV' : 'EN';
  const words = swedish
    ? ['Revision', 'läget', 'inte hela svaret', 'osäkraste källan']
    : ['Revision', 'as of', 'not the whole answer', 'least certain source'];
  const when = momentInWords(answer.asOf, language);
  const parts = [`${words[0]} ${answer.revision}`, `${words[1]} ${when}`];
  if (answer.partial) parts.push(`${words[2]}: ${answer.partialReason}`);
  if (answer.weakestBasis && answer.weakestBasis !== 'TEXT')
    parts.push(`${words[3]}: ${basisWords[answer.weakestBasis][language]}`);
  return terminal.colours.dim(parts.join(' · '));
}
