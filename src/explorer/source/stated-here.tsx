/** What rests on a place in a document, as facts. */
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import { StatedHereDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { count, useSay } from '../language/say.ts';
import { NotRight } from '../parts/not-right.tsx';
import { placeInWords, ToPassage } from '../parts/passage-link.tsx';
import { Shown } from '../parts/states.tsx';
import { StandingTag } from '../parts/tags.tsx';

const usual = 10;
const most = 100;

/** The list, in the order of the text. */
export function StatedHere({ document, at }: { document: string; at: string }) {
  const say = useSay();
  const { get } = useAddress();
  const first = Math.min(Number(get('facts')) || usual, most);
  const answer = useAnswer(StatedHereDocument, { document, locator: at, first });
  return (
    <Shown answer={answer}>
      {({ statedIn }) =>
        statedIn ? (
          <section className="stated-here" aria-labelledby="stated-title">
            <h3 id="stated-title">
              {count(say, statedIn.total, ['uppgift', 'fact'], ['uppgifter', 'facts'])}{' '}
              {say('vilar på det här', statedIn.total === 1 ? 'rests on this' : 'rest on this')}
            </h3>
            <ul>
              {statedIn.edges.map(({ node, locator, certain }) => (
                <li key={node.id}>
                  <ToEntity id={node.id}>{node.sentence}</ToEntity>{' '}
                  <StandingTag standing={node.standing} />{' '}
                  <span className="small quiet">
                    {locator === at ? null : (
                      <ToPassage document={document} at={locator}>
                        {placeInWords(locator, say)}
                      </ToPassage>
                    )}
                    {certain ? null : say(' osäker läsning', ' uncertain reading')}
                  </span>{' '}
                  <NotRight of={node} />
                </li>
              ))}
            </ul>
            {statedIn.total > statedIn.edges.length && first < most ? (
              <Here className="btn" change={{ facts: Math.min(statedIn.total, most) }}>
                {say(
                  `Visa ${Math.min(statedIn.total, most)} av ${statedIn.total}`,
                  `Show ${Math.min(statedIn.total, most)} of ${statedIn.total}`,
                )}
              </Here>
            ) : null}
          </section>
        ) : null
      }
    </Shown>
  );
}
