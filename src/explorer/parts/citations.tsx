/** Where something is stated: the document, the place in it, and how firm the reading is. */

import type { CitedFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { bases } from '../language/words.ts';
import { placeInWords, ToPassage } from './passage-link.tsx';

/** One source, as a link that opens the text at its place. */
export function Cited({ citation }: { citation: CitedFragment }) {
  const say = useSay();
  const { document, locator, basis, certain, reason } = citation;
  return (
    <div className="cite">
      <span className="src">
        <ToPassage document={document.id} at={locator}>
          {document.name}, {placeInWords(locator, say)}
        </ToPassage>
        {basis === 'TEXT' || basis === 'FIGURE' ? null : ` (${say(...bases[basis])})`}
        {certain ? null : `, ${say('osäkert', 'uncertain')}`}
      </span>
      {reason ? <span className="micro quiet">{reason}</span> : null}
    </div>
  );
}

/** All sources of a fact, one under the other. */
export function Citations({ citations }: { citations: readonly CitedFragment[] }) {
  return (
    <div className="cites">
      {citations.map((citation) => (
        <Cited key={`${citation.document.id} ${citation.locator}`} citation={citation} />
      ))}
    </div>
  );
}

/** The sources of a fact, shown on demand. */
export function SourcesOnDemand({ citations }: { citations: readonly CitedFragment[] }) {
  const say = useSay();
  if (citations.length === 0) return null;
  return (
    <details className="on-demand">
      <summary>{say('Källa', 'Source')}</summary>
      <Citations citations={citations} />
    </details>
  );
}
