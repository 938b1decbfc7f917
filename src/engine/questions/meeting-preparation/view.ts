/** What must be ready before a meeting, under one heading each. */
import { called, existenceWords, type Language } from '../../../language/words.ts';
import type { MeetingPreparationQuery } from '../answers.generated.ts';
import type { Pen } from '../question.ts';
import { type AnswerOf, listed, paragraphs, sources } from '../shown.ts';

type Preparation = AnswerOf<MeetingPreparationQuery>;

const documents = { SV: 'Underlag', EN: 'To inform it' };
const others = {
  fromBelow: { SV: 'Underifrån', EN: 'From below' },
  openQuestions: { SV: 'Öppna frågor', EN: 'Open questions' },
  ordersFromAbove: { SV: 'Uppifrån', EN: 'From above' },
  silences: { SV: 'Inte angivet i dokumentet', EN: 'Not stated in the document' },
  contradictions: { SV: 'Uppgifter som går isär', EN: 'Conflicting statements' },
} as const;
const clarify = { SV: 'Att klargöra om forumet', EN: 'To clarify about the forum' };
const topics = { SV: 'Ämnen', EN: 'Topics' };

const told = (facts: Preparation['topics']) =>
  facts.map(({ sentence, citations }) => `${sentence} [${sources(citations)}]`);

function informed({ informing }: Preparation, language: Language): string[] {
  return informing.map(({ flow, document, existence }) => {
    const named = document
      ? `${document.name} (${called(existenceWords, existence, language)}): `
      : '';
    return `${named}${flow.sentence} [${sources(flow.citations)}]`;
  });
}

export function preparationView(answer: Preparation, pen: Pen, language: Language): string {
  const under = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? '' : `${pen.strong(heading)}\n${listed(lines)}`;
  const rest = Object.entries(others).map(([part, heading]) =>
    under(heading[language], told(answer[part as keyof typeof others])),
  );
  return paragraphs(
    pen.strong(answer.sentence),
    under(topics[language], told(answer.topics)),
    under(documents[language], informed(answer, language)),
    ...rest,
    under(
      clarify[language],
      answer.toClarify.map(({ sentence, settledBy }) =>
        [sentence, settledBy].filter(Boolean).join(' '),
      ),
    ),
  );
}
