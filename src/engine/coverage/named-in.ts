/** Whether words name something, as sources write of it: by name or alias, whole words, with or without a genitive s. */
import type { Fact } from '../../model/fact.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Is the fact named in these Swedish words? */
export function isNamedIn({ name, aliases }: Fact, words: string): boolean {
  const names = [name?.sv, ...aliases.map(({ text }) => text)].filter((one) => one !== undefined);
  return names.some((one) =>
    new RegExp(`(?<!\\p{L})${escaped(one)}s?(?!\\p{L})`, 'iu').test(words),
  );
}
