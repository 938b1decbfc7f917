/** Verbs in present and past; in English also for several. */
import type { Language } from './words.ts';

/** How a verb is bent: for one, for several, and when it is over. */
export interface Verb {
  readonly one: string;
  readonly several: string;
  readonly past: string;
}
/** A verb in both languages. */
export type Verbs = Readonly<Record<Language, Verb>>;

/** A Swedish verb, present and past; it is the same for one and several. */
const sv = (present: string, past: string): Verb => ({ one: present, several: present, past });
const en = (one: string, several: string, past: string): Verb => ({ one, several, past });

/** Both at once: `förmedlar förmedlade`, `passes pass passed`, split at the bars. */
export function verbs(swedish: string, english: string): Verbs {
  const [present = '', past = present] = swedish.split('|');
  const [one = '', several = one, over = several] = english.split('|');
  return { SV: sv(present, past), EN: en(one, several, over) };
}

/** The form that fits. */
export function bent(verb: Verb, isPast: boolean, several: boolean): string {
  if (isPast) return verb.past;
  return several ? verb.several : verb.one;
}
