/** The planners' questions by theme, each leading to its answer and to the query behind it. */
import { To } from '../address/place.tsx';
import { useSay } from '../language/say.ts';
import { ExampleQuery } from './example-query.tsx';
import { type Example, exampleInGraphiql, othersOf, useExamples } from './examples.ts';
import { type PlannerQuestion, themes } from './planner-questions.ts';

function Question({
  question,
  example,
}: {
  question: PlannerQuestion;
  example: Example | undefined;
}) {
  const say = useSay();
  const { asks, page } = question;
  return (
    <li>
      {page ? (
        <To path={page.path} change={page.change ?? {}} className="asks">
          {say(...asks)}
        </To>
      ) : (
        <span className="asks">{say(...asks)}</span>
      )}
      {example ? <ExampleQuery example={example} about={say(...asks)} /> : null}
    </li>
  );
}

/** All themes, and last the examples that belong to none. */
export function QuestionList() {
  const say = useSay();
  const examples = useExamples();
  const others = othersOf(examples);
  return (
    <>
      {themes.map(({ name, questions }) => (
        <section key={name[0]} className="theme">
          <h2>{say(...name)}</h2>
          <ul>
            {questions.map((question) => (
              <Question
                key={question.asks[0]}
                question={question}
                example={examples.find((example) => example.name === question.example)}
              />
            ))}
          </ul>
        </section>
      ))}
      {others.length > 0 ? (
        <section className="theme">
          <h2>{say('Fler exempel', 'More examples')}</h2>
          <ul>
            {others.map((example) => (
              <li key={example.name}>
                <a href={exampleInGraphiql(example)} className="asks" lang="en">
                  {example.title}
                </a>
                <ExampleQuery example={example} about={example.title} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
