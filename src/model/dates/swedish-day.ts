/** Moments as days and times in Sweden, wherever the program runs and whoever reads. */

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day, such as `2026-11-20`, and the time, such as `14:05`, that a moment is in Sweden. */
export function inSweden(moment: string | number | Date): { day: string; time: string } {
  const parts = clock.formatToParts(new Date(moment));
  const part = (name: string) => parts.find(({ type }) => type === name)?.value ?? '';
  const day = ['year', 'month', 'day'].map(part).join('-');
  return { day, time: `${part('hour')}:${part('minute')}` };
}

/** The day that a moment is in Sweden; days written so compare as text. */
export function dayInSweden(moment: string | number | Date): string {
  return inSweden(moment).day;
}
