/** What is published of a landscape, as a workbook or as rows of one kind. */
import { KnowledgeError } from '../../../errors.ts';
import { columnsOf } from '../../../landscape/workbook/columns.ts';
import { markHeads, marksOf } from '../../../landscape/workbook/csv.ts';
import { nameBook } from '../../../landscape/workbook/names.ts';
import type { MadeFrom } from '../../../landscape/workbook/sheet.ts';
import { cellsOf } from '../../../landscape/workbook/write-rows.ts';
import type { WorkbookOf } from '../../../landscape/workbook/write-workbook.ts';
import type { EntityKind } from '../../../model/fact.ts';
import { layerOf, sharedLayer } from '../../../model/layer.ts';
import type { PublishedNow } from '../compare.ts';

/** So much of a digest tells revisions apart. */
const digestLength = 16;

/** What a workbook of a landscape is made from. */
export function workbookOf(now: PublishedNow, layer: string): WorkbookOf {
  const landscape = now.facts.find(({ id, kind }) => kind === 'LANDSCAPE' && id === layer);
  const shared = { sv: 'Det som alla landskap delar', en: 'What all landscapes share' };
  return {
    name: landscape?.name ?? shared,
    facts: now.facts.filter((fact) => layerOf(fact, now.apart) === layer),
    named: now.facts,
    madeFrom: madeFrom(now, layer),
  };
}

/** The rows of one kind, heads first. */
export function csvRows(now: PublishedNow, layer: string, kind: EntityKind): (string | number)[][] {
  const { facts, named, madeFrom: from } = workbookOf(now, layer);
  const book = nameBook(named, [], layer);
  const rows = facts.filter((fact) => fact.kind === kind);
  return [
    [...markHeads, ...columnsOf(kind).map(({ head }) => head.SV)],
    ...rows.map((fact) => [...marksOf(fact.id, from), ...cellsOf(fact, book)]),
  ];
}

function madeFrom({ database, revisions }: PublishedNow, layer: string): MadeFrom {
  const [current] = revisions;
  if (current === undefined || database === undefined) throw nothingPublished();
  const digest = current.digest.slice(0, digestLength);
  return { database, revision: current.number, digest, layer };
}

export function nothingPublished(): KnowledgeError {
  return new KnowledgeError('DATABASE_EMPTY', 'The database holds no published landscape.', {
    hint: 'A workbook is made from what is published: "load" publishes a folder first.',
  });
}

/**
 * The landscape that is meant: the one that is named, else the only one there is.
 *
 * @throws {@link KnowledgeError} `UNKNOWN_LANDSCAPE`
 */
export function landscapeMeant({ facts }: PublishedNow, named: string | undefined): string {
  const landscapes = facts.filter(({ kind }) => kind === 'LANDSCAPE');
  const byName = [...landscapes].sort((a, b) =>
    (a.name?.sv ?? '').localeCompare(b.name?.sv ?? '', 'sv'),
  );
  const meant = named ?? (byName.length === 1 ? byName[0]?.id : undefined);
  if (meant !== undefined && (meant === sharedLayer || landscapes.some(({ id }) => id === meant)))
    return meant;
  throw new KnowledgeError(
    'UNKNOWN_LANDSCAPE',
    meant === undefined ? 'It is not said which landscape.' : `No landscape has the id "${meant}".`,
    {
      hint: `There are: ${byName.map(({ id }) => id).join(', ') || 'none'}.`,
    },
  );
}
