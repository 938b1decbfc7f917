/** Municipality by municipality, and the whole; what is chosen opens beside, and nothing moves. */
import { useEffect, useMemo } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';
import { useMedia } from '../parts/use-media.ts';
import { ChosenCell } from './chosen.tsx';
import { usePart, wholeLandscape } from './coverage-address.ts';
import { cellChange, cellPlaces, rowName } from './coverage-words.ts';
import { Drawer, type Step } from './drawer.tsx';
import type { Check } from './finding-sources.tsx';
import { Key } from './key.tsx';
import { type Municipality, matrixOf, resultsAt } from './matrix.ts';
import { partsOf } from './matrix-parts.ts';
import { MunicipalLists } from './municipal-lists.tsx';
import { MunicipalTable } from './municipal-table.tsx';
import { chosenStop, type Stop, stopsOf } from './stops.ts';
import { WholeTable } from './whole-table.tsx';

interface Answered {
  readonly results: readonly FindingFragment[];
  readonly checks: ReadonlyMap<string, Check>;
}

/** The tables' parts, the cell that the address names, and its drawer. */
function useTables({ results, checks }: Answered, columns: readonly Municipality[]) {
  const say = useSay();
  const { get, list } = useAddress();
  const { area } = usePart();
  const eachCheck = get('rows') === 'checks';
  const parts = useMemo(
    () => partsOf(matrixOf(results, columns, checks, { eachCheck, only: area }), columns),
    [results, columns, checks, eachCheck, area],
  );
  const stops = useMemo(() => stopsOf(parts), [parts]);
  const [one, at] = [get('result'), list('at')];
  const stop = chosenStop(stops, one, get('row'), at);
  const nameOf = ({ row, cell }: Stop) => {
    const where = cellPlaces(say, cell.places, columns.length);
    return columns.length > 1 ? `${rowName(say, row)} · ${where}` : rowName(say, row);
  };
  const stepTo = (to: Stop | undefined): Step | undefined =>
    to && stop
      ? {
          name:
            to.row.key === stop.row.key
              ? cellPlaces(say, to.cell.places, columns.length)
              : rowName(say, to.row),
          change: cellChange(to.row, to.cell, columns.length),
        }
      : undefined;
  const place = stops.findIndex(({ key }) => key === stop?.key);
  const drawer = stop ? (
    <Drawer
      name={nameOf(stop)}
      results={one ? stop.cell.results.filter(({ id }) => id === one) : resultsAt(stop.row, at)}
      checks={checks}
      opener={`[data-stop="${CSS.escape(stop.key)}"]`}
      steps={[stepTo(stops[place - 1]), stepTo(stops[place + 1])]}
    />
  ) : null;
  return { parts, stop, drawer, isLost: !stop && (one ?? get('row')) !== undefined };
}

/** Whoever comes by an address that names a cell sees that cell; later choices move nothing. */
function useSeenAtFirst(key: string | undefined): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the page was opened at is looked for.
  useEffect(() => {
    if (key === undefined) return;
    const cells = [...document.querySelectorAll(`[data-stop="${CSS.escape(key)}"]`)];
    const cell = cells.find((one) => one.getClientRects().length > 0);
    cell?.scrollIntoView({ block: 'center' });
  }, []);
}

/** The tables, once there is an answer. */
export function CoverageAnswer({
  results,
  checks,
  places,
}: Answered & { places: readonly Municipality[] }) {
  const say = useSay();
  const { landscape } = useAddress();
  const name = useLandscapeName() || landscape;
  const { place } = usePart();
  const columns = useMemo(() => {
    const chosen = places.filter(({ id }) => id === place);
    if (chosen.length > 0) return chosen;
    return places.length > 0 ? places : [{ id: landscape, name }];
  }, [places, place, landscape, name]);
  const { parts, stop, drawer, isLost } = useTables({ results, checks }, columns);
  const isBeside = useMedia('(min-width: 75rem)');
  const isNarrow = useMedia('(max-width: 44rem)');
  useSeenAtFirst(stop?.key);
  const hasMunicipal = parts.some(({ municipal }) => municipal.length > 0);
  const hasWhole = parts.some(({ whole }) => whole.length > 0);
  return (
    <ChosenCell value={{ stop, inRow: isBeside ? null : drawer }}>
      {isLost ? (
        <p className="note" role="status">
          {say(
            'Det som adressen pekar på finns inte bland det som visas. ',
            'What the address points to is not among what is shown. ',
          )}
          <Here change={{ ...wholeLandscape, point: undefined }}>
            {say('Visa allt', 'Show all')}
          </Here>
        </p>
      ) : null}
      {hasMunicipal || hasWhole ? null : (
        <p>{say('Inget i det du har valt.', 'Nothing in what you have chosen.')}</p>
      )}
      <div className="mwork">
        <div>
          {hasMunicipal ? (
            <section aria-label={say('Kommun för kommun', 'Municipality by municipality')}>
              {isNarrow ? (
                <MunicipalLists parts={parts} places={columns} />
              ) : (
                <MunicipalTable parts={parts} places={columns} />
              )}
            </section>
          ) : null}
          {hasWhole ? (
            <section className="for-whole" aria-labelledby="for-whole">
              <h2 id="for-whole">{say(`För hela ${name}`, `For all of ${name}`)}</h2>
              <p className="quiet">
                {say(
                  'Två frågor om varje sak: finns den i lag, plan eller förslag, och finns den på riktigt?',
                  'Two questions of each thing: does law, plan or proposal provide for it, and is it there?',
                )}
              </p>
              <WholeTable parts={parts} columns={columns.length} />
            </section>
          ) : null}
        </div>
        <div className="beside">{isBeside && drawer ? drawer : <Key />}</div>
      </div>
    </ChosenCell>
  );
}
