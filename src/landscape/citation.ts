/** Reads `cite`: `<document> <heading>[, r. 12-15][, figur]`, its long form, or a list of both. */
import { type Mapping as Given, isMapping, plainText } from './raw-fact.ts';

/** What a fact says of all its citations. */
export interface CitationDefaults {
  readonly basis?: unknown;
  readonly uncertain?: unknown;
}

/** Citations as far as they can be read; a value of a wrong shape is passed on for the shape check to refuse. */
export function readCitations(cite: unknown, defaults: CitationDefaults): unknown[] {
  return written(cite).map(([, one]) => readCitation(one, defaults));
}

/** Where in a written list the citation stands that came out as number `index`. */
export function writtenIndex(cite: unknown, index: number): number {
  return written(cite)[index]?.[0] ?? index;
}

function written(cite: unknown): [number, unknown][] {
  const list = Array.isArray(cite) ? cite : [cite];
  return [...list.entries()].filter(([, one]) => one !== undefined && one !== null);
}

function readCitation(given: unknown, defaults: CitationDefaults): unknown {
  if (typeof given === 'string') return fromString(given, defaults);
  if (!isMapping(given)) return given;
  const { in: document, at, supports, basis, uncertain, ...unknown } = given;
  const place = readPlace(plainText(at));
  return citation(
    plainText(document),
    place.locator,
    place.figure,
    { basis: basis ?? defaults.basis, uncertain: uncertain ?? defaults.uncertain },
    asList(supports),
    unknown,
  );
}

function fromString(given: string, defaults: CitationDefaults): unknown {
  const space = given.trim().indexOf(' ');
  const document = space < 0 ? given.trim() : given.trim().slice(0, space);
  const place = readPlace(space < 0 ? '' : given.trim().slice(space + 1));
  return citation(document, place.locator, place.figure, defaults, []);
}

function citation(
  document: string,
  locator: string,
  figure: boolean,
  defaults: CitationDefaults,
  supports: unknown,
  unknown: Given = {},
): unknown {
  const { basis, uncertain } = defaults;
  return {
    document,
    locator,
    basis: basis ?? (figure ? 'FIGURE' : 'TEXT'),
    supports,
    certain: uncertain === undefined || uncertain === null || uncertain === false,
    ...reasonOf(uncertain),
    ...unknown,
  };
}

/** One string serves both languages; `true` alone says uncertain without saying why. */
function reasonOf(uncertain: unknown): Given {
  if (typeof uncertain === 'string') return { reason: { sv: uncertain, en: uncertain } };
  const bare = uncertain === undefined || uncertain === null || typeof uncertain === 'boolean';
  return bare ? {} : { reason: uncertain };
}

function asList(value: unknown): unknown {
  if (value === undefined || value === null) return [];
  return typeof value === 'string' ? [value] : value;
}

function readPlace(at: string): { locator: string; figure: boolean } {
  const locator = plainSpaces(at).replace(/, r\. (\d+)\s*[-–]\s*(\d+)(?=(?:, figur)?$)/, lines);
  return { locator, figure: /, figur$/.test(locator) };
}

function lines(_whole: string, from: string, to: string): string {
  return from === to ? `, r. ${from}` : `, r. ${from}–${to}`;
}

/** One space for each run of spaces and line breaks, none at the ends. */
export function plainSpaces(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
