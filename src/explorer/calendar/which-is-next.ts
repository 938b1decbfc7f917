/** Which meeting of the year wheel comes next. */
import { dayInSweden } from '../../model/dates/swedish-day.ts';

/** The quarter of today in Sweden, from 1 to 4. */
export const quarterNow = () => Math.ceil(Number(dayInSweden(Date.now()).slice(5, 7)) / 3);

/** The meeting that comes next, this quarter's among them. */
export function nextOf<Slot extends { quarter: number | null; whose: readonly Forum[] }, Forum>(
  slots: readonly (Slot & { readonly whose: readonly Forum[] })[],
  now: number,
) {
  const ahead = (quarter: number) => (quarter - now + 4) % 4;
  return slots
    .flatMap((slot) => {
      const { quarter, whose } = slot;
      const [forum] = whose;
      return quarter && forum ? [{ slot, quarter, forum }] : [];
    })
    .sort((a, b) => ahead(a.quarter) - ahead(b.quarter))[0];
}
