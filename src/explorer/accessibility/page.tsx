/** The accessibility statement: what holds, what does not, how it was tried, and whom to tell (WCAG 2.1 AA, EN 301 549). */
import { useKeeper } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { WriteTo } from '../parts/write-to.tsx';

/** The page. */
export function Page() {
  const say = useSay();
  const { owner } = useKeeper();
  return (
    <>
      <PageHead title={say('Tillgänglighet', 'Accessibility')}>
        {say(
          'Alla ska kunna använda utforskaren, med mus, tangentbord, skärmläsare eller telefon, på svenska och engelska.',
          'Everybody is to be able to use the explorer, by mouse, keyboard, screen reader or phone, in Swedish and English.',
        )}
      </PageHead>
      <div className="prose">
        <section>
          <h2>{say('Hur tillgänglig är den?', 'How accessible is it?')}</h2>
          <p>
            {say(
              'Utforskaren är gjord för att följa lagen om tillgänglighet till digital offentlig service (DOS-lagen), det vill säga EN 301 549 och WCAG 2.1 på nivå AA. Varje sida prövas i en riktig webbläsare med axe, i ljust och mörkt tema och på båda språken, innan programmet ges ut. Ingen utomstående har granskat den, och den som inför tjänsten behöver själv bedöma sitt eget innehåll.',
              'The explorer is made to follow the Swedish act on accessibility of digital public services, that is EN 301 549 and WCAG 2.1 at level AA. Each page is tried in a real browser with axe, in light and dark theme and in both languages, before the program is released. Nobody from outside has audited it, and whoever introduces the service has to judge their own content.',
            )}
          </p>
        </section>
        <section>
          <h2>{say('Det vi vet brister', 'What we know falls short')}</h2>
          <ul className="bullets">
            <li>
              {say(
                'Bilderna är byggda för ögat. Allt de visar finns också som tabell eller lista på samma sida, och i telefon visas bara listan.',
                'The pictures are made for the eye. All that they show is also in a table or list on the same page, and on a phone only the list is shown.',
              )}
            </li>
            <li>
              {say(
                'PDF-filer av kartan och rapporten är inte märkta för skärmläsare. Samma innehåll finns som webbsida, Word och CSV.',
                'PDF files of the map and the report are not tagged for screen readers. The same content is there as a web page, Word and CSV.',
              )}
            </li>
            <li>
              {say(
                'Frågesidan för utvecklare, GraphiQL, är på engelska och följer inte alla krav.',
                'The query page for developers, GraphiQL, is in English and does not meet all demands.',
              )}
            </li>
            <li>
              {say(
                'Några felmeddelanden har en rad på engelska, märkt som engelska för skärmläsare.',
                'Some messages of failure hold a line in English, marked as English for screen readers.',
              )}
            </li>
          </ul>
        </section>
        <section>
          <h2>{say('Hittar du ett hinder?', 'Do you find an obstacle?')}</h2>
          <p>
            {say(
              'Säg vad du ville göra, på vilken sida, och vad som hindrade. ',
              'Say what you wanted to do, on which page, and what stopped you. ',
            )}
            <WriteTo
              about={say('Tillgänglighet i kompetenslandskapet', 'Accessibility of the landscape')}
            >
              {say('Skriv om ett hinder', 'Write about an obstacle')}
            </WriteTo>
          </p>
          <p>
            {say(
              `Är du inte nöjd med svaret${owner ? ` från ${owner.name}` : ''} kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn över DOS-lagen: `,
              `If you are not content with the answer${owner ? ` from ${owner.name}` : ''} you can report it to the Agency for Digital Government (Digg), which supervises the act: `,
            )}
            <a href="https://www.digg.se/tdosanmalan">digg.se/tdosanmalan</a>.
          </p>
        </section>
      </div>
    </>
  );
}
