/** What may stand on a line of the system: what it carries, the beginning of that, or its kind in a word. */
import type { FlowFragment } from '../ask/documents.generated.ts';
import type { Say } from '../language/say.ts';
import { flowKinds } from '../language/words.ts';
import { faces, widthOf } from '../picture/measure.ts';
import { broken } from './write-words.ts';

/** Where a name ends and what is said of it begins. */
const ends = {
  SV: /[:,(]| (?:och|som|på|från|ur|över|till|för|i|av|med|vars|om) /,
  EN: /[:,(]| (?:and|that|which|who|on|from|out of|over|to|for|in|of|with|whose|about) /,
} as const;
/** Such a beginning names nothing by itself. */
const empty = /^(?:vad|hur|den|det|de|what|how|the|that|those)$/i;

/** `beställningar` of `beställningar på kompetens och arbetskraft`. */
export function beginning(text: string, language: Say['language']): string | undefined {
  const [first = ''] = text.split(ends[language]);
  const word = first.trim();
  return word.length < 4 || empty.test(word) || word === text ? undefined : word;
}

/** The texts of a flow, the fullest first. */
export function labelTexts(say: Say, { carries, kind }: FlowFragment): (readonly string[])[] {
  const word = say(...flowKinds[kind]).toLocaleLowerCase(say.tag);
  if (!carries) return [[word]];
  const short = beginning(carries, say.language);
  return [...broken(carries), ...(short ? broken(short) : []), [word]];
}

/** How wide the shortest text is, and how wide the one that would do. */
export function labelWidths(say: Say, flow: FlowFragment) {
  const widths = labelTexts(say, flow).map((lines) =>
    Math.max(...lines.map((one) => widthOf(one, faces.label))),
  );
  const short = flow.carries ? beginning(flow.carries, say.language) : undefined;
  const least = Math.min(...widths);
  const wished = short ? widthOf(short, faces.label) : (widths[0] ?? least);
  return { least, wished: wished > 150 ? least : wished };
}
