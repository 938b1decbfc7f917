/** The filters of the coverage page; each choice stands in the address. */
import { groundWords } from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import { useAddress } from '../address/address.ts';
import { type Told, useSay } from '../language/say.ts';
import { levelNames, roleNames } from '../language/words.ts';
import { AreaSegments } from '../parts/area-segments.tsx';
import { Choose } from '../parts/choose.tsx';
import { Segments } from '../parts/segments.tsx';
import type { Municipality } from './matrix.ts';

const grounds = ['STATED', 'SHOWN', 'SILENT', 'NOT_DOCUMENTED'] as const;

/** All filters. */
export function CoverageFilters({
  places,
  comparable,
}: {
  places: readonly Municipality[];
  /** The landscapes whose design can be looked at beside this one. */
  comparable: readonly Municipality[];
}) {
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
      <AreaSegments />
      <Segments
        label={say('Tänkt eller bekräftat', 'Provided for or confirmed')}
        name="side"
        choices={[
          { value: undefined, label: say('Båda', 'Both') },
          { value: 'designed', label: say('Är det tänkt?', 'Provided for?') },
          { value: 'documented', label: say('Är det bekräftat?', 'Confirmed?') },
        ]}
      />
      <Choose
        label={say('Vad det bygger på', 'What it rests on')}
        name="ground"
        choices={[
          { value: undefined, label: say('Oavsett källa', 'Whatever it rests on') },
          ...grounds.map((ground) => ({
            value: ground.toLowerCase(),
            label: capital(groundWords[ground][say.language]),
          })),
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
        label={say('Kommun', 'Municipality')}
        name="place"
        choices={[
          { value: undefined, label: say('Alla kommuner', 'All municipalities') },
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
      {comparable.length > 0 ? (
        <Choose
          label={say('Jämför med', 'Compare with')}
          name="comparedWith"
          choices={[
            {
              value: undefined,
              label: say('Jämför inte med annan region', 'Compare with no other region'),
            },
            ...comparable.map(({ id, name }) => ({
              value: id,
              label: say(`Förslaget i ${name}`, `The design of ${name}`),
            })),
          ]}
        />
      ) : null}
    </>
  );
}
