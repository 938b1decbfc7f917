/** A panel beside what is read, closed by its button and by Escape. */
import type { ReactNode } from 'react';
import { useSay } from '../language/say.ts';

/** @param head - what stands beside the button */
export function SidePanel({
  className,
  labelledBy,
  close,
  head,
  children,
}: {
  className: string;
  labelledBy: string;
  close: () => void;
  head: ReactNode;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <aside
      className={className}
      aria-labelledby={labelledBy}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div className="bar">
        {head}
        <button
          type="button"
          className="btn icon"
          onClick={close}
          aria-label={say('Stäng', 'Close')}
        >
          ✕
        </button>
      </div>
      {children}
    </aside>
  );
}
