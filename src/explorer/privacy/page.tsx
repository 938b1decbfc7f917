/** Personal data: what the landscape holds of people, why, on what ground, how long, and whom to ask. */
import { To } from '../address/place.tsx';
import { useKeeper } from '../frame/landscapes.ts';
import { useSay } from '../language/say.ts';
import { PageHead } from '../parts/page-head.tsx';
import { WriteTo } from '../parts/write-to.tsx';

/** The page. */
export function Page() {
  const say = useSay();
  const { owner, contact } = useKeeper();
  return (
    <>
      <PageHead title={say('Personuppgifter', 'Personal data')}>
        {say(
          'Kartan handlar om organisationer, forum och uppdrag, inte om människor.',
          'The map is about organisations, forums and assignments, not about people.',
        )}
      </PageHead>
      <div className="prose">
        <section>
          <h2>{say('Vilka uppgifter finns?', 'Which data are there?')}</h2>
          <ul className="bullets">
            <li>
              {say(
                'Namn och uppdrag för förtroendevalda, och för de tjänstepersoner i offentlig tjänst som ett forum självt har angett som sina, så som de står i offentliga protokoll och dokument. Andra som deltagit räknas, men namnges inte. I källornas texter är alla namn dolda utom förtroendevaldas.',
                'Name and office of elected members, and of officials in public service whom a forum itself has named as its own, as they stand in public minutes and documents. Others who took part are counted, not named. In the texts of the sources all names are withheld but those of elected members.',
              )}
            </li>
            <li>
              {say(
                'Vem som publicerat en revision. Namnet visas bara för dem som arbetar med databasen, och kan tas bort.',
                'Who published a revision. The name is shown only to those who work with the database, and can be taken away.',
              )}
            </li>
            <li>
              {say(
                'Det du själv skickar in om kartan: texten visas för alla, med datum. En e-postadress, om du ger en, visas bara för granskarna. Vad som beslutas och av vem sparas med det.',
                'What you send in about the map yourself: the text is shown to all, with its date. An e-mail address, if you give one, is shown to the reviewers only. What is decided, and by whom, is kept with it.',
              )}
            </li>
            <li>
              {say(
                'Den som bara läser får inga kakor, och inga besökare räknas. Språk, landskap och filter står i adressen. I din egen webbläsare sparas valet av ljust eller mörkt tema, det du har börjat skriva och ett kvitto på det du har skickat.',
                'Whoever only reads gets no cookies, and no visitors are counted. Language, landscape and filters stand in the address. In your own browser are kept the choice of light or dark theme, what you have begun to type and a receipt for what you have sent.',
              )}
            </li>
          </ul>
        </section>
        <section>
          <h2>{say('Varför, och med vilket stöd?', 'Why, and on what ground?')}</h2>
          <p>
            {say(
              'För att det ska gå att se vem som företräder en organisation i ett forum. Behandlingen stöds på uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen): regionens ansvar för kompetensförsörjning. Landskapets ägare är personuppgiftsansvarig och avgör det slutligt.',
              'So that it can be seen who represents an organisation in a forum. The ground is a task of public interest (article 6.1 e of the General Data Protection Regulation): the region’s responsibility for skills supply. The owner of the landscape is the controller and has the last word.',
            )}
          </p>
        </section>
        <section>
          <h2>{say('Hur länge?', 'For how long?')}</h2>
          <p>
            {say(
              'Så länge uppgiften behövs för att förstå vem som gjorde vad. Den som begär det kan få sitt namn utbytt mot ett neutralt ord i alla revisioner; uppgiften om själva uppdraget står kvar.',
              'As long as the fact is needed to understand who did what. On request a name is replaced by a neutral word in all revisions; the fact of the assignment itself stays.',
            )}
          </p>
        </section>
        <section>
          <h2>{say('Vem svarar?', 'Who answers?')}</h2>
          <p>
            {owner
              ? say(
                  `${owner.name} äger landskapet och är personuppgiftsansvarig${contact ? `; kontakt: ${contact}` : ''}. `,
                  `${owner.name} owns the landscape and is the controller${contact ? `; contact: ${contact}` : ''}. `,
                )
              : say(
                  'Ingen ägare är angiven för landskapet. ',
                  'No owner is given for the landscape. ',
                )}
            <WriteTo
              about={say('Personuppgifter i kompetenslandskapet', 'Personal data in the landscape')}
            >
              {say(
                'Fråga, rätta eller begär att få bort en uppgift',
                'Ask, correct or have data removed',
              )}
            </WriteTo>
          </p>
          <p>
            {say('Klagomål tas emot av ', 'Complaints are received by ')}
            <a href="https://www.imy.se">Integritetsskyddsmyndigheten (IMY)</a>.{' '}
            <To path="/sources">
              {say(
                'Källorna, med alla uppgifter som vilar på dem',
                'The sources, with all that rests on them',
              )}
            </To>
          </p>
        </section>
      </div>
    </>
  );
}
