/** How large an element is, and whether another font came: what a picture made for its window depends on. */
import { useEffect, useLayoutEffect, useState } from 'react';

/** The width and height of a window. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large an element is, kept up to date; undefined before it is there. */
export function useSize(element: HTMLElement | null): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => {
      // On paper the picture stands as it does on the screen, as wide as the sheet.
      if (matchMedia('print').matches) return;
      const { clientWidth: width, clientHeight: height } = element;
      setSize((known) =>
        known?.width === width && known.height === height ? known : { width, height },
      );
    };
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, [element]);
  return size;
}

/** Counts how often fonts came, so that a picture is measured anew when one did. */
export function useFonts(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const came = () => setTimes((known) => known + 1);
    document.fonts.addEventListener('loadingdone', came);
    return () => document.fonts.removeEventListener('loadingdone', came);
  }, []);
  return times;
}
