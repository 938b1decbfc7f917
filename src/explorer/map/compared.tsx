/** The map beside that of another revision: who has come and who is gone. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { To, ToEntity } from '../address/place.tsx';
import { ChangesBetweenDocument, MapAtDocument } from '../ask/documents.generated.ts';
import { count, dayOf, useSay } from '../language/say.ts';
import { RefusedWords } from '../parts/states.tsx';
import { useRevisions } from '../parts/use-revisions.ts';
import { useNarrowed } from './asked.ts';
import { differenceOf, type MapAnswer, type PlacedParty } from './map-sheet.ts';

/** A choice of the revision to compare with; nothing when there is but one. */
export function CompareSelect({ shown }: { shown: number | undefined }) {
  const say = useSay();
  const id = useId();
  const { get, change } = useAddress();
  const others = (useRevisions() ?? []).filter(({ number }) => number !== shown);
  if (others.length === 0) return null;
  return (
    <div className="choice">
      <label htmlFor={id}>{say('Jämför med', 'Compare with')}</label>
      <select
        id={id}
        value={get('compare') ?? ''}
        onChange={(event) => change({ compare: event.target.value || undefined })}
      >
        <option value="">{say('Ingen revision', 'No revision')}</option>
        {others.map(({ number, date }) => (
          <option key={number} value={number}>
            {`Revision ${number}, ${dayOf(say, date)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

function Places({ title, places }: { title: string; places: readonly PlacedParty[] }) {
  const say = useSay();
  return (
    <section>
      <h3>{title}</h3>
      {places.length === 0 ? <p className="quiet">{say('Ingen.', 'Nobody.')}</p> : null}
      <ul>
        {places.map(({ id, name, column, row }) => (
          <li key={`${id} ${column} ${row}`}>
            <ToEntity id={id}>{name}</ToEntity>{' '}
            <span className="quiet">
              {row}, {column}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What differs, when the address asks to compare. */
export function Compared({ map }: { map: MapAnswer }) {
  const say = useSay();
  const { get, landscape, language } = useAddress();
  const narrowed = useNarrowed();
  const other = Number(get('compare') ?? '');
  const isAsked = Number.isInteger(other) && other > 0 && other !== map.revision;
  const [since, until] = other < map.revision ? [other, map.revision] : [map.revision, other];
  const variables = { landscape, language, other, ...narrowed };
  const there = useQuery({
    queryKey: ['map at', variables],
    queryFn: ({ signal }) => ask(MapAtDocument, variables, signal),
    enabled: isAsked,
  });
  const changes = useQuery({
    queryKey: ['changes between', since, until],
    queryFn: ({ signal }) => ask(ChangesBetweenDocument, { since, until }, signal),
    enabled: isAsked,
  });
  if (!isAsked) return null;
  const otherMap = there.data?.landscapeMap;
  const [earlier, later] = other < map.revision ? [otherMap, map] : [map, otherMap];
  const title = say(
    `Från revision ${since} till revision ${until}`,
    `From revision ${since} to revision ${until}`,
  );
  const difference = earlier && later ? differenceOf(earlier, later) : undefined;
  const total = changes.data?.changes?.total;
  return (
    <section className="panel pad compared noprint" aria-busy={there.isFetching}>
      <h2>{title}</h2>
      {there.error ? <RefusedWords error={there.error} /> : null}
      {difference ? (
        <>
          <p role="status">
            {difference.come.length + difference.gone.length === 0
              ? say('Samma aktörer står i samma rutor.', 'The same actors stand in the same cells.')
              : say(
                  `${difference.come.length} har kommit till, ${difference.gone.length} är borta.`,
                  `${difference.come.length} have come, ${difference.gone.length} are gone.`,
                )}{' '}
            {total === undefined
              ? null
              : say(
                  `I hela grafen skiljer ${count(say, total, ['uppgift', 'fact'], ['uppgifter', 'facts'])}.`,
                  `In the whole graph ${count(say, total, ['uppgift', 'fact differs'], ['uppgifter', 'facts differ'])}.`,
                )}{' '}
            <To path="/map" change={{ revision: other }}>
              {say(`Visa kartan i revision ${other}`, `Show the map of revision ${other}`)}
            </To>
          </p>
          {difference.come.length + difference.gone.length > 0 ? (
            <div className="twocol">
              <Places title={say('Har kommit till', 'Have come')} places={difference.come} />
              <Places title={say('Är borta', 'Are gone')} places={difference.gone} />
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
