/** The footer of every page: the open API behind it, shortcuts, and how to contribute. */

import { To } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { askForShortcuts } from './shortcuts.tsx';

/** The footer. */
export function Footer() {
  const say = useSay();
  return (
    <footer className="foot">
      <div>
        <span>
          {say(
            'Utforskaren läser allt genom samma öppna API som andra tjänster.',
            'The explorer reads everything through the same open API as other services.',
          )}
        </span>
        <a href="/graphql">{say('Öppna GraphQL', 'Open GraphQL')}</a>
        <To path="/questions">{say('Frågor och exempel', 'Questions and examples')}</To>
        <To path="/sources">
          {say('Källor, och hur du bidrar', 'Sources, and how to contribute')}
        </To>
        <button type="button" className="plain" onClick={askForShortcuts}>
          {say('Kortkommandon', 'Keyboard shortcuts')} <kbd>?</kbd>
        </button>
      </div>
    </footer>
  );
}
