/** The foot of every page: whose the map is and whom to turn to, what a public service owes, and developers' things. */
import { To, ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { SayTo } from '../parts/say-to.tsx';
import { useKeeper } from './landscapes.ts';
import { askForShortcuts } from './shortcuts.tsx';

function Owner() {
  const say = useSay();
  const { owner, contact, address } = useKeeper();
  return (
    <>
      {owner ? (
        <span>
          {say('Landskapet ägs av ', 'The landscape is owned by ')}
          <ToEntity id={owner.id}>{owner.name}</ToEntity>.
        </span>
      ) : null}
      {address ? (
        <a href={address}>
          {say('Kontakt', 'Contact')}
          {contact ? `: ${contact}` : null}
        </a>
      ) : (
        <To path="/privacy" change={{}}>
          {say('Kontakt', 'Contact')}
        </To>
      )}
    </>
  );
}

/** The footer. */
export function Footer() {
  const say = useSay();
  return (
    <footer className="foot">
      <div>
        <Owner />
        <SayTo of={{ subject: say('Något stämmer inte', 'Something is not right') }}>
          {say('Stämmer något inte på sidan?', 'Is something on the page not right?')}
        </SayTo>
        <To path="/contributions">{say('Bidrag', 'Contributions')}</To>
        <To path="/changes">{say('Vad som har ändrats', 'What has changed')}</To>
        <To path="/accessibility">{say('Tillgänglighet', 'Accessibility')}</To>
        <To path="/privacy">{say('Personuppgifter', 'Personal data')}</To>
        <button type="button" className="plain" onClick={askForShortcuts}>
          {say('Kortkommandon', 'Keyboard shortcuts')} <kbd>?</kbd>
        </button>
        <To path="/developers">{say('För utvecklare', 'For developers')}</To>
      </div>
    </footer>
  );
}
