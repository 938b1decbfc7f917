/** Asks every check of a landscape. */

import { weakestOfFacts } from '../../model/basis.ts';
import type { FactOf } from '../../model/fact.ts';
import type { Basis } from '../../model/words.ts';
import { type InSteps, keptOfParts } from '../kept.ts';
import type { Reading } from '../reading.ts';
import { checks } from './checks.ts';
import { type CountedAs, countedAs } from './counted-as.ts';
import {
  type Check,
  type CheckStatus,
  checkStatuses,
  type Finding,
  type Found,
  type Seriousness,
  seriousnesses,
  told,
  type Wording,
} from './finding.ts';
import { localReading } from './local-reading.ts';
import { mendersInOffice } from './menders.ts';
import { type ProvidedBy, providedByOf } from './provided-by.ts';
import { reasonsOf } from './reasons.ts';
import { seenInOf } from './seen-in.ts';
import type { Survey } from './survey.ts';
import { surveyOf } from './survey-of.ts';
import { beginnings, type Topic, topics } from './topics.ts';

/** What one check found of one instance. */
export interface Result extends Finding {
  /** The same as long as check and instance are; several landscapes may ask the same. */
  readonly id: string;
  /** The same with the landscape before it, as the API calls it. */
  readonly fullId: string;
  readonly check: Check;
  /** What it is about here: the check's topic, or what a landscape without a design begins with. */
  readonly topic: Topic;
  readonly seriousness: Seriousness;
  /** The statements that say why it should hold, by law or in the landscape, of the thing asked; `[]` where only we think so. */
  readonly reasons: readonly FactOf<'STATEMENT'>[];
  /** What provides for it: the lightest of law, plan and proposal; null for what is in place. */
  readonly providedBy: ProvidedBy | null;
  readonly countsAs: CountedAs;
  /** The year of the newest source of what is told as being so; null where it is this year's, or where nothing is. */
  readonly seenIn: string | null;
  /** The weakest of what it rests on, each fact taken at its strongest citation. */
  readonly weakestBasis: Basis | null;
}
/** All results of a landscape: gaps first, the most serious before others, then what is unknown, met and not applicable. */
export interface Coverage {
  readonly survey: Survey;
  readonly results: readonly Result[];
}

const notApplicable = told(
  'Landskapet har inget eget förslag till forum att jämföra med.',
  'The landscape has no design of forums of its own to compare with.',
);

/** What a proposal asks binds nobody before somebody has adopted it. */
function weightOf(survey: Survey, seriousness: Seriousness): Seriousness {
  return seriousness === 'DESIGN' && !survey.isAdopted ? 'ADVICE' : seriousness;
}

/** Without a design, what weighs as law stands under law. */
function topicOf({ hasBlueprint }: Survey, check: Check, seriousness: Seriousness): Topic {
  if (hasBlueprint) return check.topic;
  return seriousness === 'LAW' ? 'law' : (check.topicWithout ?? check.topic);
}

/** What would settle it; without a design also what to write then. */
function settling(
  { hasBlueprint }: Survey,
  check: Check,
  settledBy: Wording | null,
): Wording | null {
  if (settledBy === null || hasBlueprint || check.toWrite === undefined) return settledBy;
  const { toWrite } = check;
  return told(`${settledBy.sv} ${toWrite.sv}`, `${settledBy.en} ${toWrite.en}`);
}

/** What a check found of one instance, before it is told what that rests on. */
export interface Instance {
  readonly id: string;
  readonly check: Check;
  readonly found: Found;
}

function idOf(check: Check, { of, also }: Found): string {
  return [check.id, of, ...(also === undefined ? [] : [also])].join(':');
}

