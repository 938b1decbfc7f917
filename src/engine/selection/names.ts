/** Names, fields and words in a selection, and what to say when there is none such. */

import { KnowledgeError } from '../../errors.ts';
import { didYouMean } from '../../model/nearest.ts';
import { flowNumber } from '../flows/flow-number.ts';
import { idAt } from '../flows/party-at.ts';
import type { Reading } from '../reading.ts';
import { fieldNames, fields } from './fields.ts';
import type { Position } from './grammar.ts';

const folded = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Something is wrong at a place in the expression. */
export function badSelection(at: Position, message: string, hint?: string): KnowledgeError {
  return new KnowledgeError(
    'BAD_SELECTION',
    `At line ${at.line}, column ${at.column}: ${message}`,
    hint === undefined ? {} : { hint },
  );
}

/** A field there is none of. */
export function badField(field: string, at: Position): KnowledgeError {
  const names = [...Object.keys(fields), ...Object.keys(fieldNames)];
  const nearest = didYouMean(
    field,
    names.map((id) => ({ id, names: [] })),
  );
  return badSelection(
    at,
    `there is no field "${field}".`,
    nearest ?? `The fields are ${Object.keys(fields).join(', ')}.`,
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
  const nearest = didYouMean(
    value.toLowerCase(),
    lower.map((id) => ({ id, names: [] })),
  );
  return badSelection(
    at,
    `"${value}" is no ${field}.`,
    nearest ?? `It may be ${lower.join(', ')}.`,
  );
}

/** The parties with this id, or else with this name or alias. */
function partiesCalled({ graph }: Reading, name: string): number[] {
  const byId = graph.partyNumber.get(name);
  if (byId !== undefined) return [byId];
  const asked = folded(name);
  return graph.parties.flatMap(({ name: own, aliases }, party) =>
    [own.sv, own.en, ...aliases.map(({ text }) => text)].some((one) => folded(one) === asked)
      ? [party]
      : [],
  );
}

/** Is there no party and no flow of this name? */
export function isUnknown(reading: Reading, name: string): boolean {
  return flowNumber(reading.graph, name) === undefined && partiesCalled(reading, name).length === 0;
}

/**
 * The party with this id, or with this name or alias, å ä ö typed as a a o included.
 *
 * @throws {@link KnowledgeError} `BAD_SELECTION` when nobody, or several, are called so
 */
export function nameAsked(reading: Reading, name: string, at: Position): number {
  const { graph } = reading;
  const called = partiesCalled(reading, name);
  const [first] = called;
  if (called.length === 1 && first !== undefined) return first;
  const ids = called.map((party) => `"${idAt(graph, party)}"`).join(', ');
  if (called.length > 1)
    throw badSelection(at, `several are called "${name}".`, `Use an id: ${ids}.`);
  const candidates = graph.parties.map(({ id, name: own }) => ({ id, names: [own.sv, own.en] }));
  throw badSelection(
    at,
    `nobody is called "${name}".`,
    didYouMean(name, candidates) ??
      'Use an id or a whole name; names of several words stand in "quotes".',
  );
}
