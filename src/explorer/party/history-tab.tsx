/** The history of one thing: which revisions changed it, when and why, and what they changed. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { WhatChangedDocument } from '../ask/documents.generated.ts';
import { count, moment, useSay } from '../language/say.ts';
import { ChangeItem, type ToldChange } from '../parts/change-item.tsx';
import { Loading, Refused, State } from '../parts/states.tsx';
import { type PublishedRevision, useRevisions } from '../parts/use-revisions.ts';
import type { Card } from './known.ts';

/** So many revisions are looked through at a time: each has to be read. */
const atATime = 10;

interface Step {
  readonly revision: PublishedRevision;
  readonly since: number;
  readonly changes: readonly ToldChange[];
  readonly total: number;
}

/** What each of the revisions changed about a thing; those that neither know it have nothing to tell. */
function useSteps(id: string, revisions: readonly PublishedRevision[]) {
  const { language } = useAddress();
  return useQuery({
    queryKey: ['history', id, language, revisions.map(({ number }) => number)],
    queryFn: async ({ signal }): Promise<readonly Step[]> => {
      const steps: Step[] = [];
      for (const revision of revisions) {
        const since = revision.parent;
        if (since === null) continue;
        const asked = { since, until: revision.number, of: id, language };
        const { changes } = await ask(WhatChangedDocument, asked, signal).catch((error: Error) => {
          if ('code' in error && error.code === 'UNKNOWN_ENTITY') return { changes: null };
          throw error;
        });
        if (!changes || changes.total === 0) continue;
        const found = changes.edges.map(({ node }) => node);
        steps.push({ revision, since, changes: found, total: changes.total });
      }
      return steps;
    },
  });
}

function RevisionStep({ step }: { step: Step }) {
  const say = useSay();
  const { revision, since, changes, total } = step;
  return (
    <li className="panel pad">
      <h3>
        <To path="/changes" change={{ revision: undefined, since, until: revision.number }}>
          {say(`Revision ${revision.number}`, `Revision ${revision.number}`)}
        </To>
        , {moment(say, revision.date)}
      </h3>
      {revision.message ? <p className="quiet">{revision.message}</p> : null}
      <ul className="chg-list">
        {changes.map((change) => (
          <ChangeItem key={change.fact} change={change} since={since} />
        ))}
      </ul>
      {total > changes.length ? (
        <p className="quiet">
          {say(
            `${changes.length} av ${total} ändringar visas.`,
            `${changes.length} of ${total} changes are shown.`,
          )}
        </p>
      ) : null}
    </li>
  );
}

/** The tab. */
export function HistoryTab({ card }: { card: Card }) {
  const say = useSay();
  const { get } = useAddress();
  const published = useRevisions();
  const looked = Math.max(atATime, Number(get('revisions')) || 0);
  const some = published?.slice(0, looked) ?? [];
  const { data, error } = useSteps(card.id, some);
  if (error) return <Refused error={error} />;
  if (!published || !data) return <Loading />;
  const oldest = published.at(-1);
  if (published.length === 1)
    return (
      <State title={say('Det finns ingen historik än', 'There is no history yet')}>
        <p>
          {say(
            `Bara en revision är publicerad, den ${moment(say, oldest?.date ?? '')}. När nästa publiceras står här vad den ändrade om ${card.name}.`,
            `Only one revision is published, of ${moment(say, oldest?.date ?? '')}. When the next one is, what it changed about ${card.name} stands here.`,
          )}
        </p>
      </State>
    );
  const rest = published.length - some.length;
  const told = data.some(({ changes }) =>
    changes.some(({ fact, change }) => fact === card.id && change === 'ADDED'),
  );
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('Historik', 'History')}</h2>
      <p className="chg-answer">
        {data.length === 0
          ? say(
              `Inget om ${card.name} har ändrats i de ${some.length} senaste revisionerna.`,
              `Nothing about ${card.name} has changed in the ${some.length} latest revisions.`,
            )
          : say(
              `${count(say, data.length, ['revision', ''], ['revisioner', ''])} har ändrat något om ${card.name}.`,
              `${count(say, data.length, ['', 'revision has'], ['', 'revisions have'])} changed something about ${card.name}.`,
            )}
      </p>
      <ol className="history">
        {data.map((step) => (
          <RevisionStep key={step.revision.number} step={step} />
        ))}
        {rest === 0 && !told && oldest ? (
          <li className="panel pad">
            {say(
              `Fanns med från början, i revision ${oldest.number} av ${moment(say, oldest.date)}.`,
              `Was there from the beginning, in revision ${oldest.number} of ${moment(say, oldest.date)}.`,
            )}
          </li>
        ) : null}
      </ol>
      {rest > 0 ? (
        <Here className="btn" change={{ revisions: looked + atATime }}>
          {say(
            `Se längre tillbaka (${rest} revisioner till)`,
            `Look further back (${rest} more revisions)`,
          )}
        </Here>
      ) : null}
    </section>
  );
}
