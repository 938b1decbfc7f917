/** The matrix on a narrow screen: lists grouped by area, with the places of each status named. */
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import type { CheckStatus } from '../ask/words.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { statuses } from '../language/words.ts';
import { AreaIcon, areaClasses, StatusMark } from '../parts/icons.tsx';
import {
  cellChange,
  cellPlaces,
  groupName,
  rowName,
  rowSecondLine,
  statusClasses,
  tallyInWords,
} from './coverage-words.ts';
import { type Cell, type Group, type Row, tally } from './matrix.ts';
import type { MatrixWords } from './matrix-table.tsx';

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

function words(say: Say, { results, places }: Cell<FindingFragment>, columns: number): string {
  const where = cellPlaces(say, places, columns);
  if (results.length === 1 && places.length === columns) return results[0]?.sentence ?? where;
  if (results.every(({ status }) => status === results[0]?.status) && results.length <= columns)
    return where;
  return `${tallyInWords(say, results)}, ${where}`;
}

function RowList({ row, places, holds }: { row: Row<FindingFragment> } & MatrixWords) {
  const say = useSay();
  return (
    <>
      <dt>
        {rowName(say, row, holds)} <span className="small quiet">{rowSecondLine(say, row)}</span>
      </dt>
      {byStatus(row).map((cell) => {
        const status = cell.status as CheckStatus;
        return (
          <dd key={status} className={statusClasses[status]}>
            <Here change={cellChange(row, cell, places.length)}>
              <StatusMark status={status} />
              <span>
                <b>{say(...statuses[status])}</b> {words(say, cell, places.length)}
              </span>
            </Here>
          </dd>
        );
      })}
    </>
  );
}

/** The lists; on a wide screen the table stands in their place. */
export function MatrixLists({
  groups,
  places,
  holds,
}: { groups: readonly Group<FindingFragment>[] } & MatrixWords) {
  const say = useSay();
  return (
    <div className="matrix-narrow">
      {groups.map((group) => (
        <section
          key={group.area}
          className={`mn ${group.area === 'WHOLE' ? 'none' : areaClasses[group.area]}`}
        >
          <h2>
            {group.area === 'WHOLE' ? null : <AreaIcon area={group.area} />}
            {groupName(say, group)}
          </h2>
          <dl>
            {group.rows.map((row) => (
              <RowList key={row.key} row={row} places={places} holds={holds} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
