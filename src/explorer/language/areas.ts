/** What areas are called on the pages: as the landscape shown declares them. */
import { createContext, useContext } from 'react';
import type { AreaColour } from '../../client/words.generated.ts';
import { capital } from '../../language/grammar.ts';
import { areaWords } from '../../language/words.ts';

/** An area that some landscape declares. */
export interface Area {
  readonly id: string;
  readonly colour: AreaColour;
  readonly name: string;
  /** Its colour where it is called so, else its name. */
  readonly inAWord: string;
  /** Ids of the landscapes it is of; empty where it is of all. */
  readonly landscapes: readonly string[];
}

/** The areas of the landscape shown, in the order of the palette, and those of all. */
export interface Areas {
  readonly own: readonly Area[];
  readonly all: readonly Area[];
}

export const noAreas: Areas = { own: [], all: [] };

/** The areas a page may name. */
export const KnownAreas = createContext(noAreas);

/** Sorts out which of all areas the landscape declares. */
export function areasIn(all: readonly Area[], landscape: string): Areas {
  const isOwn = ({ landscapes }: Area) => landscapes.length === 0 || landscapes.includes(landscape);
  return { own: all.filter(isOwn), all };
}

/** The areas of the landscape shown. */
export function useAreas(): readonly Area[] {
  return useContext(KnownAreas).own;
}

/** The area a colour stands for: that of the landscape shown, else the only one there is of it. */
function areaOf({ own, all }: Areas, colour: AreaColour): Area | undefined {
  const here = own.find((area) => area.colour === colour);
  const [only, ...others] = all.filter((area) => area.colour === colour);
  return here ?? (others.length === 0 ? only : undefined);
}

/** An area by its name; one that no landscape declares by its colour. */
export function areaName(areas: Areas, colour: AreaColour, language: 'SV' | 'EN'): string {
  return areaOf(areas, colour)?.name ?? capital(areaWords[colour][language]);
}

/** An area in a word, to stand by itself. */
export function areaInAWord(areas: Areas, colour: AreaColour, language: 'SV' | 'EN'): string {
  return capital(areaOf(areas, colour)?.inAWord ?? areaWords[colour][language]);
}

/** The colour of the area an address names by colour, as `green`, or by id. */
export function colourNamed(
  areas: readonly Area[],
  written: string | undefined,
): AreaColour | undefined {
  const byId = areas.find(({ id }) => id === written)?.colour;
  const word = written?.toUpperCase();
  const isColour = word !== undefined && Object.hasOwn(areaWords, word);
  return byId ?? (isColour ? (word as AreaColour) : undefined);
}
