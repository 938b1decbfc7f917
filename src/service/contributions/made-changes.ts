/** What somebody typed, made into changes against the revision it was made from. */

import { z } from 'zod';
import { isMapping, type Mapping } from '../../landscape/raw-fact.ts';
import { both } from '../../language/words.ts';
import type { Act, Change } from '../../model/changes/change.ts';
import { changesBetween } from '../../model/changes/changes-between.ts';
import { type Fact, kindNamed } from '../../model/fact.ts';
import type { FactIndex } from '../../model/fact-index.ts';
import { isSame } from '../../model/same.ts';
import { asKept } from '../../record/revisions/pieces.ts';
import { shaped } from './fact-shape.ts';
import { type Fault, faultOf } from './fault.ts';

/** One change as it was typed. */
export interface TypedChange {
  readonly fact: string;
  readonly act: Act;
  readonly property?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The changes that could be made of it, and what is wrong with the rest. */
export interface Made {
  readonly changes: readonly Change[];
  readonly faults: readonly Fault[];
}

/** What a fact is before it is typed, as it is made step by step; undefined where it goes. */
type Working = Map<string, { readonly fact: Mapping | undefined; readonly change: number }>;

function listsOf(kind: Fact['kind']): Mapping {
  const { shape } = kindNamed[kind].shape;
  const lists = Object.entries(shape).filter(
    ([name, field]) => field instanceof z.ZodArray && name !== 'landscapes',
  );
  return Object.fromEntries(lists.map(([name]) => [name, []]));
}

/** A new fact as it was typed, with what holds where nothing is said. */
function whole({ fact: id, after }: TypedChange, landscape: string): Mapping {
  const given = isMapping(after) ? after : {};
  const kind = given.kind as Fact['kind'];
  const usual = Object.hasOwn(kindNamed, kind)
    ? { ...listsOf(kind), ...kindNamed[kind].defaults }
    : {};
  return { ...usual, landscapes: [landscape], ...given, id };
}

const unknownFact = (typed: TypedChange, place: number) =>
  faultOf(
    'UNKNOWN_ENTITY',
    typed as Change,
    place,
    both('Ingen uppgift har detta id.', 'No fact has this id.'),
    both('Lägg till uppgiften först.', 'Add the fact first.'),
  );

/** Puts one property into a fact; its old value is compared where it was told. */
function set(fact: Mapping, typed: TypedChange, place: number): Mapping | Fault {
  const { property, before, after } = typed;
  if (!property || property === 'id' || property === 'kind')
    return faultOf(
      'BAD_USER_INPUT',
      { fact: typed.fact, property: property ?? undefined },
      place,
      both(
        'Det sägs inte vilken egenskap som ska ändras, eller den kan inte ändras.',
        'It is not said which property is to change, or it cannot be changed.',
      ),
    );
  const now = Object.hasOwn(fact, property) ? fact[property] : undefined;
  if (before !== undefined && !isSame(before ?? undefined, now))
    return {
      ...faultOf(
        'SET_OTHERWISE',
        { fact: typed.fact, property },
        place,
        both(
          'Där stod något annat när det här skrevs.',
          'Something else stood there when this was written.',
        ),
        both(
          'Läs vad som står där nu, och skriv ditt på nytt utifrån det.',
          'Read what stands there now, and write yours anew from it.',
        ),
      ),
      now: now ?? null,
    };
  const { [property]: _, ...others } = fact;
  const isList = Array.isArray(listsOf(fact.kind as Fact['kind'])[property]);
  if (after === null || after === undefined) return isList ? { ...others, [property]: [] } : others;
  return { ...others, [property]: after };
}

/** Does what one typed change says to what there is until then. */
function doOne(
  working: Working,
  current: Mapping | undefined,
  typed: TypedChange,
  change: number,
  landscape: string,
): Fault | undefined {
  const put = (fact: Mapping | undefined) => void working.set(typed.fact, { fact, change });
  if (typed.act === 'ADD' || typed.act === 'RETURN') {
    if (current === undefined) return put(whole(typed, landscape));
    return faultOf(
      'TAKEN',
      typed as Change,
      change,
      both('Det finns redan en uppgift med detta id.', 'There is a fact with this id already.'),
      both(
        'Ändra den som finns, eller välj ett annat id.',
        'Change the one there is, or choose another id.',
      ),
    );
  }
  if (current === undefined) return unknownFact(typed, change);
  if (typed.act === 'WITHDRAW') return put(undefined);
  const made = set(current, typed, change);
  if ('says' in made) return made as Fault;
  return put(made as Mapping);
}

/**
 * Makes changes of what was typed. What has no shape is told, and is no part of them.
 *
 * @param base - the facts it was made from
 * @param withdrawn - ids that were withdrawn, which come back when they are added
 */
export function madeChanges(
  typed: readonly TypedChange[],
  base: FactIndex,
  landscape: string,
  withdrawn: { has(id: string): boolean },
): Made {
  const working: Working = new Map();
  const faults: Fault[] = [];
  for (const [place, one] of typed.entries()) {
    const known = working.get(one.fact);
    const current = known ? known.fact : (base.byId.get(one.fact) as Mapping | undefined);
    const fault = doOne(working, current, one, place, landscape);
    if (fault !== undefined) faults.push(fault);
  }
  const [before, after]: [Fact[], Fact[]] = [[], []];
  for (const [id, { fact, change }] of working) {
    const was = base.byId.get(id);
    const is = fact === undefined ? undefined : shaped(fact, change);
    if (Array.isArray(is)) {
      faults.push(...is);
      continue;
    }
    if (was !== undefined) before.push(was);
    if (is !== undefined) after.push(is);
  }
  const changes = changesBetween(before, asKept(after)).map((change): Change => {
    const isBack = change.act === 'ADD' && withdrawn.has(change.fact);
    return isBack ? { ...change, act: 'RETURN' } : change;
  });
  return { changes, faults };
}

/** The changes that undo others, last first. */
export function undone(changes: readonly Change[]): Change[] {
  const acts = { ADD: 'WITHDRAW', RETURN: 'WITHDRAW', WITHDRAW: 'RETURN', SET: 'SET' } as const;
  return changes
    .map(({ before, after, ...change }) => ({
      ...change,
      act: acts[change.act],
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    }))
    .reverse();
}
