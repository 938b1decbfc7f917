/** What stands above the columns next to the asked party. */
import { useSay } from '../language/say.ts';
import { type Boxes, boxWidth, columnAt, columnLeft } from './columns.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** The words over those who give to the party and over those who receive from it. */
export function ColumnHeads({ around, boxes }: { around: Neighbourhood; boxes: Boxes }) {
  const say = useSay();
  const { root, neighbours } = around;
  const { name } = root;
  const heads: [column: number, words: string][] = [
    [-1, say('Lämnar till $', 'Give to $')],
    [1, say('Får av $', 'Receive from $')],
  ];
  return (
    <g>
      {heads.map(([column, words]) => {
        const own = [...boxes.values()].filter((box) => columnAt(box) === column);
        const isDirect = neighbours.every((one) => one.column !== column || one.parent === root.id);
        if (own.length === 0 || !isDirect) return null;
        return (
          <text
            key={column}
            className="lv"
            x={columnLeft(column) + boxWidth / 2}
            y={Math.min(...own.map(({ y }) => y)) - 14}
            textAnchor="middle"
          >
            {words.replace('$', name.length > 26 ? say('det', 'it') : name)}
          </text>
        );
      })}
    </g>
  );
}
