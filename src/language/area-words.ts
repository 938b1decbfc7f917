/** How areas are spoken of: by their colour where a source calls them so too, else by their name. */
import type { FactOf } from '../model/fact.ts';
import type { KnowsFacts } from '../model/fact-index.ts';
import type { AreaColour } from '../model/words.ts';
import { listed } from './grammar.ts';
import { nameOf } from './names.ts';
import { areaWords, called, type Language } from './words.ts';

/** Facts, and the landscape they are seen from, if any. */
interface Seen extends KnowsFacts {
  readonly seenFrom?: string;
}

/** An area in a word, such as `grönt`, or by its name. */
interface InAWord {
  readonly word: string;
  readonly isColour: boolean;
}

/** Does a source call the area by its colour? */
export function isCalledByColour({ colour, aliases }: FactOf<'AREA'>): boolean {
  return aliases.some(({ text }) => text === areaWords[colour].SV);
}

/** An area in a word: its colour where it is called so, else its name. */
export function areaInAWord(area: FactOf<'AREA'>, language: Language): string {
  return isCalledByColour(area) ? areaWords[area.colour][language] : nameOf(area, language);
}

/** The areas of this colour in the landscape facts are seen from; from none, in all. */
export function areasOfColour({ facts, seenFrom }: Seen, colour: string): FactOf<'AREA'>[] {
  return facts
    .of('AREA')
    .filter(
      (area) =>
        area.colour === colour &&
        (!seenFrom || area.landscapes.length === 0 || area.landscapes.includes(seenFrom)),
    );
}

/** What is meant by a colour: the one area that has it, else the colour itself. */
function inAWord(seen: Seen, colour: string, language: Language): InAWord {
  const [area, ...others] = areasOfColour(seen, colour);
  const isName = area !== undefined && others.length === 0 && !isCalledByColour(area);
  return isName
    ? { word: nameOf(area, language), isColour: false }
    : { word: called(areaWords, colour, language), isColour: true };
}

/** Areas by their colours in a word each: `grönt och blått`. */
export function areasInWords(
  seen: Seen,
  colours: readonly string[],
  language: Language,
): { readonly words: string; readonly areColours: boolean } {
  const all = colours.map((colour) => inAWord(seen, colour, language));
  return {
    words: listed(
      all.map(({ word }) => word),
      language,
    ),
    areColours: all.every(({ isColour }) => isColour),
  };
}

/** `grönt område` or `området Unga`; `the green area` or `the area Young people`. */
export function inArea(seen: Seen, colours: readonly string[], language: Language): string {
  const { words, areColours } = areasInWords(seen, colours, language);
  if (language === 'EN') return areColours ? `the ${words} area` : `the area ${words}`;
  return areColours ? `${words} område` : `området ${words}`;
}

/** An area by its id, as {@link inArea} tells it by its colour. */
export function inAreaWithId(seen: Seen, id: string, language: Language): string {
  const area = seen.facts.byId.get(id);
  if (area?.kind !== 'AREA') return id;
  const word = areaInAWord(area, language);
  if (language === 'EN') return isCalledByColour(area) ? `the ${word} area` : `the area ${word}`;
  return isCalledByColour(area) ? `${word} område` : `området ${word}`;
}

/** `från grönt till blått område`, `from the area Young people to the area Adults`. */
export function fromAreaToArea(
  seen: Seen,
  from: readonly string[],
  to: readonly string[],
  language: Language,
): string {
  const [here, there] = [from, to].map((colours) => areasInWords(seen, colours, language));
  if (language === 'SV' && here?.areColours && there?.areColours)
    return `från ${here.words} till ${there.words} område`;
  if (language === 'EN' && here?.areColours && there?.areColours)
    return `from the ${here.words} to the ${there.words} area`;
  const [first, then] = [from, to].map((colours) => inArea(seen, colours, language));
  return language === 'SV' ? `från ${first} till ${then}` : `from ${first} to ${then}`;
}

/** Is this word a colour of the palette, and no name? */
export function isAColour(word: string, language: Language): boolean {
  return (Object.keys(areaWords) as AreaColour[]).some((one) => areaWords[one][language] === word);
}
