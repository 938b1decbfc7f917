/** All hits of a search, the best first; when there are none, what to do. */
import { Here, To } from '../address/place.tsx';
import { count, useSay } from '../language/say.ts';
import { hitKey, hitMarks, hitName, placeOfHit } from '../parts/hit-words.ts';
import { State } from '../parts/states.tsx';
import { useFound } from '../parts/use-found.ts';

/** The hits of a text. */
export function SearchResults({ text }: { text: string }) {
  const say = useSay();
  const { found, total, isFetching } = useFound(text, undefined, 50);
  const [firstWord, ...more] = text.split(/\s+/);
  if (found.length === 0 && isFetching) return null;
  if (found.length === 0)
    return (
      <State title={say(`Inga träffar på ”${text}”`, `No hits for “${text}”`)}>
        <p>
          {say(
            'Sökningen omfattar namn, alias, uppgifter och dokumentens avsnitt i alla landskap.',
            'The search covers names, aliases, facts and sections of documents of all landscapes.',
          )}
        </p>
        <div className="act">
          {more.length > 0 ? (
            <Here className="btn" change={{ search: firstWord }}>
              {say(`Sök bara på ”${firstWord}”`, `Search only for “${firstWord}”`)}
            </Here>
          ) : null}
          <Here className="btn" change={{ search: undefined }}>
            {say('Rensa sökningen', 'Clear the search')}
          </Here>
          <To className="btn" path="/sources">
            {say('Bidra med en uppgift', 'Contribute a fact')}
          </To>
        </div>
      </State>
    );
  return (
    <section className="panel pad results" aria-labelledby="hits" aria-busy={isFetching}>
      <div className="bar">
        <h1 id="hits" role="status">
          {count(say, total, ['träff', 'hit'], ['träffar', 'hits'])} {say('på', 'for')} ”{text}”
          {total > found.length
            ? say(`, de ${found.length} bästa`, `, the best ${found.length}`)
            : null}
        </h1>
        <Here className="btn" change={{ search: undefined }}>
          {say('Stäng', 'Close')}
        </Here>
      </div>
      <ul>
        {found.map((hit) => (
          <li key={hitKey(hit)}>
            <To {...placeOfHit(hit)}>{hitName(hit)}</To>{' '}
            <span className="small quiet">
              {hitMarks(hit, say)} · {hit.why}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
