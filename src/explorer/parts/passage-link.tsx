/** A place in a document: in words, and as a link that opens its text there. */
import type { ReactNode } from 'react';
import { locatorParts } from '../../model/locator.ts';
import { To } from '../address/place.tsx';
import type { Say } from '../language/say.ts';

/** `6.4.1 Programråd, rad 1443–1447, figur` */
export function placeInWords(locator: string, say: Say): string {
  const { heading, lines } = locatorParts(locator);
  const [from, to] = lines ?? [];
  const told =
    from === undefined
      ? ''
      : from === to
        ? say(`, rad ${from}`, `, line ${from}`)
        : say(`, rad ${from}–${to}`, `, lines ${from}–${to}`);
  const figure = locator.endsWith(', figur') ? say(', figur', ', figure') : '';
  return `${heading}${told}${figure}`;
}

/** The page where a document is read, opened at a place. */
export function ToPassage({
  document,
  at,
  children,
}: {
  document: string;
  at?: string | undefined;
  children: ReactNode;
}) {
  return (
    <To path={`/sources/${encodeURIComponent(document)}`} change={{ at }}>
      {children}
    </To>
  );
}
