/** The list of shortcuts: what each key does. */
import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { type Told, useSay } from '../language/say.ts';

const keys: readonly { readonly keys: readonly string[]; readonly does: Told }[] = [
  { keys: ['/'], does: ['Sök', 'Search'] },
  {
    keys: ['←', '→', '↑', '↓'],
    does: ['Gå till grannen åt det hållet i en bild', 'Go to the neighbour that way in a picture'],
  },
  { keys: ['Enter'], does: ['Öppna det som har fokus', 'Open what has the focus'] },
  { keys: ['+', '-'], does: ['Fler eller färre steg', 'More or fewer steps'] },
  { keys: ['Esc'], does: ['Stäng, eller tillbaka', 'Close, or back'] },
  { keys: ['?'], does: ['Visa den här listan', 'Show this list'] },
];

/** The list, in a window of its own. */
export function ListOfKeys({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const say = useSay();
  return (
    <Dialog open={isOpen} onClose={close} className="dialog panel">
      <DialogHeading render={(props) => <h2 {...props} />}>
        {say('Kortkommandon', 'Keyboard shortcuts')}
      </DialogHeading>
      <dl className="keys">
        {keys.map((row) => (
          <div key={row.keys[0]}>
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(...row.does)}</dd>
          </div>
        ))}
      </dl>
      <DialogDismiss className="btn">{say('Stäng', 'Close')}</DialogDismiss>
    </Dialog>
  );
}
