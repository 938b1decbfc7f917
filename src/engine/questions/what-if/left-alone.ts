/** What stays when somebody goes, and then has nobody who convenes, leads or hosts it. */
import { dayInSweden } from '../../../model/dates/swedish-day.ts';
import { validityOn } from '../../../model/dates/validity.ts';
import type { Fact } from '../../../model/fact.ts';
import type { Reading } from '../../reading.ts';

const keeping: ReadonlySet<string> = new Set(['CONVENES', 'LEADS', 'HOSTS', 'CONVENER', 'CHAIR']);

/** What has been held, or is written, needs nobody to keep it going. */
const done: ReadonlySet<string> = new Set(['EVENT', 'DOCUMENT']);

/** Who keeps what going, by a tie or a seat. */
function keptBy(fact: Fact): { readonly who: string; readonly what: string } | undefined {
  if (fact.kind === 'TIE' && keeping.has(fact.tieKind))
    return { who: fact.source, what: fact.target };
  if (fact.kind === 'SEAT' && keeping.has(fact.capacity) && fact.for !== undefined)
    return { who: fact.for, what: fact.of };
  return undefined;
}

/** The ids of what has a keeper today and none when these are gone, in id order. */
export function leftAlone({ facts, asOf }: Reading, removed: readonly string[]): string[] {
  const gone = new Set(removed);
  const day = dayInSweden(asOf);
  const keptOn = (id: string) =>
    facts
      .pointingTo(id)
      .filter((fact) => fact.standing !== 'MISSING' && validityOn(fact, day) !== 'ENDED')
      .flatMap((fact) => keptBy(fact) ?? []);
  const kept = removed.flatMap((id) =>
    keptOn(id).flatMap(({ who, what }) => (who === id ? [what] : [])),
  );
  return [...new Set(kept)]
    .filter((what) => !gone.has(what) && !done.has(facts.byId.get(what)?.kind ?? ''))
    .filter((what) => keptOn(what).every((one) => one.what !== what || gone.has(one.who)))
    .sort();
}
