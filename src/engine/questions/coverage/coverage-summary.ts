/** A coverage in a sentence: what is provided for, in place and done is told apart, so that no total contradicts another. */

import { listed, numberWord, sentence } from '../../../language/grammar.ts';
import { nameOfId } from '../../../language/names.ts';
import type { Language } from '../../../language/words.ts';
import type { Reading } from '../../reading.ts';

type Counts = Readonly<Record<'MET' | 'GAP' | 'UNKNOWN' | 'NOT_APPLICABLE', number>>;
interface Counted {
  readonly counts: Counts;
  readonly provided: Counts;
  readonly inPlace: Counts;
  readonly done: Counts;
}
interface Coverage extends Counted {
  readonly landscape: string;
  readonly place: string | null;
  readonly survey: {
    readonly municipalities: readonly string[];
    readonly hasBlueprint: boolean;
  };
}
/** How one language tells each part. */
interface Telling {
  nothing(name: string, isMunicipal: boolean): string;
  region(name: string, counted: Counted): string;
  municipality(name: string, counted: Counted): string;
  notApplicable(left: number, hasBlueprint: boolean): string;
}

type Three = [number, number, number];
const askedIn = ({ MET, GAP, UNKNOWN }: Counts) => MET + GAP + UNKNOWN;
const sv = (count: number) => (count === 0 ? 'ingen' : numberWord(count, 'SV'));
const en = (count: number) => (count === 0 ? 'none' : numberWord(count, 'EN'));
const are = (count: number) => (count === 1 ? 'is' : 'are');

/** What is missing and what is to be clarified, after what is there. */
function restSv({ GAP, UNKNOWN }: Counts): string {
  const missing = GAP === 0 ? 'Inget saknas enligt källorna' : `Enligt källorna saknas ${sv(GAP)}`;
  return `${missing}, och ${UNKNOWN === 0 ? 'inget' : sv(UNKNOWN)} behöver klargöras.`;
}
function restEn({ GAP, UNKNOWN }: Counts): string {
  const missing =
    GAP === 0
      ? 'Nothing is missing according to the sources'
      : `According to the sources ${en(GAP)} ${are(GAP)} missing`;
  const open = UNKNOWN === 0 ? 'nothing is' : `${en(UNKNOWN)} ${are(UNKNOWN)}`;
  return `${missing}, and ${open} to be clarified.`;
}

/** Of one point whether it is; of several how many are. */
function providedSv(met: number, all: number): string {
  const law = 'i lag, beslut, plan eller förslag';
  if (all === 1) return `ingår ${met === 1 ? '' : 'inte '}den enda avstämda punkten ${law}`;
  return `ingår ${sv(met)} av ${sv(all)} avstämda punkter ${law}`;
}
function providedEn(met: number, all: number): string {
  const law = 'part of law, decision, plan or proposal';
  if (all === 1) return `the one point checked is ${met === 1 ? '' : 'not '}${law}`;
  return `${en(met)} of ${en(all)} points checked ${are(met)} ${law}`;
}

/** The same of what is in place; told alone or after what is provided for. */
function inPlaceSv(met: number, all: number, isAlone: boolean): string {
  const not = met === 0 ? 'inte ' : '';
  const place = `${met > 1 ? 'bekräftade' : 'bekräftad'} på plats`;
  if (all === 1)
    return isAlone
      ? `är den enda avstämda punkten ${not}${place}`
      : `en punkt till är ${not}${place}`;
  const share = `${sv(met)} av ${sv(all)}`;
  return isAlone ? `är ${share} avstämda punkter ${place}` : `${share} är ${place}`;
}
function inPlaceEn(met: number, all: number, isAlone: boolean): string {
  const place = 'confirmed to be in place';
  const one = isAlone ? 'the one point checked' : 'one more point';
  if (all === 1) return `${one} is ${met === 1 ? '' : 'not '}${place}`;
  return `${en(met)} of ${en(all)}${isAlone ? ' points checked' : ''} ${are(met)} ${place}`;
}

/** How much of what is to be done or written is. */
function doneSv(asked: number, done: number): string[] {
  if (asked === 0) return [];
  if (asked === 1)
    return [`Punkten om underlag, uppdrag och insatser är ${done === 1 ? '' : 'inte '}klar.`];
  return [
    `Av ${sv(asked)} punkter om underlag, uppdrag och insatser är ${sv(done)} ${done > 1 ? 'klara' : 'klar'}.`,
  ];
}
function doneEn(asked: number, done: number): string[] {
  if (asked === 0) return [];
  if (asked === 1)
    return [
      `The point on reports, assignments and initiatives is ${done === 1 ? '' : 'not '}done.`,
    ];
  return [
    `Of ${en(asked)} points on reports, assignments and initiatives ${en(done)} ${are(done)} done.`,
  ];
}

type Parts = Readonly<
  Record<'provided' | 'confirmed' | 'done' | 'missing' | 'open', (count: number) => string>
>;
/** What there is any of: how many, and the words after the number. */
function partsOf(
  { counts, provided, inPlace, done }: Counted,
  words: Parts,
): readonly (readonly [number, string])[] {
  const parts = [
    [provided.MET, words.provided],
    [inPlace.MET, words.confirmed],
    [done.MET, words.done],
    [counts.GAP, words.missing],
    [counts.UNKNOWN, words.open],
  ] as const;
  return parts.flatMap(([count, told]) => (count > 0 ? [[count, told(count)] as const] : []));
}

