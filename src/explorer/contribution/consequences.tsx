/** What a contribution would change in the answers, told before anybody decides. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { ConsequencesOfDocument } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { FaultList } from '../parts/faults.tsx';
import { Loading, RefusedWords } from '../parts/states.tsx';

/** The consequences in sentences, what weighs most first. */
export function Consequences({ number }: { number: number }) {
  const say = useSay();
  const { language } = useAddress();
  const asked = { number, language };
  const { data, error } = useQuery({
    queryKey: ['consequences', asked],
    queryFn: async ({ signal }) => (await ask(ConsequencesOfDocument, asked, signal)).consequences,
  });
  if (data === null) return null;
  return (
    <section className="panel pad">
      <h2>{say('Vad det skulle ändra i svaren', 'What it would change in the answers')}</h2>
      {error ? <RefusedWords error={error} /> : null}
      {data === undefined && !error ? <Loading /> : null}
      {data ? (
        <>
          <ul className="consequences">
            {data.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {data.sentences.length === 0 && data.faults.length === 0 ? (
            <p>{say('Inga svar ändras.', 'No answers change.')}</p>
          ) : null}
          <FaultList faults={data.faults} />
          <p className="small quiet">
            {data.partialReason ? `${data.partialReason} ` : ''}
            {say(
              `Uträknat på revision ${data.revision}, med ändringarna och utan.`,
              `Worked out on revision ${data.revision}, with the changes and without.`,
            )}
          </p>
        </>
      ) : null}
    </section>
  );
}
