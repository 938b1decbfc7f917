/** A field of a form: its name, what belongs in it, and what is wrong with what stands there. */
import { type ReactNode, useId } from 'react';

interface Shown {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong, as the service says it. */
  readonly faults?: readonly string[];
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly required?: boolean;
}

/** The longest text the service keeps. */
const longest = 10_000;

/** A field of one line, or of several where it has `rows`. */
export function FormField({
  label,
  hint,
  faults = [],
  value,
  onType,
  required = false,
  rows,
  type = 'text',
}: Shown & { readonly rows?: number; readonly type?: 'text' | 'email' }) {
  const id = useId();
  const isWrong = faults.length > 0;
  const described = [hint ? `${id}-hint` : '', isWrong ? `${id}-wrong` : ''].filter(Boolean);
  const shared = {
    id,
    value,
    required,
    maxLength: longest,
    'aria-invalid': isWrong,
    'aria-describedby': described.join(' ') || undefined,
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="small quiet" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {rows === undefined ? (
        <input type={type} {...shared} />
      ) : (
        <textarea rows={rows} {...shared} />
      )}
      {isWrong ? (
        <p className="fault" id={`${id}-wrong`}>
          {faults.join(' ')}
        </p>
      ) : null}
    </div>
  );
}
