/** The text of a place, the place marked; focus comes to it when it is opened. */
import { useEffect, useRef } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import {
  type SourceDocumentFragment,
  SourcePassageDocument,
  type SourcePassageQuery,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { placeInWords } from '../parts/passage-link.tsx';
import { Shown } from '../parts/states.tsx';
import { sectionName } from './outline-list.tsx';
import { StatedHere } from './stated-here.tsx';

type Passage = NonNullable<SourcePassageQuery['passage']>;
type Line = Passage['lines'][number];

const usualAround = 12;
const mostAround = 200;

function TextLine({ line, first }: { line: Line; first: boolean }) {
  const say = useSay();
  const { number, text, isCited, isWithheld, heading } = line;
  const words = isWithheld ? <span className="withheld">{text}</span> : text;
  return (
    <li
      value={number}
      className={[isCited ? 'cited' : '', heading ? 'heads' : ''].filter(Boolean).join(' ')}
      id={first ? 'cited' : undefined}
    >
      <span className="number" aria-hidden="true">
        {number}
      </span>
      {isCited ? (
        <mark>
          {first ? (
            <span className="sr">{say('Här börjar stället: ', 'The place begins: ')}</span>
          ) : null}
          {words}
        </mark>
      ) : (
        <span>{words}</span>
      )}
    </li>
  );
}

/** Lines with the blank ones between left out, but for one. */
function readable(lines: readonly Line[]): Line[] {
  return lines.filter(
    ({ text }, at) => text.trim() !== '' || (lines[at - 1]?.text ?? '').trim() !== '',
  );
}

function More({ after }: { after: boolean }) {
  const say = useSay();
  const { get } = useAddress();
  const around = Number(get('around')) || usualAround;
  return (
    <Here className="btn" change={{ around: Math.min(around + 40, mostAround) }}>
      {after ? say('Visa mer efter', 'Show more after') : say('Visa mer före', 'Show more before')}
    </Here>
  );
}

function Text({ passage, document }: { passage: Passage; document: SourceDocumentFragment }) {
  const say = useSay();
  const { lines, hasBefore, hasAfter } = passage;
  const first = lines.find(({ isCited }) => isCited)?.number;
  const isQuoted = document.textUse === 'QUOTATIONS';
  const { get } = useAddress();
  const canGrow = (Number(get('around')) || usualAround) < mostAround;
  if (lines.length === 0) return null;
  return (
    <figure className="passage">
      {hasBefore && canGrow ? <More after={false} /> : null}
      <blockquote lang="sv" className={isQuoted ? 'quoted' : undefined}>
        <ol>
          {readable(lines).map((line) => (
            <TextLine key={line.number} line={line} first={line.number === first} />
          ))}
        </ol>
      </blockquote>
      {hasAfter && canGrow ? <More after /> : null}
      <figcaption className="small">
        {isQuoted ? say('Citat ur ', 'Quoted from ') : say('Ur ', 'From ')}
        <cite>{document.name}</cite>
        {document.authors.length > 0 ? `. ${document.authors.join('; ')}` : null}
        {document.publisher ? `. ${document.publisher}` : null}
        {document.date ? `, ${document.date}` : null}
        {'. '}
        {say(
          'Siffrorna räknar rader i den uttagna texten, inte sidor i dokumentet.',
          'The numbers count lines of the extracted text, not pages of the document.',
        )}
      </figcaption>
    </figure>
  );
}

/** The panel of the place that the address names. */
export function PassagePanel({ document, at }: { document: SourceDocumentFragment; at: string }) {
  const say = useSay();
  const { get } = useAddress();
  const around = Math.min(Number(get('around')) || usualAround, mostAround);
  const answer = useAnswer(SourcePassageDocument, { document: document.id, locator: at, around });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = answer.data?.passage != null && !answer.isPlaceholderData;
  // A place that is opened is where one reads on, by keyboard too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another reading, also of the same lines.
  useEffect(() => {
    if (!isThere) return;
    heading.current?.focus({ preventScroll: true });
    const mark = globalThis.document.getElementById('cited') ?? heading.current;
    mark?.scrollIntoView({ block: 'center' });
  }, [isThere, document.id, at]);
  return (
    <section className="panel pad reading" aria-labelledby="passage-title">
      <h2 id="passage-title" tabIndex={-1} ref={heading}>
        {placeInWords(at, say)}
      </h2>
      <Shown answer={answer}>
        {({ passage }) =>
          passage ? (
            <>
              {passage.sections.length > 0 ? (
                <p className="small quiet">{passage.sections.map(sectionName).join(' › ')}</p>
              ) : null}
              <p>{passage.sentence}</p>
              {passage.lines.length > 0 ? null : (
                <p className="quiet">{document.textReason ?? null}</p>
              )}
              <Text passage={passage} document={document} />
              <p className="act noprint">
                {passage.previous ? (
                  <Here
                    className="btn"
                    change={{ at: passage.previous.locator, around: undefined }}
                  >
                    {say('Avsnittet före', 'The section before')}
                  </Here>
                ) : null}
                {passage.next ? (
                  <Here className="btn" change={{ at: passage.next.locator, around: undefined }}>
                    {say('Avsnittet efter', 'The section after')}
                  </Here>
                ) : null}
              </p>
              <StatedHere document={document.id} at={at} />
              <AsGraphql asked={answer.asked} />
            </>
          ) : null
        }
      </Shown>
    </section>
  );
}
