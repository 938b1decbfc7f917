/** The signs of areas, flow kinds and statuses, and the patterns and arrow heads that pictures use. */
import type { AreaColour, CheckStatus, FlowKind } from '../../client/words.generated.ts';
import { areaOutlines } from '../../formats/map/area-outlines.ts';

/** The class that carries an area's colours. */
export const areaClasses: Readonly<Record<AreaColour, string>> = {
  GREEN: 'green',
  BLUE: 'blue',
  YELLOW: 'yellow',
  PINK: 'pink',
  TURQUOISE: 'turquoise',
  ORANGE: 'orange',
  PURPLE: 'purple',
  GREY: 'grey',
};

/** The class of a party: that of its only area, or none. */
export function areaClass(areas: readonly AreaColour[]): string {
  const [only, ...others] = areas;
  return only === undefined || others.length > 0 ? 'none' : areaClasses[only];
}

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 2.2 } as const;

/** What is drawn in an area's sign, in a box of 24. */
export function AreaShape({ area }: { area: AreaColour }) {
  if (area === 'GREEN')
    return (
      <>
        <circle cx="9" cy="12" r="7" {...stroke} />
        <circle cx="15" cy="12" r="7" {...stroke} />
      </>
    );
  if (area === 'BLUE')
    return (
      <>
        <path d="M12 1.8 22.2 12 12 22.2 1.8 12Z" {...stroke} strokeLinejoin="round" />
        <path
          d="M8.2 14.4v-2.2a2.4 2.4 0 0 1 2.4-2.4H15m-2.3-2.6L15.4 9.8l-2.7 2.6"
          {...stroke}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </>
    );
  if (area === 'YELLOW')
    return <path d="M2 21.5V16h6.5v-5.5H15V5h7v16.5Z" {...stroke} strokeLinejoin="round" />;
  const points = areaOutlines[area].map(([across, down]) => `${across * 24},${down * 24}`);
  return <polygon points={points.join(' ')} {...stroke} strokeLinejoin="round" />;
}

/** An area's sign; the word beside it says the same. */
export function AreaIcon({ area }: { area: AreaColour }) {
  return (
    <svg className={`ic ${areaClasses[area]}`} viewBox="0 0 24 24" aria-hidden="true">
      <AreaShape area={area} />
    </svg>
  );
}

