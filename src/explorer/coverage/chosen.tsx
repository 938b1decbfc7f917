/** The chosen cell, for the cells and rows to see: it is marked, and where there is no room beside the tables its drawer opens in its row. */
import { createContext, type ReactNode, useContext } from 'react';
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { cellChange } from './coverage-words.ts';
import type { Cell, Row } from './matrix.ts';
import { type Stop, stopKey } from './stops.ts';

interface Chosen {
  readonly stop: Stop | undefined;
  /** Stands in the row of the chosen cell; null where it stands beside the tables. */
  readonly inRow: ReactNode;
}

export const ChosenCell = createContext<Chosen>({ stop: undefined, inRow: null });

/** What stands below a row: the drawer of its chosen cell, on a window too narrow to have it beside. */
export function useOpened(...rows: readonly (Row<FindingFragment> | undefined)[]): ReactNode {
  const { stop, inRow } = useContext(ChosenCell);
  return stop && rows.some((row) => row?.key === stop.row.key) ? inRow : null;
}

/** A cell's link, marked while it is chosen. */
export function CellLink({
  row,
  cell,
  columns,
  label,
  children,
}: {
  row: Row<FindingFragment>;
  cell: Cell<FindingFragment>;
  /** How many municipalities there are. */
  columns: number;
  label: string;
  children: ReactNode;
}) {
  const { stop } = useContext(ChosenCell);
  const key = stopKey(row, cell);
  return (
    <Here
      change={{ ...cellChange(row, cell, columns), point: undefined }}
      aria-label={label}
      aria-current={stop?.key === key ? 'true' : undefined}
      data-stop={key}
    >
      {children}
    </Here>
  );
}
