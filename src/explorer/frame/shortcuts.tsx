/** The keyboard: what each key does, and the keys that work on every page. */
import { Suspense, useEffect, useState } from 'react';
import { later } from '../ask/later.ts';

const asked = new EventTarget();
const list = later('list-of-keys', async () => (await import('./list-of-keys.tsx')).ListOfKeys);

/** Shows the list of shortcuts. */
export function askForShortcuts(): void {
  asked.dispatchEvent(new Event('asked'));
}

/** Whether a key press belongs to a field that is written in. */
export function isWriting({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Listens for `/` and `?`; shows the list when asked. */
export function Shortcuts() {
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  useEffect(() => {
    const show = () => {
      setWasOpen(true);
      setOpen(true);
    };
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
  return wasOpen ? (
    <Suspense>
      <list.Part isOpen={open} close={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
