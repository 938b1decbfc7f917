/** The calendar as a file for calendar programs. */
import { fileDocument } from '../client/ask-documents.ts';
import type { Format } from './format.ts';

/** What the API gives as `icalendar`, which holds all entries whatever page is asked. */
export const icalendarFile: Format = {
  name: 'icalendar',
  says: { SV: 'Kalenderfil (iCalendar)', EN: 'Calendar file (iCalendar)' },
  mediaType: 'text/calendar',
  ending: 'ics',
  of: ['calendar'],
  from: ({ execute }, { variables: { first: _all, ...variables }, language }) =>
    execute(fileDocument('calendar-file'), { ...variables, language }),
  write: ({ icalendar }) => icalendar,
};
