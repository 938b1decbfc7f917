/** A fact as it is written when it stands alone: every property under its key, nothing taken from around it. */
import type { Alias, Citation, Text } from '../../model/common.ts';
import { type EntityKind, type Fact, kindNamed } from '../../model/fact.ts';
import { isKeptBeside } from '../../model/kept-beside.ts';
import { sharedLayer } from '../../model/layer.ts';
import { isSame } from '../../model/same.ts';
import { type CitationDefaults, readCitations } from '../citation.ts';
import { isMapping, type Mapping } from '../raw-fact.ts';
import { keyOf } from '../written-keys.ts';

const first = ['id', 'name', 'aliases', 'description'];
const last = ['standing', 'strength', 'landscapes', 'citations'];

/** @param layer - the folder it is to stand in */
export function longForm(fact: Fact, layer: string): Mapping {
  const properties = Object.keys(fact).filter((name) => name !== 'kind' && !isKeptBeside(name));
  const middle = properties.filter((name) => ![...first, ...last].includes(name)).sort();
  const order = [...first, ...middle, ...last].filter((name) => properties.includes(name));
  return Object.assign({}, ...order.map((name) => written(fact, name, layer)));
}

function written(fact: Fact, property: string, layer: string): Mapping {
  const value = (fact as unknown as Mapping)[property];
  const isLeftOut = isEmpty(value) && property !== 'landscapes';
  const defaults = kindNamed[fact.kind].defaults as Mapping | undefined;
  if (isLeftOut || isSame(defaults?.[property], value)) return {};
  return writtenValue(fact.kind, property, value, layer);
}

const isEmpty = (value: unknown) =>
  value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * One property with its keys: mostly one, two for the text of a statement, none where the folder says it.
 *
 * @param around - what the fact says, or takes over, of all its citations
 */
export function writtenValue(
  kind: EntityKind,
  property: string,
  value: unknown,
  layer: string,
  around: CitationDefaults = {},
): Mapping {
  if (property === 'landscapes') return writtenLandscapes(value as readonly string[], layer);
  if (property === 'citations') return { cite: writtenCitations(value as Citation[], around) };
  if (property === 'aliases') return { aliases: (value as Alias[]).map(writtenAlias) };
  if (kind === 'STATEMENT' && property === 'text') return value as Mapping;
  return { [keyOf(kind, property)]: plainly(value) };
}

function writtenLandscapes(landscapes: readonly string[], layer: string): Mapping {
  if (layer === sharedLayer) return landscapes.length === 0 ? {} : { landscapes };
  if (landscapes.length === 0) return { landscapes: [] };
  const others = landscapes.filter((one) => one !== layer);
  return others.length === 0 ? {} : { landscapes: others };
}

function writtenAlias({ text, ...dates }: Alias): unknown {
  return Object.keys(dates).length === 0 ? text : { text, ...dates };
}

function writtenCitations(citations: readonly Citation[], around: CitationDefaults): unknown {
  const all = citations.map((citation) => writtenCitation(citation, around));
  return all.length === 1 && typeof all[0] === 'string' ? all[0] : all;
}

/** On one line where that says the same, else in the long form. */
export function writtenCitation(citation: Citation, around: CitationDefaults): unknown {
  const { document, locator, basis, supports, certain, reason } = citation;
  const at = locator.replace(/(, r\. \d+)–(\d+)/, '$1-$2');
  const short = `${document} ${at}`;
  if (isSame(readCitations(short, around)[0], citation)) return short;
  const uncertain = certain ? undefined : reason === undefined ? true : plainly(reason);
  const doubt = around.uncertain === undefined ? {} : { uncertain: false };
  return {
    in: document,
    at,
    ...(supports.length > 0 ? { supports } : {}),
    basis,
    ...(uncertain === undefined ? doubt : { uncertain }),
    ...(certain && reason !== undefined ? { reason } : {}),
  };
}

/** Texts alike in both languages and lists of one as that one. */
function plainly(value: unknown): unknown {
  if (isText(value)) return value.sv === value.en ? value.sv : value;
  const isPlainList = Array.isArray(value) && value.length === 1 && typeof value[0] === 'string';
  return isPlainList ? value[0] : value;
}

function isText(value: unknown): value is Text {
  return isMapping(value) && 'sv' in value && 'en' in value && Object.keys(value).length === 2;
}
