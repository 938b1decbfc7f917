/** The map with what came and went: the cells that differ, and no others. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { To, ToEntity } from '../address/place.tsx';
import { MapPlacesDocument, type MapPlacesQuery } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { ChangeSign } from '../parts/change-item.tsx';
import { Loading } from '../parts/states.tsx';

type Places = NonNullable<MapPlacesQuery['landscapeMap']>;

/** Who came to a cell, or left it. */
export interface CellChange {
  readonly cell: string;
  readonly party: { readonly id: string; readonly name: string };
  readonly change: 'ADDED' | 'REMOVED';
}

function placesOf({ cells }: Places) {
  return new Map(
    cells.flatMap(({ level, type, parties }) =>
      parties.map(({ party }) => {
        const cell = `${level} ${type}`;
        return [`${cell} ${party.id}`, { cell, party }] as const;
      }),
    ),
  );
}

/** Who stands in a cell of one map and not of the other. */
export function cellChanges(earlier: Places, later: Places): CellChange[] {
  const [before, after] = [placesOf(earlier), placesOf(later)];
  const only = (
    some: ReturnType<typeof placesOf>,
    others: ReturnType<typeof placesOf>,
    change: CellChange['change'],
  ) => [...some].flatMap(([key, place]) => (others.has(key) ? [] : [{ ...place, change }]));
  return [...only(after, before, 'ADDED'), ...only(before, after, 'REMOVED')];
}

function useMapAt(revision: number) {
  const { landscape, language } = useAddress();
  const asked = { landscape, language, revision };
  return useQuery({
    queryKey: ['map places', asked],
    queryFn: ({ signal }) => ask(MapPlacesDocument, asked, signal),
  }).data?.landscapeMap;
}

function Cell({ changes, since }: { changes: readonly CellChange[]; since: number }) {
  return (
    <ul className="chg-list">
      {changes.map(({ party, change }) => (
        <li key={party.id} className="chg-item">
          <ChangeSign change={change} />
          {change === 'REMOVED' ? (
            <To path={`/entity/${party.id}`} change={{ revision: since }}>
              {party.name}
            </To>
          ) : (
            <ToEntity id={party.id}>{party.name}</ToEntity>
          )}
        </li>
      ))}
    </ul>
  );
}

function Table({ earlier, later, since }: { earlier: Places; later: Places; since: number }) {
  const say = useSay();
  const changes = cellChanges(earlier, later);
  const inCell = (level: string | null, type: string | null) =>
    changes.filter(({ cell }) => cell === `${level} ${type}`);
  const either = <One,>(list: (places: Places) => readonly One[], key: (one: One) => string) => [
    ...new Map([...list(earlier), ...list(later)].map((one) => [key(one), one])).values(),
  ];
  const columns = either(
    (places) => places.columns,
    ({ type }) => type?.id ?? '',
  ).filter(({ type }) => changes.some(({ cell }) => cell.endsWith(` ${type?.id ?? null}`)));
  const rows = either(
    (places) => places.rows,
    ({ level }) => String(level),
  ).filter(({ level }) => changes.some(({ cell }) => cell.startsWith(`${level} `)));
  if (changes.length === 0)
    return (
      <p>{say('Samma aktörer står i samma rutor.', 'The same actors stand in the same cells.')}</p>
    );
  const come = changes.filter(({ change }) => change === 'ADDED').length;
  return (
    <>
      <p>
        {say(
          `${come} har kommit till och ${changes.length - come} är borta. Bara rutor som skiljer visas.`,
          `${come} have come and ${changes.length - come} are gone. Only cells that differ are shown.`,
        )}
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-labelledby="in-map">
        <table className="chg-map">
          <thead>
            <tr>
              <th scope="col">{say('Nivå', 'Level')}</th>
              {columns.map(({ type, name }) => (
                <th key={type?.id ?? ''} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ level, name }) => (
              <tr key={String(level)}>
                <th scope="row">{name}</th>
                {columns.map(({ type }) => (
                  <td key={type?.id ?? ''}>
                    <Cell changes={inCell(level, type?.id ?? null)} since={since} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The section. */
export function MapCompared({ since, until }: { since: number; until: number }) {
  const say = useSay();
  const earlier = useMapAt(since);
  const later = useMapAt(until);
  return (
    <section className="block" aria-labelledby="in-map">
      <h2 id="in-map">{say('På kartan', 'On the map')}</h2>
      {earlier && later ? <Table earlier={earlier} later={later} since={since} /> : <Loading />}
      <p>
        <To path="/map" change={{ revision: undefined, compare: since }}>
          {say('Hela kartan', 'The whole map')}
        </To>
      </p>
    </section>
  );
}
