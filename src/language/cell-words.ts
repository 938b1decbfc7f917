/** What codes in cells are called, by the column they stand in. */
import { groundWords, seriousnessWords, statusWords } from './coverage-words.ts';
import { kindWords } from './kind-words.ts';
import { tieWords } from './tie-sentence.ts';
import {
  areaWords,
  type Both,
  basisWords,
  both,
  breakWords,
  calendarWords,
  capacityWords,
  existenceWords,
  flowKindWords,
  holdingWords,
  levelNames,
  loopWords,
  roleWords,
  sideWords,
  standingWords,
  statementWords,
  strengthWords,
  verdictWords,
} from './words.ts';

type Called = Readonly<Record<string, Both>>;

const dimensionWords = {
  AREA: both('område', 'area'),
  LEVEL: both('nivå', 'level'),
  KIND: both('slag', 'kind'),
  SIDE: both('tänkt eller bekräftat', 'intended or confirmed'),
};

const tables: Readonly<Record<string, Called>> = {
  kind: { ...kindWords, ...calendarWords, ...breakWords, ...loopWords, ...flowKindWords },
  sort: { ...flowKindWords, ...capacityWords, ...tieWords, ...statementWords },
  side: sideWords,
  standing: standingWords,
  strength: strengthWords,
  basis: basisWords,
  level: levelNames,
  levels: levelNames,
  colour: areaWords,
  areas: areaWords,
  roles: roleWords,
  status: statusWords,
  before: statusWords,
  after: statusWords,
  hasInitiative: statusWords,
  ground: groundWords,
  seriousness: seriousnessWords,
  verdict: verdictWords,
  aspect: {
    ...kindWords,
    COMPOSITION: both('sammansättning', 'composition'),
  },
  answeredBy: {
    MUNICIPALITY: both('kommunen', 'the municipality'),
    REGION: both('regionen och andra', 'the region and others'),
  },
  reasonFrom: {
    LANDSCAPE: both('landskapets källor', 'the sources of the landscape'),
    LAW: both('lag eller regeringsbeslut', 'law or government decision'),
    OURS: both('vår bedömning', 'our judgement'),
  },
  list: {
    facts: both('uppgifter', 'facts'),
    citations: both('källor', 'sources'),
    links: both('uppdrag', 'assignments'),
    contradictions: both('uppgifter som går isär', 'conflicting statements'),
    topics: both('ämnen', 'topics'),
    informing: both('underlag', 'what informs it'),
    fromBelow: both('kommer underifrån', 'comes from below'),
    silences: both('inte angivet', 'not stated'),
    toClarify: both('att klargöra', 'to clarify'),
    endedFlows: both('flöden som upphör', 'flows that end'),
    between: both('mellan områden och nivåer', 'between areas and levels'),
    lost: both('når inte längre fram', 'no longer reached'),
    gained: both('når nu fram', 'reached now'),
    turned: both('avstämningar som ändras', 'checks that change'),
    sections: both('avsnitt', 'sections'),
    lines: both('rader', 'lines'),
    edges: both('svar', 'answer'),
  },
  existence: existenceWords,
  holding: holdingWords,
  dimension: dimensionWords,
  from: { ...areaWords, ...levelNames },
  to: { ...areaWords, ...levelNames },
  why: {
    NAMED: both('självt borttaget', 'taken away itself'),
    END: both('en ände är borta', 'an end is gone'),
    CARRIERS: both('ingen är kvar som bär det', 'nobody is left to carry it'),
  },
  remains: {
    SAME_KIND: both('en väg av samma slag', 'a way of the same kind'),
    OTHER_KIND: both('bara en väg av annat slag', 'only a way of another kind'),
    NONE: both('ingen väg', 'no way'),
  },
  wait: {
    WHEEL: both('till nästa kvartal i årshjulet', 'until the next quarter of the year wheel'),
    UNKNOWN: both('går inte att säga', 'cannot be told'),
  },
};

/** Columns of these names hold codes in some answers and anything else in others. */
const sometimes = new Set([
  'list',
  'kind',
  'sort',
  'from',
  'to',
  'before',
  'after',
  'why',
  'status',
]);

const yesOrNo: Called = { true: both('ja', 'yes'), false: both('nej', 'no') };

/** The words of a column's codes; those of any column are for true and false. */
export const wordsOf = (column: string): Called => ({ ...yesOrNo, ...tables[column] });

/** Whether a column holds codes, which then stand beside their words; where that differs, those who see the cells say. */
export function holdsCodes(column: string): boolean | undefined {
  if (tables[column] === undefined) return false;
  return sometimes.has(column) ? undefined : true;
}
