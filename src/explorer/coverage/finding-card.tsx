/** One finding as a card: what was found, why it matters, where it is stated, and who could mend it. */
import { To, ToEntity } from '../address/place.tsx';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { type Say, useSay } from '../language/say.ts';
import { partyKinds, seriousnesses, statuses } from '../language/words.ts';
import { StatusMark } from '../parts/icons.tsx';
import type { Alike } from './alike.ts';
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

/** The card of one finding, or of several alike. */
export function FindingCard({
  finding,
  check,
}: {
  finding: Alike<FindingFragment>;
  check: Check | undefined;
}) {
  const say = useSay();
  const { results, status } = finding;
  const first = results[0] as FindingFragment;
  const number = results.length;
  const word = say(...statuses[status]).toLocaleLowerCase(say.tag);
  const mendedBy = byId(results.flatMap((one) => one.mendedBy));
  const nearby = byId(results.flatMap((one) => one.nearby));
  const settledBy = [...new Set(results.flatMap((one) => one.settledBy ?? []))];
  return (
    <li className="panel gapc" data-result={finding.id}>
      <div className={`sev ${status === 'GAP' ? 'gap-i' : 'unk-i'}`}>
        <StatusMark status={status} />
        <span>
          {say(...seriousnesses[first.seriousness])}
          <br />
          <span className="quiet">{say(...statuses[status])}</span>
        </span>
      </div>
      <div>
        <h3>
          {number === 1
            ? first.sentence
            : say(
                `${first.of.name}: ${word} på ${number} platser`,
                `${first.of.name}: ${word} in ${number} places`,
              )}
        </h3>
        {check ? (
          <p>
            {say('Ska gälla: ', 'Should hold: ')}
            {check.holds} {check.why}
          </p>
        ) : null}
        {status === 'UNKNOWN' ? (
          <p>
            {say('Det är okänt, inte en lucka.', 'It is unknown, not a gap.')}
            {settledBy.length > 0
              ? ` ${say('Det här skulle avgöra:', 'This would settle it:')} ${settledBy.join(' ')}`
              : ''}
          </p>
        ) : null}
        {number > 1 ? (
          <details className="on-demand">
            <summary>
              {say(`De ${number}, plats för plats`, `The ${number}, place by place`)}
            </summary>
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
        {mendedBy.length > 0 ? (
          <>
            <b>{say('Kan rätta', 'Could mend it')}</b>
            <Names things={mendedBy} />
          </>
        ) : null}
        {nearby.length > 0 ? (
          <>
            <b>{say('Finns i närheten', 'Already nearby')}</b>
            <Names things={nearby} />
          </>
        ) : null}
        <Onward result={first} />
      </div>
    </li>
  );
}
