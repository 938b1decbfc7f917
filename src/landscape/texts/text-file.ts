/** `<landscape>/documents/<id>.txt`: the text of a document, each line behind its number and a tab. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { KnowledgeError } from '../../errors.ts';
import type { FactOf } from '../../model/fact.ts';
import type { Passage } from '../../model/kinds/document.ts';
import { linesOf, passagesOf } from '../../model/passages.ts';
import type { CheckedFact, FactsById, Ids } from '../checked-fact.ts';
import { unknown } from '../checks/references.ts';
import { nameOf, pathsBelow, type WrittenFiles } from '../seed-file.ts';

/** A text by the id of its document. */
export interface TextFile {
  readonly id: string;
  readonly name: string;
  readonly lines: ReadonlyMap<number, string>;
}

const place = /^[^/]+\/documents[^/]*\/([^/]+)\.txt$/;

/** The paths of all texts below the folder, in name order. */
export function textPathsBelow(directory: string, written: WrittenFiles = new Map()): string[] {
  return [...new Set([...pathsBelow(directory), ...written.keys()])]
    .filter((path) => place.test(inside(directory, path)))
    .sort();
}

const inside = (directory: string, path: string) => relative(directory, path).replaceAll('\\', '/');

/** Where the text of a document stands, or is to stand. */
export function textPath(
  directory: string,
  id: string,
  layer: string,
  written: WrittenFiles,
): string {
  const known = textPathsBelow(directory, written).find(
    (path) => place.exec(inside(directory, path))?.[1] === id,
  );
  return known ?? join(directory, layer, 'documents', `${id}.txt`);
}

/**
 * All texts of a folder, with a fault for each line that cannot be read.
 *
 * @param takes - which of them, by their place in the folder
 */
export function readTexts(
  directory: string,
  written: WrittenFiles,
  takes: (place: readonly string[]) => boolean = () => true,
): { texts: TextFile[]; faults: KnowledgeError[] } {
  const faults: KnowledgeError[] = [];
  const paths = textPathsBelow(directory, written);
  const taken = paths.filter((path) => takes(inside(directory, path).split('/')));
  const texts = taken.flatMap((path) => {
    const text = written.get(path) ?? readFileSync(path, 'utf8');
    if (text === '') return [];
    const own = inside(directory, path);
    const name = nameOf(directory, path);
    const { lines, unread } = numberedLines(text);
    if (unread !== undefined) faults.push(unreadable(name, unread));
    return [{ id: place.exec(own)?.[1] ?? '', name, lines }];
  });
  return { texts, faults };
}

function numberedLines(text: string): { lines: Map<number, string>; unread?: number } {
  const lines = new Map<number, string>();
  let last = 0;
  for (const [at, row] of text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .entries()) {
    const [, number, line = ''] = /^ *(\d+)(?:\t(.*))?$/.exec(row) ?? [];
    if (number === undefined || Number(number) <= last) return { lines, unread: at + 1 };
    last = Number(number);
    lines.set(last, line);
  }
  return { lines };
}

function unreadable(file: string, line: number): KnowledgeError {
  return new KnowledgeError('SEED_SHAPE', 'The line has no number, or one that does not rise.', {
    at: { file, line, column: 1 },
    hint: 'kompetenslandskap sources --extract writes the file from the text of the document.',
  });
}

/** Texts of documents that are not there, or whose text is not to be shown. */
export function textFaults(
  texts: readonly TextFile[],
  byId: FactsById,
  refused: Ids,
): KnowledgeError[] {
  return texts.flatMap(({ id, name }) => {
    const at = { file: name, line: 1, column: 1 };
    const fact = byId.get(id)?.fact;
    if (refused.has(id)) return [];
    if (fact?.kind !== 'DOCUMENT')
      return [unknown('This text is of the document', id, ['DOCUMENT'], at, byId)];
    if (fact.textUse === 'WHOLE' || fact.textUse === 'QUOTATIONS') return [];
    const says = `Nothing of the text of "${id}" may be shown: its textUse is not WHOLE or QUOTATIONS.`;
    const hint = 'Take the file away, or decide on the text where the document is written.';
    return [new KnowledgeError('SEED_SHAPE', says, { at, hint })];
  });
}

/** The facts, each document with the text its file has. */
export function withTexts(
  facts: readonly CheckedFact[],
  texts: readonly TextFile[],
): CheckedFact[] {
  const byId = new Map(texts.map((text) => [text.id, text.lines]));
  return facts.map((checked) => {
    const { fact, raw } = checked;
    const lines = byId.get(fact.id);
    if (fact.kind !== 'DOCUMENT' || lines === undefined || lines.size === 0) return checked;
    return { raw, fact: { ...fact, passages: passagesOf(lines) } };
  });
}

/** The whole file; empty where there is no text. */
export function writtenText({ passages }: Pick<FactOf<'DOCUMENT'>, 'passages'>): string {
  return [...linesOf(passages ?? [])].map(([number, line]) => `${number}\t${line}\n`).join('');
}

/** A text with each of its passages changed. */
export function changedText(text: string, change: (passage: string) => string): string {
  const passages: readonly Passage[] = passagesOf(numberedLines(text).lines);
  return writtenText({
    passages: passages.map(({ from, text: own }) => ({ from, text: change(own) })),
  });
}
