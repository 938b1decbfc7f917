/** One choice among few, kept in the address. */
import { useId } from 'react';
import { useAddress } from '../address/address.ts';

/** One choice; no value is the usual one, which the address does not name. */
export interface Choice {
  readonly value: string | undefined;
  readonly label: string;
}

/** Radio buttons side by side that write `name` into the address. */
export function Segments({
  label,
  name,
  choices,
}: {
  label: string;
  name: string;
  choices: readonly Choice[];
}) {
  const { get, change } = useAddress();
  const group = useId();
  const now = get(name);
  return (
    <div className="seg" role="group" aria-label={label}>
      {choices.map(({ value, label: text }) => (
        <label key={value ?? ''}>
          <input
            type="radio"
            name={group}
            checked={now === value}
            onChange={() => change({ [name]: value })}
          />
          <span>{text}</span>
        </label>
      ))}
    </div>
  );
}
