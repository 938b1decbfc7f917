/** The matrix on a narrow screen: lists grouped by area, with the places of each status named. */

import type { CheckStatus } from '../../client/words.generated.ts';
import { firstSentence } from '../../language/first-sentence.ts';
import { capital } from '../../language/grammar.ts';
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { AreaIcon, areaClasses, StatusMark } from '../parts/icons.tsx';
import {
  cellChange,
  cellPlaces,
  groupName,
  lookOf,
  rowName,
  rowSecondLine,
  statusNoun,
  tallyInWords,
} from './coverage-words.ts';
import { type Cell, type Group, type Municipality, type Row, tally } from './matrix.ts';

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

/** What a cell says: first in bold, then the rest. */
function words(
  say: Say,
  { results, places, status }: Cell<FindingFragment>,
  columns: number,
): readonly [bold: string, rest: string] {
  const isWhole = places.length === columns;
  const where = cellPlaces(say, places, columns);
  const word = saysOne(say, results, status as CheckStatus);
  if (results.length === 1)
    return [word, isWhole ? firstSentence(results[0]?.sentence ?? '') : where];
  const isOne = results.every((result) => result.status === status);
  if (isOne && results.length <= columns) return [word, where];
  const rest = results.filter((result) => result.status !== status);
  const inWords = [isOne ? '' : tallyInWords(say, rest), isWhole ? '' : where];
  const own = results.filter((result) => result.status === status);
  return [tallyInWords(say, own), inWords.filter(Boolean).join(', ')];
}

/** The words all of them share, else those of the status. */
function saysOne(say: Say, results: readonly FindingFragment[], status: CheckStatus): string {
  const own = new Set(results.filter((one) => one.status === status).map((one) => one.inWords));
  const [only, ...others] = own;
  return only && others.length === 0 ? capital(only) : statusNoun(say, status);
}

function RowList({ row, places }: { row: Row<FindingFragment>; places: readonly Municipality[] }) {
  const say = useSay();
  return (
    <>
      <dt>
        {rowName(say, row)} <span className="small quiet">{rowSecondLine(say, row)}</span>
      </dt>
      {byStatus(row).map((cell) => {
        const status = cell.status as CheckStatus;
        const [bold, rest] = words(say, cell, places.length);
        return (
          <dd key={status} className={lookOf(status, cell.results)}>
            <Here change={cellChange(row, cell, places.length)}>
              <StatusMark status={status} />
              <span>
                <b>{bold}</b> {rest}
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
}: {
  groups: readonly Group<FindingFragment>[];
  places: readonly Municipality[];
}) {
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
              <RowList key={row.key} row={row} places={places} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
