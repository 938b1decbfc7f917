/** The filters of the coverage page; each choice stands in the address. */
import { useAddress } from '../address/address.ts';
import { type Told, useSay } from '../language/say.ts';
import { areaColours, levelNames, roleNames, sides } from '../language/words.ts';
import { Choose } from '../parts/choose.tsx';
import { Segments } from '../parts/segments.tsx';
import type { Place } from './matrix.ts';

/** All filters. */
export function CoverageFilters({ places }: { places: readonly Place[] }) {
  const say = useSay();
  const { get } = useAddress();
  const words = <Word extends string>(names: Readonly<Record<Word, Told>>, list: readonly Word[]) =>
    list.map((word) => {
      const told: Told = names[word];
      return { value: word.toLowerCase(), label: say(...told) };
    });
  const place = get('place');
  const isKnown = place === undefined || places.some(({ id }) => id === place);
  return (
    <>
      <Segments
        label={say('Område', 'Area')}
        name="area"
        choices={[
          { value: undefined, label: say('Alla områden', 'All areas') },
          ...words(areaColours, ['GREEN', 'BLUE', 'YELLOW']),
        ]}
      />
      <Segments
        label={say('Sida', 'Side')}
        name="side"
        choices={[
          { value: undefined, label: say('Båda', 'Both') },
          ...words(sides, ['DESIGNED', 'DOCUMENTED']),
        ]}
      />
      <Choose
        label={say('Nivå', 'Level')}
        name="level"
        choices={[
          { value: undefined, label: say('Alla nivåer', 'All levels') },
          ...words(levelNames, ['REGIONAL', 'LOCAL', 'NATIONAL', 'EU']),
        ]}
      />
      <Choose
        label={say('Plats', 'Place')}
        name="place"
        choices={[
          { value: undefined, label: say('Alla platser', 'All places') },
          ...(isKnown ? [] : [{ value: place, label: place }]),
          ...places.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Choose
        label={say('Roll', 'Role')}
        name="role"
        choices={[
          { value: undefined, label: say('Alla roller', 'All roles') },
          ...words(roleNames, ['EMPLOYER', 'EDUCATOR', 'GROUP_FOCUSED']),
        ]}
      />
    </>
  );
}
