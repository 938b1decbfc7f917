/** `report`: a region or a municipality as a document for a board. */
import { type Command, Option } from 'commander';
import { mapFile } from '../../formats/map/map-file.ts';
import { htmlLanguage, reportOf, titleOf } from '../../formats/report.ts';
import { askReport } from '../../formats/report-answers.ts';
import { reportHtml, reportMarkdown } from '../../formats/report-formats.ts';
import { landscapeArgument, withLandscape } from './landscape-asked.ts';
import type { Run } from './run.ts';
import { withQuestions } from './with-questions.ts';
import { writeWhole } from './write-whole.ts';

/** Adds `report`. */
export function reportCommand(command: Command, run: Run): Command {
  return command
    .addArgument(landscapeArgument())
    .option('--place <id>', 'only this place of the landscape, by id')
    .addOption(new Option('--format <name>', 'how it is written').choices(['markdown', 'html']))
    .option('--out <file>', 'write it to this file; one that ends in .html is HTML')
    .option('--revision <n>', 'an earlier published revision', Number)
    .addOption(new Option('--language <code>', 'sv or en').choices(['sv', 'en']).default('sv'))
    .addHelpText(
      'after',
      '\nExamples:\n  npx kompetenslandskap report --place <place> --out report.html\n  npx kompetenslandskap report <landscape> --language en > report.md',
    )
    .action((landscape: string, { place, format, out, revision, language: code }) =>
      run(async (terminal, config) => {
        const language = code === 'en' ? 'EN' : 'SV';
        const html = format === 'html' || (format === undefined && /\.html?$/i.test(out ?? ''));
        const { answers, picture } = await withQuestions(
          terminal,
          config,
          async (execute, readings) => {
            const asked = await withLandscape(execute, { landscape, place, revision, language });
            const answers = await askReport(execute, asked);
            if (!html) return { answers, picture: null };
            const reading = await readings.at(answers.map.revision);
            const drawn = { ...asked, language: htmlLanguage(language) };
            return { answers, picture: String(await mapFile(reading, drawn, 'svg')) };
          },
        );
        const written = html
          ? reportHtml(reportOf(answers, picture), titleOf(answers), htmlLanguage(language))
          : reportMarkdown(reportOf(answers));
        if (out === undefined) terminal.out(written.trimEnd());
        else writeWhole(out, written);
      }),
    );
}
