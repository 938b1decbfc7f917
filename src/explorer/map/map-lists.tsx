/** The map on a phone: a list per level, actor types as terms. */
import { useSay } from '../language/say.ts';
import { cellAt, type MapAnswer, type MapStanding } from './map-sheet.ts';
import { CellEntries } from './map-table.tsx';

/** The same content as the tables; types nobody is stated for stand together, last in each level. */
export function MapLists({
  map,
  numberOf,
}: {
  map: MapAnswer;
  numberOf: (standing: MapStanding) => number | undefined;
}) {
  const say = useSay();
  return (
    <div className="map-lists">
      {map.rows.map((row) => {
        const cells = map.columns.map((column) => ({
          column,
          cell: cellAt(map.cells, row, column),
        }));
        const silent = cells.filter(({ cell }) => (cell?.total ?? 0) === 0);
        return (
          <section key={row.level ?? ''}>
            <h2>{row.name}</h2>
            <dl>
              {cells.map(({ column, cell }) =>
                cell && cell.total > 0 ? (
                  <div key={column.name}>
                    <dt>{column.name}</dt>
                    <dd>
                      <CellEntries cell={cell} folds numberOf={numberOf} />
                    </dd>
                  </div>
                ) : null,
              )}
              {silent.length > 0 ? (
                <div className="void">
                  <dt>{say('Ingen angiven', 'None stated')}</dt>
                  <dd>
                    <details>
                      <summary>
                        {say(`${silent.length} aktörstyper`, `${silent.length} actor types`)}
                      </summary>
                      {silent.map(({ column }) => column.name).join(', ')}
                    </details>
                  </dd>
                </div>
              ) : null}
            </dl>
          </section>
        );
      })}
    </div>
  );
}
