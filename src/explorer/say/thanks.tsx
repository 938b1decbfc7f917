/** What a sender is told: the number, and the address where the answer will stand. */
import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { backTo } from './spoken-of.tsx';

/** The receipt; the focus comes to it. */
export function Thanks({ number, address }: { number: number; address: string }) {
  const say = useSay();
  const { get } = useAddress();
  const [copied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const whole = location.origin + address;
  const page = get('page');
  const copy = async () => {
    await navigator.clipboard.writeText(whole);
    setCopied(true);
  };
  return (
    <section className="panel pad form" role="status">
      <h2 tabIndex={-1} ref={heading}>
        {say(`Bidrag ${number}`, `Contribution ${number}`)}
      </h2>
      <p>
        {say(
          'Svaret kommer att stå här, med vad som beslutades och varför:',
          'The answer will stand here, with what was decided and why:',
        )}
      </p>
      <p className="own-address">
        <To path={address}>{whole}</To>
      </p>
      <p className="small quiet">
        {say(
          'Från den här webbläsaren kan du lägga till något på den sidan, eller ta tillbaka det du skickade.',
          'From this browser you can add something on that page, or take back what you sent.',
        )}
      </p>
      <p className="act">
        <button type="button" className="btn primary" onClick={copy}>
          {copied ? say('Kopierad', 'Copied') : say('Kopiera adressen', 'Copy the address')}
        </button>
        {page ? (
          <To className="btn" {...backTo(page)}>
            {say('Tillbaka dit du var', 'Back to where you were')}
          </To>
        ) : null}
      </p>
    </section>
  );
}
