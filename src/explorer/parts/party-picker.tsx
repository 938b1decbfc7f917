/** A field that finds a thing by any of its names. */
import {
  Combobox,
  ComboboxItem,
  ComboboxLabel,
  ComboboxPopover,
  ComboboxProvider,
} from '@ariakit/react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useDeferredValue, useEffect, useState } from 'react';
import { ask } from '../../client/ask.ts';
import type { EntityKind } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { FindDocument, type FindQuery } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { hitKey, hitMarks, hitName } from './hit-words.ts';

/** One thing that was found. */
export interface Found {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** A hit of a search. */
export type Hit = NonNullable<FindQuery['find']>['hits'][number];

/** What is found for a text, what belongs to the landscape shown first; `[]` for no text. */
export function useFound(text: string, kinds?: readonly EntityKind[], first = 8) {
  const { language, landscape, revision } = useAddress();
  const asked = useDeferredValue(text.trim());
  const variables = {
    text: asked,
    first,
    language,
    ...(kinds ? { kinds: [...kinds] } : {}),
    ...(landscape ? { prefer: [landscape] } : {}),
    ...(revision ? { revision } : {}),
  };
  const { data, isFetching } = useQuery({
    queryKey: ['find', variables],
    queryFn: ({ signal }) => ask(FindDocument, variables, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const answer = asked === '' ? null : data?.find;
  return { found: answer?.hits ?? [], total: answer?.total ?? 0, isFetching, asked };
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
