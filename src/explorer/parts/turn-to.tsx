/** Whom to turn to where a landscape names no mail address, with the words to send: opens beside what was pressed. */
import { Popover, usePopoverStore } from '@ariakit/react';
import { type RefObject, useState } from 'react';
import { useKeeper } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';

/**
 * A small window that copies the words.
 *
 * @param by - the button it stands beside and gives the focus back to
 */
export function TurnTo({
  by,
  isOpen,
  setOpen,
  words,
}: {
  by: RefObject<HTMLElement | null>;
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
  words: string;
}) {
  const say = useSay();
  const { owner, contact, address } = useKeeper();
  const [copied, setCopied] = useState(false);
  const store = usePopoverStore({ open: isOpen, setOpen, placement: 'bottom-start' });
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    setCopied(true);
  };
  return (
    <Popover
      store={store}
      portal
      gutter={4}
      className="menu write-to-words"
      aria-label={say('Vem du vänder dig till', 'Whom to turn to')}
      getAnchorRect={() => by.current?.getBoundingClientRect() ?? null}
      finalFocus={by}
      hideOnInteractOutside
    >
      <p>
        {owner
          ? say(`Vänd dig till ${contact ?? owner.name}. `, `Turn to ${contact ?? owner.name}. `)
          : null}
        {address ? (
          <a href={address}>{say('Deras sida', 'Their page')}</a>
        ) : (
          say('Ingen e-postadress är angiven ännu.', 'No e-mail address is named yet.')
        )}
      </p>
      <button type="button" className="btn" onClick={copy}>
        {copied
          ? say('Kopierat', 'Copied')
          : say('Kopiera uppgiften och adressen', 'Copy the fact and its address')}
      </button>
    </Popover>
  );
}
