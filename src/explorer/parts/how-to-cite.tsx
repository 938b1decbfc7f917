/** On paper, what the screen shows elsewhere: how the page is cited, and where it is found. */
import type { BasisFragment } from '../ask/documents.generated.ts';
import { moment, useSay } from '../language/say.ts';

/** The line under a printed page. */
export function HowToCite({
  title,
  answer,
}: {
  title: string;
  answer: BasisFragment | null | undefined;
}) {
  const say = useSay();
  if (!answer) return null;
  const { revision, asOf } = answer;
  return (
    <p className="printonly small">
      {say('Hänvisa så här:', 'Cite as:')} Kompetenslandskap, {title},{' '}
      {say(
        `revision ${revision}, läget ${moment(say, asOf)}`,
        `revision ${revision}, as of ${moment(say, asOf)}`,
      )}
      . {location.href}
    </p>
  );
}
