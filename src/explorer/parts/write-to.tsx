/** Writing to those who keep the landscape: a mail already begun, or the words to send where no address is known. */
import { type ReactNode, useState } from 'react';
import { useKeeper } from '../frame/landscape-menu.tsx';
import { useSay } from '../language/say.ts';

/** A mail with subject and text, to an address that begins with `mailto:`. */
export function mailTo(address: string, subject: string, body: string): string {
  const said = (text: string) => encodeURIComponent(text);
  return `${address}${address.includes('?') ? '&' : '?'}subject=${said(subject)}&body=${said(body)}`;
}

/** The address of what is meant: of this page, or of a thing. */
const addressOf = (id: string | undefined) =>
  id === undefined ? location.href : `${location.origin}/entity/${encodeURIComponent(id)}`;

/**
 * A link that begins a mail to the contact of the landscape. Without a mail address it shows whom to turn to, and copies what
 * is to be sent.
 *
 * @param about - the subject
 * @param says - what the service says today, which the writer wants corrected
 * @param id - the thing it is about; the page, when left out
 */
export function WriteTo({
  about,
  says,
  id,
  children,
}: {
  about: string;
  says?: string;
  id?: string;
  children: ReactNode;
}) {
  const say = useSay();
  const { owner, contact, address } = useKeeper();
  const [shown, setShown] = useState(false);
  const [copied, setCopied] = useState(false);
  const text = [
    ...(says ? [`${say('Så står det', 'It says')}: ${says}`] : []),
    `${say('Adress', 'Address')}: ${addressOf(id)}`,
    '',
    say('Vad är det som inte stämmer?', 'What is not right?'),
    '',
    say(
      'Hur vet du det (dokument, beslut, egen kännedom)?',
      'How do you know (document, decision, own knowledge)?',
    ),
    '',
  ].join('\r\n');
  if (address?.startsWith('mailto:'))
    return (
      <a className="write-to" href={mailTo(address, about, text)}>
        {children}
      </a>
    );
  const copy = async () => {
    await navigator.clipboard.writeText(`${about}\r\n${text}`);
    setCopied(true);
  };
  return (
    <span className="write-to">
      <button
        type="button"
        className="plain"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {children}
      </button>
      {shown ? (
        <span className="write-to-words" role="status">
          {owner
            ? say(`Vänd dig till ${contact ?? owner.name}. `, `Turn to ${contact ?? owner.name}. `)
            : null}
          {address ? (
            <a href={address}>{say('Deras sida', 'Their page')}</a>
          ) : (
            say(
              'Landskapet har ingen e-postadress angiven ännu.',
              'The landscape names no e-mail address yet.',
            )
          )}{' '}
          <button type="button" className="btn" onClick={copy}>
            {copied
              ? say('Kopierat', 'Copied')
              : say('Kopiera uppgiften och adressen', 'Copy the fact and its address')}
          </button>
        </span>
      ) : null}
    </span>
  );
}
