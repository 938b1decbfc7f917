/** A report as Markdown with tables as GitHub and most readers know them. */
import type { Format } from './format.ts';

/** Of the report. */
export const reportMarkdown: Format = {
  name: 'markdown',
  says: { SV: 'Rapport (Markdown)', EN: 'Report (Markdown)' },
  mediaType: 'text/markdown',
  ending: 'md',
  of: ['report'],
  from: async (...asked) => (await import('./report-answers.ts')).askReportBy(...asked),
  async write(answers) {
    const { gfmTableToMarkdown } = await import('mdast-util-gfm-table');
    const { reportOf } = await import('./report.ts');
    const { toMarkdown } = await import('mdast-util-to-markdown');
    return toMarkdown(reportOf(answers), {
      bullet: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
    });
  },
};