const tellings: Readonly<Record<Language, Telling>> = {
  SV: {
    nothing: (name, isMunicipal) =>
      isMunicipal
        ? `Av det som frågades kan ${name} inte själv svara på något.`
        : `Inget av det som frågades gäller ${name}.`,
    region(name, { counts, provided, inPlace, done }) {
      const [designed, shown, toDo] = [provided, inPlace, done].map(askedIn) as Three;
      const told = [
        ...(designed > 0 ? [providedSv(provided.MET, designed)] : []),
        ...(shown > 0 ? [inPlaceSv(inPlace.MET, shown, designed === 0)] : []),
      ];
      const first = told.length === 0 ? [] : [`I ${name} ${told.join(', och ')}.`];
      return [...first, ...doneSv(toDo, done.MET), restSv(counts)].join(' ');
    },
    municipality(name, counted) {
      const all = askedIn(counted.counts);
      const told = partsOf(counted, {
        provided: () => 'ingår i lag, beslut, plan eller förslag',
        confirmed: (count) => `är ${count > 1 ? 'bekräftade' : 'bekräftad'} på plats`,
        done: (count) => `är ${count > 1 ? 'klara' : 'klar'}`,
        missing: () => 'saknas enligt källorna',
        open: () => 'behöver klargöras',
      });
      const points = `${sv(all)} ${all === 1 ? 'punkt' : 'punkter'}`;
      const rest = told.map(([count, words]) => `${sv(count)} ${words}`);
      const which = all === 1 ? 'den' : all === 2 ? 'båda' : 'alla';
      const end = told.length === 1 ? `, och ${which} ${told[0]?.[1]}` : `: ${listed(rest, 'SV')}`;
      return `${name} kan själv svara på ${points}${end}.`;
    },
    notApplicable(left, hasBlueprint) {
      const what = `${sv(left)} ${left === 1 ? 'avstämning' : 'avstämningar'} gäller inte här`;
      return hasBlueprint
        ? what
        : `${what}: landskapet har inget eget förslag till forum att jämföra med`;
    },
  },
  EN: {
    nothing: (name, isMunicipal) =>
      isMunicipal
        ? `Of what was asked there is nothing that ${name} can answer itself.`
        : `Nothing of what was asked applies to ${name}.`,
    region(name, { counts, provided, inPlace, done }) {
      const [designed, shown, toDo] = [provided, inPlace, done].map(askedIn) as Three;
      const told = [
        ...(designed > 0 ? [providedEn(provided.MET, designed)] : []),
        ...(shown > 0 ? [inPlaceEn(inPlace.MET, shown, designed === 0)] : []),
      ];
      const first = told.length === 0 ? [] : [`In ${name} ${told.join(', and ')}.`];
      return [...first, ...doneEn(toDo, done.MET), restEn(counts)].join(' ');
    },
    municipality(name, counted) {
      const all = askedIn(counted.counts);
      const told = partsOf(counted, {
        provided: (count) => `${are(count)} part of law, decision, plan or proposal`,
        confirmed: (count) => `${are(count)} confirmed to be in place`,
        done: (count) => `${are(count)} done`,
        missing: (count) => `${are(count)} missing according to the sources`,
        open: (count) => `${are(count)} to be clarified`,
      });
      const points = `${en(all)} ${all === 1 ? 'point' : 'points'}`;
      const rest = told.map(([count, words]) => `${en(count)} ${words}`);
      const which = all === 1 ? 'it' : all === 2 ? 'both' : 'all';
      const end = told.length === 1 ? `, and ${which} ${told[0]?.[1]}` : `: ${listed(rest, 'EN')}`;
      return `${name} can itself answer ${points}${end}.`;
    },
    notApplicable(left, hasBlueprint) {
      const what = `${en(left)} ${left === 1 ? 'check does' : 'checks do'} not apply here`;
      return hasBlueprint
        ? what
        : `${what}: the landscape has no design of forums of its own to compare with`;
    },
  },
};

/** What is provided for and what is in place; at a municipality, what it can answer itself. */
export function coverageSentence(reading: Reading, coverage: Coverage, language: Language): string {
  const { place, landscape, survey } = coverage;
  const name = nameOfId(reading, place ?? landscape, language);
  const isMunicipal = place !== null && survey.municipalities.includes(place);
  const telling = tellings[language];
  if (askedIn(coverage.counts) === 0) return telling.nothing(name, isMunicipal);
  return isMunicipal ? telling.municipality(name, coverage) : telling.region(name, coverage);
}

/** What is said of checks that do not apply; null when all do. */
export function notApplicableSentence(
  { counts, survey }: Pick<Coverage, 'counts' | 'survey'>,
  language: Language,
): string | null {
  const left = counts.NOT_APPLICABLE;
  return left === 0 ? null : sentence(tellings[language].notApplicable(left, survey.hasBlueprint));
}

const beginning: Readonly<Record<Language, string>> = {
  SV: 'Landskapet har inget eget förslag till forum. Avstämningen börjar därför med vad lagen kräver, vad den egna planen säger och fem frågor: vilka forum som finns, vem som kallar till dem, vilka som är med, vad de får besluta och vart frågor går. Med en annan regions förslag jämförs bara om någon väljer det.',
  EN: 'The landscape has no design of forums of its own. The checks therefore begin with what the law requires, what its own plan says and five questions: which forums there are, who convenes them, who is in them, what they may decide and where questions go. Another region’s design is compared with only where somebody chooses it.',
};

/** What the coverage of a landscape without a design begins with; null for one that has a design. */
export function beginningSentence(
  { hasBlueprint }: Coverage['survey'],
  language: Language,
): string | null {
  return hasBlueprint ? null : beginning[language];
}
