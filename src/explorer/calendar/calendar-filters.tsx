/** Whose calendar, which kinds of entries and which years; all written into the address. */
import { useId } from 'react';
import type { CalendarKind } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { calendarKinds } from '../language/words.ts';
import { PartyPicker } from '../parts/party-picker.tsx';

const allKinds = Object.keys(calendarKinds) as CalendarKind[];

/** The kinds the address asks for; `undefined` is all. */
export function useKinds(): readonly CalendarKind[] | undefined {
  const { list } = useAddress();
  const asked = list('kinds')?.filter((word): word is CalendarKind =>
    Object.hasOwn(calendarKinds, word),
  );
  return asked && asked.length > 0 ? asked : undefined;
}

function Year({ name, label }: { name: 'from' | 'to'; label: string }) {
  const id = useId();
  const { get, change } = useAddress();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        key={get(name) ?? ''}
        id={id}
        className="year num"
        inputMode="numeric"
        maxLength={4}
        placeholder={name === 'from' ? '2024' : '2026'}
        defaultValue={get(name) ?? ''}
        onChange={({ target: { value } }) => {
          if (value === '' || /^\d{4}$/.test(value))
            change({ [name]: value || undefined, after: undefined });
        }}
      />
    </div>
  );
}

function Kinds() {
  const say = useSay();
  const { change } = useAddress();
  const asked = useKinds() ?? allKinds;
  const toggle = (kind: CalendarKind) => {
    const next = allKinds.filter((one) => (one === kind) !== asked.includes(one));
    const all = next.length === allKinds.length || next.length === 0;
    change({ kinds: all ? undefined : next, after: undefined });
  };
  return (
    <fieldset className="kinds">
      <legend className="label">{say('Visa', 'Show')}</legend>
      {allKinds.map((kind) => (
        <label key={kind}>
          <input type="checkbox" checked={asked.includes(kind)} onChange={() => toggle(kind)} />
          {say(...calendarKinds[kind])}
        </label>
      ))}
    </fieldset>
  );
}

/** All filters. */
export function CalendarFilters({ of }: { of: { readonly name: string } | null | undefined }) {
  const say = useSay();
  const { get, change } = useAddress();
  const isNarrowed = ['of', 'from', 'to', 'kinds'].some((name) => get(name));
  return (
    <details className="panel pad filters noprint" open={isNarrowed}>
      <summary>
        {say('Välj vems kalender, år och slag', 'Choose whose calendar, years and kinds')}
      </summary>
      <div role="search" aria-label={say('Urval', 'Filters')}>
        <div className="filter-row">
          <PartyPicker
            label={say('Vems kalender', 'Whose calendar')}
            value={get('of') ? (of?.name ?? get('of') ?? '') : ''}
            onChoose={({ id }) => change({ of: id, after: undefined })}
          />
          <Year name="from" label={say('Från år', 'From year')} />
          <Year name="to" label={say('Till år', 'To year')} />
          {isNarrowed ? (
            <Here
              className="btn"
              change={{
                of: undefined,
                from: undefined,
                to: undefined,
                kinds: undefined,
                after: undefined,
              }}
            >
              {say('Visa hela kalendern', 'Show the whole calendar')}
            </Here>
          ) : null}
        </div>
        <Kinds />
      </div>
    </details>
  );
}
