/** Each question asked of the structure has an answer in it, not only words. */
import { type Check, type Found, gap, met, told, unknown } from '../finding.ts';

export const everyQuestionOfTheDesignHasAnAnswer: Check = {
  id: 'every-question-of-the-design-has-an-answer',
  holds: told(
    'Varje fråga som ställdes till strukturen har ett svar i den.',
    'Every question asked of the structure has an answer in it.',
  ),
  why: told(
    'Frågorna i Bilaga 6 var prövningen av förslaget; Bilaga 7 säger hur de möts.',
    'The questions of Bilaga 6 were the test of the proposal; Bilaga 7 says how they are met.',
  ),
  reader: 'PLANNER',
  seriousness: 'DESIGN',
  needsBlueprint: true,
  cost: 'questions and their answers',
  ask: (survey) => {
    const asked = survey
      .of('STATEMENT')
      .filter(
        ({ statementKind, answeredBy, item }) =>
          statementKind === 'QUESTION' && (answeredBy.length > 0 || item !== undefined),
      );
    const results = asked.map((question): Found => {
      const inStructure = question.answeredBy.filter((id) => {
        const fact = survey.reading.facts.byId.get(id);
        return fact && !(fact.kind === 'STATEMENT' && fact.statementKind === 'POSITION');
      });
      const inWords = question.answeredBy.filter((id) => !inStructure.includes(id));
      const spot = {
        of: question.id,
        side: 'DESIGNED' as const,
        mendedBy: survey.owners,
        slots: { text: question.text, answers: inStructure },
        evidence: [question.id, ...question.answeredBy],
      };
      if (inStructure.length > 0)
        return met(
          spot,
          told('{text} Svaret finns i {answers}.', '{text} The answer is in {answers}.'),
        );
      if (inWords.length > 0)
        return gap(
          'STATED',
          { ...spot, seriousness: 'ADVICE' },
          told('{text} Svaret finns bara i ord.', '{text} The answer is in words only.'),
        );
      return unknown(
        'NOT_DOCUMENTED',
        spot,
        told('{text} Inget svar är angivet.', '{text} No answer is stated.'),
        told('Ett svar från landskapets ägare.', 'An answer from the owner of the landscape.'),
      );
    });
    const open = survey
      .of('STATEMENT')
      .filter(({ statementKind, id }) => statementKind === 'SILENCE' && id.startsWith('bilaga-7-'));
    return [
      ...results,
      ...open.map((silence) =>
        gap(
          'STATED',
          {
            of: silence.id,
            side: 'DESIGNED',
            mendedBy: survey.owners,
            slots: { text: silence.text },
          },
          told('{text}', '{text}'),
          { evidence: [silence.id] },
        ),
      ),
    ];
  },
};
