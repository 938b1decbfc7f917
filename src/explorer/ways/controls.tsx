/** What ways may be made of, and what can be taken along from the answer. */
import { useState } from 'react';
import { mermaidOf } from '../../formats/mermaid.ts';
import { wayRows } from '../../formats/rows/flow-rows.ts';
import type { WaysQuery } from '../ask/documents.generated.ts';
import type { AskedDocument } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';
import { sides } from '../language/words.ts';
import { GetMenu } from '../parts/get-menu.tsx';
import { Segments } from '../parts/segments.tsx';
import { type Step, stepsOf } from './way-words.ts';

/** The answer about ways. */
export type Paths = NonNullable<WaysQuery['paths']>;

/** The flows of all ways, each once, in the order they are followed. */
export function flowsOf({ ways }: Paths): Step[] {
  return [...new Map(ways.flatMap(stepsOf).map((flow) => [flow.id, flow])).values()];
}

function CopyAsText({ text }: { text: string }) {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <button
        type="button"
        className="btn"
        onClick={async () => {
          await navigator.clipboard.writeText(text);
          setCopied(true);
        }}
      >
        {say('Kopiera som text', 'Copy as text')}
      </button>
      <span className="sr" role="status">
        {copied ? say('Kopierad.', 'Copied.') : ''}
      </span>
    </>
  );
}

/** The choices, and the exports as soon as there is an answer. */
export function Controls({
  paths,
  asked,
}: {
  paths: Paths | null | undefined;
  asked: AskedDocument;
}) {
  const say = useSay();
  const landscape = useLandscapeName();
  const flows = paths ? flowsOf(paths) : [];
  const hasWays = flows.length > 0;
  return (
    <div className="bar ways-bar noprint">
      <div>
        <Segments
          label={say('Slag av flöde', 'Kind of flow')}
          name="sameKind"
          choices={[
            { value: undefined, label: say('Får byta slag', 'May change kind') },
            { value: 'true', label: say('Samma slag hela vägen', 'Same kind all the way') },
          ]}
        />
        <Segments
          label={say('Tänkt eller bekräftat', 'Intended or confirmed')}
          name="side"
          choices={[
            { value: 'designed', label: say(...sides.DESIGNED) },
            { value: 'documented', label: say(...sides.DOCUMENTED) },
            { value: undefined, label: say('Båda', 'Both') },
          ]}
        />
        <Segments
          label={say('Landskap', 'Landscape')}
          name="within"
          choices={[
            { value: undefined, label: landscape || say('Landskapet', 'The landscape') },
            { value: 'all', label: say('Alla landskap', 'All landscapes') },
          ]}
        />
      </div>
      {paths ? (
        <div>
          <CopyAsText text={paths.sentence} />
          <GetMenu
            name="vagar"
            json={paths}
            asked={[{ question: 'paths', variables: asked.variables }]}
            revision={paths.revision}
            {...(hasWays
              ? {
                  rows: wayRows(paths.ways.map((way) => ({ steps: stepsOf(way) }))),
                  mermaid: mermaidOf(flows),
                  picture: '.ways-picture svg.pic',
                }
              : {})}
          />
        </div>
      ) : null}
    </div>
  );
}
