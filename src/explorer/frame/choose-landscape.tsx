/** The landscapes to choose from, where several are published and the address names none. */
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { useLandscapes } from './landscape-menu.tsx';

/** Stands in the place of a page that shows one landscape. */
export function ChooseLandscape() {
  const say = useSay();
  const landscapes = useLandscapes();
  return (
    <>
      <PageHead title={say('Vilket landskap?', 'Which landscape?')}>
        {say(
          'Här finns flera landskap. Välj vilket sidan ska visa; valet följer med till nästa sida.',
          'There are several landscapes here. Choose which one the page is to show; the choice goes along to the next page.',
        )}
      </PageHead>
      <ul className="landscapes">
        {landscapes.map(({ id, name }) => (
          <li key={id}>
            <Here className="btn" change={{ landscape: id }}>
              {name}
            </Here>
          </li>
        ))}
      </ul>
    </>
  );
}
