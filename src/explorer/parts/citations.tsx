/** Where something is stated: the document, the place in it, how firm the reading is, and the way to say that it is wrong. */
import type { CitedFragment } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { bases } from '../language/words.ts';
import { type Doubted, NotRight } from './not-right.tsx';
import { placeInWords, ToPassage } from './passage-link.tsx';

const inWords = ({ document, locator }: CitedFragment, say: Say) =>
  `${document.name}, ${placeInWords(locator, say)}`;

/** One source, as a link that opens the text at its place. */
export function Cited({ citation }: { citation: CitedFragment }) {
  const say = useSay();
  const { document, locator, basis, certain, reason } = citation;
  return (
    <div className="cite">
      <span className="src">
        <ToPassage document={document.id} at={locator}>
          {inWords(citation, say)}
        </ToPassage>
        {basis === 'TEXT' || basis === 'FIGURE' ? null : ` (${say(...bases[basis])})`}
        {certain ? null : `, ${say('osäkert', 'uncertain')}`}
      </span>
      {reason ? <span className="micro quiet">{reason}</span> : null}
    </div>
  );
}

/** The first source where there is little room: its place, and the document for who hears the page. */
export function FirstPlace({ citations }: { citations: readonly CitedFragment[] }) {
  const say = useSay();
  const [first] = citations;
  if (!first) return <span className="quiet">{say('källa saknas', 'no source')}</span>;
  const { document, locator } = first;
  return (
    <ToPassage document={document.id} at={locator}>
      <span className="sr">{document.name}, </span>
      {placeInWords(locator, say)}
    </ToPassage>
  );
}

interface Sourced {
  readonly citations: readonly CitedFragment[];
  /** The fact they are of; left out, its first source says which is meant. */
  readonly of?: Doubted | undefined;
}

/** What is doubted where nobody says more than the sources. */
function doubted({ citations: [first], of }: Sourced, say: Say): Doubted | undefined {
  if (of) return { ...(of.id ? { id: of.id } : {}), sentence: of.sentence };
  return first && { sentence: inWords(first, say) };
}

/** All sources of a fact, one under the other. */
export function Citations(sourced: Sourced) {
  const say = useSay();
  const meant = doubted(sourced, say);
  return (
    <div className="cites">
      {sourced.citations.map((citation) => (
        <Cited key={`${citation.document.id} ${citation.locator}`} citation={citation} />
      ))}
      {meant ? <NotRight of={meant} /> : null}
    </div>
  );
}

/** The sources of a fact, shown on demand. */
export function SourcesOnDemand(sourced: Sourced) {
  const say = useSay();
  const { citations } = sourced;
  const meant = doubted(sourced, say);
  if (!meant) return null;
  return (
    <div className="sourced">
      {citations.length > 0 ? (
        <details className="on-demand">
          <summary>
            {say('Källa', 'Source')}
            <span className="sr"> {meant.sentence}</span>
          </summary>
          {citations.map((citation) => (
            <Cited key={`${citation.document.id} ${citation.locator}`} citation={citation} />
          ))}
        </details>
      ) : null}
      <NotRight of={meant} />
    </div>
  );
}
