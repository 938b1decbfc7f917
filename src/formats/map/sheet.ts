/** What stands on the map, before anything has a place: groups across, levels down, and who stands in each cell, in one language. */
import { capital } from '../../language/grammar.ts';
import { type Language, roleWords } from '../../language/words.ts';
import type { AreaColour, RoleName } from '../../model/words.ts';
import { mapWords } from './map-words.ts';
import { plain, type Run, type Sign } from './runs.ts';
import { quiet } from './signs.ts';
import type { Words } from './wrap.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
export interface ToldDocument {
  readonly id: string;
  readonly name: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly date: string | null;
}
/** A party in a cell, as the answer tells it. */
export interface ToldStanding {
  readonly party: Named & { readonly kind: string };
  readonly roles: readonly RoleName[];
  readonly areas: readonly AreaColour[];
  readonly side: string;
  readonly why: readonly {
    readonly sentence: string;
    readonly citations: readonly { readonly document: ToldDocument; readonly locator: string }[];
  }[];
}
/** What of the map's answer is drawn. */
export interface ToldMap {
  readonly columns: readonly {
    readonly type: { readonly id: string } | null;
    readonly name: string;
    readonly total: number;
  }[];
  readonly rows: readonly { readonly level: string | null; readonly name: string }[];
  readonly groups: readonly {
    readonly name: string;
    readonly types: readonly { readonly id: string }[];
    readonly untyped: readonly { readonly id: string }[];
  }[];
  readonly cells: readonly {
    readonly level: string | null;
    readonly type: string | null;
    readonly parties: readonly ToldStanding[];
  }[];
  readonly areas: readonly {
    readonly colour: AreaColour;
    readonly name: string;
    readonly inAWord: string;
  }[];
}

/** Who stands under one heading. */
export interface Block {
  readonly name: string;
  /** The id of the type; null for those whose type no source states. */
  readonly type: string | null;
  /** The type itself, where it stands here for those no source names. */
  readonly itself: ToldStanding | undefined;
  readonly others: readonly ToldStanding[];
}
/** A group of types, with its blocks on each level and the names of the types nobody stands under. */
export interface Column {
  readonly name: string;
  readonly cells: readonly (readonly Block[])[];
  readonly silent: readonly Named[];
}

/** As many columns as stand on one sheet where a landscape groups nothing. */
const mostColumns = 6;

type Group = ToldMap['groups'][number];
type ColumnName = (type: string | null) => string;

/** A landscape that groups nothing has its types in the order of their names, evenly. */
function groupsOf({ groups }: ToldMap, nameOf: ColumnName): readonly Group[] {
  const [only] = groups;
  if (groups.length !== 1 || only === undefined || only.types.length < 2) return groups;
  const most = Math.ceil(only.types.length / mostColumns);
  const parts = Math.ceil(only.types.length / most);
  const told = Array.from({ length: parts }, (_, at): Group => {
    const types = only.types.slice(at * most, (at + 1) * most);
    const [first, last] = [types[0], types.at(-1)].map((type) => nameOf(type?.id ?? null));
    return { name: first === last ? `${first}` : `${first} – ${last}`, types, untyped: [] };
  });
  if (only.untyped.length === 0) return told;
  return [...told, { name: nameOf(null), types: [], untyped: only.untyped }];
}

/** The columns of the sheet, with what each cell holds as the answer has it. */
export function columnsOf(map: ToldMap): readonly Column[] {
  const names = new Map(map.columns.map(({ type, name }) => [type?.id ?? null, capital(name)]));
  const nameOf: ColumnName = (type) => names.get(type) ?? '';
  const at = new Map(map.cells.map((cell) => [`${cell.level} ${cell.type}`, cell.parties]));
  const totals = new Map(map.columns.map(({ type, total }) => [type?.id, total]));
  return groupsOf(map, nameOf).map(({ name, types, untyped }) => {
    const own = new Set(untyped.map(({ id }) => id));
    const cells = map.rows.map(({ level }): Block[] => {
      const there = (type: string | null) => at.get(`${level} ${type}`) ?? [];
      const blocks = types.map(({ id }) => ({
        name: nameOf(id),
        type: id,
        itself: there(id).find(({ party }) => party.id === id),
        others: there(id).filter(({ party }) => party.id !== id),
      }));
      const others = there(null).filter(({ party }) => own.has(party.id));
      return [...blocks, { name: nameOf(null), type: null, itself: undefined, others }].filter(
        (one) => one.itself !== undefined || one.others.length > 0,
      );
    });
    const silent = types.filter(({ id }) => !totals.get(id));
    return { name, cells, silent: silent.map(({ id }) => ({ id, name: nameOf(id) })) };
  });
}

