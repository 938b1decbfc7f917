/** One choice among many, kept in the address. */
import { useId } from 'react';
import { useAddress } from '../address/address.ts';
import type { Choice } from './segments.tsx';

/** A list to choose from that writes `name` into the address. */
export function Choose({
  label,
  name,
  choices,
}: {
  label: string;
  name: string;
  choices: readonly Choice[];
}) {
  const { get, change } = useAddress();
  const field = useId();
  const written = get(name);
  const now = choices.find(({ value }) => value?.toLowerCase() === written?.toLowerCase());
  return (
    <span className="choose">
      <label className="sr" htmlFor={field}>
        {label}
      </label>
      <select
        id={field}
        value={now?.value ?? written ?? ''}
        onChange={({ target }) => change({ [name]: target.value || undefined })}
      >
        {choices.map(({ value, label: text }) => (
          <option key={value ?? ''} value={value ?? ''}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
