/** Names, fields and words in a selection, and what to say when there is none such. */

import { type ErrorDetails, KnowledgeError } from '../../errors.ts';
import type { Fact } from '../../model/fact.ts';
import { didYouMean } from '../../model/nearest.ts';
import { asCandidate } from '../answering/candidate.ts';
import { belongsTo } from '../answering/filter.ts';
import { flowNumber } from '../flows/flow-number.ts';
import { landscapeSeen } from '../flows/lens.ts';
import { idAt, partyAt } from '../flows/party-at.ts';
import { keptOf } from '../kept.ts';
import type { Reading } from '../reading.ts';
import { fieldNames, fields } from './fields.ts';
import type { Position } from './grammar.ts';
import type { Sight } from './sight.ts';

/** Who is called how, worked out once for each revision. */
interface Called {
  /** Parties by their folded names and aliases. */
  readonly parties: ReadonlyMap<string, readonly number[]>;
  /** The facts of each Swedish name or alias, in lower case, in id order. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

const textOf = ({ text }: { readonly text: string }) => text;

const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

function partiesByCall({ graph }: Reading): Called['parties'] {
  const called = new Map<string, number[]>();
  for (const [party, { name, aliases }] of graph.parties.entries()) {
    const names = [name.sv, name.en, ...aliases.map(({ text }) => text)].map(folded);
    for (const one of new Set(names)) {
      const others = called.get(one);
      if (others === undefined) called.set(one, [party]);
      else others.push(party);
    }
  }
  return called;
}

function factsByCall({ facts }: Reading): Called['facts'] {
  const called = new Map<string, Fact[]>();
  for (const fact of facts.facts)
    for (const one of [...(fact.name ? [fact.name.sv] : []), ...fact.aliases.map(textOf)]) {
      const lower = one.toLowerCase();
      const others = called.get(lower);
      if (others === undefined) called.set(lower, [fact]);
      else others.push(fact);
    }
  return called;
}

const calledIn = keptOf(
  (reading: Reading): Called => ({
    parties: partiesByCall(reading),
    facts: factsByCall(reading),
  }),
);

/** Where a name is looked for: what it says in the landscape asked comes before what it says elsewhere. */
export type Where = Pick<Sight, 'reading' | 'there'>;

/** Those of the landscape asked, or of all, else whoever is called so anywhere. */
function here<T>(
  { reading: { graph }, there }: Where,
  called: readonly T[],
  factOf: (one: T) => Fact,
) {
  const landscape = landscapeSeen(graph, there);
  const own = called.filter((one) => belongsTo(factOf(one), landscape));
  return own.length > 0 ? own : called;
}

/** The first fact with this Swedish name or alias, by its id. */
export function factCalled(where: Where, name: string): string | undefined {
  const called = calledIn(where.reading).facts.get(name.toLowerCase()) ?? [];
  return here(where, called, (fact) => fact)[0]?.id;
}

/** Something is wrong at a place in the expression. */
export function badSelection(
  at: Position,
  message: string,
  hint?: ErrorDetails['hint'],
): KnowledgeError {
  return new KnowledgeError(
    'BAD_SELECTION',
    `At line ${at.line}, column ${at.column}: ${message}`,
    hint === undefined ? {} : { hint },
  );
}

/** A field there is none of. */
export function badField(field: string, at: Position): KnowledgeError {
  const names = [...Object.keys(fields), ...Object.keys(fieldNames)];
  const candidates = names.map((id) => ({ id }));
  return badSelection(
    at,
    `there is no field "${field}".`,
    () => didYouMean(field, candidates) ?? `The fields are ${Object.keys(fields).join(', ')}.`,
  );
}

/** A word its field does not take. */
export function badWord(
  field: string,
  value: string,
  words: readonly string[],
  at: Position,
): KnowledgeError {
  const lower = words.map((word) => word.toLowerCase());
  const candidates = lower.map((id) => ({ id }));
  return badSelection(
    at,
    `"${value}" is no ${field}.`,
    () => didYouMean(value.toLowerCase(), candidates) ?? `It may be ${lower.join(', ')}.`,
  );
}

/** The parties with this id, or else with this name or alias, wherever they are. */
function partiesCalled(reading: Reading, name: string): readonly number[] {
  const byId = reading.graph.partyNumber.get(name);
  return byId === undefined ? (calledIn(reading).parties.get(folded(name)) ?? []) : [byId];
}

/** Is there no party and no flow of this name? */
export function isUnknown(reading: Reading, name: string): boolean {
  return flowNumber(reading.graph, name) === undefined && partiesCalled(reading, name).length === 0;
}

/**
 * The party with this id, or with this name or alias in the landscape asked, å ä ö typed as a a o included.
 *
 * @throws {@link KnowledgeError} `BAD_SELECTION` when nobody, or several, are called so
 */
export function nameAsked(where: Where, name: string, at: Position): number {
  const { graph } = where.reading;
  const called = here(where, partiesCalled(where.reading, name), (one) => partyAt(graph, one));
  const [first] = called;
  if (called.length === 1 && first !== undefined) return first;
  const ids = called.map((party) => `"${idAt(graph, party)}"`).join(', ');
  if (called.length > 1)
    throw badSelection(at, `several are called "${name}".`, `Use an id: ${ids}.`);
  throw badSelection(
    at,
    `nobody is called "${name}".`,
    () =>
      didYouMean(name, graph.parties.map(asCandidate)) ??
      'Use an id or a whole name; names of several words stand in "quotes".',
  );
}
