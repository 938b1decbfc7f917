/** How much of the page stands above an element, so that it can take the rest of the screen. */
import { useLayoutEffect, useState } from 'react';

/** In pixels from the top of the page; 0 before the element is there. */
export function useAbove(element: HTMLElement | null): number {
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => setAbove(Math.round(element.getBoundingClientRect().top + scrollY));
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(document.body);
    return () => watching.disconnect();
  }, [element]);
  return above;
}
