/** What is typed in a form, kept in the browser until it is sent: neither an error nor a closed window loses it. */
import { useState } from 'react';

const placeOf = (name: string) => `kompetenslandskap.draft.${name}`;

function kept(name: string): object {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(placeOf(name)) ?? '{}');
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    // A browser that keeps nothing begins anew.
    return {};
  }
}

function keep(name: string, fields: object | undefined): void {
  try {
    if (fields === undefined) localStorage.removeItem(placeOf(name));
    else localStorage.setItem(placeOf(name), JSON.stringify(fields));
  } catch {
    // See above.
  }
}

/** The fields of a form as they are typed. */
export interface Draft<Fields> {
  readonly fields: Fields;
  /** Whether anything differs from the empty form. */
  readonly isTyped: boolean;
  set(change: Partial<Fields>): void;
  /** Forgets what was typed, once it is sent. */
  clear(): void;
}

/**
 * The draft of one form.
 *
 * @param name - tells forms apart in the browser; a component that shows another form needs another `key`
 */
export function useDraft<Fields extends object>(name: string, empty: Fields): Draft<Fields> {
  const [typed, setTyped] = useState<Partial<Fields>>(() => kept(name));
  return {
    fields: { ...empty, ...typed },
    isTyped: Object.keys(typed).length > 0,
    set(change) {
      // What was typed while an answer was awaited stays.
      setTyped((now) => {
        const next = { ...now, ...change };
        keep(name, next);
        return next;
      });
    },
    clear() {
      setTyped({});
      keep(name, undefined);
    },
  };
}
