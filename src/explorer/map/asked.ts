/** What of the map the address asks for. */

import type { AreaColour, RoleName } from '../../client/words.generated.ts';
import { useAddress } from '../address/address.ts';
import { colourNamed, useAreas } from '../language/areas.ts';
import { useSay } from '../language/say.ts';
import { roleNames } from '../language/words.ts';

/** What the map is narrowed to; nothing asked is all. */
export interface Narrowed {
  readonly area?: AreaColour;
  readonly role?: RoleName;
  readonly place?: string;
  readonly select?: string;
}

/** A word as the address writes it, `group-focused`, among those of the API. */
export function wordIn<Word extends string>(
  words: Readonly<Record<Word, unknown>>,
  typed: string | undefined,
): Word | undefined {
  const word = typed?.toUpperCase().replaceAll('-', '_');
  return word !== undefined && Object.hasOwn(words, word) ? (word as Word) : undefined;
}

/** A word of the API as the address writes it. */
export const typedAs = (word: string): string => word.toLowerCase().replaceAll('_', '-');

/** The filters of the address. */
export function useNarrowed(): Narrowed {
  const { get } = useAddress();
  const area = colourNamed(useAreas(), get('area'));
  const role = wordIn(roleNames, get('role'));
  const place = get('place');
  const select = get('select');
  return {
    ...(area ? { area } : {}),
    ...(role ? { role } : {}),
    ...(place ? { place } : {}),
    ...(select ? { select } : {}),
  };
}

/** Addresses of the ready files of what is shown, by their endings. */
export function useMapFiles(): readonly { readonly format: string; readonly href: string }[] {
  const say = useSay();
  const { landscape } = useAddress();
  const { area, role, place, select } = useNarrowed();
  const params = new URLSearchParams({
    ...(area ? { area: typedAs(area) } : {}),
    ...(role ? { role: typedAs(role) } : {}),
    ...(place ? { place } : {}),
    ...(select ? { select } : {}),
    ...(say.language === 'EN' ? { language: 'en' } : {}),
  }).toString();
  return ['svg', 'pdf', 'json'].map((format) => ({
    format,
    href: `/map/${encodeURIComponent(landscape)}.${format}${params ? `?${params}` : ''}`,
  }));
}
