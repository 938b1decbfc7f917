/** Each question put to the structure has an answer in it, and what it leaves open is told. */
import type { FactOf } from '../../../model/fact.ts';
import { type Check, type Found, met, told, unknown } from '../finding.ts';
import type { Survey } from '../survey.ts';

type Statement = FactOf<'STATEMENT'>;

const settledBy = told(
  'Ett besked från {owner} och dem det gäller.',
  'Word from {owner} and those it concerns.',
);
const spotOf = (survey: Survey, of: string) => ({
  of,
  side: 'DESIGNED' as const,
  levels: ['REGIONAL' as const],
  places: survey.counties,
  mendedBy: survey.owners,
});

/** The answer in the words of the document, where it gives one. */
function answerInWords(survey: Survey, { answeredBy }: Statement): Statement | undefined {
  return answeredBy
    .map((id) => survey.reading.facts.byId.get(id))
    .find((fact) => fact?.kind === 'STATEMENT' && fact.statementKind === 'POSITION') as
    | Statement
    | undefined;
}

function answered(survey: Survey, question: Statement): Found {
  const answer = answerInWords(survey, question);
  const named = question.answeredBy.filter((id) => survey.reading.facts.byId.get(id)?.name);
  return met(
    {
      ...spotOf(survey, question.id),
      slots: { text: question.text, answer: answer?.text ?? told('', ''), named },
      evidence: [question.id, ...question.answeredBy],
    },
    answer
      ? told('{text} Svar: {answer}', '{text} Answer: {answer}')
      : told('{text} Svaret finns i {named}.', '{text} The answer is in {named}.'),
  );
}

/** What the answer leaves open, question by question. */
function leftOpen(survey: Survey, question: Statement): Found[] {
  return survey
    .pointing(question.id, 'STATEMENT')
    .filter(
      ({ statementKind, about }) => statementKind === 'SILENCE' && about.includes(question.id),
    )
    .map((silence) =>
      unknown(
        'SILENT',
        {
          ...spotOf(survey, question.id),
          also: silence.id,
          slots: { text: silence.text, owner: survey.owners },
          evidence: [silence.id, question.id],
        },
        told('{text}', '{text}'),
        settledBy,
      ),
    );
}

export const everyQuestionOfTheDesignHasAnAnswer: Check = {
  id: 'every-question-of-the-design-has-an-answer',
  holds: told(
    'Varje fråga som ställs till strukturen har ett svar i den.',
    'Every question put to the structure has an answer in it.',
  ),
  asks: told(
    'Vad är svaret på frågorna till strukturen?',
    'What is the answer to the questions put to the structure?',
  ),
  why: told(
    'En fråga som strukturen inte svarar på kommer tillbaka i vardagen.',
    'A question the structure does not answer comes back in daily work.',
  ),
  topic: 'evidence',
  placeInTopic: 3,
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'questions and their answers',
  ask: (survey) =>
    survey.of('STATEMENT').flatMap((one): Found[] => {
      if (one.statementKind !== 'QUESTION') return [];
      const open = leftOpen(survey, one);
      // A question of which something is left open is not answered as a whole.
      if (open.length > 0) return open;
      return one.answeredBy.length > 0 ? [answered(survey, one)] : [];
    }),
};
