/** The keyboard: what each key does, and the keys that work on every page. */
import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { useEffect, useState } from 'react';
import { type Told, useSay } from '../language/say.ts';

const asked = new EventTarget();

/** Shows the list of shortcuts. */
export function askForShortcuts(): void {
  asked.dispatchEvent(new Event('asked'));
}

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

/** Whether a key press belongs to a field that is written in. */
export function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Listens for `/` and `?`; shows the list when asked. */
export function Shortcuts() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const show = () => setOpen(true);
    const press = (event: KeyboardEvent) => {
      if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '?') show();
      if (event.key !== '/') return;
      event.preventDefault();
      document.querySelector<HTMLInputElement>('[role=search] input')?.focus();
    };
    asked.addEventListener('asked', show);
    document.addEventListener('keydown', press);
    return () => {
      asked.removeEventListener('asked', show);
      document.removeEventListener('keydown', press);
    };
  }, []);
  return (
    <Dialog open={open} onClose={() => setOpen(false)} className="dialog panel">
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
