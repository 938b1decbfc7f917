/** An address the explorer has no page for. */
import { To } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { PageHead } from './page-head.tsx';

export function NoSuchPage() {
  const say = useSay();
  return (
    <>
      <PageHead title={say('Här finns ingen sida', 'There is no page here')} />
      <p>
        {say(
          'Adressen är kanske gammal eller felskriven. ',
          'The address may be old or mistyped. ',
        )}
        <To path="/">{say('Gå till sökningen och systemet', 'Go to the search and the system')}</To>
      </p>
    </>
  );
}
