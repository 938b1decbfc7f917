/** An answer written as a file: asked, then written here or by whoever writes what takes time. */
import type { Answered, Asked, Asking, Format } from '../../formats/format.ts';
import { wholeAnswer } from '../../formats/whole-answer.ts';

/** Writes an answer in a format. */
export type Write = (
  format: Format,
  answer: Answered,
  asked: Pick<Asked, 'question' | 'language'>,
) => Promise<string | Uint8Array>;

/** In the thread that asks. */
export const writeHere: Write = async (format, answer, asked) => format.write(answer, asked);

/**
 * Asks what the format is written from and writes it.
 *
 * @param writeSlow - who writes what takes time
 * @throws {@link KnowledgeError} as the question
 */
export async function writeFile(
  format: Format,
  asking: Asking,
  asked: Asked,
  writeSlow: Write = writeHere,
): Promise<string | Uint8Array> {
  const answer = await (format.from ?? wholeAnswer)(asking, asked);
  const { question, language } = asked;
  return (format.takesTime ? writeSlow : writeHere)(format, answer, { question, language });
}
