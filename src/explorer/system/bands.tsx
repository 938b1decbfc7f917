/** What lies behind the boxes of the system: a band per area, a dotted line and a name per level. */
import { type Told, useSay } from '../language/say.ts';
import { areaClasses } from '../parts/icons.tsx';
import type { Grid } from './grid.ts';
import type { Row } from './place.ts';

const rowNames: Readonly<Record<Row, readonly [Told, Told]>> = {
  WHOLE: [
    ['Alla', 'All'],
    ['tillsammans', 'together'],
  ],
  AREA: [
    ['Områden', 'Areas'],
    ['hela', 'as wholes'],
  ],
  EU: [
    ['EU', 'EU'],
    ['', ''],
  ],
  NATIONAL: [
    ['Nationellt', 'National'],
    ['landet', 'the country'],
  ],
  REGIONAL: [
    ['Regionalt', 'Regional'],
    ['länet', 'the county'],
  ],
  LOCAL: [
    ['Lokalt', 'Local'],
    ['kommun', 'municipality'],
  ],
  NONE: [
    ['Nivå inte', 'Level not'],
    ['angiven', 'stated'],
  ],
};

/** Bands, lines and names; the nodes say the same in words, so this is for the eye alone. */
export function Bands({ grid }: { grid: Grid }) {
  const say = useSay();
  return (
    <g aria-hidden="true">
      {grid.bands.map(({ area, x, width }) => (
        <rect
          key={area}
          className={`col ${areaClasses[area]}`}
          x={x}
          y={grid.bandTop}
          width={width}
          height={grid.height - grid.bandTop}
          rx="12"
        />
      ))}
      {grid.levels.map(({ row, y, height }) => (
        <g key={row}>
          <text className="lv" x="0" y={y + 22}>
            {say(...rowNames[row][0])}
          </text>
          <text className="s" x="0" y={y + 39}>
            {say(...rowNames[row][1])}
          </text>
          <path className="level" d={`M0 ${y + height + 14}H${grid.width}`} />
        </g>
      ))}
    </g>
  );
}
