/** The landscapes to choose from, where several are published and the address names none. */
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Lead } from '../start/lead.tsx';
import { SearchResults } from '../start/search-results.tsx';
import { useLandscapes } from './landscapes.ts';

/** Stands in the place of a page that shows one landscape; what is searched for is found in all of them. */
export function ChooseLandscape() {
  const say = useSay();
  const { path, get } = useAddress();
  const search = get('search');
  const landscapes = useLandscapes();
  return (
    <>
      {search ? (
        <SearchResults text={search} />
      ) : (
        <>
          {path === '/' ? <Lead /> : null}
          <PageHead title={say('Vilket landskap?', 'Which landscape?')}>
            {say(
              'Här finns flera landskap. Välj vilket sidan ska visa; valet följer med till nästa sida.',
              'There are several landscapes here. Choose which one the page is to show; the choice goes along to the next page.',
            )}
          </PageHead>
        </>
      )}
      <nav aria-label={say('Landskap', 'Landscapes')}>
        <ul className="landscapes">
          {landscapes.map(({ id, name }) => (
            <li key={id}>
              <Here className="btn" change={{ landscape: id }}>
                {name}
              </Here>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
