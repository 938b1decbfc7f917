/** Fields of the calendar and its entries. */

import { titleOf } from '../../../language/title.ts';
import { citationsOf } from '../../answering/fields/flow-fields.ts';
import {
  type FirstOf,
  type From,
  firstFacts,
  type InLanguage,
  known,
  optional,
  within,
} from '../../answering/fields/source.ts';
import type { Question } from '../question.ts';
import type { CalendarAnswer, CalendarEntry } from './calendar.ts';
import { calendar } from './calendar.ts';
import { calendarEntrySentence, calendarSentence, whenInWords } from './calendar-sentences.ts';
import { calendarView } from './view.ts';

type Entry = From<CalendarEntry>;
const factOf = ({ reading, fact }: Entry) => known(reading, fact);

export const calendarQuestion: Question = {
  name: 'calendar',
  ask: calendar,
  narrowedBy: ['document', 'from', 'to', 'kinds'],
  fields: {
    CalendarAnswer: {
      of: (answer: From<CalendarAnswer>) => optional(answer, answer.of),
      entries: (answer: From<CalendarAnswer>) => within(answer, answer.entries),
      undated: firstFacts('undated'),
      undatedTotal: ({ undated }: From<CalendarAnswer>) => undated.length,
      sentence: (answer: From<CalendarAnswer>, { language }: InLanguage) =>
        calendarSentence(answer.reading, answer, language),
    },
    CalendarEntry: {
      fact: factOf,
      title: (entry: Entry, { language }: InLanguage) =>
        titleOf(entry.reading, factOf(entry).fact, language),
      when: (entry: Entry, { language }: InLanguage) => whenInWords(entry, language),
      whose: firstFacts('whose'),
      standing: (entry: Entry) => factOf(entry).fact.standing,
      citations: (entry: Entry, page: FirstOf) => citationsOf(factOf(entry), page),
      sentence: (entry: Entry, { language }: InLanguage) =>
        calendarEntrySentence(entry.reading, entry, language),
    },
  },
  view: calendarView,
};
