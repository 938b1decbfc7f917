/** A picture of parties and flows: real links that the keyboard and screen readers reach. */
import type { KeyboardEvent, ReactNode } from 'react';
import { Edge, Pill } from './picture-edge.tsx';
import { Gate, Head, Stop, Via, Zone } from './picture-extras.tsx';
import { Node } from './picture-node.tsx';
import type { Drawing } from './shapes.ts';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** Moves the focus to the nearest node in the direction of the arrow. */
export function goToNeighbour(event: KeyboardEvent<SVGElement>): void {
  const here = event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;
  if (!here || !arrows.includes(event.key)) return;
  const from = here.getBoundingClientRect();
  const x = from.left + from.width / 2;
  const y = from.top + from.height / 2;
  let nearest: { element: SVGAElement; far: number } | undefined;
  for (const element of event.currentTarget.querySelectorAll<SVGAElement>('a[data-node]')) {
    const box = element.getBoundingClientRect();
    const right = box.left + box.width / 2 - x;
    const down = box.top + box.height / 2 - y;
    const along =
      { ArrowLeft: -right, ArrowRight: right, ArrowUp: -down, ArrowDown: down }[event.key] ?? 0;
    const across = Math.abs(event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? down : right);
    if (element === here || along < 8) continue;
    const far = along + across * 2;
    if (nearest === undefined || far < nearest.far) nearest = { element, far };
  }
  event.preventDefault();
  nearest?.element.focus();
}

function following(tell: ((flow: string | undefined) => void) | undefined) {
  if (!tell) return {};
  const told = ({ target }: { target: EventTarget }) =>
    tell(
      target instanceof Element
        ? target.closest<SVGAElement>('a[data-flow]')?.dataset.flow
        : undefined,
    );
  const nothing = () => tell(undefined);
  return { onMouseOver: told, onFocus: told, onMouseLeave: nothing, onBlur: nothing };
}

/**
 * A picture of a {@link Drawing}; tab order is nodes, flows, then what opens more.
 *
 * @param label - what the picture shows, in one sentence
 * @param names - how the lists inside are called
 * @param behind - drawn behind everything, such as the columns of areas
 */
export function Picture({
  drawing,
  onFollow,
  followed,
  label,
  names,
  behind,
  margin = 8,
}: {
  drawing: Drawing;
  label: string;
  names: {
    readonly nodes: string;
    readonly edges: string;
    readonly pills?: string;
    readonly vias?: string;
    readonly stops?: string;
  };
  behind?: ReactNode;
  margin?: number;
  /** Told which flow is hovered or has the focus; `undefined` when none has any more. */
  onFollow?: (flow: string | undefined) => void;
  /** The flows that stand out while all others are pale. */
  followed?: ReadonlySet<string> | undefined;
}) {
  const { left = 0, top = 0, width, height, nodes, edges, pills } = drawing;
  const { heads = [], zones = [], vias = [], gates = [], stops = [] } = drawing;
  const box = `${left - margin} ${top - margin} ${width + 2 * margin} ${height + 2 * margin}`;
  return (
    <svg
      className={`pic${followed ? ' is-following' : ''}`}
      viewBox={box}
      role="group"
      aria-label={label}
      onKeyDown={goToNeighbour}
      {...following(onFollow)}
    >
      {behind}
      {zones.map((zone) => (
        <Zone key={zone.id} zone={zone} />
      ))}
      {heads.map((head) => (
        <Head key={head.id} head={head} />
      ))}
      <g role="list" aria-label={names.nodes}>
        {nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </g>
      <g role="list" aria-label={names.edges}>
        {edges.map((edge) => (
          <Edge key={edge.id} edge={edge} isFollowed={followed?.has(edge.id) ?? false} />
        ))}
      </g>
      {gates.map((gate) => (
        <Gate key={gate.id} gate={gate} />
      ))}
      {vias.length > 0 ? (
        <g role="list" aria-label={names.vias ?? ''}>
          {vias.map((via) => (
            <Via key={via.id} via={via} />
          ))}
        </g>
      ) : null}
      {stops.length > 0 ? (
        <g role="list" aria-label={names.stops ?? ''}>
          {stops.map((stop) => (
            <Stop key={stop.id} stop={stop} />
          ))}
        </g>
      ) : null}
      {pills.length > 0 ? (
        <g role="list" aria-label={names.pills ?? ''}>
          {pills.map((pill) => (
            <Pill key={pill.id} pill={pill} />
          ))}
        </g>
      ) : null}
    </svg>
  );
}
