/** Where the correction is stated: a document, a heading of it, and the lines marked in its stored text. */
import { useId } from 'react';
import {
  SourceOutlineDocument,
  SourcePassageDocument,
  type SourcePassageQuery,
} from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { PartyPicker } from '../parts/party-picker.tsx';
import { placeInWords } from '../parts/passage-link.tsx';
import { Loading, RefusedWords } from '../parts/states.tsx';
import { sectionName } from '../source/outline-list.tsx';
import { type Cited, locatorOf } from './values.ts';

type Lines = NonNullable<SourcePassageQuery['passage']>['lines'];
type Cite = (cited: Cited | undefined) => void;

const isMarked = ({ from, to }: Cited, line: number) => {
  if (from === undefined) return false;
  const last = to ?? from;
  return line >= Math.min(from, last) && line <= Math.max(from, last);
};

/** The text of the heading; the first line pressed begins the passage, the next one ends it. */
function MarkLines({ lines, cited, cite }: { lines: Lines; cited: Cited; cite: Cite }) {
  const say = useSay();
  const press = (line: number) => {
    const isOpen = cited.from !== undefined && cited.to === undefined;
    cite({ ...cited, from: isOpen ? cited.from : line, to: isOpen ? line : undefined });
  };
  return (
    <fieldset className="mark-lines">
      <legend className="label">{say('Stället i texten', 'The passage in the text')}</legend>
      <p className="small quiet">
        {say(
          'Tryck på raden där stället börjar, och sedan på den där det slutar.',
          'Press the line where the passage begins, and then the one where it ends.',
        )}
      </p>
      <ol lang="sv">
        {lines
          .filter(({ text }) => text.trim() !== '')
          .map(({ number, text }) => (
            <li key={number}>
              <button
                type="button"
                className="line"
                aria-pressed={isMarked(cited, number)}
                onClick={() => press(number)}
              >
                <span className="number">{number}</span> {text}
              </button>
            </li>
          ))}
      </ol>
    </fieldset>
  );
}

function Passage({ cited, cite }: { cited: Cited; cite: Cite }) {
  const { data, error } = useAnswer(SourcePassageDocument, {
    document: cited.document.id,
    locator: cited.section,
    around: 0,
  });
  if (error) return <RefusedWords error={error} />;
  const lines = data?.passage?.lines ?? [];
  return lines.length > 0 ? <MarkLines lines={lines} cited={cited} cite={cite} /> : null;
}

function Section({ cited, cite }: { cited: Cited; cite: Cite }) {
  const say = useSay();
  const id = useId();
  const { data, error } = useAnswer(SourceOutlineDocument, { document: cited.document.id });
  if (error) return <RefusedWords error={error} />;
  if (!data) return <Loading />;
  const sections = data.statedIn?.sections ?? [];
  return (
    <div className="field">
      <label htmlFor={id}>{say('Rubriken', 'The heading')}</label>
      <select
        id={id}
        value={cited.section}
        onChange={({ target }) =>
          cite({ ...cited, section: target.value, from: undefined, to: undefined })
        }
      >
        <option value="">{say('Välj en rubrik', 'Choose a heading')}</option>
        {sections.map((section) => (
          <option key={section.locator} value={section.locator}>
            {sectionName(section)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The source as it is chosen; without one, what the fact cites already has to support it. */
export function CitePassage({ cited, cite }: { cited: Cited | undefined; cite: Cite }) {
  const say = useSay();
  return (
    <fieldset className="form cite-passage">
      <legend className="label">{say('Var står det?', 'Where is it stated?')}</legend>
      {cited ? (
        <p>
          <strong>{cited.document.name}</strong>
          {cited.section ? `, ${placeInWords(locatorOf(cited), say)}` : null}{' '}
          <button type="button" className="plain" onClick={() => cite(undefined)}>
            {say('Välj en annan källa', 'Choose another source')}
          </button>
        </p>
      ) : (
        <PartyPicker
          label={say('Dokumentet', 'The document')}
          value=""
          clears
          kinds={['DOCUMENT']}
          onChoose={({ id, name }) =>
            cite({ document: { id, name }, section: '', from: undefined, to: undefined })
          }
        />
      )}
      {cited ? <Section cited={cited} cite={cite} /> : null}
      {cited?.section ? <Passage cited={cited} cite={cite} /> : null}
    </fieldset>
  );
}
