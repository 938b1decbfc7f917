/** Fields of coverage: checks, their results, and the cells and shares they are gathered in. */

import { areasInWords } from '../../../language/area-words.ts';
import { foundInWords, seriousnessWords } from '../../../language/coverage-words.ts';
import { inLanguage, nameOfId } from '../../../language/names.ts';
import { titleOf } from '../../../language/title.ts';
import { levelNames } from '../../../language/words.ts';
import type { EntityKind } from '../../../model/fact.ts';
import type { Level } from '../../../model/words.ts';
import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  knownAll,
  optional,
  within,
} from '../../answering/fields/source.ts';
import type { PlaceCell, RoleCell, Share } from '../../coverage/cells.ts';
import { type Completeness, completenessOf } from '../../coverage/completeness.ts';
import type { Counts, Result } from '../../coverage/coverage-of.ts';
import type { Check, Seriousness } from '../../coverage/finding.ts';
import { placeOfTopic, type Topic, topics } from '../../coverage/topics.ts';
import type { Question } from '../question.ts';
import type { CoverageAnswer } from './coverage.ts';
import { comparableWith, coverage } from './coverage.ts';
import { findingSentence, reasonFromInWords } from './coverage-sentences.ts';
import { beginningSentence, coverageSentence, notApplicableSentence } from './coverage-summary.ts';
import { furtherSentence, leadSentence } from './lead-sentences.ts';
import { type OpenPoint, openPointsOf } from './open-points.ts';
import { pointName, pointRequired, pointSentence } from './point-sentences.ts';

interface CompletenessOf extends FirstOf {
  readonly kinds?: readonly EntityKind[] | null;
}

type PointOf = OpenPoint & Pick<CoverageAnswer, 'survey'>;

const knownThere = ({ reading }: From<object>, ids: readonly string[]) =>
  knownAll(
    reading,
    ids.filter((id) => reading.facts.byId.has(id)),
  );

/** Whose reason a result has. */
function reasonFromOf({ reasons, seriousness }: Result) {
  if (reasons.length === 0) return 'OURS';
  return seriousness === 'LAW' ? 'LAW' : 'LANDSCAPE';
}

function municipalitiesByName(
  { reading, survey }: From<CoverageAnswer>,
  { first, language }: FirstOf & InLanguage,
) {
  const { compare } = new Intl.Collator(language === 'SV' ? 'sv' : 'en', { numeric: true });
  return knownAll(reading, survey.municipalities)
    .toSorted((a, b) =>
      compare(titleOf(reading, a.fact, language), titleOf(reading, b.fact, language)),
    )
    .slice(0, first);
}

/** A share's value in words. */
function shareName({ reading, dimension, value }: From<Share>, { language }: InLanguage): string {
  if (dimension === 'AREA') return areasInWords(reading, [value], language).words;
  if (dimension === 'LEVEL') return levelNames[value as Level][language];
  if (dimension === 'SERIOUSNESS') return seriousnessWords[value as Seriousness][language];
  return nameOfId(reading, value, language);
}

