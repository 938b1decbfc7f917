/** Why everyone stands where they do, with the sources. */
import { ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { Citations } from '../parts/citations.tsx';
import { cellAt, type MapAnswer } from './map-sheet.ts';

/** A table on demand: one row per party and cell. */
export function WhyTable({ map }: { map: MapAnswer }) {
  const say = useSay();
  const title = say('Varför var och en står där den står', 'Why everyone stands where they do');
  return (
    <details className="noprint whys">
      <summary>{title}</summary>
      <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
        <table>
          <caption className="sr">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Aktör', 'Actor')}</th>
              <th scope="col">{say('Ruta', 'Cell')}</th>
              <th scope="col">{say('Skäl', 'Reason')}</th>
              <th scope="col">{say('Källa', 'Source')}</th>
            </tr>
          </thead>
          <tbody>
            {map.rows.flatMap((row) =>
              map.columns.flatMap((column) =>
                (cellAt(map.cells, row, column)?.parties ?? []).map(({ party, why }) => (
                  <tr key={`${row.name} ${column.name} ${party.id}`}>
                    <th scope="row">
                      <ToEntity id={party.id}>{party.name}</ToEntity>
                    </th>
                    <td>
                      {row.name}, {column.name}
                    </td>
                    <td>
                      {why.map(({ sentence }) => (
                        <div key={sentence}>{sentence}</div>
                      ))}
                    </td>
                    <td>
                      {why.slice(0, 1).map(({ sentence, citations }) => (
                        <Citations
                          key={sentence}
                          citations={citations.map((citation) => ({
                            ...citation,
                            supports: [],
                            reason: null,
                          }))}
                          of={{ sentence }}
                        />
                      ))}
                    </td>
                  </tr>
                )),
              ),
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}
