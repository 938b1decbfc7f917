/** What a source says of a whole, such as municipalities in general, and only thereby of the party asked about. */
import { capital } from '../../language/grammar.ts';
import type { Say } from '../language/say.ts';
import type { ShownFlow } from '../parts/shown-flow.ts';

/** The one a flow is stated for in place of one of these; undefined where it is stated for them. */
export function statedFor({ statedBetween }: ShownFlow, ids: ReadonlySet<string>) {
  return statedBetween?.find(({ id }) => !ids.has(id));
}

const types: readonly string[] = ['ACTOR_TYPE', 'FORUM_TYPE', 'ROLE', 'AREA'];

/** "gäller kommuner i allmänhet", with a small letter; `''` for what is stated for the very parties or their meetings. */
export function generalWords(say: Say, flow: ShownFlow, ids: ReadonlySet<string>): string {
  const whole = statedFor(flow, ids);
  if (!whole || !types.includes(whole.kind)) return '';
  const isActors = whole.kind === 'ACTOR_TYPE' || whole.kind === 'ROLE';
  const name = isActors
    ? whole.name.charAt(0).toLocaleLowerCase('sv') + whole.name.slice(1)
    : whole.name;
  return say(`gäller ${name} i allmänhet`, `holds for ${name} in general`);
}

/** The same as a sentence. */
export function generalSentence(say: Say, flow: ShownFlow, ids: ReadonlySet<string>): string {
  const words = generalWords(say, flow, ids);
  return words === '' ? '' : `${capital(words)}.`;
}
