/** The commands: name, what each does, and the file it is read from when it is typed. */
import type { Command } from 'commander';
import type { Run } from './run.ts';

/** Gives a command its words, options and work. */
export type Furnish = (command: Command, run: Run) => unknown;

/** One command. Its file is read only when it is asked for, so that `--help` answers at once. */
export interface CommandRow {
  readonly name: string;
  readonly says: string;
  readonly read: () => Promise<Furnish>;
}

const row = (name: string, says: string, read: CommandRow['read']): CommandRow => ({
  name,
  says,
  read,
});
const comparing = () => import('./compare.ts');

/** In the order of the help. */
export const commands: readonly CommandRow[] = [
  row('ask', 'ask the published landscape', async () => (await import('./ask.ts')).askCommand),
  row(
    'audit',
    'reckon the memory of acts again: whether anything was changed or left out',
    async () => (await import('./audit.ts')).auditCommand,
  ),
  row(
    'calendar',
    'what happens when: meetings, year wheels, decisions, assignments and projects',
    async () => (await import('./calendar.ts')).calendarCommand,
  ),
  row(
    'check',
    'check the facts of the folder without a database',
    async () => (await import('./check.ts')).checkCommand,
  ),
  row(
    'conformance',
    'the design beside what is documented',
    async () => (await comparing()).conformanceCommand,
  ),
  row(
    'coverage',
    'what is provided for, what is confirmed, what is missing or to be clarified',
    async () => (await import('./coverage.ts')).coverageCommand,
  ),
  row(
    'dump',
    'write everything that is published, all revisions, and accounts, as one file',
    async () => (await import('./dump.ts')).dumpCommand,
  ),
  row(
    'erase',
    'erase a person: the name goes from seed, database and all kept revisions',
    async () => (await import('./erase.ts')).eraseCommand,
  ),
  row(
    'init',
    'begin a landscape of your own in a folder',
    async () => (await import('./init.ts')).initCommand,
  ),
  row(
    'invite',
    'a link that makes an owner, gives a role, or lets somebody in again',
    async () => (await import('./invite.ts')).inviteCommand,
  ),
  row(
    'json-schema',
    'write JSON Schema of the facts, so that editors complete and check while typing',
    async () => (await import('./json-schema.ts')).jsonSchemaCommand,
  ),
  row(
    'load',
    'publish what the folder, or a workbook, changed, on top of what is published',
    async () => (await import('./load.ts')).loadCommand,
  ),
  row(
    'map',
    'the landscape map as one page to print: types across, levels down',
    async () => (await import('./map.ts')).mapCommand,
  ),
  row(
    'pull',
    'bring what is published into the files of the folder',
    async () => (await import('./pull.ts')).pullCommand,
  ),
  row(
    'report',
    'a region or a municipality for a board: map, coverage, what to clarify, dependencies, sources',
    async () => (await import('./report.ts')).reportCommand,
  ),
  row(
    'restore',
    'make the landscape of a dump in a database that holds none',
    async () => (await import('./restore.ts')).restoreCommand,
  ),
  row(
    'select',
    'parties and the flows among them, picked by an expression; see docs/selection.md',
    async () => (await comparing()).selectCommand,
  ),
  row(
    'serve',
    'start a database where none is named, serve API and pages',
    async () => (await import('./serve.ts')).serveCommand,
  ),
  row(
    'single-points',
    'parties, flows and carriers without which others no longer reach each other',
    async () => (await comparing()).singlePointsCommand,
  ),
  row(
    'sources',
    'what rests on each document and section',
    async () => (await import('./sources.ts')).sourcesCommand,
  ),
  row(
    'status',
    'what the folder would change, and what others changed meanwhile',
    async () => (await import('./status.ts')).statusCommand,
  ),
  row(
    'what-if',
    'what is lost if parties or flows go, or gained if flows come',
    async () => (await comparing()).whatIfCommand,
  ),
  row(
    'workbook',
    'write a landscape as an Excel workbook, to be filled in and loaded',
    async () => (await import('./workbook.ts')).workbookCommand,
  ),
];
