/** Three ways in, each for one thing that people come to do. */
import { type ReactNode, useId } from 'react';
import type { Change } from '../address/address.ts';
import { To } from '../address/place.tsx';
import type { FirstQuestionsQuery } from '../ask/documents.generated.ts';
import { nextOf, quarterNow } from '../calendar/which-is-next.ts';
import { useSay } from '../language/say.ts';

function Door({
  sign,
  title,
  path,
  change = {},
  link,
  children,
}: {
  sign: ReactNode;
  title: string;
  path: string;
  change?: Change;
  link: string;
  children: string;
}) {
  const id = useId();
  return (
    <li className="door">
      <svg width="44" height="32" viewBox="0 0 44 32" className="sign" aria-hidden="true">
        {sign}
      </svg>
      <div>
        <h2 id={id}>{title}</h2>
        <p>{children}</p>
        <To path={path} change={change} aria-describedby={id}>
          {link} <span aria-hidden="true">→</span>
        </To>
      </div>
    </li>
  );
}

const followSign = (
  <>
    <rect x="1" y="11" width="10" height="10" rx="2" />
    <rect x="17" y="11" width="10" height="10" rx="2" />
    <rect x="33" y="11" width="10" height="10" rx="2" />
    <path d="M11 16h6m10 0h6" />
  </>
);
const existsSign = (
  <>
    <rect x="4" y="3" width="12" height="12" rx="2" />
    <rect x="22" y="3" width="12" height="12" rx="2" strokeDasharray="2.5 2.5" />
    <rect x="4" y="19" width="12" height="12" rx="2" strokeDasharray="2.5 2.5" />
    <rect x="22" y="19" width="12" height="12" rx="2" />
    <path d="m7 9 2.5 2.5L14 6m11 19 2.5 2.5L32 22" />
  </>
);
const meetSign = (
  <>
    <rect x="7" y="5" width="28" height="24" rx="2" />
    <path d="M7 12h28M14 2v6m14-6v6M13 18h10m-10 5h16" />
  </>
);

/** The three doors. */
export function Doors({ data }: { data: FirstQuestionsQuery | undefined }) {
  const say = useSay();
  const next = nextOf(data?.calendar?.entries ?? [], quarterNow());
  return (
    <ul className="doors">
      <Door
        sign={followSign}
        title={say('Följ ett behov', 'Follow a need')}
        path="/ways"
        link={say('Börja i ett forum', 'Begin at a forum')}
      >
        {say(
          'Välj varifrån och vart. Se vägen, vem som bär behovet och var det stannar.',
          'Choose from where and to where. See the way, who carries the need and where it stops.',
        )}
      </Door>
      <Door
        sign={existsSign}
        title={say('Se vad som ska finnas', 'See what should exist')}
        path="/coverage"
        link={say('Finns det som ska finnas?', 'Does it exist?')}
      >
        {say(
          'Lag, plan och förslag bredvid det som källorna bekräftar, kommun för kommun.',
          'Law, plan and proposal beside what the sources confirm, municipality by municipality.',
        )}
      </Door>
      <Door
        sign={meetSign}
        title={say('Förbered ett möte', 'Prepare a meeting')}
        path="/calendar"
        change={next ? { prepare: next.forum.id, quarter: next.quarter } : {}}
        link={
          next
            ? say(
                `Närmast: ${next.forum.name}, kvartal ${next.quarter}`,
                `Next: ${next.forum.name}, quarter ${next.quarter}`,
              )
            : say('Se vad som händer när', 'See what happens when')
        }
      >
        {say(
          'Vad som ska vara klart, vilka frågor som kommer underifrån och vem som saknas.',
          'What must be ready, which questions come from below and who is missing.',
        )}
      </Door>
    </ul>
  );
}
