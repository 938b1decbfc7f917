/** A report as one HTML page that needs nothing else and prints well. */
import type { Format } from './format.ts';
import { svgOf } from './map/map-svg.ts';
import type { PageWords } from './map/page-words.ts';
import type { ReportAnswers } from './report-answers.ts';

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif; margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem; }
h1 { font-size: 1.9rem; line-height: 1.2; } h2 { border-bottom: 1px solid #8a949c; margin-top: 2.5rem; padding-bottom: .25rem; } h3 { margin-top: 1.75rem; } h4 { font-size: 1rem; margin: 1.5rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid #8a949c80; padding: .4rem .6rem; vertical-align: top; }
th { text-align: left; } [align='right'] { text-align: right; white-space: nowrap; } [align='left'] { text-align: left; }
ul { padding-left: 1.25rem; } li { margin: .35rem 0; } li > p { margin: 0; } li ul { font-size: .92em; list-style: none; padding-left: 0; margin-bottom: .9rem; }
figure { margin: 1.5rem calc(50% - 48vw); overflow-x: auto; } figure svg { display: block; height: auto; margin: 0 auto; max-width: 110rem; min-width: 60rem; width: 100%; }
@media print { figure { margin: 1rem 0; } figure svg { min-width: 0; } body { font-size: 10pt; max-width: none; padding: 0; } h2, h3, h4 { break-after: avoid; } tr, li { break-inside: avoid; } }
`;

interface Told {
  readonly answers: ReportAnswers;
  readonly page: PageWords;
}

/** The report as a whole HTML document; its only raw HTML is the map drawn by this program. */
async function written({ answers, page }: Told): Promise<string> {
  const { toHtml } = await import('hast-util-to-html');
  const { toHast } = await import('mdast-util-to-hast');
  const { htmlLanguage, reportOf, titleOf } = await import('./report.ts');
  const report = reportOf(answers, await svgOf(page));
  const body = toHtml(toHast(report, { allowDangerousHtml: true }), { allowDangerousHtml: true });
  const named = toHtml({ type: 'text', value: titleOf(answers) });
  return `<!doctype html>
<html lang="${htmlLanguage(answers.asked.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${named}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Of the report, with the map drawn in it. */
export const reportHtml: Format = {
  name: 'html',
  says: { SV: 'Rapport (HTML)', EN: 'Report (HTML)' },
  mediaType: 'text/html',
  ending: 'html',
  of: ['report'],
  takesTime: true,
  async from(asking, asked) {
    const { askReportBy } = await import('./report-answers.ts');
    const { askPage } = await import('./map/map-asked.ts');
    const answers = await askReportBy(asking, asked);
    const variables = { ...asked.variables, revision: answers.map.revision };
    const map = { ...asked, question: 'landscape-map', variables };
    return { answers, page: await askPage(asking, map) };
  },
  write: written,
};
