/** What a source says of a kind in general, such as municipalities, and only thereby of the one asked about. */
import { listed, numberWord, sentence } from '../../language/grammar.ts';
import { nameOfId } from '../../language/names.ts';
import type { Both, Language } from '../../language/words.ts';
import type { FactOf } from '../../model/fact.ts';
import type { Reading } from '../reading.ts';

const kinds: ReadonlySet<string> = new Set(['ACTOR_TYPE', 'FORUM_TYPE', 'ROLE', 'AREA']);

/**
 * The kind that a flow is stated for in place of a party; undefined where it is stated for the party itself, one of its
 * meetings or the process it runs.
 *
 * @param stands - the party and what stands for it
 */
export function statedInGeneral(
  { facts }: Reading,
  { giver, receiver }: FactOf<'FLOW'>,
  id: string,
  stands: ReadonlySet<string>,
): string | undefined {
  if (giver === id || receiver === id) return undefined;
  return [giver, receiver].find(
    (end) => end !== undefined && stands.has(end) && kinds.has(facts.byId.get(end)?.kind ?? ''),
  );
}

/** All of what is counted, and a number of it, as a sentence begins with it. */
interface Noun {
  readonly all: Both;
  readonly some: Both;
}
const these: Noun = {
  all: { SV: 'allt detta gäller', EN: 'all of this holds' },
  some: { SV: 'dem', EN: 'them' },
};
/** The flows among other things that are told. */
export const theFlows: Noun = {
  all: { SV: 'alla flödena gäller', EN: 'all of the flows hold' },
  some: { SV: 'flödena', EN: 'the flows' },
};

/** How much of what is told is said of kinds in general; empty where nothing is. */
export function inGeneralTold(
  reading: Reading,
  {
    general,
    count,
    of,
  }: {
    /** The kinds, by id. */
    readonly general: readonly string[];
    readonly count: number;
    readonly of: number;
  },
  language: Language,
  noun = these,
): string {
  if (count === 0) return '';
  const names = listed(
    [...new Set(general)].map((id) => nameOfId(reading, id, language)),
    language,
  );
  const number = numberWord(count, language);
  const some = noun.some[language];
  if (count === of) return sentence(`${noun.all[language]} ${inGeneral(names, language)}`);
  return sentence(
    language === 'SV'
      ? `för ${number} av ${some} gäller det ${inGeneral(names, language)}`
      : `for ${number} of ${some} it holds ${inGeneral(names, language)}`,
  );
}

/** `kommuner i allmänhet`, `for municipalities in general`. */
function inGeneral(names: string, language: Language): string {
  return language === 'SV' ? `${names} i allmänhet` : `for ${names} in general`;
}
