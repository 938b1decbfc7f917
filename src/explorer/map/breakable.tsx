/** Long Swedish names in narrow columns. */
import { hyphenateSync } from 'hyphen/sv';
import { useSay } from '../language/say.ts';

/** A name that may break at the joints of its compounds; read aloud whole. */
export function Breakable({ name }: { name: string }) {
  const say = useSay();
  const broken = say.language === 'SV' ? hyphenateSync(name, { minWordLength: 12 }) : name;
  if (broken === name) return <>{name}</>;
  return (
    <>
      <span aria-hidden="true">{broken}</span>
      <span className="sr">{name}</span>
    </>
  );
}
