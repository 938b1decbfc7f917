/** One contribution: what it says or would change, what that does to the answers, what was said and decided, and what can be done now. */
import type { ReactNode } from 'react';
import { useParams } from 'wouter';
import type { ContributionOrigin } from '../../client/words.generated.ts';
import { capital } from '../../language/grammar.ts';
import { To } from '../address/place.tsx';
import { moment, type Told, useSay } from '../language/say.ts';
import { FaultList } from '../parts/faults.tsx';
import { usePageTitle } from '../parts/page-head.tsx';
import { Loading, Refused, State } from '../parts/states.tsx';
import { Consequences } from './consequences.tsx';
import { Deciding } from './deciding.tsx';
import { ProposedChanges } from './proposed-changes.tsx';
import { RemarkTold } from './remark.tsx';
import { StepsToTake } from './steps-to-take.tsx';
import { Discussion, Steps } from './talk.tsx';
import { type Shown, useContribution } from './use-contribution.ts';

const origins: Readonly<Record<ContributionOrigin, Told>> = {
  READER: ['En läsare', 'A reader'],
  CONTRIBUTOR: ['En bidragsgivare', 'A contributor'],
  LOAD: ['Landskapets ägare, i ett steg', 'The owner of the landscape, in one act'],
};

/** What the register knows of it. */
function Particulars({ of }: { of: Shown }) {
  const say = useSay();
  const { stateInWords, origin, author, begun, changed, base, publishedIn, mergedInto } = of;
  const row = (head: Told, told: ReactNode) => (
    <div>
      <dt>{say(...head)}</dt>
      <dd>{told}</dd>
    </div>
  );
  const contribution = (number: number) => (
    <To key={number} path={`/contributions/${number}`}>
      {say(`Bidrag ${number}`, `Contribution ${number}`)}
    </To>
  );
  return (
    <dl className="about panel pad">
      {row(['Läge', 'State'], <strong>{capital(stateInWords)}</strong>)}
      {row(['Från', 'From'], author ?? say(...origins[origin]))}
      {row(['Inkom', 'Received'], moment(say, begun))}
      {row(['Senast ändrat', 'Last changed'], moment(say, changed))}
      {row(['Gjort från', 'Made from'], say(`revision ${base}`, `revision ${base}`))}
      {publishedIn === null
        ? null
        : row(
            ['Utgivet i', 'Published in'],
            <To path="/changes" change={{ until: publishedIn }}>
              revision {publishedIn}
            </To>,
          )}
      {mergedInto === null ? null : row(['Ersatt av', 'Replaced by'], contribution(mergedInto))}
      {of.answering.length > 0
        ? row(['Svarar på', 'Answers'], of.answering.map(contribution))
        : null}
      {of.undoing === null ? null : row(['Ångrar', 'Undoes'], contribution(of.undoing))}
    </dl>
  );
}

/** States in which publishing would still change something. */
const isAhead = ({ state, changesTotal }: Shown) =>
  changesTotal > 0 && state !== 'PUBLISHED' && state !== 'WITHDRAWN';

function WholeOf({ of }: { of: Shown }) {
  const say = useSay();
  const { remark, message, faults, changesTotal, mayDo } = of;
  const ofWhole = faults.filter(({ change }) => change === null);
  const consequences = isAhead(of) ? <Consequences number={of.number} /> : null;
  return (
    <>
      <Particulars of={of} />
      {remark ? <RemarkTold remark={remark} /> : null}
      {message ? (
        <section className="panel pad">
          <h2>{say('Varför', 'Why')}</h2>
          <p className="as-typed">{message}</p>
        </section>
      ) : null}
      <FaultList faults={ofWhole} />
      {mayDo.includes('DECIDE') ? (
        <Deciding of={of}>{consequences}</Deciding>
      ) : (
        <>
          {changesTotal > 0 ? (
            <section>
              <h2>{say('Ändringarna', 'The changes')}</h2>
              <ProposedChanges of={of} />
            </section>
          ) : null}
          {consequences}
        </>
      )}
      <StepsToTake of={of} />
      <Discussion of={of} />
      <Steps of={of} />
    </>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { number = '' } = useParams<{ number: string }>();
  const { data, error } = useContribution(Number(number));
  const title = say(`Bidrag ${number}`, `Contribution ${number}`);
  usePageTitle(title);
  return (
    <div className="contribution-page">
      <div className="head">
        <div>
          <h1>{title}</h1>
          {data ? <p>{data.sentence}</p> : null}
          <p className="small">
            <To path="/contributions">{say('Alla bidrag', 'All contributions')}</To>
          </p>
        </div>
      </div>
      {error ? <Refused error={error} /> : null}
      {data === undefined && !error ? <Loading /> : null}
      {data === null ? (
        <State title={say('Det finns inget sådant bidrag', 'There is no such contribution')}>
          <p>
            {say(
              'Numret finns inte, eller så är det ett utkast som bara den som skriver det ser.',
              'The number does not exist, or it is a draft that only its author sees.',
            )}
          </p>
        </State>
      ) : null}
      {data ? <WholeOf key={data.number} of={data} /> : null}
    </div>
  );
}
