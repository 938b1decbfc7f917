/**
 * The one table of words, in Swedish and English: API, pages, map and command line say these and no others.
 * Words stand as they do within a sentence; who begins a line with one gives it a capital.
 */
import type { Text } from '../model/common.ts';
import type {
  AreaColour,
  Basis,
  Capacity,
  FlowKind,
  FlowSide,
  Level,
  RoleName,
  Standing,
  StatementKind,
  Strength,
} from '../model/words.ts';

/** The language names and sentences are asked in. */
export type Language = 'SV' | 'EN';
/** The same words in both languages, by the language asked for; facts have theirs as the model's `Text`. */
export type Both = Readonly<Record<Language, string>>;
/** What each word of a vocabulary is called. */
export type Words<K extends string> = Readonly<Record<K, Both>>;

/** A word in Swedish, then in English. */
export const both = (SV: string, EN: string): Both => ({ SV, EN });
/** A text of the model as words of the table, and back. */
export const bothOf = ({ sv, en }: Text): Both => both(sv, en);
export const textOf = ({ SV, EN }: Both): Text => ({ sv: SV, en: EN });

export const standingWords: Words<Standing> = {
  STATUTORY: both('enligt lag', 'by law'),
  PRESCRIBED: both('enligt plan', 'by plan'),
  PROPOSED: both('förslag', 'proposed'),
  DECIDED: both('beslutat', 'decided'),
  PLANNED: both('planerat', 'planned'),
  PILOT: both('på prov', 'on trial'),
  ESTABLISHED: both('etablerat', 'established'),
  OCCURRED: both('har skett', 'has happened'),
  MISSING: both('saknas enligt källan', 'missing, says the source'),
};

/** Designed and documented, as people say it. */
export const sideWords: Words<FlowSide> = {
  DESIGNED: both('tänkt', 'intended'),
  DOCUMENTED: both('bekräftat', 'confirmed'),
};

export const strengthWords: Words<Strength> = {
  REQUIRED: both('krav', 'required'),
  RECOMMENDED: both('rekommendation', 'recommended'),
  POSSIBLE: both('möjligt', 'possible'),
  EXAMPLE: both('exempel', 'example'),
};

export const basisWords: Words<Basis> = {
  TEXT: both('text', 'text'),
  FIGURE: both('figur', 'figure'),
  INTERPRETED: both('vår tolkning', 'our reading'),
  DERIVED: both('uträknat', 'calculated'),
};
/** What an answer rests on that no text says outright, as a clause. */
export const restsWords: Words<Basis> = {
  TEXT: both('bygger på text', 'rests on text'),
  FIGURE: both('bygger delvis på en figur', 'rests in part on a figure'),
  INTERPRETED: both('bygger delvis på vår tolkning', 'rests in part on our reading'),
  DERIVED: both('delvis uträknat', 'worked out in part'),
};

export const levelWords: Words<Level> = {
  LOCAL: both('lokal', 'local'),
  REGIONAL: both('regional', 'regional'),
  NATIONAL: both('nationell', 'national'),
  EU: both('EU', 'EU'),
};
/** A level with the word level. */
export const levelNames: Words<Level> = {
  LOCAL: both('lokal nivå', 'local level'),
  REGIONAL: both('regional nivå', 'regional level'),
  NATIONAL: both('nationell nivå', 'national level'),
  EU: both('EU-nivå', 'EU level'),
};
/** Where, as a level: a row of the map. */
export const levelAdverbs: Words<Level> = {
  LOCAL: both('lokalt', 'local'),
  REGIONAL: both('regionalt', 'regional'),
  NATIONAL: both('nationellt', 'national'),
  EU: both('EU', 'EU'),
};

/** A colour of the palette, as it stands before the word område. */
export const areaWords: Words<AreaColour> = {
  GREEN: both('grönt', 'green'),
  BLUE: both('blått', 'blue'),
  YELLOW: both('gult', 'yellow'),
  PINK: both('rosa', 'pink'),
  TURQUOISE: both('turkost', 'turquoise'),
  ORANGE: both('orange', 'orange'),
  PURPLE: both('lila', 'purple'),
  GREY: both('grått', 'grey'),
};

/** A role, said of one who has it. */
export const roleWords: Words<RoleName> = {
  EMPLOYER: both('arbetsgivare', 'employer'),
  EDUCATOR: both('utbildare', 'educator'),
  GROUP_FOCUSED: both('stödjer vissa målgrupper', 'supports certain groups'),
};
/** Those who have a role. */
export const roleHolders: Words<RoleName> = {
  EMPLOYER: both('arbetsgivare', 'employers'),
  EDUCATOR: both('utbildare', 'educators'),
  GROUP_FOCUSED: both('de som stödjer vissa målgrupper', 'those who support certain groups'),
};

/** What a flow carries, in a word: said where the source has no words of its own. */
export const flowKindWords: Words<FlowKind> = {
  DEMAND: both('efterfrågan', 'demand'),
  ORDER: both('beställning', 'order'),
  PEOPLE: both('människor', 'people'),
  DELIVERY: both('leverans', 'delivery'),
  NEED: both('stödbehov', 'need of support'),
  SUPPORT: both('stöd', 'support'),
  EVIDENCE: both('underlag', 'evidence'),
  INFORMATION: both('information', 'information'),
  CONSULTATION: both('samråd', 'consultation'),
  MANDATE: both('uppdrag', 'assignment'),
  REPORTING: both('redovisning', 'reporting'),
  FUNDING: both('finansiering', 'funding'),
  DECISION: both('beslut', 'decision'),
};

