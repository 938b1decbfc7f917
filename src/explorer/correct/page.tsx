/** A contributor corrects a property of a fact: what belongs in it, where it is stated, and at once what the service will say. */
import { useQuery } from '@tanstack/react-query';
import { ask } from '../../client/ask.ts';
import { useAddress } from '../address/address.ts';
import { CorrectableDocument } from '../ask/documents.generated.ts';
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Loading, Refused, State } from '../parts/states.tsx';
import { useWriting } from '../parts/use-writing.ts';
import { CorrectionForm } from './correction-form.tsx';

/** The fact as it is published now; kept as it was when the form was opened, so that nothing moves under who types. */
function useCorrectable(id: string) {
  const { language } = useAddress();
  const asked = { id, language };
  return useQuery({
    queryKey: ['correctable', asked],
    queryFn: async ({ signal }) => (await ask(CorrectableDocument, asked, signal)).entity,
    enabled: id !== '',
  });
}

/** What is needed of who may not. */
function NotYet() {
  const say = useSay();
  return (
    <State title={say('Det här gör den som är inloggad', 'This is for who is signed in')}>
      <p>
        {say(
          'För att föreslå en rättelse behöver du vara inloggad som bidragsgivare för landskapet. Den som äger kartan bjuder in. Utan konto kan du säga vad som inte stämmer med länken ”Stämmer inte?” vid varje uppgift.',
          'To propose a correction you need to be signed in as a contributor to the landscape. Whoever owns the map invites. Without an account you can say what is wrong by the link “Not right?” beside every fact.',
        )}
      </p>
    </State>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { get } = useAddress();
  const id = get('fact') ?? '';
  const { isKnown, may } = useWriting();
  const { data: card, error } = useCorrectable(id);
  const isMissing = id === '' || card === null;
  return (
    <>
      <PageHead title={say('Rätta en uppgift', 'Correct a fact')}>
        {say(
          'Det du skriver sparas som ett utkast medan du skriver. Ingen annan ser det förrän du föreslår det.',
          'What you type is saved as a draft while you type. Nobody else sees it until you propose it.',
        )}
      </PageHead>
      {error ? <Refused error={error} /> : null}
      {isMissing && !error ? (
        <State title={say('Vilken uppgift?', 'Which fact?')}>
          <p>
            {say(
              'Öppna uppgiften och välj ”Rätta” vid den.',
              'Open the fact and choose “Correct” beside it.',
            )}
          </p>
        </State>
      ) : null}
      {!isMissing && !error && (!isKnown || card === undefined) ? <Loading /> : null}
      {card && isKnown && !may('BEGIN') ? <NotYet /> : null}
      {card && may('BEGIN') ? <CorrectionForm key={card.id} card={card} /> : null}
    </>
  );
}
