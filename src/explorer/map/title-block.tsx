/** The title block of the sheet: whose map, which revision, what it shows. */
import { ToEntity } from '../address/place.tsx';
import type { LandscapeMapQuery } from '../ask/documents.generated.ts';
import { dayOf, useSay } from '../language/say.ts';

interface Field {
  readonly name: string;
  readonly value: string;
  /** The id of the entity it names. */
  readonly to?: string | undefined;
}

/** The heading stands before the answer came; its fields fill in. */
export function TitleBlock({
  title,
  data,
  shows,
  replaces,
}: {
  title: string;
  data: LandscapeMapQuery | undefined;
  shows: string;
  replaces: number | undefined;
}) {
  const say = useSay();
  const map = data?.landscapeMap;
  const covers = data?.entity?.itself.links.map(({ entity }) => entity.name).join(', ');
  const owner = map?.owner;
  const fields: readonly Field[] = map
    ? [
        {
          name: say('Ägare', 'Owner'),
          value: owner?.name ?? say('Inte angiven', 'Not stated'),
          to: owner?.id,
        },
        { name: say('Revision', 'Revision'), value: String(map.revision) },
        { name: say('Publicerad', 'Published'), value: dayOf(say, map.asOf) },
        { name: say('Gäller', 'Applies to'), value: covers || say('Inte angivet', 'Not stated') },
        {
          name: say('Ersätter', 'Replaces'),
          value:
            replaces === undefined
              ? say('Ingen, detta är den första', 'None, this is the first')
              : `Revision ${replaces}`,
        },
        {
          name: say('Status', 'Status'),
          value:
            map.empty > 0
              ? say(
                  `Inte fullständig: ${map.empty} av ${map.cells.length} rutor är tomma`,
                  `Not complete: ${map.empty} of ${map.cells.length} cells are empty`,
                )
              : say('Alla rutor har någon', 'Every cell has somebody'),
        },
        { name: say('Visar', 'Shows'), value: shows },
      ]
    : [];
  return (
    <div className="titleblock">
      <div>
        <h1 id="map-title">{title}</h1>
        <p className="quiet">
          {say(
            'Aktörer kring kompetensförsörjning: typ av aktör i sidled, från EU till lokalt nedåt.',
            'Actors around skills supply: type of actor across, from EU to local down.',
          )}
        </p>
        {map ? <p className="quiet">{map.sentence}</p> : null}
      </div>
      {fields.length > 0 ? (
        <dl className="docbox">
          {fields.map(({ name, value, to }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{to ? <ToEntity id={to}>{value}</ToEntity> : value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
