/** The landscape map as rows of a table file, ids beside names. */
import { type Cited, idsOf, type Named, sourcesOf } from './told.ts';

interface MapStanding {
  readonly party: Named & { readonly kind: string };
  readonly side: string;
  readonly roles: readonly string[];
  readonly areas: readonly string[];
  readonly places: readonly { readonly id: string }[];
  readonly why: readonly { readonly citations: readonly Cited[] }[];
}
interface MapTold {
  readonly rows: readonly { readonly level: string | null; readonly name: string }[];
  readonly columns: readonly {
    readonly type: { readonly id: string } | null;
    readonly name: string;
  }[];
  readonly cells: readonly {
    readonly level: string | null;
    readonly type: string | null;
    readonly parties: readonly MapStanding[];
  }[];
}

const nobody = {
  id: '',
  name: '',
  kind: '',
  side: '',
  roles: '',
  areas: '',
  placeIds: '',
  source: '',
};

function told({ party, side, roles, areas, places, why }: MapStanding): typeof nobody {
  return {
    id: party.id,
    name: party.name,
    kind: party.kind,
    side,
    roles: roles.join(' '),
    areas: areas.join(' '),
    placeIds: idsOf(places),
    source: sourcesOf(why.flatMap(({ citations }) => citations).slice(0, 1)),
  };
}

/** One row per party and cell; empty cells are rows too. */
export function mapRows({ rows, columns, cells }: MapTold) {
  const keyOf = (level: string | null, type: string | null) => `${level} ${type}`;
  const cellAt = new Map(cells.map((cell) => [keyOf(cell.level, cell.type), cell]));
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const type = column.type?.id ?? null;
      const at = {
        levelName: row.name,
        levelCode: row.level ?? '',
        typeId: type ?? '',
        typeName: column.name,
      };
      const parties = cellAt.get(keyOf(row.level, type))?.parties ?? [];
      return parties.length === 0
        ? [{ ...at, ...nobody }]
        : parties.map((standing) => ({ ...at, ...told(standing) }));
    }),
  );
}
