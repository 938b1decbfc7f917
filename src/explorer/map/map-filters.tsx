/** What of the map is shown, by area, role and place; and how it is printed. */
import { useId } from 'react';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { PlacesOfLandscapeDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { byName, useSay } from '../language/say.ts';
import { roleNames } from '../language/words.ts';
import { AreaSegments } from '../parts/area-segments.tsx';
import { Segments } from '../parts/segments.tsx';
import { useMapFiles, useNarrowed } from './asked.ts';
import { placesWithin } from './map-sheet.ts';

/** The places the landscape covers, by name. */
export function usePlaces(): readonly { readonly id: string; readonly name: string }[] {
  const say = useSay();
  const { landscape } = useAddress();
  const { data } = useAnswer(PlacesOfLandscapeDocument, { landscape });
  const all = (data?.browse?.edges ?? []).map(({ node }) => ({
    id: node.id,
    name: node.name,
    partOf: node.itself.links.map(({ entity }) => entity.id),
  }));
  const covers = data?.entity?.itself.links.map(({ entity }) => entity.id) ?? [];
  return placesWithin(all, covers).sort(byName(say));
}

function PlaceSelect() {
  const say = useSay();
  const id = useId();
  const { get, change } = useAddress();
  const places = usePlaces();
  return (
    <div className="choice">
      <label htmlFor={id}>{say('Plats', 'Place')}</label>
      <select
        id={id}
        value={get('place') ?? ''}
        onChange={(event) => change({ place: event.target.value || undefined })}
      >
        <option value="">{say('Alla platser', 'All places')}</option>
        {places.map((place) => (
          <option key={place.id} value={place.id}>
            {place.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The filters, written into the address. */
export function MapFilters() {
  const say = useSay();
  const narrowed = useNarrowed();
  return (
    <>
      <AreaSegments />
      <Segments
        label={say('Roll', 'Role')}
        name="role"
        choices={[
          { value: undefined, label: say('Alla roller', 'All roles') },
          { value: 'employer', label: say(...roleNames.EMPLOYER) },
          { value: 'educator', label: say(...roleNames.EDUCATOR) },
          { value: 'group-focused', label: say(...roleNames.GROUP_FOCUSED) },
        ]}
      />
      <PlaceSelect />
      {Object.keys(narrowed).length > 0 ? (
        <Here
          className="btn"
          change={{ area: undefined, role: undefined, place: undefined, select: undefined }}
        >
          {say('Visa alla', 'Show all')}
        </Here>
      ) : null}
    </>
  );
}

/** The booklet, ready to print on A4, and the sheet on A3. */
export function PrintButtons() {
  const say = useSay();
  const pdf = useMapFiles().find(({ format }) => format === 'pdf')?.href ?? '';
  return (
    <>
      <a className="btn" href={`${pdf}${pdf.includes('?') ? '&' : '?'}paper=a4`}>
        {say('A4-häfte (PDF)', 'A4 booklet (PDF)')}
      </a>
      <button type="button" className="btn primary" onClick={() => print()}>
        {say('Skriv ut A3', 'Print A3')}
      </button>
    </>
  );
}

/** Links to the ready files of what is shown. */
export function MapFiles() {
  const say = useSay();
  return (
    <p className="files noprint">
      {say('Samma karta som färdig fil:', 'The same map as a ready file:')}{' '}
      {useMapFiles().map(({ format, href }) => (
        <a key={format} href={href}>
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}
