/** The model's words in Swedish and English. */
import type { EntityKind } from '../model/fact.ts';
import type {
  AreaColour,
  Basis,
  Capacity,
  FlowKind,
  Level,
  Standing,
  StatementKind,
  Strength,
  TieKind,
} from '../model/words.ts';

/** The language names and sentences are asked in. */
export type Language = 'SV' | 'EN';
type Words<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

const both = (SV: string, EN: string) => ({ SV, EN }) as const;

export const kindWords: Words<EntityKind> = {
  LANDSCAPE: both('landskap', 'landscape'),
  PLACE: both('plats', 'place'),
  ROLE: both('roll', 'role'),
  AREA: both('område', 'area'),
  ACTOR_TYPE: both('aktörstyp', 'actor type'),
  ACTOR: both('aktör', 'actor'),
  FORUM_TYPE: both('forumtyp', 'forum type'),
  FORUM: both('forum', 'forum'),
  FUNCTION: both('funktion', 'function'),
  PROCESS: both('process', 'process'),
  INITIATIVE: both('initiativ', 'initiative'),
  DOCUMENT: both('dokument', 'document'),
  EVENT: both('händelse', 'event'),
  PERSON: both('person', 'person'),
  GOAL: both('mål', 'goal'),
  CONCEPT: both('begrepp', 'concept'),
  SEAT: both('plats i forum', 'seat'),
  PARTICIPATION: both('deltagande', 'participation'),
  PLACEMENT: both('placering', 'placement'),
  FLOW: both('flöde', 'flow'),
  TIE: both('samband', 'tie'),
  STATEMENT: both('utsaga', 'statement'),
  MEASURE: both('mått', 'measure'),
};

export const standingWords: Words<Standing> = {
  STATUTORY: both('enligt lag', 'by law'),
  PRESCRIBED: both('enligt plan', 'by plan'),
  PROPOSED: both('förslag', 'proposal'),
  DECIDED: both('beslutat', 'decided'),
  PLANNED: both('planerat', 'planned'),
  PILOT: both('pilot', 'pilot'),
  ESTABLISHED: both('etablerat', 'established'),
  OCCURRED: both('har skett', 'has happened'),
  MISSING: both('saknas enligt källan', 'missing, says the source'),
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
  DERIVED: both('härlett', 'derived'),
};

export const levelWords: Words<Level> = {
  LOCAL: both('lokal', 'local'),
  REGIONAL: both('regional', 'regional'),
  NATIONAL: both('nationell', 'national'),
  EU: both('EU', 'EU'),
};

export const areaWords: Words<AreaColour> = {
  GREEN: both('grönt', 'green'),
  BLUE: both('blått', 'blue'),
  YELLOW: both('gult', 'yellow'),
};

/** What a flow carries when the source gives no words for it, as a noun. */
export const flowKindWords: Words<FlowKind> = {
  DEMAND: both('efterfrågan', 'demand'),
  ORDER: both('beställningar', 'orders'),
  PEOPLE: both('individer', 'individuals'),
  DELIVERY: both('leverans', 'delivery'),
  NEED: both('frågor och begäran om hjälp', 'questions and requests for help'),
  SUPPORT: both('stöd', 'support'),
  EVIDENCE: both('underlag', 'evidence'),
  INFORMATION: both('information', 'information'),
  CONSULTATION: both('samråd', 'consultation'),
  MANDATE: both('uppdrag', 'assignment'),
  REPORTING: both('redovisning', 'reporting'),
  FUNDING: both('finansiering', 'funding'),
  DECISION: both('beslut', 'decision'),
};

/** How a flow is told: `G` gives, `R` receives, `C` is what it carries. */
export const flowTemplates: Words<FlowKind> = {
  DEMAND: both('G för fram C till R', 'G conveys C to R'),
  ORDER: both('G lägger beställningar hos R: C', 'G places orders with R: C'),
  PEOPLE: both('Individer går från G till R: C', 'Individuals move from G to R: C'),
  DELIVERY: both('G levererar C till R', 'G delivers C to R'),
  NEED: both('G vänder sig till R med C', 'G turns to R with C'),
  SUPPORT: both('G stöder R med C', 'G supports R with C'),
  EVIDENCE: both('G ger R underlag: C', 'G gives R evidence: C'),
  INFORMATION: both('G förmedlar C till R', 'G passes on C to R'),
  CONSULTATION: both('G samråder med R: C', 'G consults R: C'),
  MANDATE: both('G ger R i uppdrag: C', 'G charges R: C'),
  REPORTING: both('G redovisar C till R', 'G accounts to R for C'),
  FUNDING: both('G finansierar R: C', 'G funds R: C'),
  DECISION: both('G beslutar för R: C', 'G decides for R: C'),
};

export const capacityWords: Words<Capacity> = {
  CHAIR: both('ordförande', 'chair'),
  VICE_CHAIR: both('vice ordförande', 'vice chair'),
  CONVENER: both('sammankallande', 'convener'),
  MEMBER: both('ledamot', 'member'),
  SUBSTITUTE: both('ersättare', 'substitute'),
  OFFICIAL: both('tjänstepersonsstöd', 'official'),
  SECRETARY: both('sekreterare', 'secretary'),
  GUEST: both('gäst', 'guest'),
  INVITED: both('inbjuden', 'invited'),
  LEAD: both('ledare', 'lead'),
  PARTNER: both('partner', 'partner'),
  CONSULTED: both('tillfrågad', 'consulted'),
};

/** How much of the seats a share is. */
export const shareWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  majority: both('majoritet', 'majority'),
};

export const statementWords: Words<StatementKind> = {
  PURPOSE: both('Syfte', 'Purpose'),
  TASK: both('Uppgift', 'Task'),
  RULE: both('Regel', 'Rule'),
  AUTHORITY: both('Befogenhet', 'Authority'),
  PRINCIPLE: both('Princip', 'Principle'),
  REASON: both('Skäl', 'Reason'),
  SITUATION: both('Läge', 'Situation'),
  POSITION: both('Ståndpunkt', 'Position'),
  QUESTION: both('Fråga', 'Question'),
  ITEM: both('Punkt', 'Item'),
  DECISION: both('Beslut', 'Decision'),
  SILENCE: both('Ej angivet', 'Not stated'),
  CONTRADICTION: both('Källorna är oense', 'The sources disagree'),
};

export const tieWords: Words<TieKind> = {
  SUCCEEDS: both('efterträder', 'succeeds'),
  OWNS: both('äger', 'owns'),
  HOSTS: both('är hemvist för', 'hosts'),
  HOLDS: both('innehar', 'holds'),
  CONVENES: both('sammankallar', 'convenes'),
  LEADS: both('leder', 'leads'),
  INITIATED: both('tog initiativ till', 'initiated'),
  PRODUCED: both('tog fram', 'produced'),
  COMMISSIONED: both('beställde', 'commissioned'),
  ADOPTED: both('beslutade om', 'adopted'),
  BASED_ON: both('bygger på', 'is based on'),
  AIMS_AT: both('siktar på', 'aims at'),
  ANSWERS: both('svarar på', 'answers'),
  INVOLVES: both('involverar', 'involves'),
  CARRIES_OUT: both('är med och genomför', 'helps carry out'),
  EQUIVALENT_TO: both('motsvarar', 'is equivalent to'),
  COOPERATES_WITH: both('samverkar med', 'cooperates with'),
  RECIPIENT_OF: both('är mottagare av', 'is a recipient of'),
  LINKED_TO: both('hör ihop med', 'is linked to'),
  MEASURES: both('följer', 'tracks'),
};
