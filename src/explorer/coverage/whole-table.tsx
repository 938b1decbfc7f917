/** For the whole landscape: of each thing, whether it is provided for and whether it is there. */
import type { FlowSide } from '../../client/words.generated.ts';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { CellLink, useOpened } from './chosen.tsx';
import { lookOf, rowLevels, rowName, wholeTold } from './coverage-words.ts';
import { FoundMark } from './found-mark.tsx';
import type { Row } from './matrix.ts';
import type { Parts, WholeRow } from './matrix-parts.ts';
import { AreaRow } from './municipal-table.tsx';
import { Required } from './required.tsx';
import { wholeCell } from './stops.ts';

function SideCell({
  row,
  of,
  side,
  columns,
}: {
  row: Row<FindingFragment> | undefined;
  of: Row<FindingFragment>;
  side: FlowSide;
  columns: number;
}) {
  const say = useSay();
  const isTagged = row === undefined && side === 'DESIGNED' && of.of?.kind === 'FORUM_TYPE';
  if (row === undefined)
    return (
      <td className="bare">
        {isTagged ? <Required row={of} /> : <span aria-hidden="true">–</span>}
      </td>
    );
  const cell = wholeCell(row);
  const { status, results } = cell;
  if (status === undefined) return <td className="bare" />;
  const [bold, rest] = wholeTold(say, results, status);
  return (
    <td className={`${lookOf(status, results)} wide`}>
      <CellLink
        row={row}
        cell={cell}
        columns={columns}
        label={`${bold} ${rest} ${rowName(say, of)}`}
      >
        <FoundMark status={status} side={side} />
        <span>
          <b>{bold}</b> {rest}
        </span>
      </CellLink>
    </td>
  );
}

function Whole({ whole, columns }: { whole: WholeRow<FindingFragment>; columns: number }) {
  const say = useSay();
  const { row, designed, documented } = whole;
  const opened = useOpened(designed, documented);
  return (
    <>
      <tr>
        <th scope="row">
          <b>{rowName(say, row)}</b>
          <span className="small quiet">{rowLevels(say, row)}</span>
        </th>
        <SideCell row={designed} of={row} side="DESIGNED" columns={columns} />
        <SideCell row={documented} of={row} side="DOCUMENTED" columns={columns} />
      </tr>
      {opened ? (
        <tr className="opened">
          <td colSpan={3}>{opened}</td>
        </tr>
      ) : null}
    </>
  );
}

/** The table, areas in their order. */
export function WholeTable({
  parts,
  columns,
}: {
  parts: readonly Parts<FindingFragment>[];
  /** How many municipalities there are. */
  columns: number;
}) {
  const say = useSay();
  const label = say('Täckning för hela landskapet', 'Coverage for the whole landscape');
  const shown = parts.filter(({ whole }) => whole.length > 0);
  return (
    <div className="scroll panel" tabIndex={0} role="region" aria-label={label}>
      <table className="mx whole">
        <thead>
          <tr>
            <th scope="col">{say('Ska finnas', 'Should exist')}</th>
            <th scope="col">{say('I lag, plan eller förslag', 'In law, plan or proposal')}</th>
            <th scope="col">{say('I verkligheten', 'In reality')}</th>
          </tr>
        </thead>
        {shown.map(({ area, whole }) => (
          <tbody key={area}>
            <AreaRow area={area} columns={3} />
            {whole.map((one) => (
              <Whole key={one.key} whole={one} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
