/** The words of every box of a picture, as wide as its column. */
import { faces, markRoom } from '../../picture/measure.ts';
import type { Drawn, Neighbour } from '../neighbourhood.ts';
import type { Columns } from './columns.ts';
import type { PlaceAsked } from './place.ts';
import { givenWords, kindWords, nameOf, rootWords, type Text, textOf } from './texts.ts';

/** The words of every box, by key. */
export function textsOf(
  asked: PlaceAsked,
  columns: Columns,
  isDetailed: boolean,
): Map<string, Text> {
  const { say, around, counts } = asked;
  const { root, neighbours, flows } = around;
  const touching = new Map<string, Drawn[]>();
  for (const drawn of flows)
    for (const key of [drawn.from, drawn.to])
      touching.set(key, [...(touching.get(key) ?? []), drawn]);
  const texts = new Map<string, Text>();
  const inset = (areas: readonly unknown[]) => (areas.length > 0 ? 44 : 30);
  for (const one of neighbours) {
    const column = columns.at.get(one.column);
    if (!column || one.column === 0) continue;
    const width = column.width - inset(one.party?.areas ?? []) - (columns.isTight ? 2 : 8);
    const own = touching.get(one.key) ?? [];
    const isNear = Math.abs(one.column) === 1 || one.openedBy !== undefined;
    const given = isDetailed && isNear ? givenWords(say, one, own, width, root.id) : [];
    const repeat = one.isRepeat ? say('står redan i bilden', 'already in the picture') : '';
    const said = [...given, repeat].filter((words) => words !== '');
    const face = columns.isTight ? faces.small : isDetailed ? faces.name : faces.dense;
    const text = textOf(nameOf(say, one), said, width, face);
    texts.set(one.key, one.circle ? { ...text, height: text.height + markRoom } : text);
  }
  const width = (columns.at.get(0)?.width ?? 0) - inset(root.areas) - 4;
  const face = width < 220 ? faces.name : faces.root;
  const same = asked.isSecond
    ? [say('densamma, här som avsändare och mottagare', 'the same one, giving and receiving')]
    : [];
  const said = [...rootWords(say, around, counts), ...same];
  texts.set(root.id, textOf(root.name, said, width, face));
  return texts;
}

/** Words of a party below the asked one, noted with the others. */
export function textBelow(
  asked: PlaceAsked,
  key: string,
  width: number,
  texts: Map<string, Text>,
  isDetailed: boolean,
): number {
  const { say, around } = asked;
  const one = around.neighbours.find((neighbour) => neighbour.key === key) as Neighbour;
  const given = around.flows.filter(({ from, to }) => from === key && to === around.root.id);
  const got = around.flows.filter(({ from, to }) => to === key && from === around.root.id);
  const words = `${say('ger', 'gives')} ${kindWords(say, given)}, ${say('får', 'gets')} ${kindWords(say, got)}`;
  const text = isDetailed
    ? textOf(nameOf(say, one), [words], width, faces.name)
    : textOf(nameOf(say, one), [], width, faces.dense);
  texts.set(key, text);
  return text.height;
}
