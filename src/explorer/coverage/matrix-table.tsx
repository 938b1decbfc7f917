/** The matrix as a table: areas and their rows down, municipalities across. */
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { AreaIcon, areaClasses, StatusMark } from '../parts/icons.tsx';
import {
  cellChange,
  cellPlaces,
  cellWords,
  groupName,
  lookOf,
  rowName,
  rowSecondLine,
} from './coverage-words.ts';
import type { Cell, Group, Municipality, Row } from './matrix.ts';

/** From this many columns on a cell has room for a sentence. */
const roomyColumns = 4;
/** With more columns than this their heads are set smaller. */
const manyColumns = 9;

function CellLink({
  row,
  cell,
  name,
  columns,
}: {
  row: Row<FindingFragment>;
  cell: Cell<FindingFragment>;
  name: string;
  columns: number;
}) {
  const say = useSay();
  const { places, results, status } = cell;
  const span = places.length > 1 ? places.length : undefined;
  if (status === undefined)
    return (
      <td className="nothing" colSpan={span}>
        <span aria-hidden="true">–</span>
        <span className="sr">{say('Inget att stämma av', 'Nothing to check')}</span>
      </td>
    );
  const hasRoom = places.length >= roomyColumns || columns < roomyColumns;
  const words = cellWords(say, cell, hasRoom);
  return (
    <td className={lookOf(status, results)} colSpan={span}>
      <Here
        change={cellChange(row, cell, columns)}
        aria-label={`${words}. ${name}, ${cellPlaces(say, places, columns)}`}
        title={results.length === 1 ? results[0]?.sentence : undefined}
      >
        <StatusMark status={status} />
        <span>{words}</span>
      </Here>
    </td>
  );
}

function MatrixRow({
  row,
  places,
}: {
  row: Row<FindingFragment>;
  places: readonly Municipality[];
}) {
  const say = useSay();
  const name = rowName(say, row);
  return (
    <tr>
      <th scope="row">
        <b>{name}</b>
        <span className="small quiet">{rowSecondLine(say, row)}</span>
      </th>
      {row.cells.map((cell) => (
        <CellLink
          key={cell.places[0]?.id}
          row={row}
          cell={cell}
          name={name}
          columns={places.length}
        />
      ))}
    </tr>
  );
}

/** The table; on a narrow screen `MatrixLists` stands in its place. */
export function MatrixTable({
  groups,
  places,
}: {
  groups: readonly Group<FindingFragment>[];
  places: readonly Municipality[];
}) {
  const say = useSay();
  const label = say.hasAreas
    ? say('Täckning per område, nivå och kommun', 'Coverage per area, level and municipality')
    : say('Täckning per nivå och kommun', 'Coverage per level and municipality');
  return (
    <div className="scroll panel matrix-wide" tabIndex={0} role="region" aria-label={label}>
      <table className={places.length > manyColumns ? 'matrix many' : 'matrix'}>
        <caption className="sr">
          {label}.{' '}
          {say(
            'En cell över flera kommuner gäller dem alla.',
            'A cell across several municipalities holds for all of them.',
          )}
        </caption>
        <colgroup>
          <col className="h" />
          <col span={places.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              {say(
                'Vad som stäms av, nivå, och om det är tänkt eller bekräftat',
                'What is checked, level, and whether it is provided for or confirmed',
              )}
            </th>
            {places.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.area}>
            <tr className={`grp ${group.area === 'WHOLE' ? 'none' : areaClasses[group.area]}`}>
              <th scope="rowgroup" colSpan={places.length + 1}>
                <span>
                  {group.area === 'WHOLE' ? null : <AreaIcon area={group.area} />}
                  {groupName(say, group)}
                </span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <MatrixRow key={row.key} row={row} places={places} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
