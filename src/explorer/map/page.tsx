/** The landscape map: who there is around skills supply, as one sheet for a wall. */
import { useMemo } from 'react';
import { mapWords } from '../../formats/map/map-words.ts';
import { pageWords } from '../../formats/map/page-words.ts';
import { mapRows } from '../../formats/rows/map-rows.ts';
import { firstSentence } from '../../language/first-sentence.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { LandscapeMapDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useLandscapeName } from '../frame/landscapes.ts';
import { byName, count, useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisLine, Partial } from '../parts/basis-line.tsx';
import { GetMenu } from '../parts/get-menu.tsx';
import { usePageTitle } from '../parts/page-head.tsx';
import { Shown } from '../parts/states.tsx';
import { useNarrowed } from './asked.ts';
import { Compared, CompareSelect } from './compared.tsx';
import { MapFiles, MapFilters, PrintButtons } from './map-filters.tsx';
import { MapLists } from './map-lists.tsx';
import type { MapAnswer } from './map-sheet.ts';
import { SheetPicture } from './sheet-picture.tsx';
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

/** The answer in words, its first sentence with more weight. */
function Finding({ told }: { told: string }) {
  const first = firstSentence(told);
  return (
    <p className="finding">
      <b>{first}</b>
      {told.slice(first.length)}
    </p>
  );
}

function Sheet({ map }: { map: MapAnswer }) {
  const say = useSay();
  const words = useMemo(() => pageWords(map, say.language), [map, say.language]);
  return (
    <>
      <Partial answer={map} />
      {map.total === 0 ? (
        <p className="note">
          {say('Ingen på kartan stämmer med urvalet. ', 'Nobody on the map fits the choice. ')}
          <Here change={{ area: undefined, role: undefined, place: undefined, select: undefined }}>
            {say('Visa alla', 'Show all')}
          </Here>
        </p>
      ) : null}
      <SheetPicture words={words} />
      <MapLists words={words} />
    </>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { landscape } = useAddress();
  const name = useLandscapeName();
  const narrowed = useNarrowed();
  const answer = useAnswer(LandscapeMapDocument, { landscape, ...narrowed });
  usePageTitle(say('Landskapskartan', 'The landscape map'));
  const shownMap = answer.data?.landscapeMap;
  return (
    <>
      <h1 className="sr">{`${mapWords.title[say.language]} ${name}`.trim()}</h1>
      {shownMap ? <Finding told={shownMap.leadInWords} /> : null}
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
      <article className="sheet" aria-label={say('Kartans ark', 'The sheet of the map')}>
        <Shown answer={answer}>
          {({ landscapeMap: map }) => (map ? <Sheet map={map} /> : null)}
        </Shown>
      </article>
      <div className="noprint after-sheet">
        {shownMap ? <Former map={shownMap} /> : null}
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
