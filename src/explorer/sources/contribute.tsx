/** How to contribute a fact: in plain words for everyone, and step by step for those who have the files. */
import { ToEntity } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { SayTo } from '../parts/say-to.tsx';

/** The section; it names the owner of the landscape when the sources do. */
export function Contribute({
  owner,
}: {
  owner: { readonly id: string; readonly name: string } | undefined;
}) {
  const say = useSay();
  return (
    <section className="panel pad contribute" id="contribute" aria-labelledby="contribute-title">
      <h2 id="contribute-title">{say('Bidra med en uppgift', 'Contribute a fact')}</h2>
      <p>
        {owner ? (
          <>
            {say('Vänd dig till landskapets ägare, ', 'Turn to the owner of the landscape, ')}
            <ToEntity id={owner.id}>{owner.name}</ToEntity>
            {'. '}
          </>
        ) : null}
        {say(
          'Uppgiften granskas och kommer med i nästa revision. Den som läste en tidigare revision kan se vad som ändrades.',
          'The fact is reviewed and comes with the next revision. Whoever read an earlier revision can see what changed.',
        )}
      </p>
      <SayTo of={{ subject: say('En uppgift till landskapet', 'A fact for the landscape') }}>
        {say('Skriv om en uppgift', 'Write about a fact')}
      </SayTo>
      <div>
        <section>
          <h3>{say('Skicka med', 'Send along')}</h3>
          <ul className="bullets">
            <li>
              {say(
                'vad som gäller, i egna ord: vem som ger, vem som får och vad',
                'what holds, in your own words: who gives, who receives and what',
              )}
            </li>
            <li>
              {say(
                'var det står: dokumentet, rubriken och sidan eller raderna',
                'where it is stated: the document, the heading and the page or lines',
              )}
            </li>
            <li>
              {say(
                'om det är lag, antagen plan, förslag eller något som redan sker',
                'whether it is law, an adopted plan, a proposal or something that happens already',
              )}
            </li>
            <li>
              {say(
                'från när det gäller, och till när om det har ett slut',
                'from when it holds, and until when if it ends',
              )}
            </li>
            <li>{say('vad du är osäker på, och varför', 'what you are unsure of, and why')}</li>
          </ul>
          <p className="small quiet">
            {say(
              'Bara den som har ett offentligt uppdrag nämns vid namn. Uppgifter om andra människor tas inte in.',
              'Only holders of public office are named. Facts about other people are not taken in.',
            )}
          </p>
        </section>
        <details>
          <summary>
            {say('För den som har programmets filer', 'If you have the files of the program')}
          </summary>
          <ol className="bullets">
            <li>
              {say(
                'Leta upp stället, och rubriken det står under i dokumentets ',
                'Find the passage, and the heading it stands under in the document’s ',
              )}
              <code>outline</code>.
            </li>
            <li>
              {say(
                'Öppna filen om saken i landskapets mapp.',
                'Open the file about the matter in the folder of the landscape.',
              )}
            </li>
            <li>
              {say(
                'Skriv uppgiften på svenska och engelska, med stället efter ',
                'Write the fact in Swedish and English, with the passage after ',
              )}
              <code>cite:</code>.
            </li>
            <li>
              <code>kompetenslandskap check</code>{' '}
              {say(
                'säger vad som är fel, var, och vad som kan göras.',
                'says what is wrong, where, and what to do.',
              )}
            </li>
            <li>
              <code>kompetenslandskap load</code>{' '}
              {say('ger ut nästa revision.', 'publishes the next revision.')}
            </li>
          </ol>
          <p className="small quiet">
            {say('Hela beskrivningen finns i ', 'All of it is described in ')}
            <code>docs/writing-facts.md</code>.
          </p>
        </details>
      </div>
    </section>
  );
}
