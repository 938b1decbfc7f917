/** How to read the marks; it stands where the drawer opens. */
import { useSay } from '../language/say.ts';
import { FoundMark } from './found-mark.tsx';

/** The key. */
export function Key() {
  const say = useSay();
  return (
    <section className="kk" aria-label={say('Så läser du', 'How to read')}>
      <p className="quiet noprint">
        {say('Välj en ruta för att se varför.', 'Choose a cell to see why.')}
      </p>
      <dl>
        <div>
          <dt>
            <FoundMark status="GAP" side="DOCUMENTED" />
            {say('Saknas', 'Missing')}
          </dt>
          <dd>
            {say('En källa visar att det saknas. ', 'A source shows that it is missing. ')}
            <b className="red">{say('Rött', 'Red')}</b>
            {say(
              ' bara när lag eller en antagen plan kräver det.',
              ' only where law or an adopted plan demands it.',
            )}
          </dd>
        </div>
        <div>
          <dt>
            <FoundMark status="UNKNOWN" side="DOCUMENTED" />
            {say('Behöver klargöras', 'To be clarified')}
          </dt>
          <dd>
            {say(
              'Ingen källa säger om det finns eller saknas. Det räknas inte som en brist.',
              'No source says whether it exists or is missing. It does not count as missing.',
            )}
          </dd>
        </div>
        <div>
          <dt>
            <FoundMark status="MET" side="DESIGNED" />
            {say('Ingår', 'Provided for')}
          </dt>
          <dd>
            {say(
              'Lag, plan eller förslag ger plats för det. Det säger inte att det finns.',
              'Law, plan or proposal provides for it. That does not say that it exists.',
            )}
          </dd>
        </div>
        <div>
          <dt>
            <FoundMark status="MET" side="DOCUMENTED" />
            {say('Finns, bekräftat', 'Exists, confirmed')}
          </dt>
          <dd>{say('En källa visar att det finns.', 'A source shows that it exists.')}</dd>
        </div>
      </dl>
    </section>
  );
}
