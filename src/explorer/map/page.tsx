/** The landscape map: who there is around skills supply, as a formal document that prints on one sheet. */
import { useRef } from 'react';
import { mapRows } from '../../formats/rows/map-rows.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { LandscapeMapDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscape-menu.tsx';
import { byName, count, dayOf, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { usePageTitle } from '../parts/page-head.tsx';
import { Shown } from '../parts/states.tsx';
import { shownInWords, useNarrowed } from './asked.ts';
import { Compared, CompareSelect, useRevisions } from './compared.tsx';
import { MapBands } from './map-bands.tsx';
import { MapFiles, MapFilters, PrintButtons, usePlaces } from './map-filters.tsx';
import { MapLists } from './map-lists.tsx';
import { type MapAnswer, numberSources } from './map-sheet.ts';
import { useOnPaper } from './paper.ts';
import { SheetFoot } from './sheet-foot.tsx';
import { TitleBlock } from './title-block.tsx';
import { WhyTable } from './why-table.tsx';

function Former({ map }: { map: MapAnswer }) {
  const say = useSay();
  if (map.former.length === 0) return null;
  const told = [...map.former]
    .map(({ party, successor }) => ({ name: party.name, successor: successor.name }))
    .sort(byName(say))
    .map(({ name, successor }) => `${name} (${say('nu', 'now')} ${successor})`);
  return (
    <p className="quiet former">
      {say('Finns inte längre: ', 'No longer there: ')}
      {told.join(', ')}.
    </p>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { landscape } = useAddress();
  const name = useLandscapeName();
  const narrowed = useNarrowed();
  const placeName = usePlaces().find(({ id }) => id === narrowed.place)?.name;
  const answer = useAnswer(LandscapeMapDocument, { landscape, ...narrowed });
  const sheet = useRef<HTMLElement>(null);
  useOnPaper(sheet, answer.data);
  const title = say(`Landskapskarta ${name}`, `Landscape map of ${name}`).trim();
  usePageTitle(say('Landskapskartan', 'The landscape map'));
  const shownMap = answer.data?.landscapeMap;
  const replaces = useRevisions().find(({ number }) => number === shownMap?.revision)?.parent;
  const shows = shownInWords(say, narrowed, placeName ?? narrowed.place);
  return (
    <>
      <div className="bar noprint">
        <div>
          <MapFilters />
          <CompareSelect shown={shownMap?.revision} />
        </div>
        <div>
          {shownMap ? (
            <GetMenu
              name={`map-${landscape}`}
              rows={mapRows(shownMap)}
              json={shownMap}
              asked={[{ question: 'landscape-map', variables: answer.asked.variables }]}
              revision={shownMap.revision}
            />
          ) : null}
          <PrintButtons />
        </div>
      </div>
      {shownMap ? <Compared map={shownMap} /> : null}
      <article className="sheet" aria-labelledby="map-title" ref={sheet}>
        <TitleBlock
          title={title}
          data={answer.data}
          shows={shows}
          replaces={replaces ?? undefined}
        />
        <Shown answer={answer}>
          {({ landscapeMap: map }) => {
            if (!map) return null;
            const { sources, numberOf } = numberSources(map.cells);
            return (
              <>
                <Partial answer={map} />
                {map.total === 0 ? (
                  <p className="note">
                    {say(
                      'Ingen på kartan stämmer med urvalet. ',
                      'Nobody on the map fits the choice. ',
                    )}
                    <Here
                      change={{
                        area: undefined,
                        role: undefined,
                        place: undefined,
                        select: undefined,
                      }}
                    >
                      {say('Visa alla', 'Show all')}
                    </Here>
                  </p>
                ) : null}
                <MapBands map={map} numberOf={numberOf} />
                <MapLists map={map} numberOf={numberOf} />
                <Former map={map} />
                <SheetFoot
                  sources={sources}
                  owner={map.owner}
                  citeAs={say(
                    `${title}, revision ${map.revision}, ${dayOf(say, map.asOf)}.`,
                    `${title}, revision ${map.revision}, ${dayOf(say, map.asOf)}.`,
                  )}
                />
              </>
            );
          }}
        </Shown>
      </article>
      <div className="noprint after-sheet">
        <BasisLine
          answer={shownMap}
          extent={
            shownMap
              ? count(say, shownMap.total, ['aktör', 'actor'], ['aktörer', 'actors'])
              : undefined
          }
        />
        <MapFiles />
        {shownMap ? <WhyTable map={shownMap} /> : null}
        <AsGraphql asked={answer.asked} />
      </div>
    </>
  );
}
