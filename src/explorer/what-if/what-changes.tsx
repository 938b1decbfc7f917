/** The answer of a what-if, part by part; what does not change is said in one line. */
import type { ReactNode } from 'react';
import type { EndedWhy, WhatRemains } from '../../client/words.generated.ts';
import { capital } from '../../language/grammar.ts';
import { areaWords } from '../../language/words.ts';
import { To, ToEntity } from '../address/place.tsx';
import type { ReachFragment, WhatIfQuery } from '../ask/documents.generated.ts';
import { wordIn } from '../coverage/coverage-address.ts';
import { lookOf } from '../coverage/coverage-words.ts';
import { useFold } from '../coverage/fold.tsx';
import { type Say, type Told, useSay } from '../language/say.ts';
import { levelNames } from '../language/words.ts';
import { StatusMark } from '../parts/icons.tsx';
import { FlowTag } from '../parts/tags.tsx';

const shownAtFirst = 8;

type WhatIf = NonNullable<WhatIfQuery['whatIf']>;

/** One part of the answer; nothing when it is empty. */
export function Part({
  title,
  number,
  children,
}: {
  title: string;
  number: number;
  children: ReactNode;
}) {
  if (number === 0) return null;
  return (
    <section className="findings">
      <h2>
        {title} <span className="quiet num">{number}</span>
      </h2>
      {children}
    </section>
  );
}

const whys: Readonly<Record<EndedWhy, Told>> = {
  NAMED: ['Flödet är självt borttaget', 'The flow itself is taken away'],
  END: ['En av dess ändar är borta', 'One of its ends is gone'],
  CARRIERS: ['Ingen är kvar som bär det', 'Nobody is left to carry it'],
};
const remainders: Readonly<Record<WhatRemains, Told>> = {
  SAME_KIND: ['En annan väg av samma slag är kvar', 'Another way of the same kind is left'],
  OTHER_KIND: ['Kvar finns bara en väg av annat slag', 'Only a way of another kind is left'],
  NONE: ['Ingen väg är kvar', 'No way is left'],
};

