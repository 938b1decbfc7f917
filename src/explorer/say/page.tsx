/** *Stämmer inte?*: a reader says what is wrong and how they know, without an account; the answer will stand at an address of its own. */
import { useState } from 'react';
import { useAddress } from '../address/address.ts';
import { To } from '../address/place.tsx';
import { RemarkDocument } from '../ask/documents.generated.ts';
import { useAct } from '../ask/use-act.ts';
import { useSay } from '../language/say.ts';
import { useDraft } from '../parts/draft.ts';
import { faultsAt, NotDone } from '../parts/faults.tsx';
import { FormField } from '../parts/form-field.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { Loading, State } from '../parts/states.tsx';
import { keepToken } from '../parts/tokens.ts';
import { useWriting } from '../parts/use-writing.ts';
import { WriteTo } from '../parts/write-to.tsx';
import { backTo, SpokenOf, useSpokenOf } from './spoken-of.tsx';
import { Thanks } from './thanks.tsx';

const empty = { wrong: '', knownHow: '', email: '' };

/** What is said before anything is sent. */
function BeforeSending() {
  const say = useSay();
  return (
    <p className="small before-sending" id="before-sending">
      <strong>{say('Det du skickar blir en allmän handling.', 'What you send is public.')}</strong>{' '}
      {say(
        'Det visas för alla på en egen sida, med datum men utan namn. En e-postadress visas bara för granskarna. Skriv inget om enskilda människor.',
        'It becomes a public record and is shown to all on a page of its own, with its date and without a name. An e-mail address is shown to the reviewers only. Write nothing about individuals.',
      )}
    </p>
  );
}

function Form({ onSent }: { onSent: (number: number, address: string) => void }) {
  const say = useSay();
  const { get, landscape, language } = useAddress();
  const about = get('about') ?? get('result');
  const page = get('page');
  const draft = useDraft(`say ${landscape} ${about ?? get('says') ?? page ?? ''}`, empty);
  const { wrong, knownHow, email } = draft.fields;
  const act = useAct(RemarkDocument, {
    onDone({ contribution, token }) {
      if (!contribution) return;
      keepToken(contribution.number, token);
      draft.clear();
      onSent(contribution.number, contribution.address);
    },
  });
  const faults = act.data?.faults ?? [];
  const send = () =>
    act.mutate({
      landscape,
      language,
      wrong,
      ...(about ? { about } : {}),
      ...(page ? { page } : {}),
      ...(knownHow.trim() ? { knownHow } : {}),
      ...(email.trim() ? { email } : {}),
    });
  return (
    <form
      className="panel pad form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!act.isPending) send();
      }}
    >
      <FormField
        label={say('Vad är det som inte stämmer?', 'What is not right?')}
        rows={5}
        required
        value={wrong}
        faults={faultsAt(faults, 'wrong')}
        onType={(text) => draft.set({ wrong: text })}
      />
      <FormField
        label={say('Hur vet du det?', 'How do you know?')}
        hint={say(
          'Ett dokument, ett beslut eller egen kännedom. Lämna tomt om du bara undrar.',
          'A document, a decision or your own knowledge. Leave it empty if you only wonder.',
        )}
        rows={3}
        value={knownHow}
        faults={faultsAt(faults, 'knownHow')}
        onType={(text) => draft.set({ knownHow: text })}
      />
      <FormField
        label={say('E-post, om du vill ha svar', 'E-mail, if you want an answer')}
        hint={say(
          'Du får en adress där svaret kommer att stå i vilket fall.',
          'You get an address where the answer will stand in any case.',
        )}
        type="email"
        value={email}
        faults={faultsAt(faults, 'email')}
        onType={(text) => draft.set({ email: text })}
      />
      <BeforeSending />
      <NotDone act={act} faults={faults} shown={['wrong', 'knownHow', 'email']} />
      <p className="act">
        <button
          type="submit"
          className="btn primary"
          aria-describedby="before-sending"
          aria-busy={act.isPending}
        >
          {act.isPending ? say('Skickar …', 'Sending …') : say('Skicka', 'Send')}
        </button>
        {page ? (
          <To className="btn" {...backTo(page)}>
            {say('Tillbaka utan att skicka', 'Back without sending')}
          </To>
        ) : null}
      </p>
      {draft.isTyped ? (
        <p className="micro quiet">
          {say(
            'Det du har skrivit sparas i den här webbläsaren tills du skickar.',
            'What you have typed is kept in this browser until you send it.',
          )}
        </p>
      ) : null}
    </form>
  );
}

/** Where nobody takes contributions in, the way that is there: a mail. */
function Closed() {
  const say = useSay();
  const { get } = useAddress();
  const says = useSpokenOf()?.sentence;
  return (
    <State title={say('Här går det inte att skriva än', 'Nothing can be written here yet')}>
      <p>
        {say(
          'Ingen tar emot bidrag till kartan på den här adressen. Skriv i stället till den som sköter landskapet.',
          'Nobody takes in contributions to the map at this address. Write to those who keep the landscape instead.',
        )}
      </p>
      <p className="act">
        <WriteTo
          about={say('Stämmer inte', 'Not right')}
          {...(says ? { says } : {})}
          id={get('about')}
          className="btn"
        >
          {say('Skriv till dem', 'Write to them')}
        </WriteTo>
      </p>
    </State>
  );
}

/** The page. */
export function Page() {
  const say = useSay();
  const { isKnown, isOpen } = useWriting();
  const [sent, setSent] = useState<{ readonly number: number; readonly address: string }>();
  return (
    <>
      <PageHead
        title={
          sent
            ? say('Tack, det är mottaget', 'Thank you, it has been received')
            : say('Stämmer inte?', 'Not right?')
        }
      >
        {sent
          ? null
          : say(
              'Säg vad som är fel, så granskas det av dem som sköter kartan. Du behöver inget konto.',
              'Say what is wrong, and those who keep the map will look it over. You need no account.',
            )}
      </PageHead>
      <div className="spoken">
        {sent ? null : <SpokenOf />}
        {!isKnown ? <Loading /> : null}
        {sent ? <Thanks {...sent} /> : null}
        {isKnown && !isOpen && !sent ? <Closed /> : null}
        {isOpen && !sent ? (
          <Form onSent={(number, address) => setSent({ number, address })} />
        ) : null}
      </div>
    </>
  );
}
