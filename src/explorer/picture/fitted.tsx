/** A window on a picture made for its size: whole where it fits, and never smaller than can be read. */
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSay } from '../language/say.ts';
import { beyond, type Edge, edges } from './beyond.ts';
import { glide, type Positions, positionsIn } from './glide.ts';
import type { Drawing } from './shapes.ts';
import type { Size } from './use-size.ts';

const mostZoom = 2;
const nudge = 16;

const nothingBeyond = { left: 0, right: 0, top: 0, bottom: 0 };
const arrows = { left: '←', right: '→', top: '↑', bottom: '↓' } as const;

/**
 * The window. Each new drawing is brought into it anew, with what it is about in view.
 *
 * @param about - the box of what the picture is about
 * @param tools - where the buttons that zoom are put
 */
export function Fitted({
  drawing,
  about,
  size,
  label,
  tools,
  onWhole,
  onEscape,
  children,
}: {
  drawing: Drawing;
  about: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  size: Size;
  label: string;
  tools: HTMLElement | null;
  /** Called before the picture is brought back to how it began. */
  onWhole: () => void;
  onEscape: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const behavior = useRef<ZoomBehavior<HTMLDivElement, unknown>>(null);
  const before = useRef<Positions>(undefined);
  const [hidden, setHidden] = useState(nothingBeyond);
  const { width, height } = drawing;

  const look = useCallback(() => {
    const element = frame.current;
    if (!element) return;
    const now = beyond(element);
    setHidden((known) => (edges.every((edge) => known[edge] === now[edge]) ? known : now));
  }, []);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const moving = zoom<HTMLDivElement, unknown>()
      .scaleExtent([1, mostZoom])
      .filter((event: Event) => {
        if (event.type === 'dblclick') return false;
        if (event instanceof WheelEvent) return event.ctrlKey;
        if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
          return event.touches.length > 1;
        return !(event instanceof MouseEvent) || event.button === 0;
      })
      .on('zoom', ({ transform: { x, y, k } }) => {
        if (stage.current) stage.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      })
      .on('end', look);
    behavior.current = moving;
    select(element).call(moving);
    return () => {
      select(element).on('.zoom', null);
    };
  }, [look]);

  const bringInView = useCallback(() => {
    const element = frame.current;
    if (!element || !behavior.current) return;
    const clamp = (wish: number, room: number, all: number) =>
      Math.max(Math.min(0, room - all), Math.min(0, wish));
    const x = clamp(size.width / 2 - about.x - about.width / 2, size.width, width);
    const y = clamp(size.height / 2 - about.y - about.height / 2, size.height, height);
    behavior.current.extent([
      [0, 0],
      [size.width, size.height],
    ]);
    behavior.current.translateExtent([
      [0, 0],
      [Math.max(width, size.width), Math.max(height, size.height)],
    ]);
    select(element).call(behavior.current.transform, zoomIdentity.translate(x, y));
  }, [about, size, width, height]);

  useLayoutEffect(() => {
    bringInView();
    look();
    if (stage.current) {
      const now = positionsIn(drawing);
      if (before.current) glide(stage.current, before.current, now);
      before.current = now;
    }
  }, [bringInView, look, drawing]);

  const by = (factor: number) => {
    if (frame.current && behavior.current)
      select(frame.current).call(behavior.current.scaleBy, factor);
  };
  const towards = (edge: Edge) => {
    if (!frame.current || !behavior.current) return;
    const { k } = zoomTransform(frame.current);
    const [across, down] = [(size.width * 0.7) / k, (size.height * 0.7) / k];
    const [x, y] = { left: [across, 0], right: [-across, 0], top: [0, down], bottom: [0, -down] }[
      edge
    ] as [number, number];
    select(frame.current).call(behavior.current.translateBy, x, y);
  };
  /** What has the focus is brought into the window. */
  const show = (target: Element) => {
    const element = frame.current;
    if (!element || !behavior.current) return;
    element.scrollTo(0, 0);
    const outer = element.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const move = (start: number, end: number, from: number, to: number) =>
      start < from ? from - start : end > to ? Math.max(to - end, from - start) : 0;
    const x = move(box.left, box.right, outer.left + nudge, outer.right - nudge);
    const y = move(box.top, box.bottom, outer.top + nudge, outer.bottom - nudge);
    const { k } = zoomTransform(element);
    if (x !== 0 || y !== 0) select(element).call(behavior.current.translateBy, x / k, y / k);
  };
  const sides = {
    left: say('till vänster', 'to the left'),
    right: say('till höger', 'to the right'),
    top: say('ovanför', 'above'),
    bottom: say('nedanför', 'below'),
  };
  const buttons = (
    <>
      <button
        type="button"
        className="btn icon"
        aria-label={say('Förminska', 'Zoom out')}
        onClick={() => by(0.8)}
      >
        −
      </button>
      <button
        type="button"
        className="btn icon"
        aria-label={say('Förstora', 'Zoom in')}
        onClick={() => by(1.25)}
      >
        +
      </button>
      <button
        type="button"
        className="btn"
        onClick={() => {
          onWhole();
          bringInView();
        }}
      >
        {say('Visa hela', 'Show all')}
      </button>
    </>
  );
  return (
    <>
      {tools ? createPortal(buttons, tools) : null}
      <div
        ref={frame}
        className="fit-window"
        role="group"
        aria-label={label}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onEscape();
        }}
        onFocus={({ target }) => {
          if (target.matches(':focus-visible') && stage.current?.contains(target)) show(target);
        }}
      >
        <div ref={stage} className="fit-stage" style={{ width, height }}>
          {children}
        </div>
        {edges.map((edge) =>
          hidden[edge] > 0 ? (
            <div key={edge} className={`fade ${edge}`}>
              <button
                type="button"
                onClick={() => towards(edge)}
                aria-label={say(
                  `${hidden[edge]} ${sides[edge]}, visa dem`,
                  `${hidden[edge]} ${sides[edge]}, show them`,
                )}
              >
                {arrows[edge]} {hidden[edge]}
              </button>
            </div>
          ) : null,
        )}
      </div>
    </>
  );
}
