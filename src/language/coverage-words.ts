/** The words of coverage in Swedish and English: their part of the one table of API, pages, command line and reports. */
import type { Text } from '../model/common.ts';
import type { FlowKind, FlowSide, Level, RoleName } from '../model/words.ts';
import { isAColour } from './area-words.ts';
import { capital } from './grammar.ts';
import {
  both,
  flowKindWords,
  type Language,
  levelWords,
  roleHolders,
  textOf,
  type Words,
} from './words.ts';

const sides: Readonly<Record<RoleName, Text>> = {
  EMPLOYER: { sv: 'näringslivets sida', en: 'the industry side' },
  EDUCATOR: { sv: 'utbildarna', en: 'the educators' },
  GROUP_FOCUSED: textOf(roleHolders.GROUP_FOCUSED),
};
/** A level as it stands before the word nivå. */
export const levelTold = (level: Level): Text =>
  level === 'EU' ? { sv: 'EU-', en: 'EU' } : textOf(levelWords[level]);
/** The side of a council that a role sits on; unions sit on that of the employers. */
export const sideTold = (role: RoleName): Text => sides[role];
/** Those who come in a role as a source calls them, unions and industry organisations apart. */
export const actorsTold = (role: RoleName): Text =>
  role === 'EMPLOYER' ? { sv: 'de som anställer', en: 'those who employ' } : sides[role];
/** What a flow carries, when the source has no words for it. */
export const flowKindTold = (kind: FlowKind): Text => textOf(flowKindWords[kind]);

/** The groups that results are told in, by status. */
export const statusWords = {
  GAP: both('saknas', 'missing'),
  UNKNOWN: both('behöver klargöras', 'to be clarified'),
  MET: both('finns', 'exists'),
  NOT_APPLICABLE: both('gäller inte här', 'does not apply here'),
} satisfies Words<string>;
type StatusWord = keyof typeof statusWords;

/** What a result rests on. */
export const groundWords = {
  STATED: both('en källa säger det', 'a source says so'),
  SHOWN: both('en förteckning visar det', 'a list shows it'),
  SILENT: both('inte angivet i dokumentet', 'not stated in the document'),
  NOT_DOCUMENTED: both('inte bekräftat än', 'not confirmed yet'),
} satisfies Words<string>;
type GroundWord = keyof typeof groundWords;

/** How much a check weighs. */
export const seriousnessWords = {
  LAW: both('lagkrav', 'required by law'),
  DESIGN: both('enligt planen', 'according to the plan'),
  ADVICE: both('rekommendation', 'recommendation'),
} satisfies Words<string>;

/** What asks for something that should exist. */
export const requiredWords = {
  LAW: both('lagkrav', 'required by law'),
  DESIGN: both('ingår i planen', 'in the plan'),
  ADVICE: both('ingår i förslaget', 'in the proposal'),
} satisfies Words<string>;

/** What provides for something that is designed. */
const providedWords = {
  LAW: both('ingår i lagen', 'in the law'),
  PLAN: both('ingår i planen', 'in the plan'),
  PROPOSAL: both('ingår i förslaget', 'in the proposal'),
} satisfies Words<string>;
const confirmed = both('finns, bekräftat', 'exists, confirmed');

const missingWords = {
  STATED: both('saknas enligt källan', 'missing according to the source'),
  SHOWN: both('finns inte i förteckningen', 'not in the list'),
} satisfies Words<string>;
const notKnown = both('vet inte än', 'not known yet');

/** As much of a result as its words depend on. */
export interface FoundWords {
  readonly status: StatusWord;
  readonly ground: GroundWord | null;
  readonly side: FlowSide;
  /** What provides for it; null for what is in place, and where nothing says. */
  readonly providedBy: keyof typeof providedWords | null;
}

/** A result as people say it: "inte bekräftat än". */
export function foundInWords(found: FoundWords, language: Language): string {
  const { status, ground, side, providedBy } = found;
  if (status === 'NOT_APPLICABLE') return statusWords.NOT_APPLICABLE[language];
  if (status === 'MET')
    return (side === 'DESIGNED' ? providedWords[providedBy ?? 'PLAN'] : confirmed)[language];
  if (status === 'GAP') return missingWords[ground === 'SHOWN' ? 'SHOWN' : 'STATED'][language];
  if (ground === 'SILENT' || ground === 'NOT_DOCUMENTED') return groundWords[ground][language];
  return notKnown[language];
}

/** The heading over what can be answered by the municipalities themselves, or by the region and others. */
export function listHeading(
  answeredBy: 'MUNICIPALITY' | 'REGION',
  municipality: string | null,
  language: Language,
): string {
  if (answeredBy === 'REGION') {
    const where = municipality === null ? both('', '') : both(' på lokal nivå', ' at local level');
    const who = both('Det regionen och andra svarar för', 'What the region and others answer');
    return who[language] + where[language];
  }
  if (municipality === null)
    return both(
      'Det kommunerna själva kan svara på',
      'What the municipalities can answer themselves',
    )[language];
  return both(`Det ${municipality} själv kan svara på`, `What ${municipality} can answer itself`)[
    language
  ];
}

/** Where a list is empty. */
export const nothingWords = both(
  'Inget att åtgärda eller klargöra i det som frågades.',
  'Nothing to mend or clarify in what was asked.',
);
/** Over those who could do something about a result. */
export const answererWords = {
  GAP: both('Kan åtgärda', 'Could mend it'),
  UNKNOWN: both('Kan svara', 'Could answer'),
} satisfies Words<string>;
/** Before what would settle what is to be clarified. */
export const settledByWords = both('Klargörs av', 'Settled by');
/** Before what is already there. */
export const nearbyWords = both('Finns i närheten', 'Already nearby');
/** Heads of the two sides counted apart. */
export const countedWords: Words<FlowSide> = {
  DESIGNED: both('Ingår i lag, plan eller förslag', 'Part of law, plan or proposal'),
  DOCUMENTED: both('Bekräftat på plats', 'Confirmed to be in place'),
};

/** What a share is of, at the beginning of a line: "Grönt område", "Lokal nivå", "Lagkrav"; a level is named with its word. */
export function shareLabel(dimension: string, name: string, language: Language): string {
  if (dimension === 'AREA' && isAColour(name, language))
    return capital(`${name} ${both('område', 'area')[language]}`);
  return capital(name);
}

/** What follows a number of results of one side: "12 ingår", "3 bekräftade", "40 behöver klargöras". */
export function talliedWord(
  status: StatusWord,
  side: FlowSide,
  count: number,
  language: Language,
): string {
  if (status !== 'MET') return statusWords[status][language];
  if (side === 'DESIGNED') return both('ingår', 'provided for')[language];
  return both(count === 1 ? 'bekräftad' : 'bekräftade', 'confirmed')[language];
}

/** Met of asked: "61 av 70"; a dash where nothing was asked. */
export function metOfAsked(
  { met, gap, unknown }: Readonly<Record<'met' | 'gap' | 'unknown', number>>,
  language: Language,
): string {
  const all = met + gap + unknown;
  return all === 0 ? '–' : `${met} ${both('av', 'of')[language]} ${all}`;
}
