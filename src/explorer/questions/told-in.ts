/** The words in any answer of the API: its sentences, wherever they stand. */

/** A sentence, and the name of what it is about when the answer has one near it. */
export interface ToldPart {
  readonly about?: string;
  readonly sentence: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function walk(value: unknown, about: string | undefined): ToldPart[] {
  if (Array.isArray(value)) return value.flatMap((one) => walk(one, about));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const sentence = text(fields.sentence) ?? text(fields.description);
  const name = text(fields.name) ?? about;
  if (sentence !== undefined) return [{ ...(name ? { about: name } : {}), sentence }];
  return Object.values(fields).flatMap((one) => walk(one, name));
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  const name = text((value as Readonly<Record<string, unknown>>).name);
  return name === undefined ? Object.values(value).flatMap(namesIn) : [name];
}

/**
 * The answer in words: the sentence of the whole where there is one, else those of its parts, else their names.
 *
 * @returns `[]` for an answer without words, such as a list of numbers
 */
export function toldIn(data: Readonly<Record<string, unknown>>): readonly ToldPart[] {
  const told = walk(Object.values(data), undefined);
  if (told.length > 0) return told;
  return [...new Set(namesIn(Object.values(data)))].map((sentence) => ({ sentence }));
}

/** The same query with its names and texts in English; Swedish is what the API answers by itself. */
export function inEnglish(query: string): string {
  return query.replace(
    /^([ \t]*)(sentence|name|description|carries|reason)$/gm,
    '$1$2(language: EN)',
  );
}