/** The same with its ground, its reasons, and who could mend it. */
export function resultOf(survey: Survey, { id, check, found }: Instance): Result {
  const { byId } = survey.reading.facts;
  const evidence = [...new Set(found.evidence ?? [])].filter((id) => byId.has(id));
  const seriousness = weightOf(survey, found.seriousness ?? check.seriousness);
  const topic = topicOf(survey, check, seriousness);
  return {
    side: 'DESIGNED',
    levels: [],
    places: [],
    roles: [],
    slots: {},
    nearby: [],
    ...found,
    settledBy: settling(survey, check, found.settledBy ?? null),
    topic,
    // What a landscape begins with is no area's, since areas are part of a design.
    areas: topics[topic].begins ? [] : (found.areas ?? []),
    mendedBy: mendersInOffice(survey, found.mendedBy ?? [], seriousness === 'LAW'),
    seriousness,
    id,
    fullId: `${survey.landscape.id}:${id}`,
    check,
    reasons: reasonsOf(survey, check.id, found, seriousness === 'LAW', evidence),
    providedBy: providedByOf(survey, found.side ?? 'DESIGNED', evidence),
    evidence,
    countsAs: countedAs(survey, check, found, evidence),
    seenIn: seenInOf(survey, found, evidence),
    weakestBasis: weakestOfFacts(evidence.flatMap((id) => byId.get(id) ?? [])),
  };
}

function ask(survey: Survey, check: Check): Iterable<Found> {
  if (survey.hasBlueprint) return check.onlyWithoutBlueprint ? [] : check.ask(survey);
  if (!check.needsBlueprint) return check.ask(survey);
  const of = survey.landscape.id;
  return [
    ...(check.askLaw?.(survey) ?? []),
    { status: 'NOT_APPLICABLE', ground: null, of, told: notApplicable },
  ];
}

function* instancesOf(survey: Survey, check: Check): Generator<Instance, void> {
  for (const found of ask(survey, check)) yield { id: idOf(check, found), check, found };
}

/** What these checks find in a landscape made ready, in the order of checks. */
export function instancesIn(survey: Survey, asked: readonly Check[]): Instance[] {
  return asked.flatMap((check) => [...instancesOf(survey, check)]);
}

/** Sorts by status, then what a landscape begins with, then seriousness; the order of checks stays within. */
export function inOrder(results: readonly Result[]): Result[] {
  const groups = new Map<string, Result[]>();
  for (const status of checkStatuses)
    for (const part of [...beginnings, ...seriousnesses]) groups.set(`${status} ${part}`, []);
  for (const result of results) {
    const { status, topic, seriousness } = result;
    const part = topics[topic].begins ? topic : seriousness;
    groups.get(`${status} ${part}`)?.push(result);
  }
  return [...groups.values()].flat();
}

/** As many as a country has regions, twice: each holds its landscape's facts and flows once more. */
const mostKept = 48;

/** The coverage of a landscape; kept as long as its reading. Linear in its facts, per check as each says. */
export const coverageOf = keptOfParts(
  mostKept,
  function* work(reading: Reading, landscape: FactOf<'LANDSCAPE'>): InSteps<Coverage> {
    const local = localReading(reading, landscape.id);
    yield;
    const survey = surveyOf(local, landscape);
    const results: Result[] = [];
    for (const check of checks) {
      yield;
      for (const instance of instancesOf(survey, check)) {
        yield;
        results.push(resultOf(survey, instance));
      }
    }
    return { survey, results: inOrder(results) };
  },
);

/** What one more check finds, with all facts there are to look things up in. */
export function resultsOf(survey: Survey, check: Check): Result[] {
  return [...instancesOf(survey, check)].map((instance) => resultOf(survey, instance));
}

/** How many results have each status. */
export type Counts = Readonly<Record<CheckStatus, number>>;

/** Counts results by status. */
export function countsOf(results: readonly { readonly status: CheckStatus }[]): Counts {
  const counts = { MET: 0, GAP: 0, UNKNOWN: 0, NOT_APPLICABLE: 0 };
  for (const { status } of results) counts[status] += 1;
  return counts;
}

/** Counts over all, and apart for what is provided for, what is in place and what is done. */
export interface SidedCounts {
  readonly counts: Counts;
  /** What law, decision, plan or proposal provides for. */
  readonly provided: Counts;
  /** What a source shows to be in place. */
  readonly inPlace: Counts;
  /** What is to be done or written, such as a hearing, a report or an initiative. */
  readonly done: Counts;
}

/** Counts results by status, over all and by what they count as. */
export function sidedCountsOf(results: readonly Result[]): SidedCounts {
  const of = (counted: CountedAs) =>
    countsOf(results.filter(({ countsAs }) => countsAs === counted));
  return {
    counts: countsOf(results),
    provided: of('PROVIDED'),
    inPlace: of('IN_PLACE'),
    done: of('DONE'),
  };
}
