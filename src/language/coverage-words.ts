/** The words of coverage in Swedish and English: their part of the one table of API, pages, command line and reports. */
import type { FlowKind, FlowSide, Level, RoleName } from '../model/words.ts';
import { capital } from './grammar.ts';
import {
  flowKindWords,
  type Language,
  levelWords,
  roleHolders,
  type Both as Told,
} from './words.ts';

interface Both {
  readonly sv: string;
  readonly en: string;
}
type Words<K extends string> = Readonly<Record<K, Told>>;
const both = ({ SV, EN }: Told): Both => ({ sv: SV, en: EN });
const words = (SV: string, EN: string) => ({ SV, EN }) as const;

const sides: Readonly<Record<RoleName, Both>> = {
  EMPLOYER: { sv: 'näringslivets sida', en: 'the industry side' },
  EDUCATOR: { sv: 'utbildarna', en: 'the educators' },
  GROUP_FOCUSED: both(roleHolders.GROUP_FOCUSED),
};
/** A level as it stands before the word nivå. */
export const levelTold = (level: Level): Both =>
  level === 'EU' ? { sv: 'EU-', en: 'EU' } : both(levelWords[level]);
/** The side of a council that a role sits on; unions sit on that of the employers. */
export const sideTold = (role: RoleName): Both => sides[role];
/** Those who come in a role as a source calls them, unions and industry organisations apart. */
export const actorsTold = (role: RoleName): Both =>
  role === 'EMPLOYER' ? { sv: 'de som anställer', en: 'those who employ' } : sides[role];
/** What a flow carries, when the source has no words for it. */
export const flowKindTold = (kind: FlowKind): Both => both(flowKindWords[kind]);

/** The groups that results are told in, by status. */
export const statusWords = {
  GAP: words('saknas', 'missing'),
  UNKNOWN: words('behöver klargöras', 'to be clarified'),
  MET: words('finns', 'exists'),
  NOT_APPLICABLE: words('gäller inte här', 'does not apply here'),
} satisfies Words<string>;
type StatusWord = keyof typeof statusWords;

/** What a result rests on. */
export const groundWords = {
  STATED: words('en källa säger det', 'a source says so'),
  SHOWN: words('en förteckning visar det', 'a list shows it'),
  SILENT: words('inte angivet i dokumentet', 'not stated in the document'),
  NOT_DOCUMENTED: words('inte bekräftat än', 'not confirmed yet'),
} satisfies Words<string>;
type GroundWord = keyof typeof groundWords;

/** How much a check weighs. */
export const seriousnessWords = {
  LAW: words('lagkrav', 'required by law'),
  DESIGN: words('enligt planen', 'according to the plan'),
  ADVICE: words('rekommendation', 'recommendation'),
} satisfies Words<string>;

/** What provides for something that is designed. */
const providedWords = {
  LAW: words('ingår i lagen', 'in the law'),
  PLAN: words('ingår i planen', 'in the plan'),
  PROPOSAL: words('ingår i förslaget', 'in the proposal'),
} satisfies Words<string>;
const confirmed = words('finns, bekräftat', 'exists, confirmed');

const missingWords = {
  STATED: words('saknas enligt källan', 'missing according to the source'),
  SHOWN: words('finns inte i förteckningen', 'not in the list'),
} satisfies Words<string>;
const notKnown = words('vet inte än', 'not known yet');

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
    const where =
      municipality === null ? words('', '') : words(' på lokal nivå', ' at local level');
    const who = words('Det regionen och andra svarar för', 'What the region and others answer');
    return who[language] + where[language];
  }
  if (municipality === null)
    return words(
      'Det kommunerna själva kan svara på',
      'What the municipalities can answer themselves',
    )[language];
  return words(`Det ${municipality} själv kan svara på`, `What ${municipality} can answer itself`)[
    language
  ];
}

/** Where a list is empty. */
export const nothingWords = words(
  'Inget att åtgärda eller klargöra i det som frågades.',
  'Nothing to mend or clarify in what was asked.',
);
/** Over those who could do something about a result. */
export const answererWords = {
  GAP: words('Kan åtgärda', 'Could mend it'),
  UNKNOWN: words('Kan svara', 'Could answer'),
} satisfies Words<string>;
/** Before what would settle what is to be clarified. */
export const settledByWords = words('Klargörs av', 'Settled by');
/** Before what is already there. */
export const nearbyWords = words('Finns i närheten', 'Already nearby');
/** Heads of the two sides counted apart. */
export const countedWords: Words<FlowSide> = {
  DESIGNED: words('Ingår i lag, plan eller förslag', 'Part of law, plan or proposal'),
  DOCUMENTED: words('Bekräftat på plats', 'Confirmed to be in place'),
};

/** What a share is of, at the beginning of a line: "Grönt område", "Lokal nivå", "Lagkrav". */
export function shareLabel(dimension: string, name: string, language: Language): string {
  if (dimension === 'AREA') return capital(`${name} ${words('område', 'area')[language]}`);
  if (dimension === 'LEVEL') {
    const level = language === 'SV' && name === 'EU' ? 'EU-nivå' : undefined;
    return level ?? capital(`${name} ${words('nivå', 'level')[language]}`);
  }
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
  if (side === 'DESIGNED') return words('ingår', 'provided for')[language];
  return words(count === 1 ? 'bekräftad' : 'bekräftade', 'confirmed')[language];
}
