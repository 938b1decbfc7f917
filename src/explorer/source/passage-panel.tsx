/** The text of a place, the place marked; focus comes to it when it is opened. */
import { useEffect, useRef } from 'react';
import { locatorParts } from '../../model/locator.ts';
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

const mostAround = 200;

/** How many lines around a place are shown: as the address says, else some round lines and none round a section. */
function useAround(at: string): number {
  const asked = Number(useAddress().get('around'));
  return Math.min(asked || (locatorParts(at).lines ? 12 : 0), mostAround);
}

/** A line, with what stands for a withheld name told apart. */
function Words({ line: { text, isWithheld } }: { line: Line }) {
  if (!isWithheld) return text;
  const parts = text.split(/(\[[^[\]]+\])/);
  return parts.map((part, at) =>
    // The parts of a line stay in their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: as said.
    part.startsWith('[') ? <i key={at}>{part}</i> : <span key={at}>{part}</span>,
  );
}

function TextLine({ line, first }: { line: Line; first: boolean }) {
  const say = useSay();
  const { number, text, isCited, heading } = line;
  const isBlank = text.trim() === '';
  const classes = [isCited ? 'cited' : '', heading ? 'heads' : '', isBlank ? 'blank' : ''];
  return (
    <li
      value={number}
      className={classes.filter(Boolean).join(' ')}
      id={first ? 'cited' : undefined}
    >
      <span className="number" aria-hidden="true">
        {isBlank ? '' : number}
      </span>
      {isCited ? (
        <mark>
          {first ? (
            <span className="sr">{say('Här börjar stället: ', 'The place begins: ')}</span>
          ) : null}
          <Words line={line} />
        </mark>
      ) : (
        <span>
          <Words line={line} />
        </span>
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

function More({ after, around }: { after: boolean; around: number }) {
  const say = useSay();
  return (
    <Here className="btn" change={{ around: Math.min(around + 40, mostAround) }}>
      {after ? say('Visa mer efter', 'Show more after') : say('Visa mer före', 'Show more before')}
    </Here>
  );
}

function Text({
  passage,
  document,
  around,
}: {
  passage: Passage;
  document: SourceDocumentFragment;
  around: number;
}) {
  const say = useSay();
  const { lines, hasBefore, hasAfter } = passage;
  const first = lines.find(({ isCited }) => isCited)?.number;
  const isQuoted = document.textUse === 'QUOTATIONS';
  const canGrow = around < mostAround;
  if (lines.length === 0) return null;
  return (
    <figure className="passage">
      {hasBefore && canGrow ? <More after={false} around={around} /> : null}
      <blockquote lang="sv" className={isQuoted ? 'quoted' : undefined}>
        <ol>
          {readable(lines).map((line) => (
            <TextLine key={line.number} line={line} first={line.number === first} />
          ))}
        </ol>
      </blockquote>
      {hasAfter && canGrow ? <More after around={around} /> : null}
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
        {lines.some(({ isWithheld }) => isWithheld)
          ? say(
              ' Namn på den som inte har ett offentligt uppdrag är utelämnade ur texten.',
              ' Names of people who hold no public office are left out of the text.',
            )
          : null}
      </figcaption>
    </figure>
  );
}

/** The panel of the place that the address names. */
export function PassagePanel({ document, at }: { document: SourceDocumentFragment; at: string }) {
  const say = useSay();
  const around = useAround(at);
  const answer = useAnswer(SourcePassageDocument, { document: document.id, locator: at, around });
  const heading = useRef<HTMLHeadingElement>(null);
  const isThere = answer.data?.passage != null && !answer.isPlaceholderData;
  // A place that is opened is where one reads on, by keyboard too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another reading, also of the same lines.
  useEffect(() => {
    if (!isThere) return;
    heading.current?.focus({ preventScroll: true });
    const mark = globalThis.document.getElementById('cited') ?? heading.current;
    mark?.scrollIntoView({ block: locatorParts(at).lines ? 'center' : 'start' });
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
              <Text passage={passage} document={document} around={around} />
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
