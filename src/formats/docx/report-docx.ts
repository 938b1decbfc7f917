/** A report as a Word document, as boards read it. */
import { type Format, same } from '../format.ts';

/** Of the report. */
export const reportDocx: Format = {
  name: 'docx',
  says: same('Word'),
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ending: 'docx',
  of: ['report'],
  isBinary: true,
  takesTime: true,
  from: async (...asked) => (await import('../report-answers.ts')).askReportBy(...asked),
  async write(answers) {
    const { htmlLanguage, reportOf, titleOf } = await import('../report.ts');
    const { wordOf } = await import('./word.ts');
    const { asOf } = answers.map;
    const language = htmlLanguage(answers.asked.language);
    return wordOf(reportOf(answers), { title: titleOf(answers), language, asOf });
  },
};
