/** A field that finds a thing by any of its names. */
import {
  Combobox,
  ComboboxItem,
  ComboboxLabel,
  ComboboxPopover,
  ComboboxProvider,
} from '@ariakit/react';
import { type ReactNode, useEffect, useState } from 'react';
import type { EntityKind } from '../../client/words.generated.ts';
import { useSay } from '../language/say.ts';
import { hitKey, hitMarks, hitName } from './hit-words.ts';
import { useFound } from './use-found.ts';

/** One thing that was found. */
export interface Found {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/**
 * A field with suggestions.
 *
 * @param value - the name shown before anything is written
 * @param clears - empties the field once something is chosen, for the next one
 * @param onChoose - called with what was chosen
 */
export function PartyPicker({
  label,
  value,
  kinds,
  clears = false,
  onChoose,
}: {
  label: ReactNode;
  value: string;
  kinds?: readonly EntityKind[];
  clears?: boolean;
  onChoose: (found: Found) => void;
}) {
  const say = useSay();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const { found, isFetching, asked } = useFound(text === value ? '' : text, kinds);
  return (
    <ComboboxProvider value={text} setValue={setText}>
      <div className="field">
        <ComboboxLabel>{label}</ComboboxLabel>
        <Combobox autoSelect placeholder={say('Skriv ett namn', 'Type a name')} />
      </div>
      <ComboboxPopover gutter={4} sameWidth className={`menu${asked === '' ? ' empty' : ''}`}>
        {found
          .filter(({ section }) => section === null)
          .map((hit) => (
            <ComboboxItem
              key={hitKey(hit)}
              className="menu-item"
              value={hitName(hit)}
              setValueOnClick={!clears}
              onClick={() => {
                if (clears) setText('');
                onChoose(hit.node);
              }}
            >
              {hitName(hit)} <small className="quiet">{hitMarks(hit, say)}</small>
            </ComboboxItem>
          ))}
        {found.length === 0 && asked !== '' && !isFetching ? (
          <p className="menu-item quiet">
            {say(`Inga träffar på ”${asked}”.`, `No hits for “${asked}”.`)}
          </p>
        ) : null}
      </ComboboxPopover>
    </ComboboxProvider>
  );
}
