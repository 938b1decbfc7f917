/** Who wrote a document, who holds it, and how much of its text may be read here. */
import { isAddress } from '../../model/address.ts';
import { ToEntity } from '../address/place.tsx';
import type { SourceDocumentFragment } from '../ask/documents.generated.ts';
import { day, useSay } from '../language/say.ts';
import { textUses } from './text-uses.ts';

/** Where it can be got: its address, or who holds it, or a plain word that the sources do not say. */
export function WhereToGetIt({
  document: { url, heldBy, publisher, contact },
}: {
  document: SourceDocumentFragment;
}) {
  const say = useSay();
  return (
    <>
      {url && isAddress(url) ? (
        <a href={url} rel="noreferrer">
          {say('Läs dokumentet', 'Read the document')}
        </a>
      ) : heldBy ? (
        <>
          {say('Ingen adress är angiven. Finns hos ', 'No address is given. Held by ')}
          <ToEntity id={heldBy.id}>{heldBy.name}</ToEntity>.
        </>
      ) : publisher ? (
        say(
          `Ingen adress är angiven. Utgivet av ${publisher}.`,
          `No address is given. Published by ${publisher}.`,
        )
      ) : (
        say(
          'Varken adress eller innehavare är angiven.',
          'Neither an address nor who holds it is given.',
        )
      )}{' '}
      {contact ?? (url ? null : say('Källan anger ingen kontakt.', 'The source gives no contact.'))}
    </>
  );
}

/** All that is said of the document itself. */
export function AboutDocument({ document }: { document: SourceDocumentFragment }) {
  const say = useSay();
  const { authors, publisher, date, terms, textUse, textReason } = document;
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    [say('Av', 'By'), authors.join('; ')],
    [say('Utgivare', 'Publisher'), publisher],
    [say('Datum', 'Date'), date ? day(say, date) : undefined],
    [say('Villkor', 'Terms'), terms],
    [say('Texten här', 'The text here'), say(...textUses[textUse ?? 'UNDECIDED'])],
    [say('Varför', 'Why'), textReason],
  ];
  return (
    <dl className="about-document">
      {fields.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
      <div>
        <dt>{say('Dokumentet', 'The document')}</dt>
        <dd>
          <WhereToGetIt document={document} />
        </dd>
      </div>
    </dl>
  );
}
