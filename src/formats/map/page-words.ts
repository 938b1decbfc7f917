/** All that is written around the map in one language, from its answer; a plain value that a thread or a page can lay out and draw. */
import { dayInWords, inWords } from '../../language/dates.ts';
import { capital, listed } from '../../language/grammar.ts';
import { type Language, roleWords } from '../../language/words.ts';
import { RoleName } from '../../model/words.ts';
import { mapWords } from './map-words.ts';
import { plain, type Run } from './runs.ts';
import { columnsOf, type ToldDocument, type ToldMap } from './sheet.ts';

type Edition = Readonly<
  Record<
    'contactName' | 'contactAddress' | 'adoptedBy' | 'registrationNumber' | 'replaces',
    string | null
  >
>;
/** The map's answer, as its documents return it. */
export interface ToldPage extends ToldMap {
  readonly landscape: { readonly name: string };
  readonly owner: { readonly name: string } | null;
  readonly covers: readonly { readonly name: string }[];
  readonly edition: Edition;
  readonly filter: string;
  readonly sentence: string;
  readonly revision: number;
  readonly asOf: string;
}

/** A text under a heading, beside others. */
export interface Told {
  readonly heading: string;
  readonly runs: readonly Run[];
  readonly share: number;
}
/** The words of a page. */
export interface PageWords {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly about: string;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly foot: readonly Told[];
  readonly map: ToldPage;
}

/** The heading of a locator, without lines and figures: "6.4.1 Programråd" of "6.4.1 Programråd, r. 1445–1446". */
export function headingOf(locator: string): string {
  return locator.split(/, (?:r\. |figur)/, 1)[0] ?? locator;
}

/** A document with its publisher, else its authors, and its date. */
function attribution({ name, authors, publisher, date }: ToldDocument, language: Language): string {
  const by = publisher ?? authors.join(', ');
  const about = [by, date && inWords(date, language)].filter(Boolean).join(', ');
  return about ? `${capital(name)} (${about})` : capital(name);
}

/** The documents the map rests on with the headings it is read under, in the order of both. */
function sourcesOf({ cells }: ToldPage, language: Language): Run[] {
  const { compare } = new Intl.Collator('sv', { numeric: true });
  const found = new Map<string, { document: ToldDocument; headings: Set<string> }>();
  for (const { why } of cells.flatMap(({ parties }) => parties)) {
    const [citation] = why.flatMap(({ citations }) => citations);
    if (citation === undefined) continue;
    const { document, locator } = citation;
    const known = found.get(document.id) ?? { document, headings: new Set<string>() };
    const heading = headingOf(locator);
    known.headings.add(/^§?\d[\d.]*/.exec(heading)?.[0] ?? heading);
    found.set(document.id, known);
  }
  return [...found.values()]
    .sort((a, b) => compare(a.document.name, b.document.name))
    .map(({ document, headings }) => {
      const all = [...headings].sort(compare);
      const numbers = all.filter((one) => /^\d/.test(one));
      const others = all.filter((one) => !/^\d/.test(one));
      const sections =
        numbers.length > 0 ? `${mapWords.section[language]} ${numbers.join(', ')}` : '';
      const where = [sections, ...others].filter(Boolean).join(', ');
      const names = { text: attribution(document, language), names: document.id };
      return {
        words: [names, { text: `${where}.` }].map((one, at) =>
          at === 0 ? { ...one, tail: ':' } : one,
        ),
      };
    });
}

function factsOf(map: ToldPage, language: Language): PageWords['facts'] {
  const say = (word: keyof typeof mapWords) => mapWords[word][language];
  const { contactName, contactAddress, adoptedBy, registrationNumber, replaces } = map.edition;
  const address = contactAddress?.replace(/^mailto:/, '');
  const contact = [contactName, address].filter(Boolean).join(', ');
  const covers = map.covers.map(({ name }) => name);
  const isWhole = columnsOf(map).every(({ cells }) => cells.every((cell) => cell.length > 0));
  return [
    { name: say('owner'), text: map.owner?.name ?? say('nobodySaid') },
    { name: say('contact'), text: contact || say('nobodySaid') },
    { name: say('adopted'), text: adoptedBy ?? say('nothingSaid') },
    { name: say('registration'), text: registrationNumber ?? say('nothingSaid') },
    { name: say('edition'), text: `${map.revision}, ${dayInWords(map.asOf, language)}` },
    { name: say('replaces'), text: replaces ?? say('nothingSaid') },
    { name: say('applies'), text: listed(covers, language) || say('nothingSaid') },
    { name: say('status'), text: say(isWhole ? 'whole' : 'notWhole') },
  ];
}

function footOf(map: ToldPage, language: Language, citeAs: string): Told[] {
  const say = (word: keyof typeof mapWords) => mapWords[word][language];
  const roles = RoleName.options.map(
    (role): Run => ({
      words: [],
      signs: [{ role, said: '' }],
      note: roleWords[role][language].toLowerCase(),
    }),
  );
  const areas = map.areas.map(
    ({ colour, name, inAWord }): Run => ({
      words: [],
      signs: [{ area: colour, said: '' }],
      note: inAWord === name ? name : `${inAWord}: ${name}`,
    }),
  );
  const lines: Run[] = [
    { ...plain(say('actor')), bullet: 'ACTOR' },
    { ...plain(say('type')), bullet: 'TYPE' },
    plain(`* ${say('designed')}`),
  ];
  const cited = [plain(say('dash')), plain(say('contributing')), plain(`${say('cite')} ${citeAs}`)];
  return [
    {
      heading: say('sources'),
      runs: [...sourcesOf(map, language), plain(say('everyFact'))],
      share: 2.2,
    },
    { heading: say('reading'), runs: lines, share: 1.15 },
    { heading: '', runs: roles, share: 0.9 },
    { heading: '', runs: areas.length > 0 ? areas : [plain(say('noAreas'))], share: 1.2 },
    { heading: say('correct'), runs: cited, share: 2 },
  ];
}

/** Finds the words. */
export function pageWords(map: ToldPage, language: Language): PageWords {
  const say = (word: keyof typeof mapWords) => mapWords[word][language];
  const title = `${say('title')} ${map.landscape.name}`;
  const shows = map.filter ? `${say('shows')} ${map.filter}.` : '';
  const citeAs = [title, map.filter, `revision ${map.revision}`, dayInWords(map.asOf, language)];
  return {
    language,
    title,
    author: map.owner?.name ?? say('nobodySaid'),
    about: [say('across'), shows].filter(Boolean).join(' '),
    facts: factsOf(map, language),
    foot: footOf(map, language, `${citeAs.filter(Boolean).join(', ')}.`),
    map,
  };
}
