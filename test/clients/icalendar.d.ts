/** What the tests use of tritech's `icalendar`, which describes no types. */
declare module 'icalendar' {
  interface Event {
    getPropertyValue(name: string): unknown;
  }
  export function parse_calendar(text: string): { events(): readonly Event[] };
}