export const coverageQuestion: Question = {
  name: 'coverage',
  ask: coverage,
  narrowedBy: ['area', 'areaId', 'level', 'role', 'side', 'checks', 'answeredBy'],
  fields: {
    CoverageAnswer: {
      landscape: (answer: From<CoverageAnswer>) => known(answer.reading, answer.landscape),
      municipalities: municipalitiesByName,
      results: (answer: From<CoverageAnswer>) => within(answer, answer.results),
      cells: (answer: From<CoverageAnswer>) => within(answer, answer.cells),
      shares: (answer: From<CoverageAnswer>) => within(answer, answer.shares),
      completeness: (answer: From<CoverageAnswer>, { kinds, first }: CompletenessOf) =>
        within(answer, completenessOf(answer.survey, kinds).slice(0, first)),
      sentence: (answer: From<CoverageAnswer>, { language }: InLanguage) =>
        coverageSentence(answer.reading, answer, language),
      leadInWords: (answer: CoverageAnswer, { language }: InLanguage) =>
        leadSentence(answer, language),
      furtherInWords: (answer: CoverageAnswer, { language }: InLanguage) =>
        furtherSentence(answer, language),
      points: (answer: From<CoverageAnswer>, { first }: FirstOf) =>
        openPointsOf(answer.survey, answer.chosen)
          .slice(0, first)
          .map((point) => ({ ...point, reading: answer.reading, survey: answer.survey })),
      comparable: (answer: From<CoverageAnswer>, { first }: FirstOf) =>
        knownAll(answer.reading, comparableWith(answer.reading, answer.landscape).slice(0, first)),
      beginsInWords: ({ survey }: CoverageAnswer, { language }: InLanguage) =>
        beginningSentence(survey, language),
      notApplicableInWords: (answer: CoverageAnswer, { language }: InLanguage) =>
        notApplicableSentence(answer, language),
    },
    StatusCounts: {
      gap: ({ GAP }: Counts) => GAP,
      unknown: ({ UNKNOWN }: Counts) => UNKNOWN,
      met: ({ MET }: Counts) => MET,
      notApplicable: ({ NOT_APPLICABLE }: Counts) => NOT_APPLICABLE,
    },
    CheckResult: {
      id: ({ fullId }: Result) => fullId,
      inWords: (result: Result, { language }: InLanguage) => foundInWords(result, language),
      of: (result: From<Result>) => known(result.reading, result.of),
      places: (result: From<Result>, { first }: FirstOf) =>
        knownThere(result, result.places.slice(0, first)),
      sentence: (result: From<Result>, { language }: InLanguage) =>
        findingSentence(result.reading, result, language),
      evidence: firstFacts('evidence'),
      evidenceTotal: (result: From<Result>) => result.evidence.length,
      reason: ({ check, reasons }: Result, { language }: InLanguage) =>
        reasons.length > 0
          ? reasons.map(({ text }) => inLanguage(text, language)).join(' ')
          : inLanguage(check.why, language),
      reasonFrom: reasonFromOf,
      reasonFromInWords: (result: From<Result>, { language }: InLanguage) =>
        reasonFromInWords(result.reading, reasonFromOf(result), result.reasons, language),
      reasonFacts: (result: From<Result>, { first }: FirstOf) =>
        knownAll(
          result.reading,
          result.reasons.slice(0, first).map(({ id }) => id),
        ),
      mendedBy: (result: From<Result>) => knownThere(result, result.mendedBy),
      nearby: (result: From<Result>) => knownThere(result, result.nearby),
      settledBy: (result: From<Result>, { language }: InLanguage) =>
        result.settledBy === null
          ? null
          : findingSentence(
              result.reading,
              { told: result.settledBy, slots: result.slots },
              language,
            ),
    },
    OpenPoint: {
      name: ({ reading, ...point }: From<OpenPoint>, { language }: InLanguage) =>
        pointName(reading, point, language),
      sentence: ({ survey, ...point }: PointOf, { language }: InLanguage) =>
        pointSentence(survey, point, language),
      requiredInWords: (point: OpenPoint, { language }: InLanguage) =>
        pointRequired(point, language),
      results: ({ open }: OpenPoint, { first }: FirstOf) =>
        open.slice(0, first).map(({ fullId }) => fullId),
      resultsTotal: ({ open }: OpenPoint) => open.length,
    },
    CheckSummary: {
      asks: ({ asks }: Check, { language }: InLanguage) => inLanguage(asks, language),
      holds: ({ holds }: Check, { language }: InLanguage) => inLanguage(holds, language),
      why: ({ why }: Check, { language }: InLanguage) => inLanguage(why, language),
      hasOwnRow: ({ hasOwnRow }: Check) => hasOwnRow === true,
    },
    CheckTopic: {
      id: (topic: Topic) => topic,
      name: (topic: Topic, { language }: InLanguage) => inLanguage(topics[topic], language),
      place: placeOfTopic,
      byThing: (topic: Topic) => topics[topic].byThing === true,
      begins: (topic: Topic) => topics[topic].begins === true,
    },
    CoverageCell: {
      place: (cell: From<PlaceCell>) => optional(cell, cell.place),
      results: ({ results }: PlaceCell, { first }: FirstOf) => results.slice(0, first),
    },
    CoverageRoleCell: {
      results: ({ results }: RoleCell, { first }: FirstOf) => results.slice(0, first),
    },
    CoverageShare: { name: shareName },
    Completeness: {
      of: ({ reading, of }: From<Completeness>) => known(reading, of),
      missing: ({ missing }: Completeness, { language }: InLanguage) =>
        missing.map((what) => inLanguage(what, language)),
    },
  },
};
