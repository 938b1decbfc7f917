/** What is missing or to be clarified around one thing: what it can answer itself, what others answer, silences and contradictions. */
import {
  answererWords,
  listHeading,
  seriousnessWords,
  settledByWords,
} from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import { useAddress } from '../address/address.ts';
import { Here, To, ToEntity } from '../address/place.tsx';
import { type GapFragment, PartyGapsDocument } from '../ask/documents.generated.ts';
import type { AskedDocument } from '../ask/use-answer.ts';
import { lookOf } from '../coverage/coverage-words.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { StatusMark } from '../parts/icons.tsx';
import { NotRight } from '../parts/not-right.tsx';
import { Loading, Refused } from '../parts/states.tsx';
import { FactItem } from './facts-tab.tsx';
import type { Card } from './known.ts';
import { gapsOf, useAllGaps } from './use-gaps.ts';

/** Who can do something about it. */
function Answerers({ gap }: { gap: GapFragment }) {
  const say = useSay();
  if (gap.mendedBy.length === 0) return null;
  return (
    <p className="small">
      {answererWords[gap.status === 'GAP' ? 'GAP' : 'UNKNOWN'][say.language]}:{' '}
      {gap.mendedBy.map((one, at) => (
        <span key={one.id}>
          {at > 0 ? ', ' : ''}
          <ToEntity id={one.id}>{one.name}</ToEntity>
        </span>
      ))}
    </p>
  );
}

function Gap({ gap, id }: { gap: GapFragment; id: string }) {
  const say = useSay();
  return (
    <li className={`gap-item is-${lookOf(gap.status, [gap])}`}>
      <StatusMark status={gap.status} />
      <div>
        <b>{capital(gap.inWords)}</b>{' '}
        <span className="small quiet">{seriousnessWords[gap.seriousness][say.language]}</span>
        <p>{gap.sentence}</p>
        {gap.reason ? (
          <p className="small quiet">
            {gap.reasonFromInWords}: {gap.reason}
          </p>
        ) : null}
        {gap.of.id !== id ? (
          <p className="small">
            {say('Gäller', 'Concerns')} <ToEntity id={gap.of.id}>{gap.of.name}</ToEntity>
          </p>
        ) : null}
        {gap.settledBy ? (
          <p className="small">
            {settledByWords[say.language]}: {gap.settledBy}
          </p>
        ) : null}
        <Answerers gap={gap} />
        {gap.evidence.length > 0 ? (
          <details className="on-demand">
            <summary>{say('Vad det bygger på', 'What it rests on')}</summary>
            <ul>
              {gap.evidence.map((fact) => (
                <FactItem key={fact.id} fact={fact} />
              ))}
            </ul>
          </details>
        ) : null}
        <NotRight of={{ result: gap.id, sentence: gap.sentence }} />
      </div>
    </li>
  );
}

const few = 10;

/** The first of a list under its heading, and a link to the rest; `name` stands in the address once it is unfolded. */
function Gaps({
  title,
  name,
  gaps,
  id,
}: {
  title: string;
  name: string;
  gaps: readonly GapFragment[];
  id: string;
}) {
  const say = useSay();
  const { get } = useAddress();
  const shown = Math.max(few, Number(get(name)) || 0);
  const left = gaps.length - shown;
  if (gaps.length === 0) return null;
  return (
    <section className="block">
      <h3>{title}</h3>
      <ul className="gap-list">
        {gaps.slice(0, shown).map((gap) => (
          <Gap key={gap.id} gap={gap} id={id} />
        ))}
      </ul>
      {left > 0 ? (
        <p className="act">
          <Here className="btn" change={{ [name]: gaps.length }}>
            {say(`Visa ${left} till`, `Show ${left} more`)}
          </Here>
        </p>
      ) : null}
    </section>
  );
}

/** What the sources were searched for and do not say, and where they disagree. */
function InSources({ card }: { card: Card }) {
  const say = useSay();
  return (
    <>
      {card.contradictions.length > 0 ? (
        <section className="block">
          <h3>{say('Där uppgifterna går isär', 'Where statements conflict')}</h3>
          <ul>
            {card.contradictions.map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
          </ul>
        </section>
      ) : null}
      {card.differences.length > 0 ? (
        <section className="block">
          <h3>
            {say(
              'Där ställen skiljer sig, och båda kan gälla',
              'Where passages differ, and both may hold',
            )}
          </h3>
          <ul>
            {card.differences.map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
          </ul>
        </section>
      ) : null}
      {card.silences.length > 0 ? (
        <section className="block">
          <h3>{say('Vad källorna inte säger', 'What the sources do not say')}</h3>
          <p className="small quiet">
            {say(
              'Källorna är genomsökta och säger det inte. Det betyder inte att det saknas.',
              'The sources were searched and do not say. That does not mean that it is missing.',
            )}
          </p>
          <ul>
            {card.silences.map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

/** The tab. */
export function GapsTab({ card }: { card: Card }) {
  const say = useSay();
  const { data, error, variables } = useAllGaps();
  const asked: AskedDocument = {
    document: PartyGapsDocument as unknown as AskedDocument['document'],
    variables,
  };
  const { own, others } = gapsOf(card, data ?? []);
  const isClear = data && own.length + others.length === 0;
  return (
    <>
      <h2>{say('Saknas eller behöver klargöras', 'Missing or to be clarified')}</h2>
      {error ? <Refused error={error} /> : data ? null : <Loading />}
      {isClear ? (
        <p>
          {say(
            `Ingen avstämning har funnit något att klargöra om ${card.name}.`,
            `No check has found anything to be clarified about ${card.name}.`,
          )}
        </p>
      ) : null}
      <Gaps
        title={listHeading('MUNICIPALITY', card.name, say.language)}
        name="own"
        gaps={own}
        id={card.id}
      />
      <Gaps
        title={say(
          `Om ${card.name}, men andra kan svara`,
          `About ${card.name}, for others to answer`,
        )}
        name="others"
        gaps={others}
        id={card.id}
      />
      <InSources card={card} />
      <p className="act">
        <To className="btn" path="/coverage">
          {say('Se hela täckningen', 'See the whole coverage')}
        </To>
      </p>
      <AsGraphql asked={asked} />
    </>
  );
}
