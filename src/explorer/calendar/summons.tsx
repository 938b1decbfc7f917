/** The summons of a meeting, for one or two sheets of A4: what must be ready, who is missing, open questions, what comes from below. */
import { useEffect } from 'react';
import type { Capacity } from '../../client/words.generated.ts';
import { capital } from '../../language/grammar.ts';
import { useAddress } from '../address/address.ts';
import { CalledDocument, type CalledQuery } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useKeeper, useLandscapeName } from '../frame/landscapes.ts';
import { dayOf, type Say, useSay } from '../language/say.ts';
import { capacities, existences } from '../language/words.ts';
import { type Prepared as Answer, withoutLabel } from './prepared.ts';

/** A button that prints the summons alone, without the calendar round it. */
export function PrintSummons() {
  const say = useSay();
  useEffect(() => {
    const after = () => {
      delete document.documentElement.dataset.print;
    };
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('afterprint', after);
      after();
    };
  }, []);
  const printed = () => {
    document.documentElement.dataset.print = 'summons';
    print();
  };
  return (
    <p className="act noprint">
      <button type="button" className="btn primary" onClick={printed}>
        {say('Skriv ut kallelsen', 'Print the summons')}
      </button>
    </p>
  );
}

/** A list under a heading, each line told once; without `none`, nothing where there is nothing. */
function List({
  title,
  lines,
  kind,
  none,
}: {
  title: string;
  lines: readonly string[];
  kind?: string;
  none?: string;
}) {
  const all = [...new Set(lines)];
  if (all.length === 0 && none === undefined) return null;
  return (
    <section className={kind}>
      <h3>{title}</h3>
      {all.length === 0 ? <p>{none}</p> : null}
      <ul>
        {all.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type Participant = NonNullable<CalledQuery['participants']>['participants'][number];

const named = ({ who, called }: Participant) => capital(who?.name ?? called[0] ?? '');
/** Whom a meeting cannot do without. */
const needed: readonly Capacity[] = ['CONVENER', 'CHAIR', 'SECRETARY'];

/** Who is called, as named as the sources are, with what they come as. */
function calledLines(say: Say, participants: readonly Participant[]): string[] {
  return participants
    .filter((one) => named(one) !== '')
    .map((one) => {
      const as = one.capacities.map((capacity) =>
        say(...capacities[capacity]).toLocaleLowerCase(say.tag),
      );
      return as.length > 0 ? `${named(one)} (${as.join(', ')})` : named(one);
    });
}

/** The tasks nobody has, and the kinds of whom nobody is named. */
function missingLines(say: Say, participants: readonly Participant[]): string[] {
  const has = new Set(participants.flatMap((one) => one.capacities));
  const tasks = needed
    .filter((capacity) => !has.has(capacity))
    .map((capacity) => {
      const word = say(...capacities[capacity]).toLocaleLowerCase(say.tag);
      return say(`Ingen är angiven som ${word}.`, `Nobody is named as ${word}.`);
    });
  const kinds = participants
    .filter(({ who }) => who === null || who.kind === 'ACTOR_TYPE')
    .map(named)
    .filter(Boolean);
  if (kinds.length === 0) return tasks;
  const list = kinds.join(', ');
  return [...tasks, say(`Ingen är namngiven för: ${list}.`, `Nobody is named for: ${list}.`)];
}

/** What should inform the meeting, with whether it is known to be there. */
function readyLines(say: Say, { informing }: Answer): string[] {
  return informing.map(({ document, giver, existence }) => {
    const what = document ?? giver;
    const from = document && giver && giver.id !== document.id ? `, ${giver.name}` : '';
    const name = what
      ? capital(what.name)
      : say('Avsändaren är inte angiven', 'The giver is not stated');
    return `${name}${from}: ${say(...existences[existence]).toLocaleLowerCase(say.tag)}`;
  });
}

/** The summons; seen on paper alone. */
export function Summons({ answer }: { answer: Answer }) {
  const say = useSay();
  const { landscape } = useAddress();
  const landscapeName = useLandscapeName();
  const { owner, contact } = useKeeper();
  const { data } = useAnswer(CalledDocument, {
    of: answer.of.id,
    ...(landscape ? { landscape } : {}),
  });
  const participants = data?.participants?.participants ?? [];
  const told = (items: readonly { readonly sentence: string }[]) =>
    items.map(({ sentence }) => withoutLabel(sentence));
  const none = say('Inget är angivet.', 'Nothing is stated.');
  return (
    <article className="summons" aria-hidden="true">
      <header>
        <h2>
          {say(
            `Kallelse: ${answer.of.name}, kvartal ${answer.quarter}`,
            `Summons: ${answer.of.name}, quarter ${answer.quarter}`,
          )}
        </h2>
        <p>{answer.sentence}</p>
        <div className="blanks">
          <span>{say('Tid', 'Time')}</span>
          <span>{say('Plats', 'Place')}</span>
          <span>{say('Kallar', 'Called by')}</span>
        </div>
      </header>
      <div className="columns">
        <List title={say('Ämnen', 'Topics')} lines={told(answer.topics)} />
        <List
          title={say('Måste vara klart', 'Must be ready')}
          lines={readyLines(say, answer)}
          kind="ready"
          none={none}
        />
        <List
          title={say('Vem saknas', 'Who is missing')}
          lines={data ? missingLines(say, participants) : []}
          none={none}
        />
        <List title={say('Kallas', 'Called')} lines={calledLines(say, participants)} />
        <List
          title={say('Kommer underifrån', 'Comes from below')}
          lines={told(answer.fromBelow)}
          none={none}
        />
        <List
          title={say('Kommer uppifrån', 'Comes from above')}
          lines={told(answer.ordersFromAbove)}
        />
        <List
          title={say('Öppna frågor', 'Open questions')}
          lines={told([
            ...answer.openQuestions,
            ...answer.contradictions,
            ...answer.silences,
            ...answer.toClarify,
          ])}
          none={none}
        />
      </div>
      <footer>
        {[
          landscapeName,
          owner?.name,
          contact,
          `revision ${answer.revision}, ${dayOf(say, answer.asOf)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </footer>
    </article>
  );
}