/** The flows that end, why, and what is left instead. */
export function Ended({ endedFlows }: Pick<WhatIf, 'endedFlows'>) {
  const say = useSay();
  const { shown, more } = useFold('ended', endedFlows, shownAtFirst);
  return (
    <>
      <ol className="ended">
        {shown.map(({ flow, why, remains, instead }) => (
          <li key={flow.id} className="panel">
            <FlowTag kind={flow.kind} />
            <div>
              <h3>
                <ToEntity id={flow.id}>{flow.sentence}</ToEntity>
              </h3>
              <p>
                {say(...whys[why])}.{remains ? ` ${say(...remainders[remains])}.` : ''}
              </p>
              {instead ? (
                <details className="on-demand">
                  <summary>
                    {say(
                      `Vägen som är kvar, ${instead.length} steg`,
                      `The way that is left, ${instead.length} ${instead.length === 1 ? 'step' : 'steps'}`,
                    )}
                  </summary>
                  <p>{instead.sentence}</p>
                </details>
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}

/** Flows that stay, and hang on what is left without its keeper. */
export function Unkept({ flows }: { flows: WhatIf['unkeptFlows'] }) {
  const { shown, more } = useFold('unkept', flows, shownAtFirst);
  return (
    <>
      <ul className="plain-list">
        {shown.map(({ id, sentence }) => (
          <li key={id}>
            <ToEntity id={id}>{sentence}</ToEntity>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** Names as links, one after the other. */
export function Parties({
  parties,
}: {
  parties: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <ul className="names row">
      {parties.map(({ id, name }) => (
        <li key={id}>
          <ToEntity id={id}>{name}</ToEntity>
        </li>
      ))}
    </ul>
  );
}

/** Whose demand no longer, or newly, comes to whom. */
export function Reaches({
  reaches,
  title,
  name,
}: {
  reaches: readonly ReachFragment[];
  title: string;
  name: string;
}) {
  const say = useSay();
  const { shown, more } = useFold(name, reaches, shownAtFirst);
  return (
    <>
      <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('Efterfrågan från', 'Demand from')}</th>
              <th scope="col">{title}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ from, parties, total }) => (
              <tr key={from.id}>
                <th scope="row">
                  <ToEntity id={from.id}>{from.name}</ToEntity>
                </th>
                <td>
                  <Parties parties={parties} />
                  {total > parties.length
                    ? say(
                        `och ${total - parties.length} till`,
                        `and ${total - parties.length} more`,
                      )
                    : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

/** An area or a level in words. */
export function spot(say: Say, value: string): string {
  const area = wordIn(areaWords, value);
  const level = wordIn(levelNames, value);
  if (area) return say.area(area);
  return level ? say(...levelNames[level]) : value;
}

/** How many pairs demand joins between areas and between levels, before and after. */
export function Between({ between }: Pick<WhatIf, 'between'>) {
  const say = useSay();
  const title = say(
    'Efterfrågan mellan områden och nivåer, par av aktörer och forum',
    'Demand between areas and levels, pairs of parties',
  );
  return (
    <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Från', 'From')}</th>
            <th scope="col">{say('Till', 'To')}</th>
            <th scope="col" className="num">
              {say('Före', 'Before')}
            </th>
            <th scope="col" className="num">
              {say('Efter', 'After')}
            </th>
            <th scope="col">{say('Följd', 'Outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {between.map(({ dimension, from, to, before, after }) => (
            <tr key={`${dimension} ${from} ${to}`}>
              <th scope="row">{spot(say, from)}</th>
              <td>{spot(say, to)}</td>
              <td className="num">{before}</td>
              <td className="num">{after}</td>
              <td className={after === 0 && before > 0 ? 'gap-i' : undefined}>
                {outcome(say, before, after)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function outcome(say: Say, before: number, after: number): string {
  if (before === after) return say('som förut', 'as before');
  if (after === 0) return say('upphör', 'ends');
  if (before === 0) return say('ny', 'new');
  return after < before ? say('färre', 'fewer') : say('fler', 'more');
}

/** Areas and levels that come apart, or are joined. */
export function Joints({ joints }: { joints: WhatIf['apart'] }) {
  const say = useSay();
  return (
    <ul className="stated">
      {joints.map(({ dimension, from, to }) => (
        <li key={`${dimension} ${from} ${to}`}>
          {spot(say, from)} → {spot(say, to)}
        </li>
      ))}
    </ul>
  );
}

function Status({
  status,
  words,
  none,
}: {
  status: WhatIf['turned'][number]['before'];
  words: string | null;
  none: string;
}) {
  if (status === null || words === null) return <span className="quiet">{none}</span>;
  return (
    <span className={`st ${lookOf(status, [])}`}>
      <StatusMark status={status} />
      <span>{capital(words)}</span>
    </span>
  );
}

/** The checks of coverage that turn, before and after. */
export function Turned({ turned }: Pick<WhatIf, 'turned'>) {
  const say = useSay();
  const title = say('Avstämningar som ändras', 'Checks that change');
  const { shown, more } = useFold('turned', turned, shownAtFirst);
  return (
    <>
      <div className="scroll panel" tabIndex={0} role="region" aria-label={title}>
        <table className="turned">
          <thead>
            <tr>
              <th scope="col">{say('Före', 'Before')}</th>
              <th scope="col">{say('Efter', 'After')}</th>
              <th scope="col">{say('Vad som stäms av', 'What is checked')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ result, before, beforeInWords, after, afterInWords, sentence }) => (
              <tr key={result}>
                <td>
                  <Status
                    status={before}
                    words={beforeInWords}
                    none={say('stämdes inte av', 'was not checked')}
                  />
                </td>
                <td>
                  <Status
                    status={after}
                    words={afterInWords}
                    none={say('stäms inte av längre', 'no longer checked')}
                  />
                </td>
                <td>
                  {before === null ? (
                    sentence
                  ) : (
                    <To path="/coverage" change={{ result }}>
                      {sentence}
                    </To>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}
