/** What is suggested must lead somewhere: to a page, the ids in its address to facts, and to an example there is. */
import { KnowledgeError } from '../../errors.ts';
import { parametersOf, unknownParameters } from '../../language/page-parameters.ts';
import { type PageRow, pages } from '../../language/pages.ts';
import { didYouMean } from '../../model/nearest.ts';
import type { FactsById, Ids } from '../checked-fact.ts';
import type { Suggested } from '../suggestions.ts';
import { ofNoLandscape } from './own-files.ts';
import { unknown } from './references.ts';

/** @param examples - the names of the files in `queries/examples/`, without ending */
export function suggestionFaults(
  suggested: readonly Suggested[],
  byId: FactsById,
  refused: Ids,
  examples: readonly string[],
): KnowledgeError[] {
  const isKnown = (id: string) => byId.has(id) || refused.has(id);
  return [
    ...ofNoLandscape(
      'suggestions',
      suggested.map(({ file }) => file),
      byId,
      refused,
    ),
    ...suggested.flatMap((one) => [
      ...leadsNowhere(one),
      ...unknownPage(one),
      ...unreadParameters(one),
      ...unknownIds(one, byId, isKnown),
      ...unknownExample(one, examples),
    ]),
  ];
}

function leadsNowhere({ suggestion, file, path }: Suggested): KnowledgeError[] {
  if (suggestion.page !== undefined || suggestion.example !== undefined) return [];
  const message = `"${suggestion.asks.sv}" leads nowhere.`;
  const hint = 'Name the page that answers, the example query that asks the same, or both.';
  return [new KnowledgeError('SEED_SHAPE', message, { at: file.at(path), hint })];
}

const address = (page: string) => new URL(page, 'http://explorer');

/** The page an address belongs to; `/entity/:id` takes any id. */
function pageAt(pathname: string): PageRow | undefined {
  const form = (path: string) => new RegExp(`^${path.replace(/:\w+/, '[^/]+')}$`);
  return pages.find(({ path }) => form(path).test(pathname));
}

function unknownPage({ suggestion: { page }, file, path }: Suggested): KnowledgeError[] {
  if (page === undefined || pageAt(address(page).pathname) !== undefined) return [];
  const paths = pages.map((row) => ({ id: row.path }));
  return [
    new KnowledgeError('SEED_UNKNOWN_REF', `The explorer has no page at "${page}".`, {
      at: file.at([...path, 'page']),
      hint: didYouMean(address(page).pathname, paths) ?? 'Copy the address from the explorer.',
    }),
  ];
}

function unreadParameters({ suggestion: { page }, file, path }: Suggested): KnowledgeError[] {
  const row = page === undefined ? undefined : pageAt(address(page).pathname);
  if (page === undefined || row === undefined) return [];
  const names = Object.keys(parametersOf(row.path)).join(', ');
  return unknownParameters(row.path, address(page).searchParams).map(
    (said) =>
      new KnowledgeError('SEED_SHAPE', `The page "${page}" does not read "${said}".`, {
        at: file.at([...path, 'page']),
        hint: `Copy the address from the explorer; the page reads ${names}.`,
      }),
  );
}

/** The ids an address names: in its path, its landscape, and those its page says. */
function idsIn(page: string): string[] {
  const { pathname, searchParams } = address(page);
  const row = pageAt(pathname);
  const inPath = row?.path.includes(':')
    ? [decodeURIComponent(pathname.split('/').at(-1) ?? '')]
    : [];
  const values = ['landscape', ...(row?.ids ?? [])].flatMap((name) => searchParams.getAll(name));
  const named = values
    .flatMap((value) => value.split(','))
    .flatMap((one) => {
      const [kind = '', ...ends] = one.split(':');
      return ends.length > 0 ? ends : [kind];
    });
  return [...inPath, ...named];
}

function unknownIds(
  { suggestion: { page }, file, path }: Suggested,
  byId: FactsById,
  isKnown: (id: string) => boolean,
): KnowledgeError[] {
  if (page === undefined) return [];
  const at = file.at([...path, 'page']);
  const ids = idsIn(page).filter((id) => !isKnown(id));
  return ids.map((id) => unknown(`The page "${page}" leads to`, id, 'ANY', at, byId));
}

function unknownExample(
  { suggestion: { example }, file, path }: Suggested,
  examples: readonly string[],
): KnowledgeError[] {
  if (example === undefined || examples.includes(example)) return [];
  const message = `The example is "${example}", which queries/examples/ does not have.`;
  const known = examples.map((id) => ({ id }));
  const hint = didYouMean(example, known) ?? 'Write the name of one of its files, without ending.';
  return [
    new KnowledgeError('SEED_UNKNOWN_REF', message, { at: file.at([...path, 'example']), hint }),
  ];
}
