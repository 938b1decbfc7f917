/** Municipality by municipality: what should exist in each, and whether it does. Columns stand by name; a cell opens its drawer. */
import type { FindingFragment } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { AreaIcon, areaClasses } from '../parts/icons.tsx';
import { CellLink, useOpened } from './chosen.tsx';
import { cellPlaces, cellTold, groupName, lookOf, rowName } from './coverage-words.ts';
import { FoundMark } from './found-mark.tsx';
import type { Cell, Municipality, Row } from './matrix.ts';
import type { Parts } from './matrix-parts.ts';
import { Required } from './required.tsx';

/** With more columns than this their heads are set smaller. */
const manyColumns = 9;

/** A cell's words, the bold ones first, and how it is read out. */
function told(say: Say, row: Row<FindingFragment>, cell: Cell<FindingFragment>, columns: number) {
  const isWide = cell.places.length > 1 || columns === 1;
  const [bold, rest] = cellTold(say, row, cell, isWide, columns);
  const where = cellPlaces(say, cell.places, columns);
  return {
    bold,
    rest,
    label: `${[bold, rest].filter(Boolean).join(' ')}. ${rowName(say, row)}, ${where}`,
  };
}

function MunicipalCell({
  row,
  cell,
  columns,
}: {
  row: Row<FindingFragment>;
  cell: Cell<FindingFragment>;
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
  const { bold, rest, label } = told(say, row, cell, columns);
  return (
    <td className={`${lookOf(status, results)} ${rest ? 'wide' : ''}`} colSpan={span}>
      <CellLink row={row} cell={cell} columns={columns} label={label}>
        <FoundMark status={status} side={row.side} />
        <span>
          {rest ? (
            <>
              <b>{bold}</b> {rest}
            </>
          ) : (
            bold
          )}
        </span>
      </CellLink>
    </td>
  );
}

function MunicipalRow({ row, columns }: { row: Row<FindingFragment>; columns: number }) {
  const say = useSay();
  const opened = useOpened(row);
  return (
    <>
      <tr>
        <th scope="row">
          <b>{rowName(say, row)}</b>
          <Required row={row} />
        </th>
        {row.cells.map((cell) => (
          <MunicipalCell key={cell.places[0]?.id} row={row} cell={cell} columns={columns} />
        ))}
      </tr>
      {opened ? (
        <tr className="opened">
          <td colSpan={columns + 1}>{opened}</td>
        </tr>
      ) : null}
    </>
  );
}

/** The head of an area's rows. */
export function AreaRow({ area, columns }: { area: Parts<unknown>['area']; columns: number }) {
  const say = useSay();
  return (
    <tr className={`grp ${area === 'WHOLE' ? 'none' : areaClasses[area]}`}>
      <th scope="rowgroup" colSpan={columns}>
        <span>
          {area === 'WHOLE' ? null : <AreaIcon area={area} />}
          {groupName(say, { area })}
        </span>
      </th>
    </tr>
  );
}

/** The table; on a narrow screen lists stand in its place. */
export function MunicipalTable({
  parts,
  places,
}: {
  parts: readonly Parts<FindingFragment>[];
  places: readonly Municipality[];
}) {
  const say = useSay();
  const label = say('Täckning per kommun', 'Coverage per municipality');
  const shown = parts.filter(({ municipal }) => municipal.length > 0);
  return (
    <div className="scroll panel" tabIndex={0} role="region" aria-label={label}>
      <table className={places.length > manyColumns ? 'mx many' : 'mx'}>
        <caption className="sr">
          {label}.{' '}
          {say(
            'En ruta över flera kommuner gäller dem alla.',
            'A cell across several municipalities holds for all of them.',
          )}
        </caption>
        <colgroup>
          <col className="h" />
          <col span={places.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say('Ska finnas i kommunen', 'Should exist in the municipality')}</th>
            {places.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map(({ area, municipal }) => (
          <tbody key={area}>
            <AreaRow area={area} columns={places.length + 1} />
            {municipal.map((row) => (
              <MunicipalRow key={row.key} row={row} columns={places.length} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
