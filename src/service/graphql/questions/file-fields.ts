/** Fields of answers that hold a file, written by a format. */
import type { From, InLanguage } from '../../../engine/answering/fields/source.ts';
import type { CalendarAnswer } from '../../../engine/questions/calendar/calendar.ts';
import { icalendar } from '../../../formats/icalendar.ts';

export const fileFields = {
  CalendarAnswer: {
    icalendar: ({ reading, asked }: From<CalendarAnswer>, { language }: InLanguage) =>
      icalendar(reading, { ...asked, language }),
  },
};
