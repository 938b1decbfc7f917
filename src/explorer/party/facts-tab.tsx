/** Every fact that points to something, by kind, with its sources; of a document, all that rests on it, by section. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { Here, ToEntity } from '../address/place.tsx';
import {
  EntityFactsDocument,
  type EntityFactsQuery,
  type ToldFragment,
} from '../ask/documents.generated.ts';
import type { AskedDocument } from '../ask/use-answer.ts';
import { count, useSay } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { Citations, SourcesOnDemand } from '../parts/citations.tsx';
import { ToPassage } from '../parts/passage-link.tsx';
import { Loading, Refused } from '../parts/states.tsx';
import { StandingTag } from '../parts/tags.tsx';
import type { Card } from './known.ts';
import { PointsTo } from './points-to.tsx';

const pageSize = 100;

/** Facts that point to an entity, as many as the address asks for, page after page. */
function useFacts(id: string, shown: number) {
  const { language, revision } = useAddress();
  const variables = { id, first: pageSize, language, ...(revision ? { revision } : {}) };
  const query = useQuery<ToldFragment[]>({
    queryKey: ['facts', id, variables, shown],
    placeholderData: (before, old) => (old?.queryKey[1] === id ? before : undefined),
    queryFn: async ({ signal }) => {
      const facts: ToldFragment[] = [];
      let after: string | undefined;
      while (facts.length < shown) {
        const page: EntityFactsQuery = await ask(
          EntityFactsDocument,
          { ...variables, ...(after === undefined ? {} : { after }) },
          signal,
        );
        const next = page.entity?.facts ?? [];
        facts.push(...next);
        after = next.at(-1)?.id;
        if (next.length < pageSize) break;
      }
      return facts;
    },
  });
  const asked: AskedDocument = {
    document: EntityFactsDocument as unknown as AskedDocument['document'],
    variables,
  };
  return { ...query, asked };
}

/** One fact as a sentence, with how firm it is and where it stands. */
export function FactItem({ fact }: { fact: ToldFragment }) {
  return (
    <li className="fact">
      <div>
        <ToEntity id={fact.id}>{fact.sentence}</ToEntity> <StandingTag standing={fact.standing} />
      </div>
      <SourcesOnDemand citations={fact.citations} of={fact} />
    </li>
  );
}

function grouped<Key>(facts: readonly ToldFragment[], keyOf: (fact: ToldFragment) => Key) {
  const groups = new Map<Key, ToldFragment[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

/** The tab. */
export function FactsTab({ card }: { card: Card }) {
  const say = useSay();
  const { get } = useAddress();
  const shown = Math.max(pageSize, Number(get('facts')) || 0);
  const { data, error, asked, isPlaceholderData } = useFacts(card.id, shown);
  if (error) return <Refused error={error} />;
  if (!data) return <Loading />;
  const isDocument = card.kind === 'DOCUMENT';
  const groups = grouped(data, (fact) => say(...entityKinds[fact.kind]));
  const names = [...groups.keys()].sort(new Intl.Collator(say.tag, { numeric: true }).compare);
  const rest = card.factsTotal - data.length;
  return (
    <div aria-busy={isPlaceholderData}>
      <h2>
        {isDocument
          ? say(
              'Vad som vilar på dokumentet eller handlar om det',
              'What rests on the document or is about it',
            )
          : say('Alla uppgifter', 'All facts')}
      </h2>
      {card.factsTotal === 0 ? (
        <p className="quiet">
          {say('Inga andra uppgifter pekar hit.', 'No other facts point here.')}
        </p>
      ) : (
        <p className="quiet">
          {count(say, card.factsTotal, ['uppgift', 'fact'], ['uppgifter', 'facts'])}
          {say(
            ', efter slag. Varje uppgift har sin källa.',
            ', by kind. Every fact has its source.',
          )}
          {rest > 0
            ? say(
                ` ${data.length} av dem visas, och talen nedan räknar dem.`,
                ` ${data.length} of them are shown, and the numbers below count those.`,
              )
            : null}
        </p>
      )}
      {isDocument ? (
        <p>
          <ToPassage document={card.id}>
            {say(
              'Läs texten, med antal uppgifter per rubrik',
              'Read the text, with the number of facts under each heading',
            )}
          </ToPassage>
        </p>
      ) : null}
      <section className="block">
        <h3>{say('Källa till uppgiften', 'Source of this')}</h3>
        <p>{card.itself.sentence}</p>
        <PointsTo card={card} />
        <Citations citations={card.itself.citations} of={card.itself} />
      </section>
      {names.map((name) => {
        const facts = groups.get(name) ?? [];
        return (
          <details key={name} className="fact-group" open={names.length <= 3}>
            <summary>
              {name} <span className="quiet">({facts.length})</span>
            </summary>
            <ul>
              {facts.map((fact) => (
                <FactItem key={fact.id} fact={fact} />
              ))}
            </ul>
          </details>
        );
      })}
      {rest > 0 && data.length > 0 ? (
        <p>
          <Here className="btn" change={{ facts: shown + pageSize }}>
            {say(
              rest <= pageSize ? `Visa de sista ${rest}` : `Visa ${pageSize} till av ${rest}`,
              `Show ${Math.min(rest, pageSize)} more of ${rest}`,
            )}
          </Here>{' '}
          {rest > pageSize ? (
            <Here className="btn" change={{ facts: card.factsTotal }}>
              {say(`Visa alla ${card.factsTotal}`, `Show all ${card.factsTotal}`)}
            </Here>
          ) : null}
        </p>
      ) : null}
      <AsGraphql asked={asked} />
    </div>
  );
}
