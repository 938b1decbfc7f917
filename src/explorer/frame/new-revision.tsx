/** Tells when a newer revision is published than the page was opened with, and when an older one is read. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { Here, To } from '../address/place.tsx';
import { NewestDocument } from '../ask/documents.generated.ts';
import { moment, useSay } from '../language/say.ts';

const askEveryMs = 15_000;

/** The newest revision, asked for again and again. */
function useNewest() {
  const { data } = useQuery({
    queryKey: ['newest revision'],
    queryFn: ({ signal }) => ask(NewestDocument, {}, signal),
    refetchInterval: askEveryMs,
    staleTime: 0,
  });
  return data?.revisions?.edges[0]?.node;
}

/** The banner; nothing on the page moves before the reader says so. */
export function NewRevision() {
  const say = useSay();
  const client = useQueryClient();
  const { revision } = useAddress();
  const newest = useNewest();
  const [read, setRead] = useState<number>();
  if (newest === undefined) return null;
  if (revision !== undefined && revision !== newest.number)
    return (
      <div className="banner" role="status">
        <p>
          <strong>
            {revision > newest.number
              ? say(`Revision ${revision} finns inte.`, `There is no revision ${revision}.`)
              : say(`Du läser revision ${revision}.`, `You are reading revision ${revision}.`)}
          </strong>{' '}
          {say(
            `Revision ${newest.number} är den nyaste, från ${moment(say, newest.date)}.`,
            `Revision ${newest.number} is the newest, of ${moment(say, newest.date)}.`,
          )}
        </p>
        <To
          className="btn"
          path="/changes"
          change={{ revision: undefined, since: revision, until: newest.number }}
        >
          {say('Vad har ändrats?', 'What has changed?')}
        </To>
        <Here className="btn" change={{ revision: undefined }}>
          {say('Läs den nyaste', 'Read the newest')}
        </Here>
      </div>
    );
  if (revision === undefined && read === undefined) setRead(newest.number);
  if (revision !== undefined || read === undefined || read >= newest.number) return null;
  const { added, changed, removed } = newest;
  const show = async () => {
    setRead(newest.number);
    await client.invalidateQueries();
  };
  return (
    <div className="banner" role="status">
      <p>
        <strong>{say('En ny revision finns.', 'There is a new revision.')}</strong>{' '}
        {say(
          `Revision ${newest.number} publicerades ${moment(say, newest.date)}: ${added} nya uppgifter, ${changed} ändrade, ${removed} borttagna.`,
          `Revision ${newest.number} was published ${moment(say, newest.date)}: ${added} new facts, ${changed} changed, ${removed} withdrawn.`,
        )}
      </p>
      <button type="button" className="btn primary" onClick={show}>
        {say(`Läs revision ${newest.number}`, `Read revision ${newest.number}`)}
      </button>
      <To className="btn" path="/changes" change={{ since: read, until: newest.number }}>
        {say('Vad har ändrats?', 'What has changed?')}
      </To>
      <Here className="btn" change={{ revision: read }}>
        {say(`Stanna i ${read}`, `Stay in ${read}`)}
      </Here>
    </div>
  );
}
