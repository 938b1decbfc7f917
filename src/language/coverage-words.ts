/** The words of coverage in Swedish and English. */
import type { FlowKind, Level, RoleName } from '../model/words.ts';
import { flowKindWords, type Language } from './words.ts';

interface Both {
  readonly sv: string;
  readonly en: string;
}
const both = (sv: string, en: string): Both => ({ sv, en });

const levels: Readonly<Record<Level, Both>> = {
  LOCAL: both('lokal', 'local'),
  REGIONAL: both('regional', 'regional'),
  NATIONAL: both('nationell', 'national'),
  EU: both('EU-', 'EU'),
};
const roles: Readonly<Record<RoleName, Both>> = {
  EMPLOYER: both('arbetsgivare', 'employers'),
  EDUCATOR: both('utbildare', 'educators'),
  GROUP_FOCUSED: both('de som arbetar med vissa grupper', 'those who work with certain groups'),
};
export const statusWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MET: { SV: 'uppfyllt', EN: 'met' },
  GAP: { SV: 'lucka', EN: 'gap' },
  UNKNOWN: { SV: 'okänt', EN: 'unknown' },
  NOT_APPLICABLE: { SV: 'gäller inte', EN: 'not applicable' },
};

/** A level as it stands before the word nivå. */
export const levelTold = (level: Level): Both => levels[level];
/** Those who come in a role. */
export const roleTold = (role: RoleName): Both => roles[role];
/** What a flow carries, when the source has no words for it. */
export const flowKindTold = (kind: FlowKind): Both =>
  both(flowKindWords[kind].SV, flowKindWords[kind].EN);
export const seriousnessWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  LAW: { SV: 'lag', EN: 'law' },
  DESIGN: { SV: 'utformning', EN: 'design' },
  ADVICE: { SV: 'råd', EN: 'advice' },
};
const sides: Readonly<Record<RoleName, Both>> = {
  EMPLOYER: both('näringslivets sida', 'the industry side'),
  EDUCATOR: both('utbildarna', 'the educators'),
  GROUP_FOCUSED: roles.GROUP_FOCUSED,
};
/** The side of a council that a role sits on; unions sit on that of the employers. */
export const sideTold = (role: RoleName): Both => sides[role];
