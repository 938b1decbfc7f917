/** The questions landscapes suggest, by theme, each leading to its answer and to the query behind it. */
import { useSay } from '../language/say.ts';
import { Loading } from '../parts/states.tsx';
import { type Suggested, ToSuggested, useAllSuggestions } from '../parts/suggested.tsx';
import { ExampleQuery } from './example-query.tsx';
import { type Example, exampleInGraphiql, othersOf, themesOf, useExamples } from './examples.ts';

function Question({
  question: { asks, page },
  example,
}: {
  question: Suggested;
  example: Example | undefined;
}) {
  // What neither a page nor an answer stands behind is no question to show.
  if (!page && !example) return null;
  return (
    <li>
      <ToSuggested page={page} className="asks">
        {asks}
      </ToSuggested>
      {example ? <ExampleQuery example={example} about={asks} isAnsweredHere={!page} /> : null}
    </li>
  );
}

/** All themes, and last the examples that belong to none. */
export function QuestionList() {
  const say = useSay();
  const examples = useExamples();
  const suggested = useAllSuggestions('QUESTIONS');
  if (suggested === undefined) return <Loading />;
  const others = othersOf(examples, suggested);
  return (
    <>
      {themesOf(suggested).map(({ name, questions }) => (
        <section key={name} className="theme">
          <h2>{name || say('Frågor', 'Questions')}</h2>
          <ul>
            {questions.map((question) => (
              <Question
                key={question.asks}
                question={question}
                example={examples.find((example) => example.name === question.example)}
              />
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 ? (
        <section className="theme is-chosen">
          <h2>{say('Fler exempel', 'More examples')}</h2>
          <ul>
            {others.map((example) => (
              <li key={example.name}>
                <a href={exampleInGraphiql(example)} className="asks" lang="en">
                  {example.title}
                </a>
                <ExampleQuery example={example} about={example.title} isAnsweredHere />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
