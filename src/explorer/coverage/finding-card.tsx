/** One finding as a card: what was found, on what ground, whose reason it has, what would settle it, and who can answer. */
import {
  answererWords,
  nearbyWords,
  seriousnessWords,
  settledByWords,
} from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import { To, ToEntity } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { partyKinds } from '../language/words.ts';
import { StatusMark } from '../parts/icons.tsx';
import type { Alike } from './alike.ts';
import { lookOf } from './coverage-words.ts';
import { type Check, FindingSources } from './finding-sources.tsx';

interface Named {
  readonly id: string;
  readonly name: string;
}

function byId<Thing extends Named>(things: readonly Thing[]): readonly Thing[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** Names as links, at most this many. */
function Names({ things, most = 4 }: { things: readonly Named[]; most?: number }) {
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

/** What to do about it, and where to look further. */
function Onward({ result }: { result: FindingFragment }) {
  const say = useSay();
  const { of, status } = result;
  return (
    <ul className="names onward noprint">
      {status === 'GAP' || status === 'UNKNOWN' ? (
        <li>
          <To path="/sources">{say('Bidra med en uppgift', 'Contribute a fact')}</To>
        </li>
      ) : null}
      {of.kind !== 'AREA' && partyKinds.has(of.kind) ? (
        <li>
          <To path="/what-if" change={{ remove: [of.id] }}>
            {say(`Vad händer utan ${of.name}?`, `What if ${of.name} went?`)}
          </To>
        </li>
      ) : null}
      {of.kind === 'LANDSCAPE' ? null : (
        <li>
          <ToEntity id={of.id} aria-label={`${linkTo(say, of)}: ${of.name}`}>
            {linkTo(say, of)}
          </ToEntity>
        </li>
      )}
    </ul>
  );
}

/** Who can do something about it, and what is already there. */
function Answerers({ results }: { results: readonly FindingFragment[] }) {
  const say = useSay();
  const mendedBy = byId(results.flatMap((one) => one.mendedBy));
  const nearby = byId(results.flatMap((one) => one.nearby));
  const status = results[0]?.status === 'GAP' ? 'GAP' : 'UNKNOWN';
  return (
    <>
      {mendedBy.length > 0 ? (
        <>
          <b>{answererWords[status][say.language]}</b>
          <Names things={mendedBy} />
        </>
      ) : null}
      {nearby.length > 0 ? (
        <>
          <b>{nearbyWords[say.language]}</b>
          <Names things={nearby} />
        </>
      ) : null}
    </>
  );
}

/** What should hold, whose reason that has, and what would settle it. */
function Why({
  results,
  check,
}: {
  results: readonly FindingFragment[];
  check: Check | undefined;
}) {
  const say = useSay();
  const { reason, reasonFromInWords } = results[0] as FindingFragment;
  const settledBy = [...new Set(results.flatMap((one) => one.settledBy ?? []))];
  return (
    <>
      {check ? (
        <p>
          {say('Stäms av: ', 'Checked: ')}
          {check.holds}
        </p>
      ) : null}
      {reason ? (
        <p>
          {reasonFromInWords}: {reason}
        </p>
      ) : null}
      {settledBy.length > 0 ? (
        <p>
          {settledByWords[say.language]}: {settledBy.join(' ')}
        </p>
      ) : null}
    </>
  );
}

/** The card of one finding, or of several alike. */
export function FindingCard({
  finding,
  check,
  heading: Heading,
}: {
  finding: Alike<FindingFragment>;
  check: Check | undefined;
  heading: 'h3' | 'h4';
}) {
  const say = useSay();
  const { results, status } = finding;
  const first = results[0] as FindingFragment;
  const number = results.length;
  return (
    <li className="panel gapc" data-result={finding.id}>
      <div className={`sev ${lookOf(status, results)}-i`}>
        <StatusMark status={status} />
        <span>
          {capital(first.inWords)}
          <br />
          <span className="quiet">{seriousnessWords[first.seriousness][say.language]}</span>
        </span>
      </div>
      <div>
        <Heading>
          {number === 1
            ? first.sentence
            : say(
                `${first.of.name}: ${first.inWords} i ${number} kommuner`,
                `${first.of.name}: ${first.inWords} in ${number} municipalities`,
              )}
        </Heading>
        <Why results={results} check={check} />
        {number > 1 ? (
          <details className="on-demand">
            <summary>{say(`De ${number}, kommun för kommun`, `The ${number}, one by one`)}</summary>
            <ul className="stated">
              {results.map(({ id, sentence }) => (
                <li key={id}>{sentence}</li>
              ))}
            </ul>
          </details>
        ) : null}
        <FindingSources results={results} />
      </div>
      <div className="who">
        <Answerers results={results} />
        <Onward result={first} />
      </div>
    </li>
  );
}
