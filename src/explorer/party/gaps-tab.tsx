/** What is missing or unknown around one thing: checks, silences and contradictions. */
import { useAddress } from '../address/address.ts';
import { Here, To, ToEntity } from '../address/place.tsx';
import { type GapFragment, PartyGapsDocument } from '../ask/documents.generated.ts';
import type { Asked } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { seriousnesses, statuses } from '../language/words.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { StatusMark } from '../parts/icons.tsx';
import { Loading, Refused } from '../parts/states.tsx';
import { FactItem } from './facts-tab.tsx';
import type { Card } from './known.ts';
import { gapsOf, useAllGaps } from './use-gaps.ts';

function Gap({ gap, id }: { gap: GapFragment; id: string }) {
  const say = useSay();
  return (
    <li className={`gap-item ${gap.status === 'GAP' ? 'is-gap' : 'is-unknown'}`}>
      <StatusMark status={gap.status} />
      <div>
        <b>{say(...statuses[gap.status])}</b>{' '}
        <span className="small quiet">{say(...seriousnesses[gap.seriousness])}</span>
        <p>{gap.sentence}</p>
        {gap.check.why ? <p className="small quiet">{gap.check.why}</p> : null}
        {gap.of.id !== id ? (
          <p className="small">
            {say('Gäller', 'Concerns')} <ToEntity id={gap.of.id}>{gap.of.name}</ToEntity>
          </p>
        ) : null}
        {gap.mendedBy.length > 0 ? (
          <p className="small">
            {say('Kan rätta: ', 'Could mend it: ')}
            {gap.mendedBy.map((one, at) => (
              <span key={one.id}>
                {at > 0 ? ', ' : ''}
                <ToEntity id={one.id}>{one.name}</ToEntity>
              </span>
            ))}
          </p>
        ) : null}
        {gap.settledBy ? (
          <p className="small">
            {say('Skulle avgöras av: ', 'Would be settled by: ')}
            {gap.settledBy}
          </p>
        ) : null}
        {gap.evidence.length > 0 ? (
          <details className="on-demand">
            <summary>{say('Vad det vilar på', 'What it rests on')}</summary>
            <ul>
              {gap.evidence.map((fact) => (
                <FactItem key={fact.id} fact={fact} />
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}

const fewMendable = 10;

/** The tab. */
export function GapsTab({ card }: { card: Card }) {
  const say = useSay();
  const { data, error, variables } = useAllGaps();
  const asked: Asked = { document: PartyGapsDocument as unknown as Asked['document'], variables };
  const { own, mendable } = gapsOf(card, data ?? []);
  const { get } = useAddress();
  const shown = Math.max(fewMendable, Number(get('mendable')) || 0);
  return (
    <>
      <h2>{say('Luckor och det som är okänt', 'Gaps and what is unknown')}</h2>
      {error ? <Refused error={error} /> : data ? null : <Loading />}
      {data && own.length === 0 ? (
        <p>
          {say(
            `Ingen kontroll har funnit någon lucka hos ${card.name}.`,
            `No check has found a gap at ${card.name}.`,
          )}
        </p>
      ) : null}
      <ul className="gap-list block">
        {own.map((gap) => (
          <Gap key={gap.id} gap={gap} id={card.id} />
        ))}
      </ul>
      {card.contradictions.length > 0 ? (
        <section className="block">
          <h3>{say('Där källorna är oense', 'Where the sources disagree')}</h3>
          <ul>
            {card.contradictions.map((fact) => (
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
              'Det är okänt, inte en lucka: källorna är genomsökta och säger det inte.',
              'Unknown, not a gap: the sources were searched and do not say.',
            )}
          </p>
          <ul>
            {card.silences.map((fact) => (
              <FactItem key={fact.id} fact={fact} />
            ))}
          </ul>
        </section>
      ) : null}
      {mendable.length > 0 ? (
        <section className="block">
          <h3>{say(`Vad ${card.name} kan rätta`, `What ${card.name} could mend`)}</h3>
          <ul className="gap-list">
            {mendable.slice(0, shown).map((gap) => (
              <Gap key={gap.id} gap={gap} id={card.id} />
            ))}
          </ul>
          {mendable.length > shown ? (
            <p className="act">
              <Here className="btn" change={{ mendable: mendable.length }}>
                {say(
                  `Visa ${mendable.length - shown} till`,
                  `Show ${mendable.length - shown} more`,
                )}
              </Here>
            </p>
          ) : null}
        </section>
      ) : null}
      <p className="act">
        <To className="btn" path="/coverage">
          {say('Se hela täckningen', 'See the whole coverage')}
        </To>
      </p>
      <AsGraphql asked={asked} />
    </>
  );
}
