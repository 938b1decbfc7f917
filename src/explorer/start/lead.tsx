/** What the map is, for whom, and what one can do with it, in one sentence. */
import { useSay } from '../language/say.ts';

/** The sentence. */
export function Lead() {
  const say = useSay();
  return (
    <p className="lead">
      {say(
        'För dig som planerar kompetens\u00adförsörjning i kommun, region eller utbildning: se vilka forum som ska finnas, vad de ger varandra och vad som behöver klargöras.',
        'For you who plan skills supply in a municipality, a region or education: see which forums there should be, what they give each other and what is to be clarified.',
      )}
    </p>
  );
}
