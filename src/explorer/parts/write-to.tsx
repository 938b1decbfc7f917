/** Writing to those who keep the landscape: a mail already begun, or the words to send where no address is known. */
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { useAddress } from '../address/address.ts';
import { later } from '../ask/later.ts';
import { useKeeper } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';

const turnTo = later('turn-to', async () => (await import('./turn-to.tsx')).TurnTo);

/** A mail with subject and text, to an address that begins with `mailto:`. */
export function mailTo(address: string, subject: string, body: string): string {
  const said = (text: string) => encodeURIComponent(text);
  return `${address}${address.includes('?') ? '&' : '?'}subject=${said(subject)}&body=${said(body)}`;
}

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
  className = '',
  children,
}: {
  about: string;
  says?: string;
  id?: string | undefined;
  className?: string;
  children: ReactNode;
}) {
  const say = useSay();
  const { to, path } = useAddress();
  const { address } = useKeeper();
  const button = useRef<HTMLButtonElement>(null);
  // Of hundreds of facts on a page, only those that are asked about have a window.
  const [isOpen, setOpen] = useState<boolean>();
  const isThePage = id === undefined || path === `/entity/${encodeURIComponent(id)}`;
  const meant = isThePage
    ? location.href
    : location.origin + to(`/entity/${encodeURIComponent(id)}`);
  const text = [
    ...(says ? [`${say('Så står det', 'It says')}: ${says}`] : []),
    `${say('Adress', 'Address')}: ${meant}`,
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
      <a className={`write-to ${className}`} href={mailTo(address, about, text)}>
        {children}
      </a>
    );
  return (
    <span className={`write-to ${className}`}>
      <button
        type="button"
        className="plain"
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={isOpen ?? false}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen === undefined ? null : (
        <Suspense>
          <turnTo.Part
            by={button}
            isOpen={isOpen}
            setOpen={setOpen}
            words={`${about}\r\n${text}`}
          />
        </Suspense>
      )}
    </span>
  );
}
