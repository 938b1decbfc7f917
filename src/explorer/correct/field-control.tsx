/** One property to fill in: what it is called, what belongs in it, and the words or things it may hold. */
import { useId } from 'react';
import { useSay } from '../language/say.ts';
import { FormField } from '../parts/form-field.tsx';
import { PartyPicker } from '../parts/party-picker.tsx';
import type { Field, TypedValue } from './values.ts';

interface Controlled {
  readonly field: Field;
  readonly value: TypedValue;
  readonly faults: readonly string[];
  readonly onType: (change: Partial<TypedValue>) => void;
}

const yesNo = [
  { value: 'true', called: { SV: 'ja', EN: 'yes' } },
  { value: 'false', called: { SV: 'nej', EN: 'no' } },
];

/** One of the words that are allowed. */
function WordControl({ field, value, faults, onType }: Controlled) {
  const say = useSay();
  const id = useId();
  const { language } = say;
  return (
    <div className="field">
      <label htmlFor={id}>{field.head[language]}</label>
      <p className="small quiet" id={`${id}-hint`}>
        {field.says[language]}
      </p>
      <select
        id={id}
        value={value.sv}
        aria-describedby={`${id}-hint${faults.length > 0 ? ` ${id}-wrong` : ''}`}
        aria-invalid={faults.length > 0}
        onChange={({ target }) => onType({ sv: target.value })}
      >
        {field.isNeeded && value.sv !== '' ? null : (
          <option value="">{say('Inget angivet', 'Nothing stated')}</option>
        )}
        {(field.choices ?? yesNo).map(({ value: word, called }) => (
          <option key={word} value={word}>
            {called[language]}
          </option>
        ))}
      </select>
      {faults.length > 0 ? (
        <p className="fault" id={`${id}-wrong`}>
          {faults.join(' ')}
        </p>
      ) : null}
    </div>
  );
}

/** Things it points to: those chosen, each with a way to take it away, and a field that finds another. */
function ThingsControl({ field, value, faults, onType }: Controlled) {
  const say = useSay();
  const { things } = value;
  const isOne = field.as === 'THING';
  const head = field.head[say.language];
  return (
    <fieldset className="things">
      <legend className="label">{head}</legend>
      <p className="small quiet">{field.says[say.language]}</p>
      <ul className="changes">
        {things.map(({ id, name }) => (
          <li key={id} className="change">
            <span>{name}</span>
            <button
              type="button"
              className="back plain"
              aria-label={say(`Ta bort ${name}`, `Take away ${name}`)}
              onClick={() => onType({ things: things.filter((other) => other.id !== id) })}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      <PartyPicker
        label={
          isOne && things.length > 0
            ? say('Byt till', 'Change to')
            : say(`Lägg till: ${head}`, `Add: ${head}`)
        }
        value=""
        clears
        {...(field.to ? { kinds: field.to } : {})}
        onChoose={({ id, name }) => {
          const others = isOne ? [] : things.filter((other) => other.id !== id);
          onType({ things: [...others, { id, name }] });
        }}
      />
      {faults.length > 0 ? <p className="fault">{faults.join(' ')}</p> : null}
    </fieldset>
  );
}

/** The field in the shape its values take. */
export function FieldControl(controlled: Controlled) {
  const say = useSay();
  const { field, value, faults, onType } = controlled;
  const { as, head, says } = field;
  if (as === 'WORD' || as === 'YES_NO') return <WordControl {...controlled} />;
  if (as === 'THING' || as === 'THINGS') return <ThingsControl {...controlled} />;
  const rows = as === 'TEXT' && field.property !== 'name' ? { rows: 3 } : {};
  const date =
    as === 'DATE'
      ? say(' Som 2024, 2024-05 eller 2024-05-14.', ' Such as 2024, 2024-05 or 2024-05-14.')
      : '';
  return (
    <>
      <FormField
        label={head[say.language]}
        hint={`${says[say.language]}${date}`}
        faults={faults}
        value={value.sv}
        onType={(sv) => onType({ sv })}
        {...rows}
      />
      {as === 'TEXT' ? (
        <FormField
          label={say(`${head.SV}, på engelska`, `${head.EN}, in English`)}
          hint={say(
            'Räcker det med svenska så lämna tomt; då står det likadant på båda språken.',
            'Leave it empty where Swedish is enough; then both languages say the same.',
          )}
          value={value.en}
          onType={(en) => onType({ en })}
          {...rows}
        />
      ) : null}
    </>
  );
}
