/** The columns of the map in bands below each other: some for the screen, wider ones for paper. */
import { useSay } from '../language/say.ts';
import { bandsOf, type MapAnswer, type MapColumn, type MapStanding } from './map-sheet.ts';
import { MapTable, SilentTable } from './map-table.tsx';

/** How many columns stand beside each other: with somebody in them on screen and on paper, and with nobody. */
const across = { screen: 7, paper: 10, silentOnScreen: 9, silentOnPaper: 18 } as const;

/** All bands, twice; the styles show one of them. */
export function MapBands({
  map,
  numberOf,
}: {
  map: MapAnswer;
  numberOf: (standing: MapStanding) => number | undefined;
}) {
  const say = useSay();
  const full = map.columns.filter(({ total }) => total > 0);
  const silent = map.columns.filter(({ total }) => total === 0);
  const captionOf = (columns: readonly MapColumn[]) => {
    const [first, ...rest] = columns.map(({ name }) => name);
    const between = rest.length === 0 ? first : `${first} – ${rest.at(-1)}`;
    return say(`Kartan, ${between}`, `The map, ${between}`);
  };
  const region = (caption: string, table: React.ReactNode) => (
    <div key={caption} className="scroll" tabIndex={0} role="region" aria-label={caption}>
      {table}
    </div>
  );
  const bands = (most: number, mostSilent: number, folds: boolean) => [
    ...bandsOf(full, most).map((columns) => {
      const caption = captionOf(columns);
      return region(caption, <MapTable {...{ map, columns, caption, folds, numberOf }} />);
    }),
    ...bandsOf(silent, mostSilent).map((columns) => {
      const caption = captionOf(columns);
      return region(caption, <SilentTable columns={columns} caption={caption} />);
    }),
  ];
  return (
    <>
      <div className="bands for-screen">{bands(across.screen, across.silentOnScreen, true)}</div>
      <div className="bands for-paper">{bands(across.paper, across.silentOnPaper, false)}</div>
    </>
  );
}
