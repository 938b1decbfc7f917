/** Changes put on top of what is published: what comes of them, and what keeps them from being published. */

import type { KnowledgeError } from '../../errors.ts';
import { both } from '../../language/words.ts';
import type { Change } from '../../model/changes/change.ts';
import { type Merge, merge } from '../../model/changes/merge.ts';
import type { Fact } from '../../model/fact.ts';
import { type LayersApart, layerOf } from '../../model/layer.ts';
import { isSame } from '../../model/same.ts';
import { faultsOfResult } from '../working-copy/faults-of-result.ts';
import { placeIn, rawOf } from './fact-shape.ts';
import { conflictFault, type Fault, faultOf } from './fault.ts';

/** What is published, as far as changes are checked against it. */
export interface CheckedAgainst {
  readonly facts: readonly Fact[];
  readonly revision: number;
  readonly apart: LayersApart;
}

/** What came of putting changes on top. */
export interface Checked {
  readonly merged: Merge;
  readonly faults: readonly Fault[];
}

/** What the whole is found at fault with, in Swedish; its own sentence stands in English. */
const inSwedish: Readonly<Record<string, string>> = {
  SEED_UNKNOWN_REF: 'Uppgiften pekar på något som inte finns.',
  SEED_WRONG_KIND: 'Uppgiften pekar på något av fel slag.',
  SEED_NO_CITATION: 'Uppgiften har ingen källa.',
  SEED_UNKNOWN_LOCATOR: 'Stället finns inte i källan.',
  SEED_AREA: 'Området hör till ett annat landskap, eller två områden har samma färg.',
  SEED_CYCLE: 'Delar och helheter bildar en krets.',
};

function resultFault(
  { code, message, hint, at }: KnowledgeError,
  changes: readonly Change[],
): Fault {
  const { fact, property } = placeIn(at?.file ?? '');
  const ofFact = changes.findIndex((one) => one.fact === fact);
  const ofProperty = changes.findIndex(
    (one) => one.fact === fact && one.property !== undefined && one.property === property,
  );
  const place = ofProperty >= 0 ? ofProperty : ofFact;
  const isHere = place >= 0;
  return faultOf(
    code,
    isHere ? { fact, property } : {},
    isHere ? place : undefined,
    both(inSwedish[code] ?? 'Ändringen går inte ihop med resten.', message),
    hint === undefined ? undefined : both(hint, hint),
  );
}

/** Who may change one landscape may not change what others say, or what all share. */
function strayed(
  changes: readonly Change[],
  landscape: string,
  { facts, apart }: CheckedAgainst,
  after: readonly Fact[],
): Fault[] {
  const [was, is] = [facts, after].map((all) => new Map(all.map((fact) => [fact.id, fact])));
  const isIn = (fact: Fact | undefined) =>
    fact === undefined || fact.id === landscape || layerOf(fact, apart) === landscape;
  const isWithin = (id: string) => {
    const [before, now] = [was?.get(id), is?.get(id)];
    if (!isIn(before) || !isIn(now)) return false;
    if (now === undefined) return true;
    return isSame(now.landscapes, before?.landscapes ?? [landscape]);
  };
  const ids = new Set(changes.map(({ fact }) => fact));
  return [...ids]
    .filter((id) => !isWithin(id))
    .map((id) =>
      faultOf(
        'OTHER_LANDSCAPE',
        { fact: id },
        changes.findIndex(({ fact }) => fact === id),
        both(
          'Uppgiften hör inte till detta landskap ensamt.',
          'The fact does not belong to this landscape alone.',
        ),
        both(
          'Det som delas, eller som ett annat landskap säger, ändras där det hör hemma.',
          'What is shared, or what another landscape says, is changed where it belongs.',
        ),
      ),
    );
}

/** Puts changes on top of what is published, and looks at the result as a whole. */
export function checkedChanges(
  changes: readonly Change[],
  landscape: string,
  now: CheckedAgainst,
): Checked {
  const merged = merge(now.facts, changes);
  const changed = new Set(merged.made.map(({ fact }) => fact));
  const written = new Map(
    merged.facts
      .filter(({ id }) => changed.has(id))
      .map((fact) => [fact.id, rawOf(fact as never)] as const),
  );
  const found = faultsOfResult(merged, { ...now, written });
  return {
    merged,
    faults: [
      ...merged.conflicts.map((conflict) => conflictFault(conflict, changes)),
      ...strayed(changes, landscape, now, merged.facts),
      ...found.map((fault) => resultFault(fault, changes)),
    ],
  };
}
