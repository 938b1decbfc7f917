/** The head of a page: its one heading, what it answers, and the basis of the answer. */
import { type ReactNode, useEffect } from 'react';
import type { BasisFragment } from '../ask/documents.generated.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { BasisLine } from './basis-line.tsx';

/** Names the tab of the browser after the page. */
export function usePageTitle(title: string): void {
  const landscape = useLandscapeName();
  useEffect(() => {
    document.title = `${title} – Kompetenslandskap ${landscape}`.trim();
  }, [title, landscape]);
}

/** The head of most pages; a party has its own. */
export function PageHead({
  title,
  children,
  answer,
  extent,
}: {
  title: string;
  children?: ReactNode;
  answer?: BasisFragment | null | undefined;
  extent?: string | undefined;
}) {
  usePageTitle(title);
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {children ? <p>{children}</p> : null}
      </div>
      <BasisLine answer={answer} extent={extent} />
    </div>
  );
}
