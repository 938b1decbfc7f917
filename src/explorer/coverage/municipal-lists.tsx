/** Municipality by municipality on a narrow screen: lists by area, with the municipalities of each status named. */
import type { CheckStatus } from '../../client/words.generated.ts';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { AreaIcon, areaClasses } from '../parts/icons.tsx';
import { CellLink, useOpened } from './chosen.tsx';
import { cellPlaces, cellTold, groupName, lookOf, rowName } from './coverage-words.ts';
import { FoundMark } from './found-mark.tsx';
import { type Cell, type Municipality, type Row, tally } from './matrix.ts';
import type { Parts } from './matrix-parts.ts';
import { Required } from './required.tsx';

/** Cells of the same status as one, the worst first. */
function byStatus(row: Row<FindingFragment>): readonly Cell<FindingFragment>[] {
  const asked = row.cells.flatMap(({ status }) => (status ? [{ status }] : []));
  return tally(asked).map(({ status }) => {
    const cells = row.cells.filter((cell) => cell.status === status);
    const places = cells.flatMap((cell) => cell.places);
    const results = [...new Set(cells.flatMap((cell) => cell.results))];
    return { status, places, results };
  });
}

function RowList({ row, columns }: { row: Row<FindingFragment>; columns: number }) {
  const say = useSay();
  const opened = useOpened(row);
  return (
    <>
      <dt>
        <b>{rowName(say, row)}</b> <Required row={row} />
      </dt>
      {byStatus(row).map((cell) => {
        const status = cell.status as CheckStatus;
        const isWhole = cell.places.length === columns;
        const [bold, rest] = cellTold(say, row, cell, isWhole, columns);
        const where = isWhole ? rest : cellPlaces(say, cell.places, columns);
        return (
          <dd key={status} className={lookOf(status, cell.results)}>
            <CellLink
              row={row}
              cell={cell}
              columns={columns}
              label={`${bold} ${where} ${rowName(say, row)}`}
            >
              <FoundMark status={status} side={row.side} />
              <span>
                <b>{bold}</b> {where}
              </span>
            </CellLink>
          </dd>
        );
      })}
      {opened ? <dd className="opened">{opened}</dd> : null}
    </>
  );
}

/** The lists; on a wider screen the table stands in their place. */
export function MunicipalLists({
  parts,
  places,
}: {
  parts: readonly Parts<FindingFragment>[];
  places: readonly Municipality[];
}) {
  const say = useSay();
  return (
    <div className="mx-narrow">
      {parts
        .filter(({ municipal }) => municipal.length > 0)
        .map(({ area, municipal }) => (
          <section key={area} className={`mn ${area === 'WHOLE' ? 'none' : areaClasses[area]}`}>
            <h3>
              {area === 'WHOLE' ? null : <AreaIcon area={area} />}
              {groupName(say, { area })}
            </h3>
            <dl>
              {municipal.map((row) => (
                <RowList key={row.key} row={row} columns={places.length} />
              ))}
            </dl>
          </section>
        ))}
    </div>
  );
}
