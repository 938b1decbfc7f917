/** What stands above columns: which step it is and how many there are, or whose neighbours were opened. */
import { faces, linesOf, widthOf } from '../picture/measure.ts';
import type { PictureHead, PictureZone } from '../picture/shapes.ts';
import { parties } from './counts.ts';
import type { Drawable } from './drawing.ts';
import type { Place } from './layout/place.ts';
import type { Neighbour } from './neighbourhood.ts';

const above = 34;

/** The ground of each that was opened. */
export function zonesOf({ zones }: Place): PictureZone[] {
  return zones.map(({ of, column, x, y, width, height }) => ({
    id: `zone:${column}:${of}`,
    x,
    y,
    width,
    height,
  }));
}

/** "17 varav 11 visas", with those below and those nobody states. */
function countWords(
  { say, around, steps }: Drawable,
  place: Place,
  column: number,
  own: readonly Neighbour[],
): string {
  const side = column < 0 ? 'up' : 'down';
  const counted = own.filter(({ party }) => party);
  const shown = counted.filter(({ key }) => place.boxes.has(key)).length;
  const rest = Math.abs(column) === steps ? (around.more.get(`${side}:${around.root.id}`) ?? 0) : 0;
  const total = counted.length + rest;
  const below = around.neighbours.filter((one) => one.column === 0).length;
  const unstated = own.filter(({ party }) => !party).length;
  const isAlone = below === 0 && unstated === 0;
  const words = [
    shown < total ? say(`${total}, varav ${shown} visas`, `${total}, of which ${shown} shown`) : '',
    shown === total && total > 0 ? (isAlone ? parties(say, total) : String(total)) : '',
    below > 0 && Math.abs(column) === 1 ? say(`${below} nedan`, `${below} below`) : '',
    unstated > 0 ? say(`${unstated} inte angiven`, `${unstated} not stated`) : '',
  ];
  return words.filter((one) => one !== '').join(', ');
}

/** The heads of columns, and of what was opened. */
export function headsOf(drawable: Drawable, place: Place): PictureHead[] {
  const { say, around, steps, links } = drawable;
  const { root, neighbours } = around;
  const heads: PictureHead[] = [];
  for (const [column, { x, width }] of place.columns.at) {
    const own = neighbours.filter((one) => one.column === column && one.openedBy === undefined);
    const shown = own.flatMap(({ key }) => place.boxes.get(key) ?? []);
    if (column === 0 || shown.length === 0) continue;
    const far = Math.abs(column);
    const direct =
      column < 0
        ? [say(`Lämnar till ${root.name}`, `Give to ${root.name}`), say('Lämnar hit', 'Give here')]
        : [
            say(`Får av ${root.name}`, `Receive from ${root.name}`),
            say('Får härifrån', 'Receive from here'),
          ];
    const fitting = direct.find((words) => widthOf(words, faces.small) <= width + 16) as string;
    heads.push({
      id: `step ${column}`,
      x,
      y: (steps === 1 ? Math.min(...shown.map(({ y }) => y)) : place.top) - above,
      title: [steps === 1 ? fitting : say(`Steg ${far}`, `Step ${far}`)],
      second: countWords(drawable, place, column, own),
    });
  }
  for (const { of, column, x, y, width } of place.zones) {
    const opened = neighbours.find(({ key }) => key === of);
    const name = opened?.party?.name ?? '';
    const side = column < 0 ? 'up' : 'down';
    const own = neighbours.filter(({ openedBy }) => openedBy === of);
    const shown = own.filter(({ key }) => place.boxes.has(key)).length;
    const total = own.length + (around.more.get(`${side}:${opened?.id}`) ?? 0);
    const title =
      column < 0
        ? say(`Lämnar till ${name}`, `Give to ${name}`)
        : say(`Får av ${name}`, `Receive from ${name}`);
    const lines = linesOf(title, width - 20, faces.small, 2);
    heads.push({
      id: `zone ${column} ${of}`,
      x: x + 10,
      y: y + (lines.length > 1 ? 15 : 20),
      title: lines,
      second:
        shown < total
          ? say(`${total}, varav ${shown} visas`, `${total}, of which ${shown} shown`)
          : parties(say, total),
      close: {
        text: say('stäng', 'close'),
        title: say(`Stäng: ${title}`, `Close: ${title}`),
        href: links.close(side, opened?.id ?? ''),
        pill: `${side}:${of}`,
      },
    });
  }
  return heads;
}
