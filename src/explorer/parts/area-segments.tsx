/** The choice of one area, or all; nothing to choose in a landscape without areas. */
import { useAddress } from '../address/address.ts';
import { useAreas } from '../language/areas.ts';
import { useSay } from '../language/say.ts';
import { Segments } from './segments.tsx';

export function AreaSegments() {
  const say = useSay();
  const areas = useAreas();
  const { get } = useAddress();
  if (areas.length === 0) return null;
  return (
    <Segments
      label={say('Område', 'Area')}
      name="area"
      choices={[
        { value: undefined, label: say('Alla områden', 'All areas') },
        ...areas.map(({ id, colour }) => ({
          value: get('area') === id ? id : colour.toLowerCase(),
          label: say.areaInAWord(colour),
        })),
      ]}
    />
  );
}
