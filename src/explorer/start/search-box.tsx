/** The search: suggestions while writing, all hits on Enter. */
import { Combobox, ComboboxItem, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../address/address.ts';
import { useSay } from '../language/say.ts';
import { hitKey, hitMarks, hitName } from '../parts/hit-words.ts';
import { SearchIcon } from '../parts/icons.tsx';
import { useFound } from '../parts/party-picker.tsx';
import { ToSuggested, useSuggestions } from '../parts/suggested.tsx';

/** Words to try, as the landscape suggests them; a line is kept for them while they are on their way. */
function Tries() {
  const say = useSay();
  const suggested = useSuggestions('SEARCH');
  if (suggested?.length === 0) return null;
  const tries = suggested ?? [];
  const before = (at: number) => {
    if (at === 0) return say('Prova ', 'Try ');
    return at === tries.length - 1 ? say(' eller ', ' or ') : ', ';
  };
  return (
    <p className="small quiet try">
      {suggested === undefined ? '\u00a0' : null}
      {tries.map(({ asks, page }, at) => (
        <span key={asks}>
          {before(at)}
          <ToSuggested page={page}>{asks}</ToSuggested>
        </span>
      ))}
    </p>
  );
}

/** The search box of the start page. */
export function SearchBox() {
  const say = useSay();
  const { get, change, go } = useAddress();
  const asked = get('search');
  const [text, setText] = useState(asked ?? '');
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (asked === undefined) return;
    setText(asked);
    if (asked === '') input.current?.focus();
  }, [asked]);
  const { found } = useFound(text);
  return (
    <>
      <form
        className="search"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setOpen(false);
          change({ search: text.trim() || undefined });
        }}
      >
        <SearchIcon />
        <ComboboxProvider value={text} setValue={setText} open={open} setOpen={setOpen}>
          <Combobox
            ref={input}
            type="search"
            onKeyDown={(event) => {
              const field = event.currentTarget;
              // The open list would take Enter for itself; with no row chosen it asks for all hits.
              if (event.key !== 'Enter' || field.getAttribute('aria-activedescendant')) return;
              event.preventDefault();
              field.form?.requestSubmit();
            }}
            aria-label={say(
              'Sök aktör, forum, flöde, dokument eller ort',
              'Search party, forum, flow, document or place',
            )}
            placeholder={say(
              'Sök forum, aktör, ort eller dokument',
              'Search forum, actor, place or document',
            )}
          />
          <ComboboxPopover
            gutter={4}
            sameWidth
            className={`menu${found.length === 0 ? ' empty' : ''}`}
          >
            {found.map((hit) => (
              <ComboboxItem
                key={hitKey(hit)}
                className="menu-item"
                value={hitName(hit)}
                setValueOnClick={false}
                onClick={() => go(`/entity/${hit.node.id}`)}
              >
                {hitName(hit)} <small className="quiet">{hitMarks(hit, say)}</small>
              </ComboboxItem>
            ))}
          </ComboboxPopover>
        </ComboboxProvider>
        <kbd aria-hidden="true">/</kbd>
      </form>
      <Tries />
    </>
  );
}
