/** A window on a picture that may be larger: drag to move it, buttons, keys or ctrl and wheel to zoom. */
import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useSay } from '../language/say.ts';

/** Where the picture lies, in its own pixels. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const margin = 16;
const [least, most] = [0.15, 2];
/** Smaller than this, names are hard to read; the picture is then moved instead. */
const readable = 0.62;

function hasRoomForMotion(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Moves its content without drawing it anew.
 *
 * @param extent - of the content; what is on screen stays when it grows
 * @param about - what the picture is about; another begins with the whole of it in view
 */
export function Pane({
  extent,
  about,
  label,
  most: tallest = 1150,
  begins = 'origin',
  onEscape,
  children,
}: {
  extent: Extent;
  about: string;
  label: string;
  most?: number;
  /** What is in view of a picture too wide for its window: its origin in the middle, or its left edge. */
  begins?: 'origin' | 'left';
  /** Called for Esc while something in the picture has the focus. */
  onEscape?: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  const pane = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const behavior = useRef<ZoomBehavior<HTMLDivElement, unknown>>(null);
  const fitted = useRef<string>(undefined);
  const isMoved = useRef(false);
  const [height, setHeight] = useState(360);
  const { left, top, width, height: tall } = extent;

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const moving = zoom<HTMLDivElement, unknown>()
      .scaleExtent([least, most])
      .filter((event: Event) => {
        if (event.type === 'dblclick') return false;
        if (event instanceof WheelEvent) return event.ctrlKey;
        if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent)
          return event.touches.length > 1;
        return !(event instanceof MouseEvent) || event.button === 0;
      })
      .on('zoom', ({ transform, sourceEvent }) => {
        if (sourceEvent) isMoved.current = true;
        if (!stage.current) return;
        const { x, y, k } = transform;
        stage.current.style.transform = `translate(${x}px, ${y}px) scale(${k})`;
      });
    behavior.current = moving;
    select(element).call(moving);
    return () => {
      select(element).on('.zoom', null);
    };
  }, []);

  const bringInView = useCallback(
    (smallest: number) => {
      const element = pane.current;
      if (!element || !behavior.current || width === 0) return;
      const room = element.clientWidth - 2 * margin;
      const scale = Math.max(smallest, Math.min(1, room / width));
      const wanted = Math.min(tallest, Math.max(220, tall * scale + 2 * margin));
      setHeight(wanted);
      const isWide = width * scale > element.clientWidth;
      const x = !isWide
        ? (element.clientWidth - width * scale) / 2 - left * scale
        : begins === 'left'
          ? margin - left * scale
          : element.clientWidth / 2;
      const free = Math.max(margin, (wanted - tall * scale) / 2);
      // A picture taller than its window begins with its middle, where what it is about stands.
      const y = tall * scale + 2 * margin > wanted ? wanted / 2 : free - top * scale;
      select(element).call(behavior.current.transform, zoomIdentity.translate(x, y).scale(scale));
    },
    [left, top, width, tall, tallest, begins],
  );

  useEffect(() => {
    const element = pane.current;
    if (!element || fitted.current === about) return;
    fitted.current = about;
    isMoved.current = false;
    bringInView(readable);
  }, [about, bringInView]);

  // A window that gets another width shows as much as before, unless the reader has moved it.
  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    let known = element.clientWidth;
    const watching = new ResizeObserver(() => {
      if (element.clientWidth === known) return;
      known = element.clientWidth;
      if (!isMoved.current) bringInView(readable);
    });
    watching.observe(element);
    return () => watching.disconnect();
  }, [bringInView]);

  // The window grows with the picture, which keeps its place in it.
  useEffect(() => {
    const element = pane.current;
    if (!element || fitted.current !== about) return;
    const { k } = zoomTransform(element);
    setHeight((before) => Math.max(before, Math.min(tallest, tall * k + 2 * margin)));
  }, [about, tall, tallest]);

  const zoomBy = (factor: number) => {
    const element = pane.current;
    if (element && behavior.current) select(element).call(behavior.current.scaleBy, factor);
  };
  const seeAll = () => {
    const element = pane.current;
    if (!element || !behavior.current) return;
    const room = element.clientWidth - 2 * margin;
    const scale = Math.max(
      least,
      Math.min(1, room / width, (element.clientHeight - 2 * margin) / tall),
    );
    const x = (element.clientWidth - width * scale) / 2 - left * scale;
    const y = (element.clientHeight - tall * scale) / 2 - top * scale;
    select(element).call(behavior.current.transform, zoomIdentity.translate(x, y).scale(scale));
  };
  /** What has the focus is brought into the window. */
  const show = (target: Element) => {
    const element = pane.current;
    if (!element || !behavior.current) return;
    element.scrollTo(0, 0);
    const frame = element.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    const nudge = (start: number, end: number, from: number, to: number) =>
      start < from ? from - start : end > to ? Math.max(to - end, from - start) : 0;
    const x = nudge(box.left, box.right, frame.left + margin, frame.right - margin);
    const y = nudge(box.top, box.bottom, frame.top + margin, frame.bottom - margin);
    if (x === 0 && y === 0) return;
    const { k } = zoomTransform(element);
    stage.current?.classList.toggle('glide', hasRoomForMotion());
    select(element).call(behavior.current.translateBy, x / k, y / k);
    setTimeout(() => stage.current?.classList.remove('glide'), 180);
  };
  return (
    <div className="look-pane">
      <div
        ref={pane}
        className="pane-window"
        style={{ height }}
        role="group"
        aria-label={label}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onEscape?.();
        }}
        onFocus={({ target }) => {
          if (target.matches(':focus-visible')) show(target);
        }}
      >
        <div ref={stage} className="pane-stage">
          <div style={{ position: 'absolute', left: left - 8, top: top - 8, width: width + 16 }}>
            {children}
          </div>
        </div>
      </div>
      <div className="pane-tools noprint" role="group" aria-label={say('Zooma', 'Zoom')}>
        <button
          type="button"
          className="btn icon"
          aria-label={say('Förstora', 'Zoom in')}
          onClick={() => zoomBy(1.25)}
        >
          +
        </button>
        <button
          type="button"
          className="btn icon"
          aria-label={say('Förminska', 'Zoom out')}
          onClick={() => zoomBy(0.8)}
        >
          −
        </button>
        <button type="button" className="btn" onClick={seeAll}>
          {say('Visa hela', 'Show all')}
        </button>
      </div>
    </div>
  );
}
