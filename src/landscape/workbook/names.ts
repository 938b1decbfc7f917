/** References by name: what a fact is called in a cell, and which fact a name in a cell means. */
import { nameOfId } from '../../language/names.ts';
import type { Text } from '../../model/common.ts';
import type { EntityKind, Fact } from '../../model/fact.ts';
import { indexFacts } from '../../model/fact-index.ts';
import { type Candidate, nearest } from '../../model/nearest.ts';
import type { Reference } from '../../model/references.ts';
import { said } from './cell-fault.ts';
import { alike } from './sheet.ts';

/** Something that can be named in a cell. */
export interface Nameable {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name?: Text | undefined;
  readonly aliases: readonly { readonly text: string }[];
  readonly landscapes: readonly string[];
}

/** How sure a name is: the name itself, the English one, another name, or one it had before. */
const NAME = 0;
const ENGLISH = 1;
const ALIAS = 2;
const FORMER = 3;

interface Named {
  readonly one: Nameable;
  readonly as: number;
}

/** Names and what they mean. */
export interface NameBook {
  /** The name in a cell; with the id in brackets where the name alone would not tell. */
  written(id: string, to: Reference['to']): string;
  /** What is meant, or why that cannot be told. */
  find(text: string, to: Reference['to']): { readonly id: string } | { readonly fault: Text };
}

/**
 * @param facts - all that may be named, as the workbook was made
 * @param current - what the workbook says anew: new rows, and rows with another name
 * @param layer - the landscape of the workbook, whose facts are meant before others
 */
export function nameBook(
  facts: readonly Fact[],
  current: readonly Nameable[],
  layer: string,
): NameBook {
  const renamed = new Set(current.map(({ id }) => id));
  const byId = new Map<string, Nameable>(facts.map((fact) => [fact.id, fact]));
  for (const one of current) byId.set(one.id, one);
  const byName = new Map<string, Named[]>();
  const put = (text: string, named: Named) => {
    const key = alike(text);
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [named]);
    else list.push(named);
  };
  for (const fact of facts) putNames(put, fact, renamed.has(fact.id) ? FORMER : NAME);
  for (const one of current) putNames(put, one, NAME);
  const reading = { facts: indexFacts(facts) };
  let hints = 0;
  const isOf = ({ kind }: Nameable, to: Reference['to']) => to === 'ANY' || to.includes(kind);

  const meant = (text: string, to: Reference['to']): Nameable[] => {
    const named = (byName.get(alike(text)) ?? []).filter(({ one }) => isOf(one, to));
    const rank = ({ one, as }: Named) => as * 3 + nearness(one, layer);
    const best = Math.min(...named.map(rank));
    return [...new Set(named.filter((one) => rank(one) === best).map(({ one }) => one))];
  };

  return {
    written(id, to) {
      const one = byId.get(id);
      if (one === undefined) return `[${id}]`;
      const name = one.name?.sv;
      if (name === undefined) return `${oneLine(nameOfId(reading, id, 'SV'))} [${id}]`;
      const found = meant(name, to);
      const tells = found.length === 1 && found[0]?.id === id && !/[\n;|[\]]/.test(name);
      return tells ? name : `${oneLine(name)} [${id}]`;
    },
    find(text, to) {
      const id = /\[([^[\]]+)\]$/.exec(text)?.[1];
      const told = byId.get(id ?? text);
      const found = id === undefined ? meant(text, to) : [];
      if (found.length === 1 && found[0] !== undefined) return { id: found[0].id };
      if (told !== undefined && isOf(told, to)) return { id: told.id };
      if (found.length > 1) return { fault: several(text, found) };
      hints += 1;
      if (id !== undefined || hints > mostHints) return { fault: unknown(text, told, []) };
      const named = [...byId.values()].filter((one) => one.name !== undefined && isOf(one, to));
      return { fault: unknown(text, told, lookingLike(text, named)) };
    },
  };
}

function putNames(put: (text: string, named: Named) => void, one: Nameable, as: number): void {
  if (one.name !== undefined) {
    put(one.name.sv, { one, as });
    put(one.name.en, { one, as: Math.max(as, ENGLISH) });
  }
  for (const { text } of one.aliases) put(text, { one, as: Math.max(as, ALIAS) });
}

/** What is of the workbook's own landscape is meant before what all share, and that before what others say. */
function nearness({ landscapes }: Nameable, layer: string): number {
  if (landscapes.includes(layer)) return 0;
  return landscapes.length === 0 ? 1 : 2;
}

/** Signs that would part it are left out; the id in brackets tells what is meant. */
const oneLine = (text: string) => text.replace(/[\n;|[\]]+/g, ' ').replace(/\s+/g, ' ');

/** Nobody reads more hints than this, and each looks at all names. */
const mostHints = 200;

function lookingLike(text: string, named: readonly Nameable[]): string[] {
  const candidates = named.map(
    (one): Candidate => ({ id: one.id, names: [one.name?.sv ?? '', one.name?.en ?? ''] }),
  );
  const names = new Map(named.map((one) => [one.id, one.name?.sv ?? one.id]));
  return nearest(text, candidates).map((id) => names.get(id) ?? id);
}

function several(text: string, found: readonly Nameable[]): Text {
  const ids = found.map(({ id }) => `${text} [${id}]`);
  return said(
    `Flera heter "${text}". Skriv en av: ${ids.join(', ')}.`,
    `Several are called "${text}". Write one of: ${ids.join(', ')}.`,
  );
}

function unknown(text: string, told: Nameable | undefined, alikes: readonly string[]): Text {
  if (told !== undefined)
    return said(
      `"${text}" är inte av det slag som kan stå här.`,
      `"${text}" is not of a kind that can stand here.`,
    );
  const names = alikes.map((name) => `"${name}"`);
  const [sv, en] =
    names.length === 0
      ? ['Lägg till det som en egen rad.', 'Add it as a row of its own.']
      : [`Menade du ${names.join(' eller ')}?`, `Did you mean ${names.join(' or ')}?`];
  return said(`Ingenting här heter "${text}". ${sv}`, `Nothing here is called "${text}". ${en}`);
}
