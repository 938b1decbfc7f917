/** The calendar in a calendar program: subscribe, download, or copy the address. */
import { useState } from 'react';
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';

/** Ways to get the calendar of what is shown; kinds are not part of the file. */
export function Subscribe({ name }: { name: string }) {
  const say = useSay();
  const { get, landscape } = useAddress();
  const [said, setSaid] = useState('');
  const params = new URLSearchParams();
  for (const part of ['from', 'to']) {
    const value = get(part);
    if (value) params.set(part, value);
  }
  if (say.language === 'EN') params.set('language', 'en');
  const query = params.toString();
  const path = `/calendar/${encodeURIComponent(get('of') ?? landscape)}.ics${query ? `?${query}` : ''}`;
  const whole = new URL(path, location.href);
  const copy = async () => {
    await navigator.clipboard.writeText(whole.href);
    setSaid(say('Adressen är kopierad.', 'The address is copied.'));
  };
  return (
    <section className="panel pad subscribe noprint" aria-labelledby="subscribe">
      <h2 id="subscribe">
        {say(`Prenumerera på kalendern: ${name}`, `Subscribe to the calendar: ${name}`)}
      </h2>
      <p className="small">
        {say(
          'Kalenderprogrammet hämtar nya uppgifter av sig själv. Poster utan exakt datum säger det i texten.',
          'The calendar program fetches new facts by itself. What is not known to the day says so in its text.',
        )}
      </p>
      <div className="act">
        <a className="btn primary" href={`webcal://${whole.host}${path}`}>
          {say('Öppna i kalendern', 'Open in the calendar')}
        </a>
        <a className="btn" href={path} download>
          {say('Hämta .ics', 'Get .ics')}
        </a>
        <button type="button" className="btn" onClick={copy}>
          {say('Kopiera adressen', 'Copy the address')}
        </button>
        <span role="status" className="small">
          {said}
        </span>
      </div>
    </section>
  );
}
