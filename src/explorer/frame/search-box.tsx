/** The search in the head of every page: suggestions while writing, all hits on Enter. */
import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { hitKey, hitMarks, hitName, placeOfHit } from '../parts/hit-words.ts';
import { SearchIcon } from '../parts/icons.tsx';
import { useFound } from '../parts/use-found.ts';
import { searchNames } from './search-names.ts';

/**
 * The search box.
 *
 * @param begun - what was written before it was there; who wrote it goes on writing
 */
export function SearchBox({ begun }: { begun: string }) {
  const say = useSay();
  const { path, get, go } = useAddress();
  const asked = path === '/' ? (get('search') ?? '') : '';
  const [text, setText] = useState(begun || asked);
  const [open, setOpen] = useState(begun !== '');
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef(`${path} ${asked}`);
  useEffect(() => {
    if (shown.current === `${path} ${asked}`) return;
    shown.current = `${path} ${asked}`;
    setText(asked);
  }, [asked, path]);
  // Read while the field that was there before still stands.
  const [wasWriting] = useState(() => document.activeElement?.matches('[role=search] input'));
  useEffect(() => {
    if (!wasWriting) return;
    input.current?.focus();
    input.current?.setSelectionRange(begun.length, begun.length);
  }, [wasWriting, begun]);
  const { found } = useFound(text);
  const search = () => {
    const words = text.trim();
    // The row chosen by the same key has emptied the field and opened its page already.
    if (words === '') return;
    setOpen(false);
    input.current?.blur();
    go('/', { search: words });
  };
  return (
    <form className="search" role="search" onSubmit={(event) => event.preventDefault()}>
      <SearchIcon />
      <ComboboxProvider value={text} setValue={setText} open={open} setOpen={setOpen}>
        <Combobox
          ref={input}
          type="search"
          onKeyDown={(event) => {
            // With a row chosen Enter is the list's; otherwise it asks for all hits.
            if (event.key !== 'Enter') return;
            if (event.currentTarget.getAttribute('aria-activedescendant')) return;
            event.preventDefault();
            search();
          }}
          aria-label={say(...searchNames.label)}
          placeholder={say(...searchNames.placeholder)}
        />
        <ComboboxPopover gutter={4} className={`menu found${found.length === 0 ? ' empty' : ''}`}>
          {found.map((hit) => (
            <ComboboxItem
              key={hitKey(hit)}
              className="menu-item"
              value={hitName(hit)}
              setValueOnClick={false}
              onClick={() => {
                setText('');
                const { path, change } = placeOfHit(hit);
                go(path, change);
              }}
            >
              {hitName(hit)} <small className="quiet">{hitMarks(hit, say)}</small>
            </ComboboxItem>
          ))}
        </ComboboxPopover>
      </ComboboxProvider>
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}
