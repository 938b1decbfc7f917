/** The words of boxes and of carriers on lines, broken into lines that fit; nothing is cut. */
import type { Say, Told } from '../../language/say.ts';
import { entityKinds, flowKinds, levelNames } from '../../language/words.ts';
import { type Face, faces, linesOf } from '../../picture/measure.ts';
import { generalWords } from '../general.ts';
import type { Drawn, Neighbour, Neighbourhood } from '../neighbourhood.ts';

/** What a box says, and how high that is. */
export interface Text {
  readonly lines: readonly string[];
  readonly below: readonly string[];
  readonly face: Face;
  readonly height: number;
}

const whole = 99;
const lineHeights = new Map<number, number>([
  [18, 23],
  [15, 19],
  [14, 16],
  [13, 16],
]);
export const belowHeight = 16;

/** How far apart lines of a face stand. */
export function lineHeight({ size }: Face): number {
  return lineHeights.get(size) ?? size + 4;
}

export function textOf(name: string, below: readonly string[], width: number, face: Face): Text {
  const lines = linesOf(name, width, face, whole);
  const said = below.flatMap((one) => linesOf(one, width, faces.second, whole));
  const padding = face.size < faces.name.size ? 9 : said.length > 0 ? 16 : 13;
  const height = lines.length * lineHeight(face) + said.length * belowHeight + padding;
  return { lines, below: said, face, height };
}

/** The kinds of some flows, each once, as words in a sentence. */
export function kindWords(say: Say, flows: readonly Drawn[]): string {
  const kinds = new Set(flows.map(({ flow }) => flow.kind));
  return [...kinds].map((kind) => say(...flowKinds[kind]).toLocaleLowerCase(say.tag)).join(', ');
}

/** What a flow carries, or its kind where that takes more than some lines. */
function carried(say: Say, drawn: Drawn, width: number, most: number): string {
  const { carries } = drawn.flow;
  const fits = carries && linesOf(carries, width, faces.second, whole).length <= most;
  return fits ? carries : kindWords(say, [drawn]);
}

/** What a neighbour gives or gets, told in words of its own where there is room for them. */
export function givenWords(
  say: Say,
  { key, id, column }: Neighbour,
  flows: readonly Drawn[],
  width: number,
  root: string,
): string[] {
  const own = flows.filter(({ from, to }) => (column < 0 ? from === key : to === key));
  const [first] = own;
  if (!first) return [];
  const what = own.length === 1 ? carried(say, first, width, 2) : kindWords(say, own);
  const primarily =
    own.length === 1 && first.flow.rank === 1 ? say(', i första hand', ', primarily') : '';
  const verb = column < 0 ? say('ger', 'gives') : say('får', 'gets');
  const general = new Set(own.map(({ flow }) => generalWords(say, flow, new Set([id, root]))));
  return [`${verb} ${what}${primarily}`, general.size === 1 ? ([...general][0] as string) : ''];
}

const unstated: Readonly<Record<'up' | 'down', Told>> = {
  up: ['Avsändare inte angiven', 'Giver not stated'],
  down: ['Mottagare inte angiven', 'Receiver not stated'],
};

/** The name of a neighbour, also of one that nobody states. */
export function nameOf(say: Say, { party, column }: Pick<Neighbour, 'party' | 'column'>): string {
  return party?.name ?? say(...unstated[column < 0 ? 'up' : 'down']);
}

/** What the asked party is, and how many stand around it: the same number whatever is shown. */
export function rootWords(
  say: Say,
  { root }: Neighbourhood,
  counts: { readonly feeders: number; readonly fed: number },
): [kind: string, counted: string] {
  const levels = root.levels.map((one) => say(...levelNames[one]).toLocaleLowerCase(say.tag));
  const kind = [say(...entityKinds[root.kind]), ...levels].join(', ');
  const { feeders, fed: receivers } = counts;
  return [
    kind,
    say(
      `får från ${feeders}, ger till ${receivers}`,
      `gets from ${feeders}, gives to ${receivers}`,
    ),
  ];
}

/** Who carries, as it stands on the line. */
export function viaWords(say: Say, via: readonly { readonly name: string }[]): string {
  const names = via.map(({ name }) => name);
  if (names.length === 1)
    return say(`via ${names[0]}, enda bärare`, `via ${names[0]}, the only carrier`);
  return say(`via ${names.join(' eller ')}`, `via ${names.join(' or ')}`);
}