/** The signs of a party, with what each means. */
export function signsOf(
  { side, roles, areas }: Pick<ToldStanding, 'side' | 'roles' | 'areas'>,
  map: Pick<ToldMap, 'areas'>,
  language: Language,
): Sign[] {
  const areaNamed = (colour: AreaColour) => map.areas.find((one) => one.colour === colour)?.name;
  return [
    ...(side === 'DESIGNED' ? [{ word: '*', said: mapWords.designed[language] }] : []),
    ...roles.map((role) => ({ role, said: roleWords[role][language].toLowerCase() })),
    ...areas.map((area) => ({ area, said: areaNamed(area) ?? area.toLowerCase() })),
  ];
}

/** A cell as drawn: the words under each heading, and how many names a fold leaves out. */
export interface SheetBlock {
  readonly heading: Run;
  readonly isUntyped: boolean;
  readonly runs: readonly Run[];
}
export interface SheetColumn {
  readonly name: string;
  readonly cells: readonly (readonly SheetBlock[])[];
}
export interface Sheet {
  readonly rows: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly silent: Run | null;
}

/** Names one after the other, a dot between. */
function line(names: readonly Named[], look: Pick<Words, 'colour'> = {}, end = ''): Words[] {
  return names.map(({ id, name }, at) => ({
    text: capital(name),
    names: id,
    tail: at < names.length - 1 ? ' ·' : end,
    ...look,
  }));
}

/** Those with the same signs in one line, in the order of the first of each. */
function runsOf(others: readonly ToldStanding[], map: ToldMap, language: Language): Run[] {
  const alike = new Map<string, ToldStanding[]>();
  for (const one of others) {
    const isActor = one.party.kind === 'ACTOR';
    const key = [isActor, one.side, one.roles, one.areas].join(' ');
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const isActor = first.party.kind === 'ACTOR';
    return {
      words: line(
        some.map(({ party }) => party),
        isActor ? {} : { colour: quiet },
      ),
      bullet: isActor ? ('ACTOR' as const) : ('TYPE' as const),
      signs: signsOf(first, map, language),
      part: 'item' as const,
    };
  });
}

/** Types that only stand for themselves, with the same signs, in one line where the first of them stands. */
function headingsTogether(blocks: readonly SheetBlock[]): SheetBlock[] {
  const found: SheetBlock[] = [];
  const at = new Map<string, number>();
  for (const block of blocks) {
    const { heading, runs, isUntyped } = block;
    const key = JSON.stringify(heading.signs);
    const known = at.get(key);
    const before = known === undefined ? undefined : found[known];
    const isAlone = runs.length === 0 && !isUntyped;
    if (known !== undefined && before && isAlone) {
      const words = before.heading.words.map((one) => ({ ...one, tail: ' ·' }));
      found[known] = { ...before, heading: { ...heading, words: [...words, ...heading.words] } };
      continue;
    }
    if (isAlone) at.set(key, found.length);
    found.push(block);
  }
  return found;
}

/** How many of a cell are named on the sheet before it says how many more there are; all, unless it must be folded. */
function blocksOf(
  cell: readonly Block[],
  map: ToldMap,
  language: Language,
  most: number,
): SheetBlock[] {
  let left = most;
  let folded = 0;
  const blocks = cell.flatMap((block): SheetBlock[] => {
    const shown = block.others.slice(0, Math.max(0, left));
    folded += block.others.length - shown.length;
    left -= shown.length + 1;
    if (left < -1 && shown.length === 0) {
      folded += block.itself ? 1 : 0;
      return [];
    }
    const isUntyped = block.type === null;
    const look = isUntyped ? { colour: quiet } : { bold: true };
    return [
      {
        isUntyped,
        heading: {
          words: [{ text: block.name, names: block.type ?? undefined, ...look }],
          signs: block.itself ? signsOf(block.itself, map, language) : [],
          note:
            block.itself && block.others.length > 0 ? mapWords.alsoUnnamed[language] : undefined,
          part: 'heading',
        },
        runs: runsOf(shown, map, language),
      },
    ];
  });
  const together = headingsTogether(blocks);
  if (folded === 0) return together;
  const more = plain(`+ ${folded} ${mapWords.more[language]}`, { colour: quiet });
  const last = together.at(-1);
  if (last === undefined) return [{ heading: more, isUntyped: false, runs: [] }];
  return [...together.slice(0, -1), { ...last, runs: [...last.runs, more] }];
}

/** The sheet in words; with `most`, so many names in a cell, and of what does not fit how many it is. */
export function sheetOf(map: ToldMap, language: Language, most = Number.POSITIVE_INFINITY): Sheet {
  const columns = columnsOf(map);
  const silent = columns.filter((one) => one.silent.length > 0);
  const words = silent.flatMap(({ name, silent: types }): Words[] => [
    { text: `${name}:`, bold: true },
    ...line(types.slice(0, most), { colour: quiet }, types.length > most ? '' : '.'),
    ...(types.length > most
      ? [{ text: `+ ${types.length - most} ${mapWords.more[language]}`, colour: quiet }]
      : []),
  ]);
  return {
    rows: map.rows.map(({ name }) => name),
    columns: columns.map(({ name, cells }) => ({
      name,
      cells: cells.map((cell) => blocksOf(cell, map, language, most)),
    })),
    silent: words.length > 0 ? { words } : null,
  };
}
