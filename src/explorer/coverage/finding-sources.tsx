/** What a finding rests on and why it should hold, with the places in the sources, on demand. */
import type { CoverageQuery, FindingFragment } from '../ask/documents.generated.ts';
import { count, useSay } from '../language/say.ts';
import { Citations, Cited } from '../parts/citations.tsx';

/** One thing that should hold, and why. */
export type Check = NonNullable<CoverageQuery['coverage']>['checks'][number]['check'];

type Stated = FindingFragment['evidence'][number];

function Facts({ title, facts }: { title: string; facts: readonly Stated[] }) {
  if (facts.length === 0) return null;
  return (
    <>
      <p className="label">{title}</p>
      <ul className="stated">
        {facts.map(({ id, sentence, citations }) => (
          <li key={id}>
            <p>{sentence}</p>
            <Citations citations={citations} of={{ id, sentence }} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first source in sight, the rest behind a summary. */
export function FindingSources({ results }: { results: readonly FindingFragment[] }) {
  const say = useSay();
  const evidence = [
    ...new Map(results.flatMap((one) => one.evidence).map((fact) => [fact.id, fact])).values(),
  ];
  const all = Math.max(evidence.length, ...results.map(({ evidenceTotal }) => evidenceTotal));
  const first = evidence[0]?.citations[0];
  const why = results[0]?.reasonFacts ?? [];
  if (evidence.length + why.length === 0) return null;
  return (
    <div className="rests">
      {first ? (
        <div className="small quiet">
          <Cited citation={first} />
        </div>
      ) : null}
      <details className="on-demand">
        <summary>
          {evidence.length > 0
            ? say(
                `Bygger på ${count(say, all, ['uppgift', 'fact'], ['uppgifter', 'facts'])}, med källa`,
                `Rests on ${count(say, all, ['uppgift', 'fact'], ['uppgifter', 'facts'])}, with source`,
              )
            : say('Skälet, med källa', 'The reason, with source')}
        </summary>
        <Facts title={say('Bygger på', 'Rests on')} facts={evidence} />
        {all > evidence.length ? (
          <p className="quiet">
            {say(
              `och ${all - evidence.length} uppgifter till, i filen under Hämta.`,
              `and ${all - evidence.length} more facts, in the file under Get.`,
            )}
          </p>
        ) : null}
        <Facts title={say('Skälet', 'The reason')} facts={why} />
      </details>
    </div>
  );
}
