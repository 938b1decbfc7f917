/** What is on screen as a file: written by the service of the same question, whole, or made by the page of what it shows; or the link to it. */
import { Suspense } from 'react';
import type { Row } from '../../formats/rows/row.ts';
import { later } from '../ask/later.ts';
import { useSay } from '../language/say.ts';
import type { AskedFile } from './answer-files.ts';

/** What is there, or is asked for when it is wanted. */
type Wanted<Value> = Value | (() => Promise<Value>);

/** What can be got; a format that is left out is not offered. */
export interface Gettable {
  /** The name of the files, without ending. */
  readonly name: string;
  /** Rows with codes and ids; words and heads in the language of the page come with the file. */
  readonly rows?: Wanted<readonly Row[]>;
  /** The answer as the API gave it; while it is not there, nothing can be got. */
  readonly json?: unknown;
  /** A Mermaid flowchart. */
  readonly mermaid?: string;
  /** Where the picture is found on the page. */
  readonly picture?: string;
  /** What is asked for it: the files the service writes of it hold all of the answer. */
  readonly asked?: readonly AskedFile[];
  /** The revision shown. */
  readonly revision?: number | undefined;
}

const files = later('files-menu', async () => (await import('./files-menu.tsx')).FilesMenu);

/** "Get": a menu of the formats, fetched after what it stands beside. */
export function GetMenu(gettable: Gettable) {
  const say = useSay();
  const toCome = (
    <button type="button" className="btn" aria-disabled="true" aria-busy="true">
      {say('Hämta', 'Get')} <span aria-hidden="true">▾</span>
    </button>
  );
  return (
    <Suspense fallback={toCome}>
      <files.Part {...gettable} />
    </Suspense>
  );
}
