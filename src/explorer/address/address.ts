/** The address holds all state: what is shown can be copied, shared and gone back to. */
import { createContext, useCallback, useContext, useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import type { Language } from '../../client/words.generated.ts';

/** What goes along from page to page. */
const lasting = ['language', 'landscape', 'revision'] as const;

/** A change of the address; `undefined` takes a name away. Lists are written with commas. */
export type Change = Readonly<
  Record<string, string | number | readonly string[] | boolean | undefined>
>;

/** The address as a page reads and changes it. */
export interface Address {
  readonly path: string;
  readonly language: Language;
  /** The id of the landscape shown: the one the address names, else the only one; `''` where there are several, and while that is not known. */
  readonly landscape: string;
  /** An earlier revision than the current one, when the address names it. */
  readonly revision: number | undefined;
  /** One value of the address. */
  get(name: string): string | undefined;
  /** A list of values; `undefined` when the address does not name it, `[]` when it is named empty. */
  list(name: string): readonly string[] | undefined;
  /** Another address, relative to this one: what lasts goes along. */
  to(path: string, change?: Change): string;
  /** This address with a change. */
  here(change: Change): string;
  /** Goes to this address with a change; `replace` leaves no step to go back to. */
  change(change: Change, how?: { readonly replace?: boolean }): void;
  /** Goes to another page. */
  go(path: string, change?: Change): void;
}

function written(params: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === false) next.delete(name);
    else next.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  return next;
}

function joined(path: string, params: URLSearchParams): string {
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? path : `${path}?${text}`;
}

/** The page and the change that an address says, such as `/ways?from=x&to=y`. */
export function readAddress(text: string): { readonly path: string; readonly change: Change } {
  const { pathname, searchParams } = new URL(text, 'http://explorer');
  return { path: pathname, change: Object.fromEntries(searchParams) };
}

/** The landscape shown where the address names none: the only one there is. */
export const OnlyLandscape = createContext('');

/** The address, and ways to change it. */
export function useAddress(): Address {
  const [path, navigate] = useLocation();
  const [params] = useSearchParams();
  const only = useContext(OnlyLandscape);
  const to = useCallback(
    (elsewhere: string, change: Change = {}) => {
      const kept = new URLSearchParams();
      for (const name of lasting) {
        const value = params.get(name);
        if (value !== null) kept.set(name, value);
      }
      return joined(elsewhere, written(kept, change));
    },
    [params],
  );
  return useMemo(() => {
    const here = (change: Change) => joined(path, written(params, change));
    const revision = Number(params.get('revision') ?? '');
    return {
      path,
      language: params.get('language') === 'en' ? 'EN' : 'SV',
      landscape: params.get('landscape') ?? only,
      revision: Number.isInteger(revision) && revision > 0 ? revision : undefined,
      get: (name) => params.get(name) ?? undefined,
      list: (name) => {
        const value = params.get(name);
        return value === null ? undefined : value.split(',').filter((one) => one !== '');
      },
      to,
      here,
      change: (change, { replace = false } = {}) => navigate(here(change), { replace }),
      go: (elsewhere, change) => navigate(to(elsewhere, change)),
    };
  }, [path, params, only, navigate, to]);
}