export const capacityWords: Words<Capacity> = {
  CHAIR: both('ordförande', 'chair'),
  VICE_CHAIR: both('vice ordförande', 'vice chair'),
  CONVENER: both('sammankallande', 'convener'),
  MEMBER: both('ledamot', 'member'),
  SUBSTITUTE: both('ersättare', 'substitute'),
  OFFICIAL: both('tjänsteperson', 'official'),
  SECRETARY: both('sekreterare', 'secretary'),
  GUEST: both('gäst', 'guest'),
  INVITED: both('inbjuden', 'invited'),
  LEAD: both('ledare', 'leader'),
  PARTNER: both('partner', 'partner'),
  CONSULTED: both('tillfrågad', 'consulted'),
};

/** How much of the seats a share is. */
export const shareWords: Readonly<Record<string, Both>> = {
  majority: both('majoritet', 'majority'),
};

/** What a statement is; a silence and a contradiction say it themselves. */
export const statementWords: Words<StatementKind> = {
  PURPOSE: both('syfte', 'purpose'),
  TASK: both('uppgift', 'task'),
  RULE: both('regel', 'rule'),
  AUTHORITY: both('befogenhet', 'authority'),
  PRINCIPLE: both('princip', 'principle'),
  REASON: both('skäl', 'reason'),
  SITUATION: both('läge', 'situation'),
  POSITION: both('ståndpunkt', 'position'),
  QUESTION: both('fråga', 'question'),
  ITEM: both('punkt', 'item'),
  DECISION: both('beslut', 'decision'),
  SILENCE: both('inte angivet i dokumentet', 'not stated in the document'),
  CONTRADICTION: both('uppgifter som går isär', 'conflicting statements'),
  DIFFERENCE: both('ställen som skiljer sig', 'passages that differ'),
};

/** What is intended beside what is confirmed. */
export const verdictWords: Words<'CONVERGENT' | 'UNDOCUMENTED' | 'UNPLANNED' | 'MISSING'> = {
  CONVERGENT: both('står i planen, bekräftat', 'in the plan, confirmed'),
  UNDOCUMENTED: both('inte bekräftat än', 'not confirmed yet'),
  UNPLANNED: both('görs, står inte i planen', 'done, not in the plan'),
  MISSING: both('saknas enligt källan', 'missing, says the source'),
};

/** What stands in a calendar. */
export const calendarWords: Words<
  | 'SLOT'
  | 'MEETING'
  | 'EVENT'
  | 'DECISION'
  | 'MANDATE'
  | 'REPORT'
  | 'FLOW'
  | 'PERIOD'
  | 'VALIDITY'
  | 'REVIEW'
> = {
  SLOT: both('årshjul', 'year wheel'),
  MEETING: both('möte', 'meeting'),
  EVENT: both('händelse', 'event'),
  DECISION: both('beslut', 'decision'),
  MANDATE: both('uppdrag', 'assignment'),
  REPORT: both('redovisning eller underlag', 'report or analysis'),
  FLOW: both('flöde', 'flow'),
  PERIOD: both('projekttid', 'project period'),
  VALIDITY: both('giltighetstid', 'validity'),
  REVIEW: both('dags att se över', 'due for review'),
};

/** Whether a document that a meeting needs is there. */
export const existenceWords: Words<'EXISTS' | 'PLANNED' | 'MISSING' | 'UNKNOWN'> = {
  EXISTS: both('finns', 'exists'),
  PLANNED: both('tänkt, inte bekräftat än', 'intended, not confirmed yet'),
  MISSING: both('saknas enligt källan', 'missing, says the source'),
  UNKNOWN: both('vet inte än', 'not known yet'),
};

/** Whether an assignment holds on a day. */
export const holdingWords: Words<'HOLDS' | 'NOT_YET' | 'ENDED' | 'UNKNOWN'> = {
  HOLDS: both('gäller', 'holds'),
  NOT_YET: both('gäller inte än', 'not yet'),
  ENDED: both('har upphört', 'has ended'),
  UNKNOWN: both('går inte att säga', 'cannot be told'),
};

/** What happened to a fact between two revisions. */
export const changeWords: Words<'ADDED' | 'CHANGED' | 'REMOVED'> = {
  ADDED: both('tillkom', 'added'),
  CHANGED: both('ändrades', 'changed'),
  REMOVED: both('togs bort', 'removed'),
};

/** What kind of circle a circle of flows is. */
export const loopWords: Words<'FEEDBACK' | 'CAROUSEL' | 'MIXED'> = {
  FEEDBACK: both('återkoppling', 'feedback'),
  CAROUSEL: both('karusell', 'carousel'),
  MIXED: both('blandad krets', 'mixed circle'),
};

/** Why flow stops somewhere. */
export const breakWords: Words<
  | 'UNSTATED_GIVER'
  | 'UNSTATED_RECEIVER'
  | 'NO_WAY_ONWARD'
  | 'NEVER_FED'
  | 'ISLAND'
  | 'MISSING'
  | 'LAST_REACHED'
> = {
  UNSTATED_GIVER: both('givaren inte angiven', 'giver not stated'),
  UNSTATED_RECEIVER: both('mottagaren inte angiven', 'receiver not stated'),
  NO_WAY_ONWARD: both('ger inget vidare', 'passes nothing on'),
  NEVER_FED: both('får inget', 'receives nothing'),
  ISLAND: both('varken ger eller får', 'neither gives nor receives'),
  MISSING: both('saknas enligt källan', 'missing, says the source'),
  LAST_REACHED: both('så långt når det', 'as far as it gets'),
};

/** What a word is called that comes as plain text; one that the table does not have stands as it is. */
export function called(
  words: Readonly<Record<string, Both>>,
  word: string,
  language: Language,
): string {
  return words[word]?.[language] ?? word;
}
