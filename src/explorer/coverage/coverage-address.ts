/** What the coverage page takes from the address: which part of the landscape, and what is looked at. */
import { useMemo } from 'react';
import type {
  AreaColour,
  CheckStatus,
  FlowSide,
  Ground,
  Level,
  RoleName,
} from '../../client/words.generated.ts';
import { groundWords, statusWords } from '../../language/coverage-words.ts';
import { sideWords } from '../../language/words.ts';
import { useAddress } from '../address/address.ts';
import { colourNamed, useAreas } from '../language/areas.ts';
import { levelNames, roleNames } from '../language/words.ts';

/** A word of the model as the address writes it, in small letters; `undefined` when there is no such word. */
export function wordIn<Word extends string>(
  words: Readonly<Record<Word, unknown>>,
  written: string | undefined,
): Word | undefined {
  const word = written?.toUpperCase();
  return word !== undefined && Object.hasOwn(words, word) ? (word as Word) : undefined;
}

/** Which part of the landscape is shown; what is left out means all. */
export interface Part {
  readonly area?: AreaColour;
  readonly level?: Level;
  readonly place?: string;
  readonly role?: RoleName;
  readonly side?: FlowSide;
}

/** The part shown, without what the address leaves out. */
export function usePart(): Part {
  const { get } = useAddress();
  const areas = useAreas();
  return useMemo(() => {
    const part = {
      area: colourNamed(areas, get('area')),
      level: wordIn(levelNames, get('level')),
      place: get('place'),
      role: wordIn(roleNames, get('role')),
      side: wordIn(sideWords, get('side')),
    };
    return Object.fromEntries(
      Object.entries(part).filter(([, value]) => value !== undefined),
    ) as Part;
  }, [get, areas]);
}

/** The only status listed, when the address names one. */
export function useStatus(): CheckStatus | undefined {
  return wordIn(statusWords, useAddress().get('status'));
}

/** The only ground listed, when the address names one. */
export function useGround(): Ground | undefined {
  return wordIn(groundWords, useAddress().get('ground'));
}

/** Looks at nothing in particular. */
export const lookAtNothing = { result: undefined, row: undefined, at: undefined } as const;

/** Looks at the whole landscape, without any choice. */
export const wholeLandscape = {
  ...lookAtNothing,
  area: undefined,
  level: undefined,
  place: undefined,
  role: undefined,
  side: undefined,
  status: undefined,
  ground: undefined,
  comparedWith: undefined,
} as const;
