/** Before the meeting: what must be ready for a forum's quarter. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useAddress } from '../address/address.ts';
import { type CitedFragment, PreparationDocument } from '../ask/documents.generated.ts';
import { useAnswer } from '../ask/use-answer.ts';
import { useSay } from '../language/say.ts';
import { AsGraphql } from '../parts/as-graphql.tsx';
import { BasisLine } from '../parts/basis-line.tsx';
import { SourcesOnDemand } from '../parts/citations.tsx';
import { PartyPicker } from '../parts/party-picker.tsx';
import { Segments } from '../parts/segments.tsx';
import { Shown } from '../parts/states.tsx';
import { Informing } from './informing.tsx';
import { type Prepared as Answer, withoutLabel } from './prepared.ts';
import { PrintSummons, Summons } from './summons.tsx';

interface Sentence {
  readonly id: string;
  readonly sentence: string;
  readonly citations: readonly CitedFragment[];
}

function Part({ title, none, items }: { title: string; none: string; items: readonly Sentence[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {items.length === 0 ? <p className="quiet">{none}</p> : null}
      <ul className="told-list">
        {items.map((item) => (
          <li key={item.id}>
            {item.sentence}
            <SourcesOnDemand citations={item.citations} of={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is not known of a forum whose landscape has no design; nothing where there is nothing. */
function ToClarify({ open }: { open: Answer['toClarify'] }) {
  const say = useSay();
  if (open.length === 0) return null;
  return (
    <section>
      <h3>{say('Att klargöra om forumet', 'To clarify about the forum')}</h3>
      <ul className="told-list">
        {open.map(({ id, sentence, settledBy, evidence }) => (
          <li key={id}>
            {sentence}
            <p className="small quiet">{settledBy}</p>
            <SourcesOnDemand
              citations={evidence.flatMap(({ citations }) => citations)}
              of={{ sentence }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Prepared({ answer }: { answer: Answer }) {
  const say = useSay();
  const parts: readonly [title: string, none: string, items: readonly Sentence[]][] = [
    [
      say('Ämnen', 'Topics'),
      say('Inga ämnen är angivna.', 'No topics are stated.'),
      answer.topics.map((topic) => ({ ...topic, sentence: withoutLabel(topic.sentence) })),
    ],
    [
      say('Behov underifrån', 'Needs from below'),
      say('Inga öppna behov når forumet.', 'No open needs reach the forum.'),
      answer.fromBelow,
    ],
    [
      say('Beställningar och uppdrag uppifrån', 'Orders and assignments from above'),
      say('Inga är angivna.', 'None are stated.'),
      answer.ordersFromAbove,
    ],
    [say('Frågor utan svar', 'Open questions'), say('Inga.', 'None.'), answer.openQuestions],
    [
      say('Sådant källorna inte säger', 'What the sources do not say'),
      say('Inget särskilt.', 'Nothing in particular.'),
      [...answer.silences, ...answer.contradictions],
    ],
  ];
  const [topics, ...others] = parts.map(
    ([title, none, items]): ReactNode => (
      <Part key={title} title={title} none={none} items={items} />
    ),
  );
  return (
    <>
      <p className="finding">{answer.sentence}</p>
      <div className="twocol">
        <div>
          {topics}
          <Informing
            title={say('Underlag', 'Documents to inform it')}
            none={say('Källorna nämner inget dokument.', 'The sources name no document.')}
            informing={answer.informing.filter(({ document }) => document !== null)}
          />
          <Informing
            title={say('Väntas från', 'Awaited from')}
            none={say('Källorna nämner inget annat.', 'The sources name nothing else.')}
            informing={answer.informing.filter(({ document }) => document === null)}
          />
        </div>
        <div>
          {others}
          <ToClarify open={answer.toClarify} />
        </div>
      </div>
      <BasisLine answer={answer} />
    </>
  );
}

/** The section; it asks for a forum and a quarter until the address names both. */
export function Preparation() {
  const say = useSay();
  const { get, change, landscape } = useAddress();
  const of = get('prepare');
  const quarter = Number(get('quarter'));
  const isAsked = of !== undefined && [1, 2, 3, 4].includes(quarter);
  const answer = useAnswer(PreparationDocument, isAsked ? { of, quarter, landscape } : undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef('');
  useEffect(() => {
    const now = `${of} ${quarter}`;
    if (
      before.current !== now &&
      isAsked &&
      !heading.current?.closest('section')?.contains(document.activeElement)
    )
      heading.current?.focus();
    before.current = now;
  }, [of, quarter, isAsked]);
  const name = isAsked ? answer.data?.meetingPreparation?.of.name : undefined;
  return (
    <section className="panel pad preparation" aria-labelledby="preparation">
      <h2 id="preparation" ref={heading} tabIndex={-1}>
        {name
          ? say(`Inför ${name}, kvartal ${quarter}`, `Before ${name}, quarter ${quarter}`)
          : say('Inför mötet', 'Before the meeting')}
      </h2>
      <div className="filter-row noprint">
        <PartyPicker
          label={say('Forum', 'Forum')}
          kinds={['FORUM', 'FORUM_TYPE']}
          value={of ? (name ?? of) : ''}
          onChoose={({ id }) => change({ prepare: id, quarter: get('quarter') ?? 1 })}
        />
        <Segments
          label={say('Kvartal', 'Quarter')}
          name="quarter"
          choices={['1', '2', '3', '4'].map((value) => ({
            value,
            label: say(`Kvartal ${value}`, `Quarter ${value}`),
          }))}
        />
      </div>
      {isAsked ? (
        <>
          <Shown answer={answer}>
            {({ meetingPreparation }) =>
              meetingPreparation ? (
                <>
                  <PrintSummons />
                  <Prepared answer={meetingPreparation} />
                </>
              ) : null
            }
          </Shown>
          {answer.data?.meetingPreparation ? (
            <Summons answer={answer.data.meetingPreparation} />
          ) : null}
          <AsGraphql asked={answer.asked} />
        </>
      ) : (
        <p className="quiet">
          {say(
            'Välj ett forum och ett kvartal, eller klicka på en plats i årshjulet: här står då ämnen, underlag, behov underifrån och beställningar uppifrån.',
            'Choose a forum and a quarter, or click a slot in the year wheel: topics, evidence, needs from below and orders from above then stand here.',
          )}
        </p>
      )}
    </section>
  );
}
