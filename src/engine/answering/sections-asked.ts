/** Which sections of a document a locator means. */
import { KnowledgeError } from '../../errors.ts';
import { locatorParts } from '../../model/locator.ts';
import { nearest } from '../../model/nearest.ts';
import { type DocumentFact, type Heading, isWithin, numberOf } from './sections.ts';

/** Sections by their number in the outline, and the lines asked for where the locator names some. */
export interface SectionsAsked {
  /** What the locator calls them, without lines; null for the whole document. */
  readonly called: string | null;
  readonly headings: readonly number[];
  readonly lines: readonly [number, number] | undefined;
}

/**
 * The sections a locator means, those within them included; all without one. It may be a heading as citations write it, with
 * or without lines, its number alone (`§13`, `6.4`), or its title.
 *
 * @throws {@link KnowledgeError} `BAD_USER_INPUT`, with the nearest sections
 */
export function sectionsAsked(
  { id, outline }: DocumentFact,
  locator: string | null | undefined,
): SectionsAsked {
  if (locator == null) return { called: null, headings: [...outline.keys()], lines: undefined };
  const { heading, lines } = locatorParts(plain(locator));
  const named = headingsNamed(outline, heading);
  if (named.length === 0) throw unknownSection(id, outline, locator, heading);
  const headings = outline.flatMap((part, number) =>
    named.some((whole) => isWithin(part, whole)) ? [number] : [],
  );
  return { called: named.length === 1 ? (named[0]?.at ?? heading) : heading, headings, lines };
}

/** One space for each run of spaces, an en dash between lines, and no word that only says what is meant. */
function plain(locator: string): string {
  return locator
    .trim()
    .replace(/ {2,}/g, ' ')
    .replace(/(\d) ?[-–] ?(\d+)(, figur)?$/, '$1–$2$3')
    .replace(/^(?:avsnitt|kapitel|section|chapter) /i, '')
    .replace(/^appendix /i, 'Bilaga ');
}

/** What a heading may be called: as it stands, its number or sign, its words, and its title. */
function namesOf(heading: Heading): string[] {
  const { at, title } = heading;
  const number = /^(?:\d+(?:\.\d+)*(?: §)?|§ ?\d+)(?= )/.exec(at)?.[0];
  const own = number === undefined ? [] : [number, at.slice(number.length + 1)];
  return [at, ...own, title ?? ''].filter((name) => name !== '');
}

const same = (text: string) => text.toLocaleLowerCase('sv');

/** The headings meant: the one written so, else all called so, else all numbered beneath that number. */
function headingsNamed(outline: readonly Heading[], text: string): readonly Heading[] {
  const written = outline.filter(({ at }) => same(at) === same(text));
  if (written.length > 0) return written;
  const called = outline.filter((one) => namesOf(one).some((name) => same(name) === same(text)));
  if (called.length > 0) return called;
  return outline.filter((one) => numberOf(one).startsWith(`${text}.`));
}

function unknownSection(
  id: string,
  outline: readonly Heading[],
  locator: string,
  heading: string,
): KnowledgeError {
  const candidates = outline.map((one) => ({ id: one.at, names: namesOf(one) }));
  const found = nearest(heading, candidates);
  const shown = found.length > 0 ? found : outline.map(({ at }) => at).slice(0, mostShown);
  const nearby = shown.map((at) => `"${at}"`).join(', ');
  const hints = [
    outline.length === 0
      ? 'Nothing has been read in that document.'
      : `${found.length > 0 ? 'The nearest sections' : 'Its first sections'}: ${nearby}.`,
    /^(?:figur|figure|fig|bild)/i.test(heading)
      ? 'Figures have no numbers here: name the section a figure stands in, and ask for `bases: [FIGURE]`.'
      : '',
  ];
  const cut = locator.length > 80 ? `${locator.slice(0, 80)} …` : locator;
  return new KnowledgeError('BAD_USER_INPUT', `"${id}" has no section "${cut}".`, {
    hint: hints.filter(Boolean).join(' '),
  });
}

const mostShown = 5;
