/**
 * The formats. A new one is its file, its test and its line here; the address `/answers/<question>.<ending>`, `--format` of the
 * command line and the pages' menu then have it.
 */
import { csv } from './csv.ts';
import { reportDocx } from './docx/report-docx.ts';
import { type Format, isOf } from './format.ts';
import { icalendarFile } from './icalendar-file.ts';
import { json } from './json.ts';
import { mapJson } from './map/map-json.ts';
import { mapPdf } from './map/map-pdf.ts';
import { mapSvg } from './map/map-svg.ts';
import { mermaid } from './mermaid.ts';
import { reportHtml } from './report-html.ts';
import { reportMarkdown } from './report-markdown.ts';
import { xlsx } from './xlsx.ts';

/** In the order of menus; of two with the same ending for a question, the first is meant. */
export const formats: readonly Format[] = [
  mapSvg,
  mapPdf,
  mapJson,
  icalendarFile,
  reportMarkdown,
  reportHtml,
  reportDocx,
  xlsx,
  csv,
  json,
  mermaid,
];

/** The formats of a question. */
export function formatsOf(question: string): readonly Format[] {
  const found = formats.filter((format) => isOf(format, question));
  return found.filter(
    ({ ending }, at) => found.findIndex((other) => other.ending === ending) === at,
  );
}
