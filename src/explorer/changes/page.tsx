/** What differs between two revisions: in words, in the picture of the system and on the map. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { allPages } from '../../client/all-pages.ts';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { Here } from '../address/place.tsx';
import { WhatChangedDocument, type WhatChangedQuery } from '../ask/documents.generated.ts';
import { count, dayOf, moment, type Told, useSay } from '../language/say.ts';
import { entityKinds } from '../language/words.ts';
import { ChangeItem, type ToldChange } from '../parts/change-item.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loading, Refused, State } from '../parts/states.tsx';
import { type PublishedRevision, useRevisions } from '../parts/use-revisions.ts';
import { MapCompared } from './map-compared.tsx';
import { SystemCompared } from './system-compared.tsx';

type Changes = NonNullable<WhatChangedQuery['changes']>;

/** All that changed in a landscape, page after page. */
function useChanges(since: number, until: number) {
  const { landscape, language } = useAddress();
  const asked = { since, until, landscape, language };
  return useQuery({
    queryKey: ['what changed', asked],
    queryFn: async ({ signal }): Promise<Changes> =>
      (await allPages('edges', async (after) => {
        const page = await ask(
          WhatChangedDocument,
          after === null ? asked : { ...asked, after },
          signal,
        );
        return page.changes;
      })) as Changes,
  });
}

function Choose({
  name,
  label,
  value,
  revisions,
}: {
  name: 'since' | 'until';
  label: string;
  value: number;
  revisions: readonly PublishedRevision[];
}) {
  const say = useSay();
  const id = useId();
  const { change } = useAddress();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => change({ [name]: target.value })}>
        {revisions.map(({ number, date }) => (
          <option key={number} value={number}>
            {`Revision ${number}, ${dayOf(say, date)}`}
          </option>
        ))}
      </select>
    </div>
  );
}

const groups: readonly (readonly [ToldChange['change'], Told])[] = [
  ['ADDED', ['Tillkom', 'Added']],
  ['CHANGED', ['Ändrades', 'Changed']],
  ['REMOVED', ['Togs bort', 'Removed']],
];
/** Longer lists begin closed. */
const openUpTo = 12;

function Group({
  title,
  changes,
  since,
}: {
  title: string;
  changes: readonly ToldChange[];
  since: number;
}) {
  const say = useSay();
  const kinds = new Map<string, readonly ToldChange[]>();
  for (const change of changes) {
    const name = say(...entityKinds[change.kind]);
    kinds.set(name, [...(kinds.get(name) ?? []), change]);
  }
  const names = [...kinds.keys()].sort(new Intl.Collator(say.tag, { numeric: true }).compare);
  return (
    <section className="chg-group" aria-label={title}>
      <h3>
        {title} ({changes.length})
      </h3>
      {changes.length === 0 ? <p className="quiet">{say('Inget.', 'Nothing.')}</p> : null}
      {names.map((name) => {
        const own = kinds.get(name) ?? [];
        return (
          <details key={name} open={changes.length <= openUpTo || names.length === 1}>
            <summary>
              {name} <span className="quiet">({own.length})</span>
            </summary>
            <ul className="chg-list">
              {own.map((change) => (
                <ChangeItem key={change.fact} change={change} since={since} isOfOneKind />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Between({ since, until }: { since: PublishedRevision; until: PublishedRevision }) {
  const say = useSay();
  const { data, error } = useChanges(since.number, until.number);
  if (error) return <Refused error={error} />;
  if (!data) return <Loading />;
  const changes = data.edges.map(({ node }) => node);
  const number = (many: number) => many.toLocaleString(say.tag);
  return (
    <>
      <div className="panel pad">
        <p className="chg-answer">{data.sentence}</p>
        <p>
          {say(
            `${number(data.added)} tillkom, ${number(data.changed)} ändrades och ${number(data.removed)} togs bort. `,
            `${number(data.added)} added, ${number(data.changed)} changed and ${number(data.removed)} removed. `,
          )}
          {say(
            `Revision ${until.number} publicerades ${moment(say, until.date)}`,
            `Revision ${until.number} was published ${moment(say, until.date)}`,
          )}
          {until.message ? `: ${until.message}` : '.'}
        </p>
      </div>
      {data.total > 0 ? (
        <>
          <h2>{say('I ord', 'In words')}</h2>
          {groups.map(([change, title]) => (
            <Group
              key={change}
              title={say(...title)}
              changes={changes.filter((one) => one.change === change)}
              since={since.number}
            />
          ))}
        </>
      ) : null}
      <SystemCompared since={since.number} until={until.number} changes={changes} />
      <MapCompared since={since.number} until={until.number} />
    </>
  );
}

function OnlyOne({ one }: { one: PublishedRevision }) {
  const say = useSay();
  return (
    <State title={say('Det finns inget att jämföra än', 'There is nothing to compare yet')}>
      <p>
        {say(
          `Bara en revision är publicerad: nummer ${one.number}, ${moment(say, one.date)}. När nästa publiceras visas här vad som tillkom, ändrades och togs bort.`,
          `Only one revision is published: number ${one.number}, of ${moment(say, one.date)}. When the next one is, what was added, changed and removed is shown here.`,
        )}
      </p>
    </State>
  );
}

function Compared({ revisions }: { revisions: readonly PublishedRevision[] }) {
  const say = useSay();
  const { get } = useAddress();
  const numbered = (name: string) => revisions.find(({ number }) => String(number) === get(name));
  const newest = revisions[0] as PublishedRevision;
  const until = numbered('until') ?? newest;
  const before = revisions.find(({ number }) => number < until.number);
  const since = numbered('since') ?? before ?? until;
  return (
    <>
      <div className="filters noprint">
        <Choose
          name="since"
          label={say('Från', 'From')}
          value={since.number}
          revisions={revisions}
        />
        <Choose name="until" label={say('Till', 'To')} value={until.number} revisions={revisions} />
        {since.number > until.number ? (
          <Here className="btn" change={{ since: until.number, until: since.number }}>
            {say('Byt håll', 'Turn around')}
          </Here>
        ) : null}
      </div>
      {since === until ? (
        <State title={say('Samma revision på båda hållen', 'The same revision on both sides')}>
          <p>
            {since.number === revisions.at(-1)?.number
              ? say(
                  'Det är den första revisionen; före den fanns inget. Välj en senare.',
                  'It is the first revision; nothing was before it. Choose a later one.',
                )
              : say('Välj två olika revisioner.', 'Choose two different revisions.')}
          </p>
        </State>
      ) : (
        <Between since={since} until={until} />
      )}
    </>
  );
}

export function Page() {
  const say = useSay();
  const revisions = useRevisions();
  const [newest, ...earlier] = revisions ?? [];
  return (
    <div className="revision-page">
      <PageHead title={say('Vad som har ändrats', 'What has changed')}>
        {revisions && earlier.length > 0
          ? say(
              `Två revisioner bredvid varandra. ${count(say, revisions.length, ['revision', ''], ['revisioner', ''])} är publicerade.`,
              `Two revisions side by side. ${count(say, revisions.length, ['', 'revision is'], ['', 'revisions are'])} published.`,
            )
          : null}
      </PageHead>
      {!revisions ? <Loading /> : null}
      {newest && earlier.length === 0 ? <OnlyOne one={newest} /> : null}
      {revisions && earlier.length > 0 ? <Compared revisions={revisions} /> : null}
    </div>
  );
}