/** The magnifying glass of a search. */
export function SearchIcon() {
  return (
    <svg className="ic" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="10.5" cy="10.5" r="6.5" {...stroke} strokeWidth="2.4" />
      <path d="m15.5 15.5 6 6" {...stroke} strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}

/** The mark of a status; never alone, a word goes with it. */
export function StatusMark({ status }: { status: CheckStatus }) {
  return (
    <svg className="mk" viewBox="0 0 24 24" aria-hidden="true">
      {status === 'MET' ? (
        <path d="m4.5 12.5 5 5L19.5 7" {...stroke} strokeWidth="3" strokeLinecap="round" />
      ) : status === 'GAP' ? (
        <path d="M12 2 22 21H2Zm0 7v5.5m0 2.2v1.6" {...stroke} strokeLinejoin="round" />
      ) : status === 'UNKNOWN' ? (
        <>
          <circle cx="12" cy="12" r="9.5" {...stroke} strokeWidth="2" strokeDasharray="2.4 2.6" />
          <path d="M9 9.5a3 3 0 1 1 4.4 2.6c-1 .5-1.4 1-1.4 2.1m0 2v1.6" {...stroke} />
        </>
      ) : (
        <path d="M6 12h12" {...stroke} strokeWidth="2.6" strokeLinecap="round" />
      )}
    </svg>
  );
}

/** How a flow looks: its colour and head say the kind, grouped as the legend does. */
export type FlowLook = 'demand' | 'need' | 'people' | 'info';

/** The layers of the legend, in its order. */
export const flowLooks: readonly FlowLook[] = ['demand', 'need', 'people', 'info'];

const looks: Readonly<Record<FlowKind, FlowLook>> = {
  DEMAND: 'demand',
  ORDER: 'demand',
  NEED: 'need',
  SUPPORT: 'need',
  PEOPLE: 'people',
  DELIVERY: 'people',
  EVIDENCE: 'info',
  INFORMATION: 'info',
  CONSULTATION: 'info',
  MANDATE: 'info',
  REPORTING: 'info',
  FUNDING: 'info',
  DECISION: 'info',
};

/** The look of a flow of this kind. */
export function flowLook(kind: FlowKind): FlowLook {
  return looks[kind];
}

/** Kinds that answer or firm up the first of their look: their heads have a bar. */
const barred: Partial<Record<FlowKind, string>> = {
  ORDER: 'order',
  SUPPORT: 'support',
  DELIVERY: 'delivery',
};

/** The head of a flow where kinds of one look are told apart. */
export function headOf(kind: FlowKind): string {
  return barred[kind] ?? flowLook(kind);
}

/** The sign in an edge's handle: ◆ demand, ? need, a person, i information. */
export function FlowSign({ kind }: { kind: FlowKind }) {
  const look = flowLook(kind);
  return (
    <svg
      className={`sign f ${look}`}
      viewBox="-12 -12 24 24"
      width="24"
      height="24"
      aria-hidden="true"
    >
      <circle r="10.5" className="ring" />
      {look === 'demand' ? <path className="g" d="M0-5 5 0 0 5-5 0Z" /> : null}
      {look === 'people' ? (
        <path
          className="g"
          d="M0-6a2.7 2.7 0 1 1 0 5.4A2.7 2.7 0 0 1 0-6ZM-5 5.5C-5 1.5-2.5.5 0 .5s5 1 5 5Z"
        />
      ) : null}
      {look === 'need' ? (
        <text className="g" y="5">
          ?
        </text>
      ) : null}
      {look === 'info' ? (
        <text className="g" y="5">
          i
        </text>
      ) : null}
    </svg>
  );
}

/** The patterns that are lines alone: crossed, upright, squared, in zigzag, small boxes. */
const otherPatterns: readonly {
  readonly name: string;
  readonly path: string;
  readonly size?: number;
  readonly width?: number;
}[] = [
  { name: 'pink', path: 'M0 0 6 6M6 0 0 6' },
  { name: 'turquoise', path: 'M3 0V6', width: 1.8 },
  { name: 'orange', path: 'M0 3H6M3 0V6', width: 1.2 },
  { name: 'purple', path: 'M0 5 4 1 8 5', size: 8, width: 1.6 },
  { name: 'grey', path: 'M1.4 1.4H4.6V4.6H1.4Z', width: 1 },
];

/** Patterns and arrow heads, once per page, for every picture to refer to by id. */
export function PictureDefs() {
  return (
    <svg width="0" height="0" className="defs" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="p-green" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="tint green" />
          <circle cx="3" cy="3" r="1.4" className="strong green" />
        </pattern>
        <pattern
          id="p-blue"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" className="tint blue" />
          <path d="M0 0V6" className="strong-line blue" strokeWidth="2.4" />
        </pattern>
        <pattern id="p-yellow" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" className="tint yellow" />
          <path d="M0 3H6" className="strong-line yellow" strokeWidth="1.5" />
        </pattern>
        {otherPatterns.map(({ name, path, size = 6, width = 1.4 }) => (
          <pattern
            key={name}
            id={`p-${name}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
          >
            <rect width={size} height={size} className={`tint ${name}`} />
            <path d={path} className={`strong-line ${name}`} strokeWidth={width} fill="none" />
          </pattern>
        ))}
        {(['demand', 'info', 'missing'] as const).map((look) => (
          <marker key={look} id={`a-${look}`} viewBox="0 0 12 12" refX="11" refY="6" {...head(12)}>
            <path className={`m-${look}`} d="M0 .5 12 6 0 11.5Z" />
          </marker>
        ))}
        <marker id="a-need" viewBox="0 0 14 14" refX="12.5" refY="7" {...head(14)}>
          <path className="m-need" d="M1 1.5 12.5 7 1 12.5Z" strokeLinejoin="round" />
        </marker>
        <marker id="a-order" viewBox="0 0 16 12" refX="15" refY="6" {...head(16, 12)}>
          <path className="m-demand" d="M4 .5 16 6 4 11.5ZM0 0H2.5V12H0Z" />
        </marker>
        <marker id="a-support" viewBox="0 0 18 14" refX="16.5" refY="7" {...head(18, 14)}>
          <path className="m-need" d="M5 1.5 16.5 7 5 12.5ZM1.5 1V13" strokeLinejoin="round" />
        </marker>
        <marker id="a-delivery" viewBox="0 0 20 12" refX="18.5" refY="6" {...head(20, 12)}>
          <path className="m-people" d="m6 1 5.5 5L6 11M12.5 1 18 6l-5.5 5M2 0V12" />
        </marker>
        <marker id="a-people" viewBox="0 0 16 12" refX="14.5" refY="6" {...head(16, 12)}>
          <path className="m-people" d="m2 1 5.5 5L2 11M8.5 1 14 6l-5.5 5" />
        </marker>
      </defs>
    </svg>
  );
}

function head(width: number, height = width) {
  return {
    markerWidth: width,
    markerHeight: height,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  } as const;
}
