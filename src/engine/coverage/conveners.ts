/** Who is to call a council together, and who may come to. */
import type { FactOf } from '../../model/fact.ts';
import { isCertain } from './councils.ts';
import type { Survey } from './survey.ts';

type Held = FactOf<'SEAT'> | FactOf<'TIE'>;

const holderOf = (held: Held) => (held.kind === 'SEAT' ? (held.for ?? held.id) : held.source);
const isFirm = (held: Held) => held.strength !== 'POSSIBLE' && isCertain(held);
const holders = (held: readonly Held[]) => [...new Set(held.map(holderOf))];

/** Who convenes, and who may come to; what is only possible makes no second convener. */
export function convenersOf(survey: Survey, council: FactOf<'FORUM_TYPE'>) {
  const ties = survey
    .pointing(council.id, 'TIE')
    .filter(({ tieKind, target }) => tieKind === 'CONVENES' && target === council.id);
  const held: readonly Held[] = [...survey.seats(council.id, 'CONVENER'), ...ties];
  const firm = holders(held.filter(isFirm));
  const perhaps = holders(held).filter((one) => !firm.includes(one));
  return { held, firm, perhaps };
}
