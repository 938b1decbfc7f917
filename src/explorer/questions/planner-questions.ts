/** Questions planners ask, by theme: where the explorer answers each, and the example query behind it. */
import type { Change } from '../address/address.ts';
import type { Told } from '../language/say.ts';

/** A question in words. */
export interface PlannerQuestion {
  readonly asks: Told;
  /** The page that answers, with its parameters; none when only the query does. */
  readonly page?: { readonly path: string; readonly change?: Change };
  /** The file in `queries/` that asks the same, without ending. */
  readonly example?: string;
}

/** Questions that belong together. */
export interface Theme {
  readonly name: Told;
  readonly questions: readonly PlannerQuestion[];
}

const sormland = { landscape: 'sormland' };
const vastmanland = { landscape: 'vastmanland' };

export const themes: readonly Theme[] = [
  {
    name: ['Vem lämnar vad till vem', 'Who gives what to whom'],
    questions: [
      {
        asks: [
          'Vem lämnar något till en Lokal Kompetensverkstad, och var står det?',
          'Who gives something to a local competence workshop, and where is it stated?',
        ],
        page: { path: '/entity/lokal-kompetensverkstad', change: { direction: 'feeds-it' } },
        example: '01-who-feeds-lokal-kompetensverkstad',
      },
      {
        asks: [
          'Vart når det som Branschforum ger, i upp till tre steg, och vad är det?',
          'Whom does what Branschforum gives reach in up to three steps, and what is it?',
        ],
        page: { path: '/entity/branschforum', change: { direction: 'it-feeds', steps: 3 } },
        example: '02-whom-does-branschforum-feed',
      },
      {
        asks: [
          'Hur når arbetsgivarnas behov den lokala kompetensverkstaden?',
          'How do the employers’ needs reach the local competence workshop?',
        ],
        page: { path: '/ways', change: { from: 'arbetsgivare', to: 'lokal-kompetensverkstad' } },
        example: '03-from-arbetsgivare-to-lokal-kompetensverkstad',
      },
      {
        asks: [
          'Vilka vägar har en människa från det gula området till det gröna?',
          'Which ways does a person have from the yellow area to the green?',
        ],
        page: { path: '/ways', change: { from: 'gult', to: 'gront' } },
        example: '17-two-ways-from-yellow-to-green',
      },
      {
        asks: [
          'Var kommer något tillbaka: som återkoppling eller som samma sak runt igen?',
          'Where does something come back: as feedback, or as the same thing going round?',
        ],
        example: '04-where-demand-comes-back',
      },
      {
        asks: [
          'Allt på efterfrågans väg från Branschforum till gula rådet',
          'Everything on the way of demand from Branschforum to the yellow council',
        ],
        page: {
          path: '/questions',
          change: {
            ...sormland,
            selection: 'branschforum+ and +samverkansrad-forberedande-insatser kind:demand',
          },
        },
        example: '26-everything-on-the-way-to-the-yellow-council',
      },
      {
        asks: [
          'Alla beställningar: vem lägger dem, hos vem, och vem bär dem?',
          'All orders: who gives them, to whom, and who carries them?',
        ],
        page: { path: '/questions', change: { selection: 'kind:order' } },
        example: '12-browse-flows',
      },
      {
        asks: [
          'Vad går från Programråd för att en lag eller antagen plan säger det?',
          'What flows from the programme council because a law or an adopted plan says so?',
        ],
        page: {
          path: '/entity/programrad',
          change: { direction: 'it-feeds', standing: ['STATUTORY', 'PRESCRIBED'] },
        },
        example: '08-only-what-is-law',
      },
    ],
  },
  {
    name: ['Vad som saknas eller behöver klargöras', 'What is missing or to be clarified'],
    questions: [
      {
        asks: [
          'Vad saknas eller behöver klargöras i Sörmland, hur mycket väger det och vem kan svara?',
          'What is missing or to be clarified in Sörmland, how much does it weigh, and who can answer?',
        ],
        page: { path: '/coverage', change: sormland },
        example: '13-what-is-missing-in-sormland',
      },
      {
        asks: [
          'I vilka kommuner är ett lokalt forum bekräftat, och var inte än?',
          'In which municipalities is a local forum confirmed, and where not yet?',
        ],
        page: { path: '/coverage', change: { ...sormland, level: 'LOCAL' } },
        example: '14-which-municipalities-lack-a-local-forum',
      },
      {
        asks: ['Var stannar efterfrågan?', 'Where does demand stop?'],
        page: { path: '/', change: { stops: 'all' } },
        example: '05-where-flow-stops',
      },
      {
        asks: ['Vilka mål i planen har en insats?', 'Which goals of the plan have an initiative?'],
        page: { path: '/goals', change: vastmanland },
        example: '32-goals-without-an-initiative',
      },
      {
        asks: [
          'Vad säger källorna inte om Branschforum, och var går uppgifterna isär?',
          'What do the sources not say of Branschforum, and where do statements conflict?',
        ],
        page: { path: '/entity/branschforum', change: { tab: 'gaps' } },
        example: '19-what-the-source-does-not-say',
      },
      {
        asks: [
          'Var skiljer sig landskapet från hur det är tänkt?',
          'Where does the landscape differ from how it was designed?',
        ],
        page: { path: '/conformance', change: sormland },
        example: '24-where-it-differs-from-the-design',
      },
    ],
  },
  {
    name: ['Vad händer om …', 'What if …'],
    questions: [
      {
        asks: [
          'Vad går sönder om kommunernas näringslivschefer slutar bära efterfrågan och frågor?',
          'What breaks if the municipal business managers stop carrying demand and questions?',
        ],
        page: {
          path: '/what-if',
          change: { ...sormland, remove: 'kommunernas-naringslivschefer' },
        },
        example: '31-what-if-the-business-managers-stop',
      },
      {
        asks: [
          'Vem hänger det mesta på i Sörmlands förslag?',
          'On whom does the design of Sörmland hang?',
        ],
        example: '25-what-hangs-on-one-party',
      },
    ],
  },
  {
    name: ['När', 'When'],
    questions: [
      {
        asks: [
          'Vilket forum möts i vilket kvartal, och vad står på dagordningen?',
          'Which forum meets in which quarter, and what is on the agenda?',
        ],
        page: { path: '/calendar', change: sormland },
        example: '15-which-forum-meets-in-which-quarter',
      },
      {
        asks: ['Vad händer i Branschforum under 2026?', 'What happens at Branschforum in 2026?'],
        page: {
          path: '/calendar',
          change: { ...sormland, of: 'branschforum', from: '2026', to: '2026' },
        },
        example: '20-what-happens-at-branschforum-in-2026',
      },
      {
        asks: [
          'Vad måste vara klart före Branschforums tredje kvartal?',
          'What must be ready before Branschforum’s third quarter?',
        ],
        page: { path: '/calendar', change: { ...sormland, prepare: 'branschforum', quarter: 3 } },
        example: '23-before-branschforum-in-the-third-quarter',
      },
      {
        asks: [
          'Väcks frågan i ett programråd i augusti 2026, när är den som tidigast i en lokal verkstad?',
          'Raised in a programme council in August 2026, when is it in a local workshop at the earliest?',
        ],
        example: '21-raised-in-programrad-in-august',
      },
    ],
  },
  {
    name: ['Vem som sitter var, och på vems uppdrag', 'Who sits where, and on whose behalf'],
    questions: [
      {
        asks: [
          'Vem sitter i det blå rådet, och är det texten eller figuren som säger det?',
          'Who sits in the council of the blue area, and does the text or the figure say so?',
        ],
        page: { path: '/entity/samverkansrad-omstallning-vagledning', change: { tab: 'members' } },
        example: '16-who-sits-in-the-blue-council',
      },
      {
        asks: [
          'Vem sitter i de regionala råden i alla tre områdena?',
          'Who sits in the regional councils of all three areas?',
        ],
        example: '30-who-sits-in-all-three-councils',
      },
      {
        asks: [
          'Vem sitter i samverkansgruppen, och vem av dem var inte på mötet den 26 april 2024?',
          'Who sits in the cooperation group, and who of them was not at the meeting of 26 April 2024?',
        ],
        page: {
          path: '/entity/samverkansgrupp-kompetensforsorjning',
          change: { ...vastmanland, tab: 'members' },
        },
        example: '29-who-is-in-the-group-but-not-at-the-meeting',
      },
      {
        asks: [
          'Hur kommer uppdraget från regeringen till projektet?',
          'How does the mandate come from the government to the project?',
        ],
        page: { path: '/ways', change: { from: 'regeringen', to: 'kompetenssamverkan-teknik' } },
        example: '18-the-chain-of-mandates',
      },
      {
        asks: [
          'Vem gav Region Sörmland dess uppdrag, genom vilket beslut?',
          'Who charged Region Sörmland, by which decision?',
        ],
        page: { path: '/entity/region-sormland', change: { tab: 'mandate' } },
        example: '22-who-charged-region-sormland',
      },
      {
        asks: [
          'Vilka kommuner var med när förslagen togs fram, och med hur många?',
          'Which municipalities took part when the proposals were made, and with how many?',
        ],
        example: '27-who-took-part-per-municipality',
      },
      {
        asks: [
          'Vad säger Västmanlands kommuner om praktik, och till vem?',
          'What do the municipalities of Västmanland say about practice, and to whom?',
        ],
        example: '28-what-municipalities-say-of-a-topic',
      },
    ],
  },
  {
    name: ['Vad som är känt', 'What is known'],
    questions: [
      {
        asks: [
          'Vilka finns kring kompetensförsörjningen i Sörmland, av vilken typ och på vilken nivå?',
          'Who is there around skills supply in Sörmland, of which type and at which level?',
        ],
        page: { path: '/map', change: sormland },
        example: '33-the-map-of-sormland',
      },
      {
        asks: [
          'Vilka mål finns i Västmanland, och var står de?',
          'Which goals are there in Västmanland, and where are they stated?',
        ],
        page: { path: '/goals', change: vastmanland },
        example: '34-the-goals-of-vastmanland',
      },
      {
        asks: [
          'Vad är känt om Programråd, vad är inte angivet, och varifrån kommer det?',
          'What is known of the programme council, what is not stated, and where is it from?',
        ],
        page: { path: '/entity/programrad' },
        example: '07-all-about-programrad',
      },
      {
        asks: [
          'Vad heter något i stil med ”naringslivschef”?',
          'What is called something like “naringslivschef”?',
        ],
        page: { path: '/', change: { search: 'naringslivschef' } },
        example: '06-find-naringslivschef',
      },
      {
        asks: [
          'Forumtyperna i det gröna området, med platser, syften och källor',
          'The kinds of forum in the green area, with seats, purposes and sources',
        ],
        page: { path: '/questions', change: { selection: 'party-kind:forum-type area:green' } },
        example: '11-browse-forum-types',
      },
      {
        asks: ['Vad är de här tre, i korthet?', 'What are these three, in short?'],
        example: '09-several-at-once',
      },
      {
        asks: [
          'Vilka revisioner är utgivna, och vad innehöll den första?',
          'Which revisions are published, and what did the first one hold?',
        ],
        example: '10-revisions-and-changes',
      },
    ],
  },
];
