/** What kept an act from being done, where it stands; what was typed stays. */
import type { ShownFaultFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { RefusedWords } from './states.tsx';

type Fault = ShownFaultFragment;

const inWords = ({ message, suggestion }: Fault) =>
  suggestion ? `${message} ${suggestion}` : message;

/** The faults of one field, in words. */
export function faultsAt(faults: readonly Fault[], property: string): readonly string[] {
  return faults.filter((fault) => fault.property === property).map(inWords);
}

/** Faults as a list; where somebody else changed the same, with what stands there now. */
export function FaultList({ faults }: { faults: readonly Fault[] }) {
  const say = useSay();
  return (
    <ul className="faults">
      {faults.map((fault) => (
        <li key={`${fault.change} ${fault.fact} ${fault.property} ${fault.code} ${fault.message}`}>
          {inWords(fault)}
          {fault.nowInWords ? (
            <>
              {' '}
              {say('Nu står det:', 'It says now:')} <q>{fault.nowInWords}</q>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/**
 * What kept an act from being done: what the service refused, or the faults that no field shows.
 *
 * @param shown - the properties whose faults stand at their fields
 */
export function NotDone({
  act: { error, isPending },
  faults,
  shown = [],
}: {
  act: { readonly error: Error | null; readonly isPending: boolean };
  faults: readonly Fault[];
  shown?: readonly string[];
}) {
  const say = useSay();
  if (isPending || (!error && faults.length === 0)) return null;
  const others = faults.filter(({ property }) => property === null || !shown.includes(property));
  return (
    <div className="not-done" role="alert">
      <p>
        <strong>{say('Det gick inte än.', 'It was not done yet.')}</strong>{' '}
        {say('Det du skrev står kvar.', 'What you typed is still here.')}
      </p>
      {error ? <RefusedWords error={error} /> : <FaultList faults={others} />}
    </div>
  );
}
