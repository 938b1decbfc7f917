/** The map as tables: some columns beside each other, the levels down, empty cells hatched. */
import { useSay } from '../language/say.ts';
import { Breakable } from './breakable.tsx';
import { Entry } from './entry.tsx';
import {
  cellAt,
  type MapAnswer,
  type MapCell,
  type MapColumn,
  type MapStanding,
} from './map-sheet.ts';

/** How many stand open in a cell on screen when it holds more. */
const shownAtFirst = 6;

type NumberOf = (standing: MapStanding) => number | undefined;

function Entries({ parties, numberOf }: { parties: readonly MapStanding[]; numberOf: NumberOf }) {
  return (
    <ul className={parties.length > 6 ? 'many' : undefined}>
      {parties.map((standing) => (
        <Entry key={standing.party.id} standing={standing} source={numberOf(standing)} />
      ))}
    </ul>
  );
}

/** Who stands in a cell; what is too long for the screen opens on demand. */
export function CellEntries({
  cell,
  folds,
  numberOf,
}: {
  cell: MapCell;
  folds: boolean;
  numberOf: NumberOf;
}) {
  const say = useSay();
  const more = cell.total - shownAtFirst;
  if (!folds || more < 2) return <Entries parties={cell.parties} numberOf={numberOf} />;
  return (
    <>
      <Entries parties={cell.parties.slice(0, shownAtFirst)} numberOf={numberOf} />
      <details className="fold">
        <summary>{say(`+${more} till`, `+${more} more`)}</summary>
        <Entries parties={cell.parties.slice(shownAtFirst)} numberOf={numberOf} />
      </details>
    </>
  );
}

/**
 * One band of the map.
 *
 * @param folds - whether long cells open on demand, as on screen, or are whole, as on paper
 */
export function MapTable({
  map,
  columns,
  caption,
  folds,
  numberOf,
}: {
  map: MapAnswer;
  columns: readonly MapColumn[];
  caption: string;
  folds: boolean;
  numberOf: NumberOf;
}) {
  const say = useSay();
  return (
    <table className="map">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Nivå', 'Level')}</th>
          {columns.map(({ type, name }) => (
            <th key={type?.id ?? ''} scope="col">
              <Breakable name={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map((row) => (
          <tr key={row.level ?? ''}>
            <th scope="row">{row.name}</th>
            {columns.map((column) => {
              const cell = cellAt(map.cells, row, column);
              const key = column.type?.id ?? '';
              if (cell === undefined || cell.total === 0)
                return (
                  <td key={key} className="void">
                    <span>{say('Ingen angiven', 'None stated')}</span>
                  </td>
                );
              return (
                <td key={key} className={cell.total > 6 ? 'long' : undefined}>
                  <CellEntries cell={cell} folds={folds} numberOf={numberOf} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The columns nobody is stated for, at any level. */
export function SilentTable({
  columns,
  caption,
}: {
  columns: readonly MapColumn[];
  caption: string;
}) {
  const say = useSay();
  return (
    <table className="map silent">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Nivå', 'Level')}</th>
          {columns.map(({ type, name }) => (
            <th key={type?.id ?? ''} scope="col">
              <Breakable name={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('Alla nivåer', 'All levels')}</th>
          {columns.map(({ type }) => (
            <td key={type?.id ?? ''} className="void">
              <span>{say('Ingen angiven', 'None stated')}</span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
