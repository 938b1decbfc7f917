/** What asks for a thing: the law, an adopted plan or a proposal. It belongs to the row; whether the thing is there, to its cells. */
import type { Seriousness } from '../../client/words.generated.ts';
import { requiredWords } from '../../language/coverage-words.ts';
import { capital } from '../../language/grammar.ts';
import type { FindingFragment } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import type { Row } from './matrix.ts';

const heaviestFirst: readonly Seriousness[] = ['LAW', 'DESIGN', 'ADVICE'];

/** The tag of some words: double for law, dashed for what is proposed. */
export function RequiredTag({ words }: { words: string }) {
  const say = useSay();
  const isLaw = words === requiredWords.LAW[say.language];
  return (
    <span className={`req ${isLaw ? 'law' : ''}`}>
      {isLaw ? '§ ' : ''}
      {capital(words)}
    </span>
  );
}

/** What asks for the thing of a row; nothing where it is no kind of forum. */
export function Required({ row }: { row: Row<FindingFragment> }) {
  const say = useSay();
  if (row.of?.kind !== 'FORUM_TYPE') return null;
  const heaviest = heaviestFirst.find((one) =>
    row.results.some(({ seriousness }) => seriousness === one),
  );
  return heaviest ? <RequiredTag words={requiredWords[heaviest][say.language]} /> : null;
}
