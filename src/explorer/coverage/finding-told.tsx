/** One finding, or several alike, told in full: on what ground, whose reason it has, what would settle it, who can answer, and where it is stated. */
import type { ReactNode } from 'react';
import {
  answererWords,
  nearbyWords,
  requiredWords,
  seriousnessWords,
  settledByWords,
} from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import { To, ToEntity } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { partyKinds } from '../language/words.ts';
import { NotRight } from '../parts/not-right.tsx';
import { SayTo } from '../parts/say-to.tsx';
import type { Alike } from './alike.ts';
import { lookOf } from './coverage-words.ts';
import { type Check, FindingSources } from './finding-sources.tsx';
import { FoundMark } from './found-mark.tsx';
import { RequiredTag } from './required.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

function byId<Thing extends Named>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** Names as links, at most this many. */
function Names({ things, most = 9 }: { things: readonly Named[]; most?: number }) {
  const say = useSay();
  const left = things.length - most;
  return (
    <ul className="names">
      {things.slice(0, most).map(({ id, name }) => (
        <li key={id}>
          <ToEntity id={id}>{name}</ToEntity>
        </li>
      ))}
      {left > 0 ? <li className="quiet">{say(`och ${left} till`, `and ${left} more`)}</li> : null}
    </ul>
  );
}

function linkTo(say: Say, { kind, name }: FindingFragment['of']): string {
  if (kind === 'FLOW') return say('Allt om flödet', 'All about the flow');
  if (kind === 'STATEMENT') return say('Allt om uppgiften', 'All about the statement');
  return say(`Allt om ${name}`, `All about ${name}`);
}

/** Where to look further, and whom to write to. */
function Onward({ results }: { results: readonly FindingFragment[] }) {
  const say = useSay();
  const [first, ...others] = results as readonly [FindingFragment, ...FindingFragment[]];
  const { of, status, sentence, places } = first;
  const isOpen = status === 'GAP' || status === 'UNKNOWN';
  const place = others.length === 0 && places.length === 1 ? places[0]?.name : undefined;
  return (
    <ul className="names onward noprint">
      {isOpen ? (
        <li>
          <SayTo
            of={{
              subject: say(`Svar: ${of.name}`, `Answer: ${of.name}`),
              says: sentence,
              result: first.id,
            }}
          >
            {place ? say(`Svara för ${place}`, `Answer for ${place}`) : say('Svara', 'Answer')}
          </SayTo>
        </li>
      ) : null}
      {of.kind === 'LANDSCAPE' ? null : (
        <li>
          <ToEntity id={of.id} aria-label={`${linkTo(say, of)}: ${of.name}`}>
            {linkTo(say, of)}
          </ToEntity>
        </li>
      )}
      {of.kind !== 'AREA' && partyKinds.has(of.kind) ? (
        <li>
          <To path="/what-if" change={{ remove: [of.id] }}>
            {say(`Vad händer utan ${of.name}?`, `What if ${of.name} went?`)}
          </To>
        </li>
      ) : null}
      <li>
        <NotRight of={{ result: first.id, sentence }} />
      </li>
    </ul>
  );
}

function Row({ head, children }: { head: string; children: ReactNode }) {
  return children === null ? null : (
    <div>
      <dt>{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who can answer or mend it, what suffices, and what is already there. */
function Answering({ results }: { results: readonly FindingFragment[] }) {
  const say = useSay();
  const mendedBy = byId(results.flatMap((one) => one.mendedBy));
  const nearby = byId(results.flatMap((one) => one.nearby));
  const settledBy = [...new Set(results.flatMap((one) => one.settledBy ?? []))];
  const status = results[0]?.status === 'GAP' ? 'GAP' : 'UNKNOWN';
  if (mendedBy.length + nearby.length + settledBy.length === 0) return null;
  return (
    <dl>
      <Row head={answererWords[status][say.language]}>
        {mendedBy.length > 0 ? <Names things={mendedBy} /> : null}
      </Row>
      <Row head={settledByWords[say.language]}>{settledBy.join(' ') || null}</Row>
      <Row head={nearbyWords[say.language]}>
        {nearby.length > 0 ? <Names things={nearby} /> : null}
      </Row>
    </dl>
  );
}

/** The state in a mark and words, and what asks for it. */
export function StateLine({ finding }: { finding: Alike<FindingFragment> }) {
  const say = useSay();
  const { results, status } = finding;
  const { inWords, seriousness, side, of } = results[0] as FindingFragment;
  const words = of.kind === 'FORUM_TYPE' ? requiredWords : seriousnessWords;
  return (
    <p className={`stt ${lookOf(status, results)}-i`}>
      <FoundMark status={status} side={side} />
      <b>{capital(inWords)}</b>
      <RequiredTag words={words[seriousness][say.language]} />
    </p>
  );
}

/** All that is told of the finding, below its heading. */
export function FindingTold({
  finding,
  check,
}: {
  finding: Alike<FindingFragment>;
  check: Check | undefined;
}) {
  const say = useSay();
  const { results } = finding;
  const { reason, reasonFromInWords } = results[0] as FindingFragment;
  return (
    <div className="told" data-result={finding.id}>
      <StateLine finding={finding} />
      {check ? <p>{check.holds}</p> : null}
      {reason ? (
        <p className="small quiet">
          {reasonFromInWords}: {reason}
        </p>
      ) : null}
      <Answering results={results} />
      {results.length > 1 ? (
        <details className="on-demand">
          <summary>
            {say(`De ${results.length}, kommun för kommun`, `The ${results.length}, one by one`)}
          </summary>
          <ul className="stated">
            {results.map(({ id, sentence }) => (
              <li key={id}>{sentence}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <FindingSources results={results} />
      <Onward results={results} />
    </div>
  );
}
