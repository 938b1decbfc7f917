/** The answer as a whole: a sentence, and a bar of how much has each verdict. No choice on the page changes either. */
import type { Verdict } from '../../client/words.generated.ts';
import { Here } from '../address/place.tsx';
import type { ConformanceWholeQuery } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { verdictNames } from '../language/words.ts';
import { verdictMeanings, verdicts } from './conformance-words.ts';
import { VerdictMark } from './verdict-mark.tsx';

type Whole = NonNullable<ConformanceWholeQuery['conformance']>;

/** How many have the verdict; null for what cannot be told. */
function countOf({ facets, unplannedReason }: Whole, verdict: Verdict): number | null {
  if (verdict === 'UNPLANNED' && unplannedReason) return null;
  const found = facets.find(({ dimension, value }) => dimension === 'VERDICT' && value === verdict);
  return found?.count ?? 0;
}

/** The bar: as wide as there are many, and below it each number with its words, which lists only those. */
function VerdictBar({ whole, now }: { whole: Whole; now: Verdict | undefined }) {
  const say = useSay();
  return (
    <div className="vbar">
      <div className="strip-bar" aria-hidden="true">
        {verdicts.map((verdict) => {
          const many = countOf(whole, verdict);
          return many ? (
            <span key={verdict} className={verdict.toLowerCase()} style={{ flexGrow: many }} />
          ) : null;
        })}
      </div>
      <nav aria-label={say('Visa bara', 'Show only')}>
        {verdicts.map((verdict) => (
          <Here
            key={verdict}
            aria-current={now === verdict ? 'true' : undefined}
            change={{
              verdict: now === verdict ? undefined : verdict.toLowerCase(),
              item: undefined,
            }}
          >
            <VerdictMark verdict={verdict} />
            <span>
              <b>{countOf(whole, verdict)?.toLocaleString(say.tag) ?? '–'}</b>{' '}
              {say(...verdictNames[verdict])}
            </span>
          </Here>
        ))}
      </nav>
      <details className="meanings">
        <summary>{say('Vad orden betyder', 'What the words mean')}</summary>
        <dl>
          {verdicts.map((verdict) => (
            <div key={verdict}>
              <dt>{say(...verdictNames[verdict])}</dt>
              <dd>{say(...verdictMeanings[verdict])}</dd>
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}

/** The sentence and the bar. */
export function WholeAnswer({ whole, now }: { whole: Whole; now: Verdict | undefined }) {
  return (
    <>
      <div className="ans" role="status">
        <p className="lead">{whole.leadInWords}</p>
        {whole.furtherInWords ? <p>{whole.furtherInWords}</p> : null}
      </div>
      {whole.hasDesign ? <VerdictBar whole={whole} now={now} /> : null}
    </>
  );
}
