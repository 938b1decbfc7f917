/** What to try first: the parties and flows on which most others depend. */
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { SinglePointsDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Shown } from '../parts/states.tsx';
import { ToSuggested, useSuggestions } from '../parts/suggested.tsx';

function Examples() {
  const say = useSay();
  const examples = useSuggestions('WHAT_IF') ?? [];
  if (examples.length === 0) return null;
  return (
    <>
      <h2>{say('Prova till exempel', 'Try for example')}</h2>
      <ul className="tries">
        {examples.map(({ asks, page }) => (
          <li key={asks}>
            <ToSuggested page={page} className="panel">
              {asks}
            </ToSuggested>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What to try when nothing is changed yet. */
export function Suggestions() {
  const say = useSay();
  const { landscape } = useAddress();
  const answer = useAnswer(SinglePointsDocument, { landscape });
  return (
    <section className="findings">
      <Examples />
      <h2>{say('Det mesta hänger på', 'Most depends on')}</h2>
      <Shown answer={answer}>
        {({ singlePoints }) =>
          singlePoints && singlePoints.points.length > 0 ? (
            <ol className="tries">
              {singlePoints.points.map(({ party, flow, pairs }) => (
                <li key={`${party?.id} ${flow?.id}`}>
                  <Here
                    className="panel"
                    change={flow ? { flows: [flow.id] } : { remove: party ? [party.id] : [] }}
                  >
                    <b>{party?.name ?? flow?.sentence}</b>
                    <span className="small quiet">
                      {party ? say(...entityKinds[party.kind]) : say('Flöde', 'Flow')}
                      {', '}
                      {say(
                        `för ${pairs.toLocaleString('sv')} par av aktörer och forum är det enda vägen`,
                        `the only way for ${pairs.toLocaleString('en')} pairs of parties`,
                      )}
                    </span>
                  </Here>
                </li>
              ))}
            </ol>
          ) : (
            <p className="quiet">
              {say(
                'Ingen väg mellan två hänger på en enda aktör eller ett enda flöde.',
                'No way between two hangs on a single party or flow.',
              )}
            </p>
          )
        }
      </Shown>
      <AsGraphql asked={answer.asked} />
    </section>
  );
}
